using System.Globalization;
using GovDisclosure.Reports;
using GovDisclosure.Prose;

namespace GovDisclosure.Audit;

/// <summary>Holds the numbers and shares of prose against the tables; where a scope is ambiguous, the finding names all of them.</summary>
internal static class TextFigureRule
{
    public const string Id = "TXT";
    public const string ShareId = "TXT.share";
    public const string ScopeId = "TXT.scope";
    public const string BalanceId = "TXT.balance";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        if (context.Report.Tables is not { } tables)
        {
            yield break;
        }

        var meanings = new FigureMeanings(tables);
        var scopes = new ReportScopes(context.Report, meanings);
        foreach (var text in ReportTexts.Of(context.Report))
        {
            foreach (var figure in text.Cases.Where(f => !f.HasOtherScope))
            {
                if (meanings.Of(figure) is not { } meaning)
                {
                    continue;
                }

                if (meaning.Contradicts(figure.Value))
                {
                    yield return scopes.Explains(figure) ? Scope(figure, meaning) : Number(figure, meaning);
                }

                if (meaning.IsOutcome && figure.Share is { } share && Share(text, figure, share, meanings.Bases) is { } wrong)
                {
                    yield return wrong;
                }
            }
        }
    }

    /// <summary>The balance among the numbers of one text alone: what came in has to come out, tables or none.</summary>
    public static IEnumerable<Finding> CheckBalance(ReportContext context)
        => from text in ReportTexts.Of(context.Report)
           from wrong in TextBalance.Of(text)
           select new Finding(BalanceId, Severity.Error, text.Place, wrong.Message)
           {
               Expected = wrong.Expected,
               Actual = wrong.Actual,
               Source = ReportForm.Of(context)?.Source,
           };

    private static Finding Number(TextFigure figure, FigureMeaning meaning)
    {
        var (chinese, english) = Readings(meaning);
        var isOpen = meaning.Readings.Count > 1;
        return New(meaning.RuleId, Severity.Warning, figure, meaning, new LocalizedText(
            $"文中“{figure.Printed}”与表格不符：{chinese}{(isOpen ? "（口径不明，均不等）" : "；统计范围不同的应说明")}",
            $"\"{figure.Printed}\" in the text does not agree with the tables: {english}{(isOpen ? " (the scope is ambiguous; none fits)" : "; another scope should be explained")}"));
    }

    /// <summary>A number of the organ alone beside the table of its whole area, or the other way round.</summary>
    private static Finding Scope(TextFigure figure, FigureMeaning meaning)
    {
        var (chinese, english) = Readings(meaning);
        return New(ScopeId, Severity.Info, figure, meaning, new LocalizedText(
            $"文中“{figure.Printed}”的统计范围是“{figure.Scope}”，与表格的范围不同：{chinese}",
            $"\"{figure.Printed}\" in the text covers \"{figure.Scope}\", another scope than the tables: {english}"));
    }

    private static (string Chinese, string English) Readings(FigureMeaning meaning)
        => (string.Join("，", meaning.Readings.Select(r => $"{r.Chinese} {Print(r.Value!.Value)}")), string.Join(", ", meaning.Readings.Select(r => $"{r.English} {Print(r.Value!.Value)}")));

    private static Finding New(string id, Severity severity, TextFigure figure, FigureMeaning meaning, LocalizedText message)
        => new(id, severity, figure.Place, message)
        {
            Expected = string.Join("/", meaning.Readings.Select(r => Print(r.Value!.Value)).Distinct()),
            Actual = figure.Print,
            Related = [.. meaning.Readings.SelectMany(r => r.Cells).Distinct()],
        };

    /// <summary>A printed share has to come from one of the bases, or from a count that stands before it, rounded up or down.</summary>
    private static Finding? Share(ReportText text, TextFigure figure, string share, IReadOnlyList<FigureReading> bases)
    {
        var known = bases.Where(b => b.Value > 0).ToList();
        if (known.Count == 0 || known.Exists(b => PrintedShare.Fits(share, figure.Value, b.Value!.Value))
            || text.Before(figure).Any(f => f.Share is null && PrintedShare.Fits(share, figure.Value, f.Value)))
        {
            return null;
        }

        string Of(FigureReading b, bool isChinese)
        {
            var name = isChinese ? b.Chinese : b.English;
            return $"{name} {Print(b.Value!.Value)}: {(figure.Value * 100 / b.Value.Value).ToString("0.##", CultureInfo.InvariantCulture)}%";
        }

        return new Finding(ShareId, Severity.Warning, figure.Place, new LocalizedText(
            $"文中 {figure.Print}{figure.Unit}占{share}%，按任一基数都不是：{string.Join("，", known.Select(b => Of(b, isChinese: true)))}",
            $"{figure.Print} are given as {share}%, which they are of no base: {string.Join(", ", known.Select(b => Of(b, isChinese: false)))}"))
        {
            Expected = string.Join("/", known.Select(b => (figure.Value * 100 / b.Value!.Value).ToString("0.##", CultureInfo.InvariantCulture) + "%").Distinct()),
            Actual = share + "%",
            Related = [.. known.SelectMany(b => b.Cells).Distinct()],
        };
    }

    private static string Print(decimal number) => TextBalance.Print(number);
}
