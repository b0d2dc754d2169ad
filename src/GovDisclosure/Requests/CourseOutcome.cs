namespace GovDisclosure.Requests;

/// <summary>How a request ended, from what was decided or from the course itself.</summary>
internal static class CourseOutcome
{
    /// <summary>The outcome of a closed request; null while it is open and where nothing says it.</summary>
    public static Outcome? Of(DisclosureRequest request, in RequestClock end)
        => end.ClosedBy == RequestEventKind.None ? null
            : end.IsDeemed ? Outcome.AbandonedNoFee
            : request.Decision?.Result ?? OfClosing(end.ClosedBy, end.AbandonedFor);

    /// <summary>The outcome that a closing event says by itself.</summary>
    public static Outcome? OfClosing(RequestEventKind closedBy, WaitingFor abandonedFor) => (closedBy, abandonedFor) switch
    {
        (RequestEventKind.Withdrawal, _) => Outcome.Other,
        (RequestEventKind.Abandonment, WaitingFor.Payment) => Outcome.AbandonedNoFee,
        (RequestEventKind.Abandonment, WaitingFor.Correction) => Outcome.AbandonedNoCorrection,
        _ => null,
    };
}
