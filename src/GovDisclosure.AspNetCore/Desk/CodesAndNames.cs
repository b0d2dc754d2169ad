using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What can be chosen on pages, by the codes of the contract.</summary>
internal static class CodesAndNames
{
    public static IReadOnlyList<(string Code, LocalizedText Name)> Applicants { get; } = Of<ApplicantKind>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Events { get; } = Of<RequestEventKind>(GovDisclosureJson.NameOf);

    /// <summary>The events that are recorded as such: a reply comes from the step of its delivery.</summary>
    public static IReadOnlyList<(string Code, LocalizedText Name)> RecordedEvents { get; } =
        [.. Events.Where(item => item.Code != GovDisclosureJson.CodeOf(RequestEventKind.Reply) && item.Code != GovDisclosureJson.CodeOf(RequestEventKind.RemadeReply))];

    public static IReadOnlyList<(string Code, LocalizedText Name)> Deliveries { get; } = Of<ReplyDelivery>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Channels { get; } = Of<RequestChannel>(GovDisclosureJson.NameOf);

    public static IReadOnlyList<(string Code, LocalizedText Name)> Bases { get; } =
        Of<FeeBasis>(basis => basis == FeeBasis.PerPage ? new("按量", "per page") : new("按件", "per item"));

    public static IReadOnlyList<(string Code, LocalizedText Name)> Reviews { get; } =
        Of<ReviewKind>(kind => kind == ReviewKind.Reconsideration ? new("行政复议", "reconsideration") : new("行政诉讼", "suit"));

    public static IReadOnlyList<(string Code, LocalizedText Name)> Lists { get; } = Of<RegisterList>(list => list switch
    {
        RegisterList.Open => new("在办", "open"),
        RegisterList.Running => new("计时中", "running"),
        RegisterList.Overdue => new("已超期", "overdue"),
        RegisterList.Waiting => new("等待中", "waiting"),
        RegisterList.Closed => new("已办结", "closed"),
        RegisterList.Void => new("作废", "void"),
        _ => new LocalizedText("全部", "all"),
    });

    /// <summary>All codes of an enumeration with the names of its values.</summary>
    public static (string Code, LocalizedText Name)[] Of<T>(Func<T, LocalizedText> name)
        where T : struct, Enum
        => [.. CodesOf<T>.All.Select(code => CodesOf<T>.TryParse(code, out var value) ? (code, name(value)) : (code, new LocalizedText(code, code)))];
}
