using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Reads one line of a register.</summary>
internal sealed class CaseLineReader(DeadlineCalculator? calculator)
{
    private const decimal LargestFee = 1_000_000_000;

    private static readonly LocalDate NoDay = new(1, 1, 1);

    internal static readonly string[] Members =
    [
        "id", "received", "applicant", "channel", "decided", "outcome", "reply", "extended", "inTime", "fee", "feePaid", "events", "reviews", "note",
    ];

    public RequestRecord Read(string line, long number)
    {
        var problems = new DataProblems(string.Empty);
        var root = DataFile.Parse(line, problems);
        var isObject = root?.ExpectObject(problems) == true;
        var record = isObject ? ReadObject(root!, problems) : new RequestRecord(string.Empty, NoDay, null);
        var findings = problems.Items.Select(problem => ToFinding(problem, isObject ? problem.RuleId : CaseFindings.Unreadable, record.Id, number));
        return problems.Any ? record with { Line = number, Findings = [.. findings] } : record with { Line = number };
    }

    private RequestRecord ReadObject(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, Members);
        var id = ReadId(root, problems);
        var received = ReadReceived(root, problems);
        var record = CaseLineEvents.Read(root, id, received ?? NoDay, ReadApplicant(root, problems), calculator, problems);
        record = record with
        {
            Channel = CaseLineCodes.FindChannel(root, "channel", problems) ?? record.Channel,
            Decided = CaseLineDays.Find(root, "decided", problems) ?? record.Decided,
            Outcome = ReadOutcome(root, problems) ?? record.Outcome,
            Reply = ReadReply(root, problems),
            Extended = root.Find("extended")?.AsBoolean(problems) ?? record.Extended,
            InTime = root.Find("inTime")?.AsBoolean(problems) ?? record.InTime,
        };
        record = ReadFee(root, record, problems);
        if (root.Find("reviews") is { } reviews)
        {
            record = record with { Reviews = CaseLineReviews.Read(reviews, record, problems) };
        }

        return record.InTime is null && calculator is not null ? record with { InTime = RecordOfTimeline.WithinPeriod(record, calculator) } : record;
    }

    private static string ReadId(DataNode root, DataProblems problems)
    {
        // A register that numbers its requests writes the id as a number.
        var id = root.Find("id") switch
        {
            null => string.Empty,
            { Kind: DataKind.Number } number => number.Text,
            var node => node.AsText(problems) ?? string.Empty,
        };
        return id.Trim();
    }

    private static LocalDate? ReadReceived(DataNode root, DataProblems problems)
    {
        root.Require("received", problems);
        return CaseLineDays.Find(root, "received", problems);
    }

    private static ApplicantKind? ReadApplicant(DataNode root, DataProblems problems)
    {
        if (root.FindText("applicant", problems) is not { } code)
        {
            return null;
        }

        if (ApplicantKinds.TryFromCode(code, out var kind))
        {
            return kind;
        }

        CaseLineCodes.Unknown(root.Find("applicant")!, CaseFindings.RuleOf(CaseProblem.UnknownApplicant), code, ApplicantKinds.All.Select(k => k.Code()), problems);
        return null;
    }

    private static Outcome? ReadOutcome(DataNode root, DataProblems problems)
    {
        if (root.FindText("outcome", problems) is not { } code)
        {
            return null;
        }

        if (Outcomes.TryFromCode(code, out var outcome))
        {
            return outcome;
        }

        CaseLineCodes.Unknown(root.Find("outcome")!, CaseFindings.RuleOf(CaseProblem.UnknownOutcome), code, Outcomes.All.Select(o => o.Code), problems);
        return null;
    }

    private static ReplyKind? ReadReply(DataNode root, DataProblems problems)
    {
        if (root.FindText("reply", problems) is not { } code)
        {
            return null;
        }

        if (ReplyKinds.TryFromCode(code, out var reply))
        {
            return reply;
        }

        CaseLineCodes.Unknown(root.Find("reply")!, CaseFindings.RuleOf(CaseProblem.UnknownOutcome), code, ReplyKinds.All.Select(r => r.Code), problems);
        return null;
    }

    private static RequestRecord ReadFee(DataNode root, RequestRecord record, DataProblems problems)
    {
        var fee = root.Find("fee")?.AsDecimal(problems) ?? 0;
        if (fee is < 0 or > LargestFee || decimal.Round(fee, 2) != fee)
        {
            problems.Add(
                root.Find("fee")!,
                "case.fee",
                FormattableString.Invariant($"收费应为0至{LargestFee}元，最多两位小数"),
                FormattableString.Invariant($"a fee is from 0 to {LargestFee} yuan, with at most two decimals"));
            fee = 0;
        }

        var paid = CaseLineDays.Find(root, "feePaid", problems) ?? record.FeePaidOn;
        return fee == 0 && paid is null ? record : record with { Fee = fee, FeePaidOn = paid };
    }

    private static Finding ToFinding(DataProblem problem, string rule, string id, long number)
    {
        var line = CaseFindings.PlaceOfLine(number);
        var where = problem.Path == "$" ? string.Empty : problem.Path + ": ";
        return new Finding(
            rule,
            Severity.Error,
            id.Length > 0 ? id : line,
            new Texts.LocalizedText(
                FormattableString.Invariant($"第{number}行 {where}{problem.Message.Chinese}；单独计数，未计入统计"),
                FormattableString.Invariant($"line {number} {where}{problem.Message.English}; counted apart, not in the statistics")))
        {
            Related = [line],
        };
    }
}
