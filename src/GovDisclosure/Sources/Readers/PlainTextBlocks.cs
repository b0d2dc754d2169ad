using GovDisclosure.Internal;
using GovDisclosure.Rendering;

namespace GovDisclosure.Sources;

/// <summary>The paragraphs and tables of a plain text of whatever origin.</summary>
internal sealed class PlainTextBlocks(string[] lines, BlockList blocks)
{
    private const int MaxLine = 1000;
    private const int MinAlignedRows = 3;

    private enum Separator
    {
        None = 0,
        Tab = 1,
        Bar = 2,
        Spaces = 3,
    }

    public void Read()
    {
        for (var i = 0; i < lines.Length && !blocks.IsFull; i++)
        {
            var line = lines[i];
            if (DrawnTable.Length(lines, i) is > 0 and var length)
            {
                blocks.Table(DrawnTable.Read(lines, i, length));
                i += length - 1;
                continue;
            }

            var separator = SeparatorOf(line);
            if (separator != Separator.None && Rows(i, separator) is > 1 and var count)
            {
                blocks.Table(Aligned(i, count, separator));
                i += count - 1;
            }
            else if (line.Trim().Length > 0)
            {
                blocks.Text(i + 1, line, SourceTextKind.Paragraph);
            }
        }
    }

    /// <summary>How many lines from here on belong to one table; 0 for none.</summary>
    private int Rows(int start, Separator separator)
    {
        var end = start;
        var widest = 0;
        while (end < lines.Length && end - start < GridLimits.MaxRows && SeparatorOf(lines[end]) == separator)
        {
            widest = Math.Max(widest, Fields(lines[end], separator).Count);
            end++;
        }

        var count = end - start;
        return separator != Separator.Spaces ? (count > 1 ? count : 0)
            : count >= MinAlignedRows && widest >= 2 ? count
            : 0;
    }

    private static Separator SeparatorOf(string line)
    {
        var text = line.Trim(' ', '　', '\r');
        if (text.Length is 0 or > MaxLine)
        {
            return Separator.None;
        }

        if (text.Contains('\t'))
        {
            return Separator.Tab;
        }

        if (text.Count(c => c is '|' or '｜' or '│') >= 2)
        {
            return Separator.Bar;
        }

        // A sentence or a line of particulars is no row; its spaces are spaces.
        return !text.Contains('。') && !text.Contains('：') && Fields(text, Separator.Spaces).Count > 1 ? Separator.Spaces : Separator.None;
    }

    private List<(int Line, List<SourceCell> Cells, bool IsHeader)> Aligned(int start, int count, Separator separator)
    {
        var fields = Enumerable.Range(start, count).Select(i => Fields(lines[i], separator)).ToList();
        if (separator == Separator.Spaces)
        {
            // A blank cell leaves nothing behind but its place: the widest row says where the columns are.
            var widest = fields.OrderByDescending(f => f.Count).First();
            fields = fields.ConvertAll(row => row.Count == widest.Count ? row : Spread(row, widest) ?? row);
        }

        var rows = new List<(int Line, List<SourceCell> Cells, bool IsHeader)>();
        for (var i = 0; i < count; i++)
        {
            // The rule below the header of a pipe table holds nothing.
            if (separator == Separator.Bar && fields[i].TrueForAll(f => f.Text.All(c => c is '-' or ':' or '=')) && fields[i].Exists(f => f.Text.Length > 1))
            {
                continue;
            }

            rows.Add((start + i + 1, fields[i].ConvertAll(f => new SourceCell(f.Text)), false));
        }

        return rows;
    }

    private sealed record Field(string Text, int Left, int Right);

    private static List<Field> Fields(string line, Separator separator)
    {
        var text = line.TrimEnd();
        return separator switch
        {
            Separator.Bar => BarFields(text),
            Separator.Tab => [.. text.Split('\t').Select((part, i) => new Field(part.Trim(' ', '　'), i, i))],
            _ => GapFields(text),
        };
    }

    private static List<Field> BarFields(string text)
    {
        var parts = text.Trim(' ', '　', '\t').Split('|', '｜', '│');
        var first = parts[0].Trim().Length == 0 ? 1 : 0;
        var last = parts[parts.Length - 1].Trim().Length == 0 ? parts.Length - 1 : parts.Length;
        var fields = new List<Field>();
        for (var i = first; i < last; i++)
        {
            fields.Add(new Field(parts[i].Trim(' ', '　', '\t'), i, i));
        }

        return fields;
    }

    /// <summary>Fields that a gap of two columns or more parts, with the columns that they stand in.</summary>
    private static List<Field> GapFields(string text)
    {
        var fields = new List<Field>();
        var (start, column, startColumn, gap) = (-1, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSpace = c is ' ' or '　' or '\u00A0';
            gap = isSpace ? gap + (c == '　' ? 2 : 1) : 0;
            if (gap >= 2)
            {
                Close(i);
            }
            else if (start < 0 && !isSpace)
            {
                (start, startColumn) = (i, column);
            }

            column += EastAsianWidth.Of(char.IsSurrogate(c) ? 0xFFFD : c);
        }

        Close(text.Length);
        return fields;

        void Close(int end)
        {
            if (start >= 0)
            {
                var field = text.Substring(start, end - start).TrimEnd(' ', '　', '\u00A0');
                fields.Add(new Field(field, startColumn, startColumn + PlainText.Width(field)));
                start = -1;
            }
        }
    }

    /// <summary>The fields of a row under those of the widest row; null where they do not fit under them one by one.</summary>
    private static List<Field>? Spread(List<Field> row, List<Field> widest)
    {
        var spread = new List<Field>();
        var next = 0;
        foreach (var column in widest)
        {
            if (next < row.Count && row[next].Left < column.Right && row[next].Right > column.Left)
            {
                spread.Add(row[next++]);
            }
            else
            {
                spread.Add(column with { Text = string.Empty });
            }
        }

        return next == row.Count ? spread : null;
    }
}
