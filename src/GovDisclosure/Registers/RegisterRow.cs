using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>A request as the lists of a register show it: its number, its due day and where it stands, without who asked.</summary>
/// <remarks>
/// Worked out by the one engine whenever an entry or a holiday notice comes, and kept, so that lists are plain queries. It reads all entries:
/// what it says of a day holds from the last event on. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RegisterRow
{
    /// <summary>The site.</summary>
    public required string Site { get; init; }

    /// <summary>The number of the request, unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>The place among the requests of the site in the order of entry, from 1 without a gap; 0 before the store gives it.</summary>
    public long Sequence { get; init; }

    /// <summary>The number of its last entry: what a writer has to have seen.</summary>
    public long Version { get; init; }

    /// <summary>How often the row was written, of entries and of due days moved by a notice.</summary>
    public long Stamp { get; init; }

    /// <summary>The hash of the last entry.</summary>
    public string Head { get; init; } = RegisterEntry.Beginning;

    /// <summary>The organ; null where the site keeps one only.</summary>
    public string? Organ { get; init; }

    /// <summary>What was asked for, shortened; null where it is not recorded.</summary>
    public string? Title { get; init; }

    /// <summary>The unit in charge; null for none.</summary>
    public string? Department { get; init; }

    /// <summary>The key of the person in charge; null for none.</summary>
    public string? Clerk { get; init; }

    /// <summary>The last day of the reply, inclusive, of one that a decision or a judgment ordered anew too; null where there is none, or it is not known.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>How firm <see cref="DueOn"/> is; None where no law or no calendar covers the request.</summary>
    public DeadlineState DeadlineState { get; init; }

    /// <summary>Whom the request waits for.</summary>
    public WaitingFor WaitingFor { get; init; }

    /// <summary>The last day of the window of the one who is awaited, inclusive; null for none.</summary>
    public LocalDate? WaitingThrough { get; init; }

    /// <summary>The first day on which the request stands otherwise without an entry, because a window has passed, or a decision that was entered with a later day takes effect; null for none.</summary>
    public LocalDate? TurnsOn { get; init; }

    /// <summary>What ended the request; None while it is open.</summary>
    public RequestEventKind ClosedBy { get; init; }

    /// <summary>The day on which it ended; null while it is open, and where a decision or a judgment ordered the reply anew and it was not made.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The day on which the entry was made void; null for one that stands.</summary>
    public LocalDate? VoidOn { get; init; }

    /// <summary>Where the reply stands in its procedure; null before its first step.</summary>
    public string? ReplyState { get; init; }

    /// <summary>What was last put into the outbox about the due day as it is now.</summary>
    public RegisterMessageKind Told { get; init; }

    /// <summary>What the year's statistics need.</summary>
    public required RegisterFacts Facts { get; init; }

    /// <summary>The day of receipt.</summary>
    public LocalDate ReceivedOn => Facts.ReceivedOn;

    /// <summary>Whether the request is open on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is neither void nor ended.</returns>
    public bool IsOpenOn(LocalDate day) => VoidOn is null && ClosedOn is null && !(WaitingFor == WaitingFor.Payment && HasTurnedOn(day));

    /// <summary>Whom the request waits for on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>As recorded; the organ, or nobody, once the window has passed.</returns>
    public WaitingFor WaitingOn(LocalDate day)
        => !IsOpenOn(day) ? WaitingFor.None : WaitingFor == WaitingFor.Correction && HasTurnedOn(day) ? WaitingFor.Organ : WaitingFor;

    /// <summary>Where the request stands on a day; whether it is due soon is for the calendar to say.</summary>
    /// <param name="day">The day, on or after the last event.</param>
    /// <returns>The status; None where no law or no calendar covers the request.</returns>
    public RequestStatusKind StatusOn(LocalDate day)
        => VoidOn is not null ? RequestStatusKind.Void
            : DeadlineState == DeadlineState.None ? RequestStatusKind.None
            : day < ReceivedOn ? RequestStatusKind.NotReceived
            : ClosedBy == RequestEventKind.Reply ? CourseTimeliness.StatusOf(Facts.IsInTime)
            : !IsOpenOn(day) ? RequestStatusKind.Closed
            : WaitingOn(day) == WaitingFor.Organ ? RequestStatusKind.AwaitsDecision
            : DeadlineState == DeadlineState.Paused || DueOn is not { } due ? RequestStatusKind.Paused
            : day < due ? RequestStatusKind.OnTrack
            : day == due ? RequestStatusKind.DueToday
            : RequestStatusKind.Overdue;

    /// <summary>The number and the due day.</summary>
    /// <returns>For example <c>2024-17 2024-04-01</c>.</returns>
    public override string ToString() => Id + (DueOn is { } due ? " " + DateText.Iso(due) : string.Empty);

    private bool HasTurnedOn(LocalDate day) => TurnsOn is { } turns && day >= turns;
}
