using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The codes that lines use.</summary>
internal static class LineCodes
{
    public static readonly Utf8Codes<RequestChannel> Channels = Of(RequestChannelCodes.Instance);

    public static readonly Utf8Codes<RequestEventKind> Events = Of(RequestEventKindCodes.Instance);

    public static readonly Utf8Codes<ReplyDelivery> Deliveries = Of(ReplyDeliveryCodes.Instance);

    public static readonly Utf8Codes<AgencyConsultation> Consultations = Of(AgencyConsultationCodes.Instance);

    public static readonly Utf8Codes<ApplicantKind> Applicants = Of(ApplicantKindCodes.Instance);

    public static readonly Utf8Codes<Outcome> OutcomeCodes = new(Outcome.All.Select(o => (o.Code, o)));

    public static readonly Utf8Codes<ReplyKind> Replies = new(ReplyKind.All.Select(r => (r.Code, r)));

    public static readonly Utf8Codes<ReviewDecisionKind> ReviewDecisions = new(ReviewDecisionKind.All.Select(k => (k.Code, k)));

    public static readonly Utf8Codes<DisclosureRegime> RegimeCodes = new(DisclosureRegime.All.Select(r => (r.Code, r)));

    public static readonly Utf8Codes<FeeBasis> Bases = Of(FeeBasisCodes.Instance);

    public static readonly Utf8Codes<ReviewKind> ReviewKinds = Of(ReviewKindCodes.Instance);

    public static readonly Utf8Codes<SuitRoute> Routes = Of(SuitRouteCodes.Instance);

    public static readonly Utf8Codes<CourtInstance> Instances = Of(CourtInstanceCodes.Instance);

    public static readonly Utf8Codes<ReviewPosition> Positions = Of(ReviewPositionCodes.Instance);

    public static readonly Utf8Codes<OutcomeDemandKind> Demands = Of(OutcomeDemandKindCodes.Instance);

    private static Utf8Codes<T> Of<T>(CodeShape<T> codes)
        where T : struct, Enum
        => new(codes.Entries.Select(e => (e.Code, e.Value)));
}
