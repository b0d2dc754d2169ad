using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Figures that reports of every form have, each from where its form keeps it; null where a report does not give them exactly.</summary>
internal static class YearFigures
{
    public static decimal? Published(AnnualReport report) => report.Proactive?.Total is { IsApproximate: false } total ? total.Value : null;

    public static decimal? RequestsReceived(AnnualReport report)
        => Cell(report, "table3", "newReceived", "total") ?? Statistic(report, "3.1") ?? report.Requests?.Received;

    public static decimal? RequestsHandled(AnnualReport report)
        => Cell(report, "table3", "handledTotal", "total") ?? Statistic(report, "3.2") ?? report.Requests?.Handled;

    public static decimal? Reconsiderations(AnnualReport report)
        => Cell(report, "table4", string.Empty, "review.total") ?? Statistic(report, "4") ?? report.Reviews?.Reconsiderations?.Received;

    public static decimal? Suits(AnnualReport report)
        => (Cell(report, "table4", string.Empty, "direct.total") + Cell(report, "table4", string.Empty, "afterReview.total"))
            ?? Statistic(report, "5") ?? report.Reviews?.Suits?.Received;

    private static decimal? Statistic(AnnualReport report, string row) => Cell(report, "statistics", row, string.Empty);

    private static decimal? Cell(AnnualReport report, string table, string row, string column)
        => report.Tables is { } tables && tables.Form.FindCell(table, row, column) is { } cell && tables[cell.Index].TryGetNumber(out var number) && number >= 0
            ? number
            : null;
}
