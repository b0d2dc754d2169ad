namespace GovDisclosure;

/// <summary>The members of the parts of a request that few lines have.</summary>
internal static class LinePartTables
{
    private static readonly LineMembers<ApplicantDraft> ApplicantMembers = new(
        [
            ("key", static (ref p, a) => a.Value = a.Value with { Key = p.Text() }),
            ("kind", static (ref p, a) => a.Value = a.Value with { Kind = p.Code(LineCodes.Applicants, "case.unknown-applicant", out var kind) ? kind : default }),
            ("contact", static (ref p, a) => a.Value = a.Value with { Contact = p.Value(ApplicantContact.JsonForm.Instance) }),
        ]);

    private static readonly LineMembers<DecisionDraft> DecisionMembers = new(
        [
            ("outcome", static (ref p, d) => d.Value = d.Value with { Outcome = ReadOutcome(ref p) }),
            ("reply", static (ref p, d) => d.Value = d.Value with { Reply = ReadReply(ref p) }),
            ("decidedOn", static (ref p, d) => d.Value = d.Value with { DecidedOn = p.Day() }),
            ("isExtended", static (ref p, d) => d.Value = d.Value with { IsExtended = p.Flag() ?? false }),
            ("isInTime", static (ref p, d) => d.Value = d.Value with { IsInTime = p.Flag() }),
            ("withheldUnder", static (ref p, d) => d.Value = d.Value with { WithheldUnder = ReadOutcome(ref p) }),
            ("toldRemedies", static (ref p, d) => d.Value = d.Value with { ToldRemedies = p.Flag() }),
            ("isByInternet", static (ref p, d) => d.Value = d.Value with { IsByInternet = p.Flag() ?? false }),
            ("number", static (ref p, d) => d.Value = d.Value with { Number = p.Text() }),
            ("text", static (ref p, d) => d.Value = d.Value with { Text = p.Text() }),
            ("attachments", static (ref p, d) => p.ReadItems(static (ref item, to) => item.AddTo(to.Attachments, RequestAttachment.JsonForm.Instance), d)),
            ("namedBases", static (ref p, d) => p.ReadItems(static (ref item, to) => item.AddTo(to.NamedBases, CitationShape.Instance), d)),
            ("meets", static (ref p, d) =>
            {
                d.Meets ??= [];
                p.ReadItems(Demand, d);
            }),
        ]);

    public static RequestApplicant ReadApplicant(ref LineParser parser) => Read(ref parser, ApplicantMembers, new ApplicantDraft()).Value;

    public static Outcome? ReadOutcome(ref LineParser parser)
        => parser.Code(LineCodes.OutcomeCodes, "case.unknown-outcome", out var outcome) ? outcome : null;

    public static ReplyKind? ReadReply(ref LineParser parser)
        => parser.Code(LineCodes.Replies, "case.unknown-outcome", out var reply) ? reply : null;

    public static RequestDecision ReadDecision(ref LineParser parser)
    {
        var draft = Read(ref parser, DecisionMembers, new DecisionDraft());
        return draft.Value with { Attachments = draft.Attachments, NamedBases = draft.NamedBases, Meets = draft.Meets };
    }

    public static void ReadReview(ref LineParser parser, RequestDraft target) => LineReviewTable.Read(ref parser, target);

    public static void Missing(ref LineParser parser, params string[] members)
    {
        var names = QuotedText.List(members);
        parser.Add("data.missing-member", $"缺少可用的成员：{names.Chinese}", $"a usable member is missing: {names.English}");
    }

    public static T Read<T>(ref LineParser parser, LineMembers<T> members, T draft)
    {
        parser.ReadObject(members, draft);
        return draft;
    }

    private static void Demand(ref LineParser parser, DecisionDraft target)
    {
        if (parser.Code(LineCodes.Demands, "case.code", out var demand))
        {
            target.Meets!.Add(demand);
        }
    }

    private sealed class ApplicantDraft
    {
        public RequestApplicant Value { get; set; } = new();
    }

    private sealed class DecisionDraft
    {
        public RequestDecision Value { get; set; } = new();

        public List<RequestAttachment> Attachments { get; } = [];

        public List<Citation> NamedBases { get; } = [];

        public List<OutcomeDemandKind>? Meets { get; set; }
    }
}
