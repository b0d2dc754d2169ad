using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Charts figures over five years, this year's last.</summary>
internal static class TrendChart
{
    private const int Years = 5;

    public static ChartBlock? Published(ReportContext context)
        => Of(context, "主动公开政府信息数量", "条", [new("主动公开", YearFigures.Published)]);

    public static ChartBlock? Requests(ReportContext context)
        => Of(context, "政府信息公开申请数量", "件", [new("收到申请", YearFigures.RequestsReceived), new("办理", YearFigures.RequestsHandled)]);

    public static ChartBlock? Reviews(ReportContext context)
        => Of(context, "行政复议、行政诉讼数量", "件", [new("行政复议", YearFigures.Reconsiderations), new("行政诉讼", YearFigures.Suits)]);

    private static ChartBlock? Of(ReportContext context, string subject, string unit, IReadOnlyList<Line> lines)
    {
        var year = context.Report.Year;
        var reports = new[] { context.Report, context.Previous }.Concat(context.Earlier)
            .Where(report => report is not null && report.Year <= year && report.Year > year - Years)
            .GroupBy(report => report!.Year)
            .ToDictionary(group => group.Key, group => group.First()!);
        var known = lines.ToDictionary(line => line, line => reports.Values.Where(report => line.Figure(report) is not null).Select(report => report.Year).ToList());
        var drawn = lines.Where(line => known[line].Count > 1 && reports.Values.Any(report => line.Figure(report) is > 0)).ToList();
        if (drawn.Count == 0)
        {
            return null;
        }

        // A year between two that are known stands as a gap: leaving it out would draw the others closer than they are.
        var (first, last) = (drawn.Min(line => known[line].Min()), drawn.Max(line => known[line].Max()));
        var years = Enumerable.Range(first, last - first + 1).ToList();
        return new ChartBlock(
            ChartType.Trend,
            FormattableString.Invariant($"{first}—{last}年{subject}"),
            years.Select(y => y.ToString(CultureInfo.InvariantCulture)),
            drawn.Select(line => new ChartSeries(line.Name, years.Select(y => reports.TryGetValue(y, out var report) ? line.Figure(report) : null))))
        {
            Unit = unit,
            Summary = string.Join("；", drawn.Select(line => Change(line, known[line].Min(), known[line].Max(), reports, unit))),
        };
    }

    private static string Change(Line line, int first, int last, Dictionary<int, AnnualReport> reports, string unit)
    {
        var (before, after) = (line.Figure(reports[first]), line.Figure(reports[last]));
        var verb = after > before ? "增至" : after < before ? "减至" : "持平，仍为";
        return FormattableString.Invariant($"{line.Name}由{first}年的{before}{unit}到{last}年{verb}{after}{unit}");
    }

    private sealed record Line(string Name, Func<AnnualReport, decimal?> Figure);
}
