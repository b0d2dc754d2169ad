using System.Globalization;
using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Prose;
using GovDisclosure.Sections;
using GovDisclosure.Texts;

namespace GovDisclosure.Audit;

/// <summary>Holds the numbers and shares of prose against the tables; where a scope is ambiguous, the finding names all of them.</summary>
internal static class TextFigureRule
{
    public const string Id = "TXT";
    public const string ShareId = "TXT.share";
    public const string BalanceId = "TXT.balance";

    public static IEnumerable<Finding> Check(ReportContext context)
    {
        if (context.Report.Tables is not { } tables)
        {
            yield break;
        }

        var meanings = new FigureMeanings(tables);
        foreach (var figure in ReportTexts.Of(context.Report).SelectMany(TextFigure.In).Where(f => !f.HasOtherScope))
        {
            if (meanings.Of(figure) is not { } meaning)
            {
                continue;
            }

            if (meaning.Readings.All(r => r.Value is not null) && !meaning.Readings.Any(r => r.Value == figure.Value))
            {
                yield return Number(figure, meaning);
            }

            if (meaning.IsOutcome && figure.Share is { } share && Share(figure, share, meanings.Bases) is { } wrong)
            {
                yield return wrong;
            }
        }
    }

    /// <summary>The balance among the numbers of one text alone: what came in has to come out, tables or none.</summary>
    public static IEnumerable<Finding> CheckBalance(ReportContext context)
    {
        foreach (var text in ReportTexts.Of(context.Report))
        {
            if (TextBalance.Of(TextFigure.In(text)) is { IsBroken: true } balance)
            {
                yield return new Finding(BalanceId, Severity.Error, text.Place, balance.Message)
                {
                    Expected = Print(balance.In),
                    Actual = Print(balance.Out),
                    Source = ReportForm.Of(context)?.Source,
                };
            }
        }
    }

    private static Finding Number(TextFigure figure, FigureMeaning meaning)
    {
        var chinese = string.Join("，", meaning.Readings.Select(r => $"{r.Chinese} {Print(r.Value!.Value)}"));
        var english = string.Join(", ", meaning.Readings.Select(r => $"{r.English} {Print(r.Value!.Value)}"));
        var words = $"{figure.Clause.TrimStart('、', ' ')}{figure.Print}{figure.Unit}";
        return new Finding(meaning.RuleId, Severity.Warning, figure.Place, new LocalizedText(
            $"文中“{words}”与表格不符：{chinese}{(meaning.Readings.Count > 1 ? "（口径不明，均不等）" : "；统计范围不同的应说明")}",
            $"\"{words}\" in the text does not agree with the tables: {english}{(meaning.Readings.Count > 1 ? " (the scope is ambiguous; none fits)" : "; another scope should be explained")}"))
        {
            Expected = string.Join("/", meaning.Readings.Select(r => Print(r.Value!.Value)).Distinct()),
            Actual = figure.Print,
            Related = [.. meaning.Readings.SelectMany(r => r.Cells).Distinct()],
        };
    }

    /// <summary>A printed share has to come from one of the bases, rounded up or down.</summary>
    private static Finding? Share(TextFigure figure, string share, IReadOnlyList<FigureReading> bases)
    {
        var printed = decimal.Parse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var dot = share.IndexOf('.');
        var step = 1m;
        for (var i = dot < 0 ? 0 : share.Length - dot - 1; i > 0; i--)
        {
            step /= 10;
        }

        var known = bases.Where(b => b.Value > 0).ToList();
        if (known.Count == 0 || known.Exists(b => Math.Abs((figure.Value * 100 / b.Value!.Value) - printed) < step))
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
