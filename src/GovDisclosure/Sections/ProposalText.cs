using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences on the suggestions of the congress and the proposals of the conference.</summary>
internal static class ProposalText
{
    public static void Write(SectionText text)
    {
        for (var i = 0; i < text.Report.Proposals.Count; i++)
        {
            Write(text, text.Report.Proposals[i], FormattableString.Invariant($"proposals[{i}]"));
        }
    }

    private static void Write(SectionText text, ProposalFigures figures, string place)
    {
        text.Chart(() => Chart(text, figures));
        var noun = figures.Kind == ProposalKind.CongressSuggestion ? "建议" : "提案";
        if (figures.Total == 0)
        {
            var bodies = figures.Kind == ProposalKind.CongressSuggestion ? "人大代表" : "政协委员";
            text.Paragraph(FormattableString.Invariant($"{text.Report.Year}年，{text.Report.Scope}没有承担{bodies}{noun}办理任务。"));
            return;
        }

        var sentences = new StringBuilder(FormattableString.Invariant(
            $"{text.Report.Year}年，{text.Report.Scope}共承担{figures.PrintedTotal ?? figures.Total}件{string.Join("、", figures.Origins.Select(o => o.Name))}{noun}办理任务。"));
        if (figures.Origins.Count > 1)
        {
            sentences.Append("其中，").Append(string.Join("；", figures.Origins.Select(o => FormattableString.Invariant($"{o.Session ?? o.Name}{noun}{o.Count}件")))).Append('。');
        }

        sentences.Append(figures.Remarks).Append(Outcomes(text, figures, place)).Append(figures.Conclusion).Append(Rates(figures));
        text.Paragraph(sentences.ToString());
    }

    private static string Outcomes(SectionText text, ProposalFigures figures, string place)
        => figures.Outcomes.Count == 0
            ? string.Empty
            : $"其中，{ShareText.Clauses(text, place + ".outcomes", Parts(figures), figures.ShareBase, "件", figures.OutcomeBaseName + "的", ReportShares.Outcomes)}。";

    private static List<SharedCount> Parts(ProposalFigures figures)
        => [.. figures.Outcomes.Select(o => new SharedCount(o.Wording ?? Words(o.Outcome), o.Count))];

    // A bar is named, not part of a sentence: without the 的 that the sentence goes on with.
    private static ChartBlock? Chart(SectionText text, ProposalFigures figures)
        => ShareChart.Of(
            FormattableString.Invariant($"{text.Report.Year}年{(figures.Kind == ProposalKind.CongressSuggestion ? "人大代表建议" : "政协提案")}办理结果"),
            "件数",
            "件",
            Parts(figures).ConvertAll(part => part with { Label = part.Label.TrimEnd('的') is { Length: > 0 } name ? name : part.Label }),
            figures.ShareBase,
            ReportShares.Outcomes);

    private static string Words(ProposalOutcome outcome) => outcome switch
    {
        ProposalOutcome.Solved => "已被采纳，提出的问题已经解决或正在解决的",
        ProposalOutcome.Planned => "已被采纳，有关问题列入计划逐步解决的",
        _ => "留作参考的",
    };

    // Rates with one print share one clause: 办结率、面商率（包括电话面商）、满意率（含基本满意率）均为100%。
    private static string Rates(ProposalFigures figures)
    {
        var clauses = new List<string>();
        var rates = new (string Name, ReportedRate? Rate)[] { ("办结率", figures.ReplyRate), ("面商率", figures.ConsultationRate), ("满意率", figures.SatisfactionRate) };
        foreach (var group in rates.Where(r => r.Rate is not null).GroupBy(r => r.Rate!.Printed))
        {
            var names = group.Select(r => r.Rate!.Note is { } note ? $"{r.Name}（{note}）" : r.Name).ToList();
            clauses.Add($"{string.Join("、", names)}{(names.Count > 1 ? "均" : string.Empty)}为{group.Key}");
        }

        return clauses.Count == 0 ? string.Empty : string.Join("；", clauses) + "。";
    }
}
