using GovDisclosure.Law;

namespace GovDisclosure.Cases;

/// <summary>The codes that lines use.</summary>
internal static class LineCodes
{
    public static readonly Utf8Codes<RequestChannel> Channels = new(Range((int)RequestChannel.Other, i => (RequestChannel)i, RequestNames.CodeOf));

    public static readonly Utf8Codes<RequestEventKind> Events = new(Range((int)RequestEventKind.Conversion, i => (RequestEventKind)i, RequestNames.CodeOf));

    public static readonly Utf8Codes<ReplyDelivery> Deliveries = new(Range((int)ReplyDelivery.Refused, i => (ReplyDelivery)i, RequestNames.CodeOf));

    public static readonly Utf8Codes<AgencyConsultation> Consultations = new(Range((int)AgencyConsultation.Joint, i => (AgencyConsultation)i, RequestNames.CodeOf));

    public static readonly Utf8Codes<ApplicantKind> Applicants = new(Range(ApplicantKinds.Count, i => (ApplicantKind)i, k => k.Code()));

    public static readonly Utf8Codes<Outcome> OutcomeCodes = new(Outcomes.All.Select(o => (o.Code, o)));

    public static readonly Utf8Codes<ReplyKind> Replies = new(ReplyKind.All.Select(r => (r.Code, r)));

    public static readonly Utf8Codes<ReviewDecisionKind> ReviewDecisions = new(ReviewDecisionKind.All.Select(k => (k.Code, k)));

    public static readonly Utf8Codes<DisclosureRegime> RegimeCodes = new(Regimes.All.Select(r => (r.Code, r)));

    public static readonly Utf8Codes<FeeBasis> Bases = new([("item", FeeBasis.PerItem), ("page", FeeBasis.PerPage)]);

    public static readonly Utf8Codes<Instrument> InstrumentIds = new(Instruments.All.Select(i => (i.Id, i)));

    public static readonly Utf8Codes<ReviewKind> ReviewKinds = new(Kinds());

    public static readonly Utf8Codes<SuitRoute> Routes = new(RouteCodes());

    public static readonly Utf8Codes<CourtInstance> Instances = new(InstanceCodes());

    public static readonly Utf8Codes<ReviewPosition> Positions = new(PositionCodes());

    public static readonly Utf8Codes<OutcomeDemandKind> Demands = new(DemandCodes());

    public static readonly Utf8Codes<Verification> Points = new(PointCodes());

    public static (string Code, ReviewKind Value)[] Kinds() => [("reconsideration", ReviewKind.Reconsideration), ("suit", ReviewKind.Suit)];

    public static (string Code, SuitRoute Value)[] RouteCodes() => [("direct", SuitRoute.Direct), ("after-review", SuitRoute.AfterReview)];

    public static (string Code, CourtInstance Value)[] InstanceCodes()
        => [("first", CourtInstance.First), ("second", CourtInstance.Second), ("retrial", CourtInstance.Retrial)];

    public static (string Code, ReviewPosition Value)[] PositionCodes() =>
    [
        ("original-organ", ReviewPosition.OriginalOrgan), ("co-defendant", ReviewPosition.CoDefendant), ("review-organ-alone", ReviewPosition.ReviewOrganAlone),
    ];

    public static (string Code, Verification Value)[] PointCodes() =>
    [
        ("verified", Verification.Verified), ("secondary", Verification.Secondary), ("from-memory", Verification.FromMemory), ("interpretation", Verification.Interpretation),
    ];

    public static (string Code, OutcomeDemandKind Value)[] DemandCodes() =>
    [
        ("way-and-channel", OutcomeDemandKind.WayAndChannel), ("reasons", OutcomeDemandKind.Reasons), ("legal-basis", OutcomeDemandKind.LegalBasis),
        ("separation", OutcomeDemandKind.Separation), ("third-party-consultation", OutcomeDemandKind.ThirdPartyConsultation), ("search", OutcomeDemandKind.Search),
        ("competent-organ", OutcomeDemandKind.CompetentOrgan), ("other-procedure", OutcomeDemandKind.OtherProcedure),
        ("applicant-reasons", OutcomeDemandKind.ApplicantReasons), ("correction-notice", OutcomeDemandKind.CorrectionNotice),
        ("fee-notice", OutcomeDemandKind.FeeNotice), ("reconsideration-first", OutcomeDemandKind.ReconsiderationFirst),
        ("remedies-told", OutcomeDemandKind.RemediesTold), ("internet-review", OutcomeDemandKind.InternetReview),
        ("form-elements", OutcomeDemandKind.FormElements), ("first-reply", OutcomeDemandKind.FirstReply),
        ("third-party-notice", OutcomeDemandKind.ThirdPartyNotice), ("evidence", OutcomeDemandKind.Evidence),
    ];

    public static string Of<T>((string Code, T Value)[] codes, T value) => Array.Find(codes, c => EqualityComparer<T>.Default.Equals(c.Value, value)).Code;

    private static IEnumerable<(string Code, T Value)> Range<T>(int last, Func<int, T> value, Func<T, string> code)
    {
        for (var i = 1; i <= last; i++)
        {
            yield return (code(value(i)), value(i));
        }
    }
}
