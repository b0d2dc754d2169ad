using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Registers;

/// <summary>What one entry of a register says of a request: the request itself at first, later what was added to it.</summary>
/// <remarks>
/// One change may hold several parts, which become true together: the delivery of a reply is an event and a decision. A part that is not given
/// stays as it was. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RegisterChange
{
    /// <summary>The whole request: as it was entered, or as it reads after a mistake of the entry was mended. Its identity of the applicant is kept apart from the entries.</summary>
    public DisclosureRequest? Request { get; init; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<RequestEvent> Events { get; init => field = ValueList.Copy(value); } = ValueList<RequestEvent>.Empty;

    /// <summary>What the organ decided; null for no change.</summary>
    public RequestDecision? Decision { get; init; }

    /// <summary>What the organ decided anew because it was ordered to; null for no change.</summary>
    public RequestDecision? RemadeDecision { get; init; }

    /// <summary>The fee; null for no change.</summary>
    public RequestFee? Fee { get; init; }

    /// <summary>Reconsiderations and suits that came in or went on; one with a known number takes the place of the old.</summary>
    public IReadOnlyList<ReviewCase> Reviews { get; init => field = ValueList.Copy(value); } = ValueList<ReviewCase>.Empty;

    /// <summary>To whom the request was given inside the organ, in order.</summary>
    public IReadOnlyList<RequestAssignment> Assignments { get; init => field = ValueList.Copy(value); } = ValueList<RequestAssignment>.Empty;

    /// <summary>The number of the request together with which this one is answered; null for no change.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Why the entry is void; null for no change. Nothing in a register is deleted.</summary>
    public RequestVoid? Void { get; init; }

    /// <summary>The code of the step of the reply's procedure that was taken; null for none.</summary>
    public string? Step { get; init; }

    /// <summary>What a step proposes to decide; null for no proposal. It is no decision until the reply is delivered.</summary>
    public RequestDecision? Draft { get; init; }

    /// <summary>The files that went out with the delivery of a reply; they are kept elsewhere.</summary>
    public IReadOnlyList<RegisterFile> Files { get; init => field = ValueList.Copy(value); } = ValueList<RegisterFile>.Empty;

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => Equals(Nothing);

    internal static RegisterChange Nothing { get; } = new();

    /// <summary>A change of one event.</summary>
    /// <param name="item">The event.</param>
    /// <returns>The change.</returns>
    public static RegisterChange Of(RequestEvent item) => new() { Events = [item] };

    /// <summary>The request after the change.</summary>
    /// <param name="before">The request before it; null where it is entered by the change.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">There is no request before, and the change holds none.</exception>
    public DisclosureRequest ApplyTo(DisclosureRequest? before)
    {
        var request = Request ?? before ?? throw new ArgumentException("The first entry of a request holds the request.", nameof(before));
        request = WithCourse(request);
        return Decision is null && RemadeDecision is null && Fee is null && MergedInto is null && Void is null ? request : WithRest(request);
    }

    /// <summary>The change without the identity of the applicant, as it is kept in the chain.</summary>
    internal RegisterChange WithoutContact()
        => Request is { Applicant: { Contact: not null } applicant } ? this with { Request = Request with { Applicant = applicant with { Contact = null } } } : this;

    /// <summary>Reads what <c>ToJson</c> wrote.</summary>
    /// <exception cref="DataFileException">The text is no change.</exception>
    internal static RegisterChange Parse(string json, string place)
    {
        var problems = new DataProblems(place);
        var node = DataFile.Parse(json, problems);
        var change = node is null ? null : JsonForm.Instance.Take(node, new JsonReading(problems, JsonReferences.BuiltIn));
        problems.ThrowIfAny();
        return change!;
    }

    /// <summary>What is changed, in words.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example <c>进展、决定</c> or <c>events, decision</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
        => string.Join(language == Language.Chinese ? "、" : ", ", Parts().Where(part => part.Holds).Select(part => part.Name).DefaultIfEmpty(new LocalizedText("无变动", "nothing")).Select(name => name.In(language)));

    /// <summary>What is changed, in Chinese.</summary>
    /// <returns>For example <c>进展、决定</c>.</returns>
    public override string ToString() => In(Language.Chinese);

    private DisclosureRequest WithCourse(DisclosureRequest request)
    {
        request = Events.Count > 0 ? request with { Events = [.. request.Events, .. Events] } : request;
        request = Assignments.Count > 0 ? request with { Assignments = [.. request.Assignments, .. Assignments] } : request;
        foreach (var review in Reviews)
        {
            request = request.With(review);
        }

        return request;
    }

    private DisclosureRequest WithRest(DisclosureRequest request) => request with
    {
        Decision = Decision ?? request.Decision,
        RemadeDecision = RemadeDecision ?? request.RemadeDecision,
        Fee = Fee ?? request.Fee,
        MergedInto = MergedInto ?? request.MergedInto,
        Void = Void ?? request.Void,
    };

    private IEnumerable<(LocalizedText Name, bool Holds)> Parts() =>
    [
        (new("登记", "entry"), Request is not null), (new("进展", "events"), Events.Count > 0), (new("决定", "decision"), Decision is not null),
        (new("重新作出的决定", "decision made anew"), RemadeDecision is not null), (new("收费", "fee"), Fee is not null), (new("复议诉讼", "reviews"), Reviews.Count > 0),
        (new("转办", "assignments"), Assignments.Count > 0), (new("合并", "merger"), MergedInto is not null), (new("作废", "void"), Void is not null),
        (Wording.Of("步骤{0}", "step {0}", QuotedText.Quote(Step ?? string.Empty)), Step is not null), (new("草稿", "draft"), Draft is not null), (new("文件", "files"), Files.Count > 0),
    ];
}
