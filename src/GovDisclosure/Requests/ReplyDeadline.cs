using GovDisclosure.Calendars;
using GovDisclosure.Internal;
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

    /// <summary>The last day of the period as it ran at first, before any event; null where the calendar does not cover it.</summary>
    public LocalDate? OriginalDueDate { get; internal init; }

    /// <summary>
    /// The last day for the reply, inclusive, while the request is open; null when it is closed. While <see cref="State"/> is paused: the latest it
    /// can become, when the one who is awaited uses the whole window; null where the law sets no window, and where it has passed unused.
    /// </summary>
    public LocalDate? DueDate => ClosedBy == RequestEventKind.None ? LimitDate : null;

    /// <summary>
    /// The last day against which a reply is held, inclusive, of an open and of a closed request; null where there is none, as for a request that
    /// ended while it awaited the applicant.
    /// </summary>
    public LocalDate? LimitDate { get; internal init; }

    /// <summary>Whether the date is final, paused or projected; paused outranks projected.</summary>
    public DeadlineState State { get; internal init; }

    /// <summary>Whether all days that were counted are published.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>The working days of the period that runs, with its extension.</summary>
    public int WorkingDays { get; internal init; }

    /// <summary>The working days by which the period that runs was extended; 0 for none.</summary>
    public int ExtensionWorkingDays { get; internal init; }

    /// <summary>Whom the request waits for; None unless <see cref="State"/> is paused or awaits a decision.</summary>
    public WaitingFor WaitingFor { get; internal init; }

    /// <summary>The last day of the window of the one who is, or was, awaited, inclusive; null for none. It has passed where <see cref="WaitingFor"/> is the organ.</summary>
    public LocalDate? WaitingThrough { get; internal init; }

    /// <summary>
    /// Whether the correction notice set no period and <see cref="WaitingThrough"/> is the end of the usual one (a reading of 合理的补正期限; 2019, art. 30):
    /// the organ has to set a period or to decide, and nothing is deemed abandoned.
    /// </summary>
    public bool IsWindowAssumed { get; internal init; }

    /// <summary>What ended the request; None while it is open.</summary>
    public RequestEventKind ClosedBy { get; internal init; }

    /// <summary>The day on which the request ended; null while it is open.</summary>
    public LocalDate? ClosedOn { get; internal init; }

    /// <summary>What the applicant did not do, where the request was abandoned: the correction or the payment; None otherwise.</summary>
    public WaitingFor AbandonedFor { get; internal init; }

    /// <summary>Whether <see cref="ReceivedOn"/> rests on a confirmation that nobody recorded (2019, art. 31): the day of arrival is assumed to be its day.</summary>
    public bool IsConfirmationAssumed { get; internal init; }

    /// <summary>The deadline as one line.</summary>
    /// <returns>For example <c>2024-04-01（确定）</c>.</returns>
    public override string ToString() => ClosedOn is { } closed ? $"{RequestNames.Of(ClosedBy).Chinese}（{DateText.Iso(closed)}）"
        : $"{(DueDate is { } due ? DateText.Iso(due) : "未定")}（{StatusNames.Of(State).Chinese}）";
}
