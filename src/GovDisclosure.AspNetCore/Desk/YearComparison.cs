using System.Globalization;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The published years of an organ side by side: totals of the third table and the fourth table, with charts.</summary>
internal static class YearComparison
{
    private const int MostYears = 6;
    private const int TotalLabels = 2;

    private static readonly (string Title, string[] Paths)[] Drawn =
    [
        ("收到和办理", ["table3/newReceived/total", "table3/handledTotal/total", "table3/carriedOut/total"]),
        ("办理结果", ["table3/granted/total", "table3/partial/total", "table3/unable.notHeld/total", "table3/denied.stateSecret/total"]),
        ("行政复议", ["table4/review.upheld", "table4/review.corrected", "table4/review.other", "table4/review.pending"]),
    ];

    public static async Task<IReadOnlyList<AnnualReport>> YearsAsync(Call call, string organ)
        => [.. (await call.Get<PublishedReports>().ListAsync(call.Cancelled).ConfigureAwait(false)).Where(report => report.Organ == organ && report.Tables is not null).OrderBy(report => report.Year).TakeLast(MostYears)];

    /// <summary>The rows: a cell of the latest form, its number in each year, null where the year's form has none.</summary>
    public static IReadOnlyList<(FormCell Cell, IReadOnlyList<decimal?> Numbers)> Rows(IReadOnlyList<AnnualReport> years)
        => years is [.., { Tables: { } last }]
            ? [.. last.Form.Cells.Where(cell => cell.TableId == "table4" || cell is { TableId: "table3", ColumnId: "total" }).Select(cell => (cell, NumbersOf(years, cell)))]
            : [];

    public static ReportDocument? Charts(IReadOnlyList<AnnualReport> years)
    {
        if (years is not [.., { } last] || years.Count < 2)
        {
            return null;
        }

        var rows = Rows(years);
        ReportBlock[] charts = [.. Drawn.Select(chart => ChartOf(chart.Title, years, [.. rows.Where(row => chart.Paths.Contains(row.Cell.Path, StringComparer.Ordinal))])).OfType<ChartBlock>()];
        return charts.Length == 0 ? null : new ReportDocument
        {
            Title = last.Organ,
            Organ = last.Organ,
            Year = last.Year,
            Sections = [new ReportSection("comparison", "历年对比图") { Blocks = charts }],
        };
    }

    private static ChartBlock? ChartOf(string title, IReadOnlyList<AnnualReport> years, IReadOnlyList<(FormCell Cell, IReadOnlyList<decimal?> Numbers)> rows)
    {
        (FormCell Cell, IReadOnlyList<decimal?> Numbers)[] known = [.. rows.Where(row => row.Numbers.Count(number => number is not null) > 1).Take(ChartBlock.MaxSeries)];
        return known.Length == 0 ? null : new ChartBlock(
            ChartType.Trend, title, years.Select(report => report.Year.ToString(CultureInfo.InvariantCulture)), known.Select(row => new ChartSeries(NameOf(row.Cell), row.Numbers)))
        { Unit = "件" };
    }

    /// <summary>The labels of a cell without those of the column of totals, 申请人情况 and 总计.</summary>
    public static IEnumerable<string> LabelsOf(FormCell cell) => cell.TableId == "table3" && cell.Labels.Count > TotalLabels ? cell.Labels.Take(cell.Labels.Count - TotalLabels) : cell.Labels;

    private static string NameOf(FormCell cell) => LabelsOf(cell).Last();

    private static decimal?[] NumbersOf(IReadOnlyList<AnnualReport> years, FormCell cell)
        => [.. years.Select(report => report.Tables is { } tables && tables.Form.FindCell(cell.TableId, cell.RowId, cell.ColumnId) is { } own && tables[own.Index].TryGetNumber(out var number) ? number : (decimal?)null)];
}
