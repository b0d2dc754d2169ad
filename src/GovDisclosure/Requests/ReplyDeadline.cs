using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The due date of the reply (答复期限) as a timeline, a regime and a calendar give it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public readonly partial record struct ReplyDeadline
{
    /// <summary>The regime that was applied.</summary>
    public DisclosureRegime Regime { get; internal init; }

    /// <summary>The day of receipt (收到申请之日) under the channel's rule.</summary>
    public LocalDate ReceivedOn { get; internal init; }

    /// <summary>
    /// Day zero of the period that runs: the day of receipt, the working day after a receipt on a day off, the day the
    /// corrected request was received, or the day of payment. The next working day is day one.
    /// </summary>
    public LocalDate CountedFrom { get; internal init; }

    /// <summary>
    /// The last day for the reply, inclusive. While <see cref="State"/> is paused: the latest it can become, when the one who
    /// is awaited uses the whole window; null where the law sets no window, and for a request that ended while it awaited the applicant.
    /// </summary>
    public LocalDate? DueDate { get; internal init; }

    /// <summary>Whether the date is final, paused or projected; paused outranks projected.</summary>
    public DeadlineState State { get; internal init; }

    /// <summary>Whether all days that were counted are published.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>The working days of the period that runs, with its extension.</summary>
    public int WorkingDays { get; internal init; }

    /// <summary>The working days by which the period that runs was extended; 0 for none.</summary>
    public int ExtensionWorkingDays { get; internal init; }

    /// <summary>Whom the request waits for; None unless <see cref="State"/> is paused.</summary>
    public WaitingFor WaitingFor { get; internal init; }

    /// <summary>The last day of the window of the one who is awaited, inclusive; null for none.</summary>
    public LocalDate? WaitingThrough { get; internal init; }

    /// <summary>What ended the request; None while it is open.</summary>
    public RequestEventKind ClosedBy { get; internal init; }

    /// <summary>The day on which the request ended; null while it is open.</summary>
    public LocalDate? ClosedOn { get; internal init; }
}
