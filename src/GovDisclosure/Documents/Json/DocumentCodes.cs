using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>The codes of documents.</summary>
internal static class DocumentCodes
{
    public static readonly CodeTable<ColumnAlignment> Alignment = new(
        (ColumnAlignment.Automatic, "auto"),
        (ColumnAlignment.Left, "left"),
        (ColumnAlignment.Center, "center"),
        (ColumnAlignment.Right, "right"));

    public static readonly CodeTable<ChartType> Chart = new((ChartType.Shares, "shares"), (ChartType.Bars, "bars"), (ChartType.Trend, "trend"));

    /// <summary>The kinds of cell that hold no value; the others are told by the member that holds it.</summary>
    public static readonly CodeTable<TableCellKind> Cell = new(
        (TableCellKind.Blank, "blank"), (TableCellKind.NotApplicable, "notApplicable"), (TableCellKind.NotShown, "notShown"));
}
