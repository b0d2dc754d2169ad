using System.Text;
using GovDisclosure.Reports;
using GovDisclosure.Prose;

namespace GovDisclosure.Audit;

/// <summary>Finds prose that was taken over from last year's report, and reports that are silent on the fee.</summary>
internal static class RepetitionRule
{
    public const string Id = "text.repeated";
    public const string FeeId = "text.fee";

    // Shorter paragraphs are formulas (该部分以表格形式报告), not prose that somebody should have written anew.
    private const int ShortestProse = 40;

    // The information processing fee is charged, and reported, from 1 January 2021.
    private const int FirstFeeYear = 2021;

    /// <summary>Paragraphs that differ from one of last year's in digits and spaces at most: 内容雷同.</summary>
    public static IEnumerable<Finding> Check(ReportContext context)
    {
        if (context.Previous is not { } previous)
        {
            yield break;
        }

        var before = new HashSet<string>(ReportTexts.Of(previous).Select(text => Bare(text.Text)), StringComparer.Ordinal);
        foreach (var text in ReportTexts.Of(context.Report))
        {
            var bare = Bare(text.Text);
            if (bare.Length >= ShortestProse && before.Contains(bare))
            {
                yield return new Finding(Id, Severity.Warning, text.Place, new LocalizedText(
                    FormattableString.Invariant($"与{previous.Year}年报告雷同（数字除外）：“{QuotedText.Inner(QuotedText.Shorten(text.Text, 20))}”"),
                    FormattableString.Invariant($"the same prose as in the report of {previous.Year}, but for digits")))
                {
                    Actual = text.Text,
                };
            }
        }
    }

    /// <summary>A report with text that never names the information processing fee, charged or not.</summary>
    public static IEnumerable<Finding> CheckFee(ReportContext context)
    {
        var report = context.Report;
        if (report.Year >= FirstFeeYear && report.Fees is null && ReportForm.Of(context) is not null
            && ReportTexts.Of(report) is { Count: > 0 } texts
            && !texts.Any(text => FormSectionText.NamesFee(text.Folded.Text)))
        {
            yield return new Finding(FeeId, Severity.Warning, "section:" + ReportSectionCodes.OtherMatters, new LocalizedText(
                "未报告信息处理费的收取情况（未收取的也应说明）",
                "the report does not say whether information processing fees were charged"))
            {
                Expected = FormSectionText.Fee,
                Source = Instrument.FeeMeasures2020.Cite(),
            };
        }
    }

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)))
        {
            bare.Append(c);
        }

        return bare.ToString();
    }
}
