using System.Globalization;
using GovDisclosure.Recognition;

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
        var (item, last, body) = (0, CellRole.Normal, blocks.Count);
        foreach (var row in grid.Rows)
        {
            var cells = grid.Row(row);
            if (cells.Count == 0)
            {
                continue;
            }

            var place = new SourcePlace { Sheet = sheet, Row = row, Column = 1 };
            var role = cells[0].Column == 1 ? workbook.Styles.Role(cells[0].Style) : Empty(grid, row);
            item = role == CellRole.Numbered ? item + 1 : role == CellRole.Continued ? item : 0;
            switch (role)
            {
                case CellRole.FieldLabel when head.TakeField(cells[0].Text, Value(cells)):
                    break;
                case CellRole.CatalogueLabel:
                    head.TakeCatalogue(place, cells[0].Column == 1 ? cells[0].Text : string.Empty, Value(cells));
                    break;
                case CellRole.Title when title is null:
                    title = new SourceText(place, cells[0].Text) { Kind = SourceTextKind.Title };
                    break;
                case CellRole.Continued when last == CellRole.CatalogueLabel && head.ContinueCatalogue(cells[cells.Count - 1].Text):
                    role = last;
                    break;
                case CellRole.Continued when last == CellRole.Title && title is not null:
                    title = new SourceText(title.Place, title.Text + cells[0].Text) { Kind = SourceTextKind.Title };
                    role = last;
                    break;
                case CellRole.Continued when blocks.Count > body && blocks[blocks.Count - 1] is SourceText before:
                    blocks[blocks.Count - 1] = new SourceText(before.Place, before.Text + cells[cells.Count - 1].Text)
                    {
                        Kind = before.Kind, Level = before.Level, IsStrong = before.IsStrong,
                    };
                    break;
                case CellRole.TableLink:
                    addTable(Target(grid, row));
                    break;
                case CellRole.Help or CellRole.HelpHeading:
                    break;
                default:
                    budget.TakeBlock();
                    blocks.Add(Read(place, role, cells, item));
                    break;
            }

            last = role;
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
        foreach (var row in grid.Rows.Where(row => row > area.LastRow))
        {
            foreach (var cell in grid.Row(row))
            {
                var role = workbook.Styles.Role(cell.Style);
                if (role == CellRole.Continued && blocks[blocks.Count - 1] is SourceText before)
                {
                    blocks[blocks.Count - 1] = new SourceText(before.Place, before.Text + cell.Text) { Kind = before.Kind };
                }
                else
                {
                    blocks.Add(Text(sheet, row, cell, role == CellRole.Note ? SourceTextKind.Note : SourceTextKind.Paragraph));
                }
            }
        }
    }

    private SourceText Text(string sheet, int row, SheetCell cell, SourceTextKind kind)
    {
        budget.TakeBlock();
        return new SourceText(new SourcePlace { Sheet = sheet, Row = row, Column = cell.Column }, cell.Text) { Kind = kind };
    }

    // A label may have been cleared while its value stands.
    private CellRole Empty(SheetGrid grid, int row) => grid.Styles.TryGetValue((row, 1), out var style) ? workbook.Styles.Role(style) : CellRole.Normal;

    // The value stands beside its label.
    private static string Value(IReadOnlyList<SheetCell> cells) => cells.Where(cell => cell.Column > 1).Select(cell => cell.Text).FirstOrDefault() ?? string.Empty;

    private static SourceText Read(SourcePlace place, CellRole role, IReadOnlyList<SheetCell> cells, int item)
    {
        var text = cells[0].Text;
        switch (role)
        {
            case CellRole.FieldLabel:
                return new SourceText(place, cells[0].Column == 1 ? text + "：" + Value(cells) : text) { Kind = SourceTextKind.Particulars };
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
                return new SourceText(place, cells.Count == 1 ? text : string.Join("　", cells.Select(cell => cell.Text))) { IsStrong = role == CellRole.Strong };
        }
    }

    private static string Without(string mark, string text) => text.StartsWith(mark, StringComparison.Ordinal) ? text.Substring(mark.Length) : text;

    private static string Target(SheetGrid grid, int row)
    {
        var link = grid.Links.TryGetValue(row, out var location) ? location : string.Empty;
        var mark = link.LastIndexOf('!');
        return mark < 0 ? string.Empty : link.Remove(mark).Trim('\'').Replace("''", "'");
    }
}
