using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The findings on single records; the place of each is the record's id, or its number where it has none.</summary>
internal static class CaseFindings
{
    public const string Unreadable = "case.unreadable";

    private static readonly string[] Rules =
    [
        string.Empty, Unreadable, "case.no-id", "case.duplicate-id", "case.unknown-applicant", "case.decided-before-received", "case.unknown-outcome",
        "case.outcome-without-decision",
    ];

    public static string RuleOf(CaseProblem problem) => Rules[(int)problem];

    /// <summary>What is wrong with a record, in the order of <see cref="CaseProblem"/>.</summary>
    public static List<CaseProblem> ProblemsOf(RequestRecord record)
    {
        var problems = new List<CaseProblem>();
        void Add(bool wrong, CaseProblem problem)
        {
            if (wrong)
            {
                problems.Add(problem);
            }
        }

        var ended = record.Outcome is not null || record.Reply is not null;
        var said = record.Findings.Where(f => f.Severity == Severity.Error && !f.IsWaived).Select(f => Array.IndexOf(Rules, f.RuleId)).ToList();
        Add(said.Contains((int)CaseProblem.Unreadable) || said.Contains(-1), CaseProblem.Unreadable);
        Add(record.Id.Length == 0 || said.Contains((int)CaseProblem.NoId), CaseProblem.NoId);
        Add(said.Contains((int)CaseProblem.DuplicateId), CaseProblem.DuplicateId);
        Add(record.Applicant is null || said.Contains((int)CaseProblem.UnknownApplicant), CaseProblem.UnknownApplicant);
        Add(record.Decided < record.Received || said.Contains((int)CaseProblem.DecidedBeforeReceived), CaseProblem.DecidedBeforeReceived);
        Add((record.Decided is not null && !ended) || said.Contains((int)CaseProblem.UnknownOutcome), CaseProblem.UnknownOutcome);
        Add((record.Decided is null && ended) || said.Contains((int)CaseProblem.OutcomeWithoutDecision), CaseProblem.OutcomeWithoutDecision);
        return problems;
    }

    public static Finding Of(CaseProblem problem, RequestRecord record, long number)
    {
        var received = DateText.Iso(record.Received);
        var decided = record.Decided is { } day ? DateText.Iso(day) : string.Empty;
        var outcome = record.Outcome?.Code ?? record.Reply?.Code ?? string.Empty;
        var (chinese, english) = problem switch
        {
            CaseProblem.Unreadable => ("记录无法读取", "the record cannot be read"),
            CaseProblem.NoId => ("记录没有编号", "the record has no id"),
            CaseProblem.DuplicateId => ("编号重复，已有同一编号的记录", "the id is used by an earlier record"),
            CaseProblem.UnknownApplicant => ("申请人类别缺失或者无法识别", "the applicant kind is missing or unknown"),
            CaseProblem.DecidedBeforeReceived => ($"作出决定之日（{decided}）早于收到之日（{received}）", $"decided on {decided}, before it was received on {received}"),
            CaseProblem.UnknownOutcome => ($"已于{decided}作出决定，但办理结果缺失或者无法识别", $"decided on {decided}, and the outcome is missing or unknown"),
            _ => ($"有办理结果（“{outcome}”），但没有作出决定之日", $"has the outcome \"{outcome}\" and no day of decision"),
        };
        return Make(RuleOf(problem), Severity.Error, record, number, chinese + "；单独计数，未计入统计", english + "; counted apart, not in the statistics");
    }

    public static Finding ReceivedAfter(RequestRecord record, long number, int year)
    {
        var received = DateText.Iso(record.Received);
        return Make(
            "case.received-after-year",
            Severity.Info,
            record,
            number,
            FormattableString.Invariant($"收到之日（{received}）在{year}年之后，单独计数"),
            FormattableString.Invariant($"received on {received}, after {year}; counted apart"));
    }

    public static Finding FeeWithoutDay(RequestRecord record, long number)
        => Make(
            "case.fee-without-day",
            Severity.Warning,
            record,
            number,
            FormattableString.Invariant($"收费{record.Fee}元，但没有收取之日，也没有作出决定之日，未计入收费合计"),
            FormattableString.Invariant($"a fee of {record.Fee} yuan without a day of payment or of decision; not in the sum of fees"));

    /// <summary>How a reply that was made anew in the year counts in the third table, which the forms do not say.</summary>
    public static Finding Remade(RequestRecord record, long number, RemadeCounting counting)
    {
        var remade = record.RemadeOn is { } on ? DateText.Iso(on) : string.Empty;
        var sameYear = record.Decided?.Year == record.RemadeOn?.Year;
        var (chinese, english) = (sameYear, counting) switch
        {
            (true, RemadeCounting.First) => ("第三张表按首次办理结果计一件", "the third table counts it once, under its first result"),
            (true, _) => ("第三张表按本年最后的办理结果计一件（对“最终处理结果”的理解）", "the third table counts it once, under the last result of the year (a reading of \"最终处理结果\")"),
            _ => ("首次办理结果已在其办结年度统计，本年不作为新收、也不重复计数，可在第六部分说明", "its first result counted in the year of its end: not counted as new or again in this year; section six of the report can tell of it"),
        };
        return Make("case.remade", Severity.Info, record, number, $"{remade}重新答复：{chinese}", $"replied anew on {remade}: {english}") with
        {
            Source = Instrument.ReportForm2021.Cite() with { Point = Verification.Interpretation },
        };
    }

    /// <summary>That a request which is linked to another counts for itself, which no text says.</summary>
    public static Finding Linked(string rule, RequestRecord record, string other)
    {
        var isMerged = rule == "case.merged";
        var name = QuotedText.Quote(QuotedText.OneLine(other));
        var (chinese, english) = isMerged ? ($"与{name.Chinese}合并答复", $"answered together with {name.English}") : ($"由{name.Chinese}拆分", $"split from {name.English}");
        return Make(rule, Severity.Info, record, record.Line, chinese + "：各计一件（理解）", english + ": each counts as a request (a reading)") with
        {
            Source = (isMerged ? Instrument.DisclosureSuits2025.Article(14, null, 3) : Instrument.FeeMeasures2020.Article(4)) with { Point = Verification.Interpretation },
        };
    }

    /// <summary>That a request of several applicants counts once, under the kind of the first, which no text says.</summary>
    public static Finding Joint(RequestRecord record, int others)
        => Make(
            "case.joint-applicants",
            Severity.Info,
            record,
            record.Line,
            FormattableString.Invariant($"另有{others}名共同申请人：计一件，按第一申请人的类别统计（理解）"),
            FormattableString.Invariant($"asked together with {others} more: counts once, under the kind of the first applicant (a reading)")) with
        {
            Source = Instrument.ReportForm2021.Cite() with { Point = Verification.Interpretation },
        };

    public static Finding Unkept(long count, int limit)
        => new(
            "case.findings-limit",
            Severity.Warning,
            string.Empty,
            new LocalizedText(
                FormattableString.Invariant($"另有{count}条发现未列出（上限{limit}条），均已计数"),
                FormattableString.Invariant($"{count} further findings are not listed (the limit is {limit}); all are counted")));

    private static Finding Make(string rule, Severity severity, RequestRecord record, long number, string chinese, string english)
        => new(
            rule,
            severity,
            record.Id.Length > 0 ? record.Id : FormattableString.Invariant($"#{number}"),
            new LocalizedText(chinese, english))
        {
            Related = record.Line > 0 ? [PlaceOfLine(record.Line)] : [],
        };

    /// <summary>A finding on a part of a request, under the id of the request; the part, and the line that the request stands on, are related.</summary>
    public static Finding InRequest(Finding finding, RequestRecord record)
        => new(finding.RuleId, finding.Severity, record.Id.Length > 0 ? record.Id : finding.Place, finding.Message)
        {
            Source = finding.Source,
            Expected = finding.Expected,
            Actual = finding.Actual,
            Related = record.Line > 0 ? [finding.Place, PlaceOfLine(record.Line)] : [finding.Place],
        };

    /// <summary>The line of a file as findings name it.</summary>
    public static string PlaceOfLine(long line) => FormattableString.Invariant($"line {line}");
}
