using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Charts what came of reconsiderations and suits: the results of the fourth table side by side.</summary>
internal static class ReviewChart
{
    /// <returns>The chart; null where the report has no such table, or no case in it.</returns>
    public static ChartBlock? Of(AnnualReport report)
    {
        if (report.Tables is not { } tables || tables.Form.FindTable("table4") is not { IsKeyedByColumn: true, Blocks: [var block, ..] })
        {
            return null;
        }

        // A group of results is a column whose columns all have cells; all groups print the same results.
        var groups = FormTree.All(block.Columns)
            .Where(column => column.Columns.Count > 0 && column.Columns.All(below => below.Columns.Count == 0))
            .Select(column => (column.Label, Results: column.Columns.Where(below => below.Kind == FormLineKind.Leaf).ToList()))
            .ToList();
        var results = groups.Select(group => group.Results.ConvertAll(column => column.Label)).ToList();
        if (groups.Count is 0 or > ChartBlock.MaxSeries || results[0].Count == 0 || results.Exists(labels => !labels.SequenceEqual(results[0])))
        {
            return null;
        }

        var series = groups.ConvertAll(group => new ChartSeries(group.Label, group.Results.Select(column => Number(tables, column.Id))));
        return series.TrueForAll(row => row.Values.All(value => value is null or 0))
            ? null
            : new ChartBlock(ChartType.Bars, FormattableString.Invariant($"{report.Year}年行政复议、行政诉讼结果"), results[0], series)
            {
                Unit = "件",
                Summary = string.Join("，", series.Select(row => FormattableString.Invariant($"{row.Name}共{row.Values.Sum() ?? 0}件"))),
            };
    }

    private static decimal? Number(FormValues tables, string column)
        => tables.Form.FindCell("table4", string.Empty, column) is { } cell && tables[cell.Index].TryGetNumber(out var number) && number >= 0 ? number : null;
}
