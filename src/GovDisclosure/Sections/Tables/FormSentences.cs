using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Prose;
using GovDisclosure.Rates;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Sentences of the sections of the 2019 and 2021 forms, made of the figures of its tables and of last year's.</summary>
internal static class FormSentences
{
    public static void Write(SectionText text)
    {
        switch (text.Code)
        {
            case "overview.proactive":
                Proactive(text);
                ProactiveText.Chart(text);
                break;
            case "overview.requests":
                Requests(text);
                text.Chart(() => TrendChart.Requests(text.Context));
                break;
            case ReportSectionCodes.Requests:
                text.Chart(() => Chart(text));
                break;
            case ReportSectionCodes.Reviews:
                text.Chart(() => ReviewChart.Of(text.Report));
                text.Chart(() => TrendChart.Reviews(text.Context));
                break;
            case ReportSectionCodes.Problems:
                WorkText.WriteProblems(text);
                break;
            case ReportSectionCodes.OtherMatters:
                OtherMatters(text);
                break;
            default:
                break;
        }
    }

    private static void Proactive(SectionText text)
    {
        var year = Year(text);
        if (text.Report.Proactive is { } proactive)
        {
            text.Paragraph($"{year}年，{text.Report.Scope}主动公开政府信息{proactive.Total}条。");
        }

        if (text.Report.Tables is not { } tables || tables.Form.FindTable("table2") is not { } table)
        {
            return;
        }

        var clauses = new List<string>();
        foreach (var row in table.CellRows.Where(row => Number(tables, row.Id, "issued") is not null))
        {
            var (issued, repealed, inForce) = (Number(tables, row.Id, "issued"), Number(tables, row.Id, "repealed"), Number(tables, row.Id, "inForce"));
            clauses.Add($"制发{row.Label}{issued}件{Part("，废止", repealed, "件")}{Part("，现行有效", inForce, "件")}");
        }

        clauses.AddRange(table.CellRows
            .Select(row => (row.Label, Count: Number(tables, row.Id, "decisions")))
            .Where(pair => pair.Count is not null)
            .Select(pair => $"作出{pair.Label}处理决定{pair.Count}件"));
        clauses.AddRange(table.CellRows
            .Select(row => (row.Label, Amount: Number(tables, row.Id, "amount"), Unit: tables.Form.FindCell("table2", row.Id, "amount")?.Unit))
            .Where(pair => pair is { Amount: not null, Unit: not null })
            .Select(pair => $"{pair.Label}{pair.Amount}{pair.Unit}"));
        text.Paragraph(clauses.Count == 0 ? string.Empty : $"{year}年，{string.Join("；", clauses)}。");
    }

    private static void Requests(SectionText text)
    {
        if (text.Report.Tables is not { } tables || Total(tables, "newReceived") is not { } received)
        {
            return;
        }

        if (received == 0 && Total(tables, "carriedIn") is null or 0)
        {
            text.Paragraph($"{Year(text)}年，{text.Report.Scope}未收到政府信息公开申请。");
        }
        else
        {
            var sentence = $"{Year(text)}年，{text.Report.Scope}新收政府信息公开申请{Print(received)}件{Change(text, received)}{Part("，上年结转", Total(tables, "carriedIn"), "件")}。";
            text.Paragraph(sentence + Outcomes(text, tables) + Part("结转下年度继续办理", Total(tables, "carriedOut"), "件。"));
        }

        Reviews(text, tables);
    }

    private static string Outcomes(SectionText text, FormValues tables)
    {
        if (Handled(tables) is not { } handled)
        {
            return string.Empty;
        }

        // Only what came to pass is said; the chart shows the zeros too.
        var parts = OutcomeParts(tables).Where(part => part.Count.Value > 0).ToList();
        var clauses = ShareText.Clauses(text, "tables.table3.handledTotal", parts, handled, "件", string.Empty, ReportShares.Outcomes);
        return $"共办理{handled}件{(parts.Count > 0 ? $"，其中，{clauses}" : string.Empty)}。";
    }

    private static ChartBlock? Chart(SectionText text)
        => text.Report.Tables is { } tables && Handled(tables) is { } handled
            ? ShareChart.Of(RequestText.OutcomeTitle(text), "件数", "件", OutcomeParts(tables), handled, ReportShares.Outcomes)
            : null;

    private static ReportedCount? Handled(FormValues tables)
        => Total(tables, "handledTotal") is { } handled && handled == decimal.Truncate(handled) && handled is > 0 and <= long.MaxValue
            ? new ReportedCount((long)handled)
            : null;

    /// <summary>The outcomes of the first level, each with the sum of its rows; without those that the report does not show.</summary>
    private static List<SharedCount> OutcomeParts(FormValues tables)
    {
        var parts = new List<SharedCount>();
        foreach (var row in tables.Form.FindTable("table3")?.FindRow("results")?.Rows.Where(row => row.Kind != FormLineKind.Total) ?? [])
        {
            var numbers = (row.HasCells ? [row] : FormTree.Leaves(row)).Select(leaf => Total(tables, leaf.Id)).Where(number => number is not null).ToList();
            if (numbers.Count > 0 && numbers.Sum() is >= 0 and <= long.MaxValue and var sum && sum == decimal.Truncate(sum))
            {
                parts.Add(new SharedCount(FigureMeanings.Core(row.Label), new ReportedCount((long)sum)));
            }
        }

        return parts;
    }

    private static void Reviews(SectionText text, FormValues tables)
    {
        var review = Number(tables, string.Empty, "review.total", "table4");
        var (direct, after) = (Number(tables, string.Empty, "direct.total", "table4"), Number(tables, string.Empty, "afterReview.total", "table4"));
        if (review is null || direct is null || after is null)
        {
            return;
        }

        text.Paragraph(decimal.Parse(review, CultureInfo.InvariantCulture) == 0 && Sum(direct, after) == 0
            ? $"{Year(text)}年，未发生因政府信息公开申请的行政复议、行政诉讼。"
            : $"{Year(text)}年，因政府信息公开申请被申请行政复议{review}件、被提起行政诉讼{Print(Sum(direct, after))}件。");
    }

    private static void OtherMatters(SectionText text)
    {
        if (text.Report.Fees is { } fees)
        {
            text.Paragraph(fees.Charged == 0
                ? $"依据《政府信息公开信息处理费管理办法》，{Year(text)}年未收取信息处理费。"
                : FormattableString.Invariant($"依据《政府信息公开信息处理费管理办法》，{text.Report.Year}年收取信息处理费{fees.Charged}元，涉及申请{fees.ChargedRequests}件。"));
        }

        foreach (var matter in text.Report.OtherMatters ?? [])
        {
            text.Paragraph(matter);
        }

        if (text.Report is { OtherMatters.Count: 0 })
        {
            text.Paragraph($"{Year(text)}年，无其他需要报告的事项。");
        }
    }

    /// <summary>The change on last year: ，较上年增加4件，增长5.71%.</summary>
    private static string Change(SectionText text, decimal received)
    {
        if (text.Context.Previous is not { Tables: { } before } previous || previous.Year != text.Report.Year - 1 || Total(before, "newReceived") is not { } last)
        {
            return string.Empty;
        }

        if (received == last)
        {
            return "，与上年持平";
        }

        var difference = Math.Abs(received - last);
        var (more, rise) = received > last ? ("增加", "增长") : ("减少", "下降");
        var rate = last == 0 ? string.Empty : $"，{rise}{Print(Math.Round(difference * 100 / last, 2, MidpointRounding.AwayFromZero))}%";
        return $"，较上年{more}{Print(difference)}件{rate}";
    }

    private static decimal? Total(FormValues tables, string row)
        => tables.Form.FindCell("table3", row, "total") is { } cell && tables[cell.Index].TryGetNumber(out var number) ? number : null;

    private static string? Number(FormValues tables, string row, string column, string table = "table2")
        => tables.Form.FindCell(table, row, column) is { } cell && tables[cell.Index].TryGetNumber(out var number) ? Print(number) : null;

    private static decimal Sum(string left, string right)
        => decimal.Parse(left, CultureInfo.InvariantCulture) + decimal.Parse(right, CultureInfo.InvariantCulture);

    private static string Part(string words, string? number, string unit) => number is null ? string.Empty : words + number + unit;

    private static string Part(string words, decimal? number, string unit) => Part(words, number is { } value ? Print(value) : null, unit);

    private static string Year(SectionText text) => text.Report.Year.ToString(CultureInfo.InvariantCulture);

    private static string Print(decimal number) => number.ToString("0.##################", CultureInfo.InvariantCulture);
}
