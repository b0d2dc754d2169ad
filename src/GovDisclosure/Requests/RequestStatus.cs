using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Where a request stands on a day, with the deadline as known on that day.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public readonly partial record struct RequestStatus
{
    /// <summary>The day.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>Where the request stands.</summary>
    public RequestStatusKind Kind { get; internal init; }

    /// <summary>
    /// Working days: left to the due date (on track, due soon), past it (overdue: after the due date, through the day asked
    /// about; answered late: through the day of the reply), otherwise 0. A day off just after the due date is overdue by 0.
    /// </summary>
    public int WorkingDays { get; internal init; }

    /// <summary>
    /// The last day of the reply that a reconsideration decision or a judgment orders and that was not made: <see cref="Kind"/> and <see cref="WorkingDays"/>
    /// stand by it and no longer by the deadline of the first reply; null where none is ordered or it was made.
    /// </summary>
    public LocalDate? RemadeDueDate { get; internal init; }

    /// <summary>The deadline, from the events up to the day and no later ones.</summary>
    public ReplyDeadline Deadline { get; internal init; }

    /// <summary>The status as one line.</summary>
    /// <returns>For example <c>2024-03-20 办理中（8）</c>.</returns>
    public override string ToString() => DateText.Iso(On) + " " + StatusNames.Of(Kind).Chinese + (WorkingDays == 0 ? string.Empty : FormattableString.Invariant($"（{WorkingDays}）"));
}
