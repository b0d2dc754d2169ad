using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>What has been read of one line; used again for the next.</summary>
internal sealed class RequestDraft
{
    public EventDraft Event { get; } = new();

    public List<RequestEvent> Events { get; } = [];

    public List<RequestAssignment> Assignments { get; } = [];

    public List<ReviewCase> Reviews { get; } = [];

    public List<CoApplicant> CoApplicants { get; } = [];

    public string? Id { get; set; }

    public string? Site { get; set; }

    public string? Organ { get; set; }

    public RequestApplicant? Applicant { get; set; }

    /// <summary>The applicant of an old line: the code of a kind, or in a fee ledger the host's key.</summary>
    public string? OldApplicant { get; set; }

    public RequestedInformation? Asked { get; set; }

    public RequestChannel Channel { get; set; }

    public LocalDate? Arrived { get; set; }

    public LocalDate? ConfirmedOn { get; set; }

    public DisclosureRegime? Regime { get; set; }

    public RequestDecision? Decision { get; set; }

    public RequestDecision? RemadeDecision { get; set; }

    public FeeDraft? Fee { get; set; }

    public string? MergedInto { get; set; }

    public string? SplitFrom { get; set; }

    public RequestVoid? Void { get; set; }

    public LocalDate? On { get; set; }

    public FeeDraft NeedFee() => Fee ??= new FeeDraft();

    public void Clear()
    {
        Events.Clear();
        Assignments.Clear();
        Reviews.Clear();
        CoApplicants.Clear();
        Id = Site = Organ = OldApplicant = MergedInto = SplitFrom = null;
        (Applicant, Asked, Channel, Arrived, ConfirmedOn, Regime) = (null, null, RequestChannel.None, null, null, null);
        (Decision, RemadeDecision, Fee, Void, On) = (null, null, null, null, null);
    }

    /// <summary>The request; null where not even the day of receipt is known.</summary>
    public DisclosureRequest? ToRequest()
        => Arrived is not { } arrived ? null : new DisclosureRequest(new RequestReceipt(Channel, arrived) { ConfirmedOn = ConfirmedOn })
        {
            Id = Id,
            Site = Site,
            Organ = Organ,
            Applicant = Applicant,
            CoApplicants = ValueList.Copy(CoApplicants),
            Asked = Asked,
            RegimeOverride = Regime,
            Events = Events.Count == 0 ? ValueList<RequestEvent>.Empty : new ValueList<RequestEvent>([.. Events]),
            Assignments = ValueList.Copy(Assignments),
            Decision = Decision,
            RemadeDecision = RemadeDecision,
            Fee = Fee?.ToFee(),
            Reviews = ValueList.Copy(Reviews),
            MergedInto = MergedInto,
            SplitFrom = SplitFrom,
            Void = Void,
        };
}
