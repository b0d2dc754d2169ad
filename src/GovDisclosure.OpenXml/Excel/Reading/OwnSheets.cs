using System.Globalization;
using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads the sheets of our own workbooks, filled in or edited since: what each cell is, its named style says.</summary>
internal sealed class OwnSheets(WorkbookFile workbook, SheetTables tables, ReadingBudget budget)
{
    /// <summary>The text of the first sheet; for the place of a table the blocks of its sheet.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="grid">The sheet.</param>
    /// <param name="head">Takes organ, year, day and catalogue header.</param>
    /// <param name="addTable">Adds the blocks of the sheet with a name, once.</param>
    /// <param name="blocks">Where to add.</param>
    public void ReadProse(string sheet, SheetGrid grid, OwnHead head, Action<string> addTable, List<SourceBlock> blocks)
    {
        SourceText? title = null;
        var (item, body, rows) = (0, blocks.Count, grid.Rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = grid.Row(rows[i]);
            if (cells.Count == 0)
            {
                continue;
            }

            var place = new SourcePlace { Sheet = sheet, Row = rows[i], Column = 1 };
            var role = RoleOf(grid, rows[i]);
            var rest = Rest(grid, ref i);
            item = role == CellRole.Numbered ? item + 1 : 0;
            switch (role)
            {
                case CellRole.FieldLabel when head.TakeField(cells[0].Text, Value(cells) + rest):
                    break;
                case CellRole.CatalogueLabel:
                    head.TakeCatalogue(place, cells[0].Column == 1 ? cells[0].Text : string.Empty, Value(cells) + rest);
                    break;
                case CellRole.Title when title is null:
                    title = new SourceText(place, cells[0].Text + rest) { Kind = SourceTextKind.Title };
                    break;
                case CellRole.TableLink:
                    addTable(Target(grid, rows[i]));
                    break;
                case CellRole.Help or CellRole.HelpHeading:
                    break;
                default:
                    budget.TakeBlock();
                    blocks.Add(Read(place, role, cells, rest, item));
                    break;
            }
        }

        blocks.InsertRange(body, head.Lines(title, new SourcePlace { Sheet = sheet, Row = 1, Column = 1 }));
    }

    /// <summary>A sheet with a table: its unit, the table with its caption, and the notes below.</summary>
    public void ReadTable(string sheet, SheetGrid grid, CellRange area, string? id, List<SourceBlock> blocks)
    {
        string? caption = null;
        foreach (var row in grid.Rows.Where(row => row < area.Row))
        {
            foreach (var cell in grid.Row(row))
            {
                var role = workbook.Styles.Role(cell.Style);
                if (role == CellRole.Caption)
                {
                    caption = cell.Text;
                }
                else if (role != CellRole.SectionName)
                {
                    blocks.Add(Text(sheet, row, cell, role == CellRole.Unit ? SourceTextKind.Caption : SourceTextKind.Paragraph));
                }
            }
        }

        blocks.Add(tables.Read(sheet, grid, area, isOurs: true) with { Caption = caption, Id = id });
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            if (row > area.LastRow)
            {
                var rest = Rest(grid, ref i);
                foreach (var cell in grid.Row(row))
                {
                    var isNote = workbook.Styles.Role(cell.Style) == CellRole.Note;
                    blocks.Add(Text(sheet, row, cell with { Text = cell.Text + rest }, isNote ? SourceTextKind.Note : SourceTextKind.Paragraph));
                    rest = string.Empty;
                }
            }
        }
    }

    /// <summary>The text of the rows below that continue this one; goes to the last of them.</summary>
    private string Rest(SheetGrid grid, ref int index)
    {
        StringBuilder? rest = null;
        while (index + 1 < grid.Rows.Count && grid.Row(grid.Rows[index + 1]) is { Count: > 0 } cells && RoleOf(grid, grid.Rows[index + 1]) == CellRole.Continued)
        {
            (rest ??= new StringBuilder()).Append(cells[cells.Count - 1].Text);
            index++;
        }

        return rest?.ToString() ?? string.Empty;
    }

    // A label may have been cleared while its value stands; the rest of a value stands beside an empty cell.
    private CellRole RoleOf(SheetGrid grid, int row)
        => grid.Row(row) is [{ Column: 1 } first, ..] ? workbook.Styles.Role(first.Style)
            : grid.Styles.TryGetValue((row, 1), out var style) ? workbook.Styles.Role(style)
            : CellRole.Normal;

    private SourceText Text(string sheet, int row, SheetCell cell, SourceTextKind kind)
    {
        budget.TakeBlock();
        return new SourceText(new SourcePlace { Sheet = sheet, Row = row, Column = cell.Column }, cell.Text) { Kind = kind };
    }

    // The value stands beside its label.
    private static string Value(IReadOnlyList<SheetCell> cells) => cells.Where(cell => cell.Column > 1).Select(cell => cell.Text).FirstOrDefault() ?? string.Empty;

    private static SourceText Read(SourcePlace place, CellRole role, IReadOnlyList<SheetCell> cells, string rest, int item)
    {
        var text = (cells.Count == 1 ? cells[0].Text : string.Join("　", cells.Select(cell => cell.Text))) + rest;
        switch (role)
        {
            case CellRole.FieldLabel:
                return new SourceText(place, cells[0].Column == 1 ? cells[0].Text + "：" + Value(cells) + rest : text) { Kind = SourceTextKind.Particulars };
            case CellRole.Title:
                return new SourceText(place, text) { Kind = SourceTextKind.Title };
            case >= CellRole.Heading1 and <= CellRole.Heading4:
                return new SourceText(place, text) { Kind = SourceTextKind.Heading, Level = role - CellRole.Heading1 + 1 };
            case CellRole.Bullet:
                return new SourceText(place, Without("• ", text)) { Kind = SourceTextKind.ListItem };
            case CellRole.Numbered:
                return new SourceText(place, Without(item.ToString(CultureInfo.InvariantCulture) + ". ", text)) { Kind = SourceTextKind.NumberedItem };
            case CellRole.Note:
                return new SourceText(place, text) { Kind = SourceTextKind.Note };
            default:
                return new SourceText(place, text) { IsStrong = role == CellRole.Strong };
        }
    }

    private static string Without(string mark, string text) => text.StartsWith(mark, StringComparison.Ordinal) ? text.Substring(mark.Length) : text;

    private static string Target(SheetGrid grid, int row)
    {
        var link = grid.Links.TryGetValue(row, out var location) ? location : string.Empty;
        var mark = link.LastIndexOf('!');
        return mark < 0 ? string.Empty : link.Substring(0, mark).Trim('\'').Replace("''", "'");
    }
}
