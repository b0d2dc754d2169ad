using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A sheet that is written: what the workbook says of it.</summary>
/// <param name="Name">The name, legal and unique.</param>
/// <param name="Kind">What it is, see <see cref="SheetKind"/>.</param>
internal sealed record Sheet(string Name, string Kind)
{
    /// <summary>The packed part; null until it is written.</summary>
    public PackagePart? Part { get; set; }

    /// <summary>The id of the table that it holds; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The cells of the table; null where the sheet holds none.</summary>
    public CellRange? Table { get; set; }

    /// <summary>The rows that are printed on every page, from 1; (0, 0) for none.</summary>
    public (int First, int Last) TitleRows { get; set; }

    /// <summary>The columns on the left that are printed on every page; 0 for none.</summary>
    public int TitleColumns { get; set; }

    /// <summary>The name as formulas write it, with the mark between sheet and cell.</summary>
    public string Prefix { get; } = "'" + Name.Replace("'", "''") + "'!";
}
