using System.Globalization;
using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Writes a table as HTML: caption, column groups, scopes, kinds of cells.</summary>
/// <remarks>
/// A header of one column has the scope <c>col</c>; one that spans exactly a column group has <c>colgroup</c>. The column groups follow the
/// last header row that has a header of several columns. A header over the whole width inside the body heads the rows below it, which form
/// a <c>tbody</c> of their own. A row or column in which no cell begins is an error of the table model in HTML; it is left out, and the
/// cells that reach over it span one less.
/// </remarks>
internal static class HtmlTable
{
    /// <summary>From this number of columns a table scrolls on a phone rather than being squeezed.</summary>
    private const int WideColumns = 6;

    public static void Append(TableBlock table, StringBuilder output)
    {
        output.Append("<figure");
        if (table.ColumnCount >= WideColumns)
        {
            output.Append(" class=\"wide\"");
        }

        // What scrolls must be reachable by keyboard and have a name; it is no landmark, as many tables have one name.
        output.Append("><div role=\"group\" tabindex=\"0\" aria-label=\"");
        HtmlText.AppendPlain(string.IsNullOrWhiteSpace(table.Caption) ? "表格" : table.Caption!, output);
        // Word processors know no style sheet of a page: the attribute gives the table its rules there.
        output.Append("\">\n<table border=\"1\"");
        if (table.Id is not null)
        {
            output.Append(" data-table=\"").Append(table.Id).Append('"');
        }

        output.Append(">\n");
        AppendCaption(table, output);
        var groups = ColumnGroups(table);
        var tracks = HtmlTracks.Of(table);
        foreach (var (start, span) in groups)
        {
            output.Append("<colgroup");
            AppendNumber(" span", tracks.Columns(start, span), 1, output);
            output.Append("></colgroup>");
        }

        output.Append('\n');
        AppendRows(table, groups, tracks, output);
        output.Append("</table>\n</div>");
        foreach (var note in table.Notes)
        {
            HtmlReportWriter.AppendNote(note, output);
        }

        output.Append("</figure>\n");
    }

    private static void AppendCaption(TableBlock table, StringBuilder output)
    {
        if (table.Caption is null && table.Unit is null)
        {
            return;
        }

        output.Append("<caption>");
        if (table.Caption is not null)
        {
            output.Append("<b>");
            HtmlText.Append(table.Caption, output);
            output.Append("</b>");
        }

        if (table.Unit is not null)
        {
            output.Append("<span class=\"unit\">单位：");
            HtmlText.Append(table.Unit, output);
            output.Append("</span>");
        }

        output.Append("</caption>\n");
    }

    private static List<(int Start, int Span)> ColumnGroups(TableBlock table)
    {
        var row = table.HeaderRows.Count - 1;
        while (row >= 0 && !table.HeaderRows[row].Cells.Any(cell => cell.ColumnSpan > 1))
        {
            row--;
        }

        var groups = new List<(int Start, int Span)>();
        for (var start = 0; start < table.ColumnCount;)
        {
            var end = start + 1;
            while (end < table.ColumnCount && (row < 0 || table.OwnerAt(row, end) == table.OwnerAt(row, start)))
            {
                end++;
            }

            groups.Add((start, end - start));
            start = end;
        }

        return groups;
    }

    private static void AppendRows(TableBlock table, List<(int Start, int Span)> groups, HtmlTracks tracks, StringBuilder output)
    {
        if (table.HeaderRows.Count > 0)
        {
            output.Append("<thead>\n");
        }

        // How far down the cells so far reach: a body may only be cut where none reaches across.
        var reach = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            var isBody = row >= table.HeaderRows.Count;
            if (row == table.HeaderRows.Count)
            {
                output.Append(row > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n");
            }
            else if (isBody && table.RowAt(row).IsHeader && !table.RowAt(row - 1).IsHeader && reach <= row)
            {
                output.Append("</tbody>\n<tbody>\n");
            }

            if (tracks.Rows(row, 1) == 0)
            {
                continue;
            }

            output.Append("<tr>");
            var cells = table.RowAt(row).Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                reach = Math.Max(reach, row + cells[i].RowSpan);
                AppendCell(table, groups, tracks, row, i, output);
            }

            output.Append("</tr>\n");
        }

        output.Append(table.Rows.Count > 0 ? "</tbody>\n" : "</thead>\n");
    }

    private static void AppendCell(TableBlock table, List<(int Start, int Span)> groups, HtmlTracks tracks, int row, int index, StringBuilder output)
    {
        var cell = table.RowAt(row).Cells[index];
        var column = table.ColumnOf(row, index);
        var scope = Scope(table, groups, row, column, cell);
        output.Append(scope is null ? "<td" : "<th");
        AppendClasses(table, column, cell, output);
        if (scope is not null)
        {
            output.Append(" scope=\"").Append(scope).Append('"');
        }

        AppendNumber(" colspan", tracks.Columns(column, cell.ColumnSpan), 1, output);
        AppendNumber(" rowspan", tracks.Rows(row, cell.RowSpan), 1, output);
        output.Append('>');
        HtmlText.Append(cell.Text, output);
        output.Append(scope is null ? "</td>" : "</th>");
    }

    private static string? Scope(TableBlock table, List<(int Start, int Span)> groups, int row, int column, TableCell cell)
    {
        var isHeaderRow = row < table.HeaderRows.Count;
        if (!isHeaderRow && table.RowAt(row).IsHeader && cell.ColumnSpan == table.ColumnCount)
        {
            return "rowgroup";
        }

        if (isHeaderRow || table.RowAt(row).IsHeader)
        {
            return cell.ColumnSpan > 1 && groups.Contains((column, cell.ColumnSpan)) ? "colgroup" : "col";
        }

        return column < table.StubColumns || cell.IsHeader ? "row" : null;
    }

    private static void AppendClasses(TableBlock table, int column, TableCell cell, StringBuilder output)
    {
        var kind = cell.Kind switch
        {
            TableCellKind.Count => cell.IsSigned ? "count signed" : "count",
            TableCellKind.Amount => cell.IsSigned ? "amount signed" : "amount",
            TableCellKind.Blank => "blank",
            TableCellKind.NotApplicable => "na",
            TableCellKind.NotShown => "ns",
            _ => string.Empty,
        };
        var align = (table.Alignments.Count == 0 ? ColumnAlignment.Automatic : table.Alignments[column]) switch
        {
            ColumnAlignment.Left => "al",
            ColumnAlignment.Center => "ac",
            ColumnAlignment.Right => "ar",
            _ => string.Empty,
        };
        if (kind.Length + align.Length > 0)
        {
            output.Append(" class=\"").Append(kind).Append(kind.Length > 0 && align.Length > 0 ? " " : string.Empty).Append(align).Append('"');
        }
    }

    private static void AppendNumber(string name, int value, int usual, StringBuilder output)
    {
        if (value != usual)
        {
            output.Append(name).Append("=\"").Append(value.ToString(CultureInfo.InvariantCulture)).Append('"');
        }
    }
}
