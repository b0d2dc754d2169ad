using GovDisclosure.Texts;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Cases;

/// <summary>The members of the parts of a request that few lines have.</summary>
internal static class LinePartTables
{
    private static readonly LineMembers<ApplicantDraft> ApplicantMembers = new(
        [
            ("key", static (ref p, a) => a.Value = a.Value with { Key = p.Text() }),
            ("kind", static (ref p, a) => a.Value = a.Value with { Kind = p.Code(LineCodes.Applicants, "case.unknown-applicant", out var kind) ? kind : default }),
            ("contact", static (ref p, a) => a.Value = a.Value with { Contact = Read(ref p, ContactMembers!, new ContactDraft()).Value }),
        ]);

    private static readonly LineMembers<CoApplicantDraft> CoApplicantMembers = new(
        [
            ("key", static (ref p, a) => a.Value = a.Value with { Key = p.Text() }),
            ("kind", static (ref p, a) => a.Value = a.Value with { Kind = p.Code(LineCodes.Applicants, "case.unknown-applicant", out var kind) ? kind : default }),
        ]);

    private static readonly LineMembers<ContactDraft> ContactMembers = new(
        [
            ("name", static (ref p, c) => c.Value = c.Value with { Name = p.Text() }),
            ("document", static (ref p, c) => c.Value = c.Value with { Document = p.Text() }),
            ("address", static (ref p, c) => c.Value = c.Value with { Address = p.Text() }),
            ("telephone", static (ref p, c) => c.Value = c.Value with { Telephone = p.Text() }),
            ("email", static (ref p, c) => c.Value = c.Value with { Email = p.Text() }),
        ]);

    private static readonly LineMembers<AskedDraft> AskedMembers = new(
        [
            ("name", static (ref p, a) => a.Value = a.Value with { Name = p.Text() }),
            ("number", static (ref p, a) => a.Value = a.Value with { Number = p.Text() }),
            ("description", static (ref p, a) => a.Value = a.Value with { Description = p.Text() }),
            ("form", static (ref p, a) => a.Value = a.Value with { Form = p.Text() }),
            ("provision", static (ref p, a) => a.Value = a.Value with { Provision = p.Text() }),
            ("purpose", static (ref p, a) => a.Value = a.Value with { Purpose = p.Text() }),
        ]);

    private static readonly LineMembers<PartDraft> AssignmentMembers = new(
        [
            ("on", static (ref p, d) => d.On = p.Day()),
            ("unit", static (ref p, d) => d.Name = p.Name()),
            ("person", static (ref p, d) => d.Other = p.Text()),
        ]);

    private static readonly LineMembers<PartDraft> VoidMembers = new(
        [
            ("on", static (ref p, d) => d.On = p.Day()),
            ("reason", static (ref p, d) => d.Name = p.Name()),
        ]);

    private static readonly LineMembers<AttachmentDraft> AttachmentMembers = new(
        [
            ("name", static (ref p, a) => a.Name = p.Name()),
            ("key", static (ref p, a) => a.Key = p.Name()),
            ("size", static (ref p, a) => a.Size = p.Integer(0, long.MaxValue)),
            ("mediaType", static (ref p, a) => a.MediaType = p.Text()),
            ("sha256", Hash),
        ]);

    private static readonly LineMembers<CitationDraft> CitationMembers = new(
        [
            ("instrument", static (ref p, c) => c.Instrument = p.Code(LineCodes.InstrumentIds, "case.code", out var instrument) ? instrument : null),
            ("article", static (ref p, c) => c.Article = p.Integer(1, 9999)),
            ("paragraph", static (ref p, c) => c.Paragraph = p.Integer(1, 9999)),
            ("item", static (ref p, c) => c.Item = p.Integer(1, 9999)),
            ("point", static (ref p, c) => c.Point = p.Code(LineCodes.Points, "case.code", out var point) ? point : null),
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
            ("attachments", static (ref p, d) => p.ReadItems(Attachment, d)),
            ("namedBases", static (ref p, d) => p.ReadItems(NamedBasis, d)),
            ("meets", static (ref p, d) =>
            {
                d.Meets ??= [];
                p.ReadItems(Demand, d);
            }),
        ]);

    public static RequestApplicant ReadApplicant(ref LineParser parser) => Read(ref parser, ApplicantMembers, new ApplicantDraft()).Value;

    public static void ReadCoApplicant(ref LineParser parser, RequestDraft target)
    {
        var draft = new CoApplicantDraft();
        if (parser.ReadObject(CoApplicantMembers, draft))
        {
            target.CoApplicants.Add(draft.Value);
        }
    }

    public static RequestedInformation ReadAsked(ref LineParser parser) => Read(ref parser, AskedMembers, new AskedDraft()).Value;

    public static Outcome? ReadOutcome(ref LineParser parser)
        => parser.Code(LineCodes.OutcomeCodes, "case.unknown-outcome", out var outcome) ? outcome : null;

    public static ReplyKind? ReadReply(ref LineParser parser)
        => parser.Code(LineCodes.Replies, "case.unknown-outcome", out var reply) ? reply : null;

    public static RequestDecision ReadDecision(ref LineParser parser)
    {
        var draft = Read(ref parser, DecisionMembers, new DecisionDraft());
        return draft.Value with { Attachments = draft.Attachments, NamedBases = draft.NamedBases, Meets = draft.Meets };
    }

    public static RequestVoid? ReadVoid(ref LineParser parser)
    {
        var draft = Read(ref parser, VoidMembers, new PartDraft());
        if (draft is { On: { } on, Name: { } reason })
        {
            return new RequestVoid(on, reason);
        }

        Missing(ref parser, "on", "reason");
        return null;
    }

    public static void ReadAssignment(ref LineParser parser, RequestDraft target)
    {
        var draft = Read(ref parser, AssignmentMembers, new PartDraft());
        if (draft is { On: { } on, Name: { } unit })
        {
            target.Assignments.Add(new RequestAssignment(on, unit) { Person = draft.Other });
        }
        else
        {
            Missing(ref parser, "on", "unit");
        }
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

    private static void Attachment(ref LineParser parser, DecisionDraft target)
    {
        var draft = Read(ref parser, AttachmentMembers, new AttachmentDraft());
        if (draft is { Name: { } name, Key: { } key })
        {
            target.Attachments.Add(new RequestAttachment(name, key) { Size = draft.Size, MediaType = draft.MediaType, Sha256 = draft.Sha256 });
        }
        else
        {
            Missing(ref parser, "name", "key");
        }
    }

    private static void Hash(ref LineParser parser, AttachmentDraft target)
    {
        if (parser.Text() is not { } text)
        {
            return;
        }

        if (RequestAttachment.IsHash(text))
        {
            target.Sha256 = text;
        }
        else
        {
            parser.Add("data.sha256", "SHA-256 应为64位小写十六进制数字", "a SHA-256 is written with 64 hexadecimal digits in lower case");
        }
    }

    private static void NamedBasis(ref LineParser parser, DecisionDraft target)
    {
        var draft = Read(ref parser, CitationMembers, new CitationDraft());
        if (draft.Instrument is not { } instrument)
        {
            Missing(ref parser, "instrument");
            return;
        }

        target.NamedBases.Add(new Citation(instrument)
        {
            ArticleNumber = (int?)draft.Article,
            Paragraph = (int?)draft.Paragraph,
            Item = (int?)draft.Item,
            Point = draft.Point,
        });
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

    private sealed class CoApplicantDraft
    {
        public CoApplicant Value { get; set; } = new();
    }

    private sealed class ContactDraft
    {
        public ApplicantContact Value { get; set; } = new();
    }

    private sealed class AskedDraft
    {
        public RequestedInformation Value { get; set; } = new();
    }

    private sealed class PartDraft
    {
        public LocalDate? On { get; set; }

        public string? Name { get; set; }

        public string? Other { get; set; }
    }

    private sealed class AttachmentDraft
    {
        public string? Name { get; set; }

        public string? Key { get; set; }

        public long? Size { get; set; }

        public string? MediaType { get; set; }

        public string? Sha256 { get; set; }
    }

    private sealed class CitationDraft
    {
        public Instrument? Instrument { get; set; }

        public long? Article { get; set; }

        public long? Paragraph { get; set; }

        public long? Item { get; set; }

        public Verification? Point { get; set; }
    }

    private sealed class DecisionDraft
    {
        public RequestDecision Value { get; set; } = new();

        public List<RequestAttachment> Attachments { get; } = [];

        public List<Citation> NamedBases { get; } = [];

        public List<OutcomeDemandKind>? Meets { get; set; }
    }
}
