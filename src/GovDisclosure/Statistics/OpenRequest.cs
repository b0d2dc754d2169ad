using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>An open request in a list of a register: where it stands, by when it has to be answered, whom it waits for.</summary>
/// <remarks>Nothing of the applicant is in it. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record OpenRequest
{
    internal OpenRequest(LocalDate receivedOn, RequestStatusKind status)
    {
        ReceivedOn = receivedOn;
        Status = Guard.Defined(status);
    }

    /// <summary>The register's number; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The organ that received it; null where the register does not say.</summary>
    public string? Organ { get; init; }

    /// <summary>The unit inside the organ that has it (承办机构), by the last assignment; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The line of the register's file, from 1; 0 where it was not read from lines.</summary>
    public long Line { get; init; }

    /// <summary>The day of receipt.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>Where it stands.</summary>
    public RequestStatusKind Status { get; }

    /// <summary>The last day of the reply, inclusive; null while it has none. While it waits for somebody: the latest it can become.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The working days left to <see cref="DueOn"/>, or past it where it is overdue; 0 where the period does not run.</summary>
    public int WorkingDays { get; init; }

    /// <summary>Whom it waits for; None where the period runs.</summary>
    public WaitingFor WaitingFor { get; init; }

    /// <summary>The last day of the one who is awaited, inclusive; null for none.</summary>
    public LocalDate? WaitingThrough { get; init; }

    /// <summary>Whether the period was extended.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether <see cref="DueOn"/> rests on days of which the notice is missing.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whether it was answered, and a reconsideration decision or a judgment orders a reply anew.</summary>
    public bool IsOrderedAnew { get; init; }

    /// <summary>The request as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example <c>2024-17 期限2024-04-01 已超期12个工作日（办公室）</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var chinese = Guard.Defined(language) == Language.Chinese;
        var name = Id ?? (Line > 0 ? FormattableString.Invariant($"#{Line}") : "—");
        var due = DueOn is not { } day ? string.Empty : (chinese ? " 期限" : " due ") + DateText.Iso(day);
        var status = StatusNames.Of(Status).In(language);
        var days = WorkingDays == 0 ? string.Empty : chinese ? FormattableString.Invariant($"{WorkingDays}个工作日") : FormattableString.Invariant($" {WorkingDays} working days");
        return (Organ is null ? string.Empty : Organ + " ") + name + due + " " + status + days + string.Concat(Remarks(chinese, language));
    }

    private IEnumerable<string> Remarks(bool chinese, Language language)
    {
        if (WaitingFor != WaitingFor.None)
        {
            var through = WaitingThrough is not { } day ? string.Empty : chinese ? "至" + DateText.Iso(day) : " to " + DateText.Iso(day);
            yield return (chinese ? "，等待" : ", awaiting ") + StatusNames.Of(WaitingFor).In(language) + through;
        }

        if (IsOrderedAnew)
        {
            yield return chinese ? "，责令重新答复" : ", reply ordered anew";
        }

        if (IsExtended)
        {
            yield return chinese ? "，已延期" : ", extended";
        }

        if (IsProjected)
        {
            yield return chinese ? "，推算" : ", projected";
        }

        if (Unit is not null)
        {
            yield return chinese ? $"（{Unit}）" : $" ({Unit})";
        }
    }
}
