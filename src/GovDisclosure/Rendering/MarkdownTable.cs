using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Rendering;

/// <summary>Writes a table as a pipe table: one header row, one column of row names, no merged cells.</summary>
internal static class MarkdownTable
{
    private const string Joint = "·";

    public static void Append(TableBlock table, StringBuilder output)
    {
        if (table.Caption is not null || table.Unit is not null)
        {
            output.Append('\n');
            AppendCaption(table, output);
        }

        // All stub columns become one, unless there are only stub columns.
        var first = table.StubColumns > 0 && table.StubColumns < table.ColumnCount ? table.StubColumns - 1 : 0;
        output.Append('\n');
        AppendRow(table, first, column => Path(table, 0, table.HeaderRows.Count, column, column == first ? 0 : column), output);
        output.Append('|');
        for (var column = first; column < table.ColumnCount; column++)
        {
            output.Append(Rule(table, column));
        }

        output.Append('\n');
        for (var row = table.HeaderRows.Count; row < table.RowCount; row++)
        {
            var isHeader = table.RowAt(row).IsHeader;
            AppendRow(table, first, column => column == first && !isHeader ? StubText(table, row, first) : CellText(table, row, column, first, isHeader), output);
        }

        foreach (var note in table.Notes)
        {
            MarkdownReportWriter.AppendParagraph("注：" + note, isStrong: false, output);
        }
    }

    private static void AppendCaption(TableBlock table, StringBuilder output)
    {
        if (!string.IsNullOrEmpty(table.Caption))
        {
            MarkdownText.AppendStrong(table.Caption!, " ", output, isInline: true);
        }

        if (table.Unit is not null)
        {
            output.Append("（单位：");
            MarkdownText.AppendLine(table.Unit, output);
            output.Append('）');
        }

        output.Append('\n');
    }

    private static void AppendRow(TableBlock table, int first, Func<int, string> text, StringBuilder output)
    {
        output.Append('|');
        for (var column = first; column < table.ColumnCount; column++)
        {
            output.Append(' ').Append(text(column)).Append(" |");
        }

        output.Append('\n');
    }

    private static string Rule(TableBlock table, int column)
        => (table.Alignments.Count == 0 ? ColumnAlignment.Automatic : table.Alignments[column]) switch
        {
            ColumnAlignment.Left => " :--- |",
            ColumnAlignment.Center => " :---: |",
            ColumnAlignment.Right => " ---: |",
            _ => column < table.StubColumns ? " --- |" : " :---: |",
        };

    /// <summary>The headers above a column, from the top, each cell once; the columns of the stub are taken together.</summary>
    private static string Path(TableBlock table, int fromRow, int toRow, int column, int fromColumn)
    {
        var parts = new List<string>();
        var seen = new HashSet<int>();
        for (var row = fromRow; row < toRow; row++)
        {
            for (var c = fromColumn; c <= column; c++)
            {
                var text = table.CellAt(row, c).Text;
                if (seen.Add(table.OwnerAt(row, c)) && text.Length > 0)
                {
                    parts.Add(Escape(text));
                }
            }
        }

        return string.Join(Joint, parts);
    }

    private static string StubText(TableBlock table, int row, int first)
        => table.StubColumns > 0 ? Path(table, row, row + 1, first, 0) : CellText(table, row, first, first, isHeader: false);

    /// <summary>The text of a cell where it begins; the other places that it covers stay empty.</summary>
    private static string CellText(TableBlock table, int row, int column, int first, bool isHeader)
    {
        var owner = table.OwnerAt(row, column);
        var begins = (row == 0 || table.OwnerAt(row - 1, column) != owner) && (column == first || table.OwnerAt(row, column - 1) != owner);
        return !begins ? string.Empty
            : column == first && first > 0 ? Path(table, row, row + 1, first, 0)
            : Escape(table.CellAt(row, column).Text, isHeader);
    }

    private static string Escape(string text, bool isStrong = false)
    {
        var escaped = new StringBuilder(text.Length + 8);
        if (isStrong)
        {
            MarkdownText.AppendStrong(text, "<br>", escaped, isInline: true);
        }
        else
        {
            MarkdownText.AppendInline(text, "<br>", escaped);
        }

        return escaped.ToString();
    }
}
