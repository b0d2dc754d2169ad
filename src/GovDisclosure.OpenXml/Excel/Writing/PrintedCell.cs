using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Between the cells of a form and the cells of a printed table.</summary>
internal static class PrintedCell
{
    public static TableCell Of(CellValue value) => value.Kind switch
    {
        CellKind.Count => TableCell.OfCount((long)value.Number),
        CellKind.Amount => TableCell.OfAmount(value.Number),
        CellKind.NotApplicable => TableCell.NotApplicable,
        CellKind.Blank => TableCell.Blank,
        _ => TableCell.NotShown,
    };

    /// <summary>What a printed cell is for the identities; a number that the sheet holds as text only is not known to its formulas.</summary>
    public static CellValue ToValue(TableCell cell)
        => cell.Number is null
            ? cell.Kind switch
            {
                TableCellKind.Blank => CellValue.Blank,
                TableCellKind.NotApplicable => CellValue.NotApplicable,
                _ => CellValue.NotShown,
            }
            : !NumberCells.IsNumber(cell, out var number, out var decimals) || decimals > 18 ? CellValue.NotShown
            : cell.Kind == TableCellKind.Count ? CellValue.Count((long)number)
            : CellValue.Amount(number);
}
