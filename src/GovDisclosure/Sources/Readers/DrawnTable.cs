using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A table that is drawn with + - and | or with the characters for boxes, merged cells included.</summary>
internal static class DrawnTable
{
    private const int MaxLines = 4000;
    private const int MaxWidth = 2000;

    /// <summary>How many lines the table takes that begins at a line; 0 where none begins.</summary>
    public static int Length(string[] lines, int start)
    {
        if (!IsRule(lines[start]))
        {
            return 0;
        }

        var end = start;
        while (end < lines.Length && end - start < MaxLines && Trim(lines[end]) is { Length: > 0 } line && (IsCorner(line[0]) || IsBar(line[0])))
        {
            end++;
        }

        return end - start > 2 ? end - start : 0;
    }

    public static List<(int Line, List<SourceCell> Cells, bool IsHeader)> Read(string[] lines, int start, int length)
    {
        var drawing = Enumerable.Range(start, length).Select(i => Expand(Trim(lines[i]))).ToList();
        var rules = drawing.ConvertAll(line => IsRule(line));
        var borders = Borders(drawing, rules);
        var rows = new List<(int Line, List<SourceCell> Cells, bool IsHeader)>();
        if (borders.Count < 2)
        {
            return rows;
        }

        // Where the lines between two rules are many and the rules few, each line is a row of its own.
        var isLineARow = rules.Count(isRule => isRule) <= 3;
        var open = new (int Row, int Cell)[borders.Count];
        var spans = new List<List<(string Text, int Columns, int Rows)>>();
        var lineNumbers = new List<int>();
        var rule = 0;
        for (var i = 0; i < drawing.Count; i++)
        {
            if (rules[i])
            {
                rule = i;
                continue;
            }

            var last = i;
            while (!isLineARow && last + 1 < drawing.Count && !rules[last + 1])
            {
                last++;
            }

            AddRow(drawing, borders, i, last, isLineARow && i > 0 && !rules[i - 1] ? -1 : rule, spans, open);
            lineNumbers.Add(start + i + 1);
            i = last;
        }

        for (var r = 0; r < spans.Count; r++)
        {
            rows.Add((lineNumbers[r], spans[r].ConvertAll(cell => new SourceCell(cell.Text) { ColumnSpan = cell.Columns, RowSpan = cell.Rows }), false));
        }

        return rows;
    }

    private static void AddRow(
        List<string> drawing, List<int> borders, int first, int last, int rule, List<List<(string Text, int Columns, int Rows)>> spans, (int Row, int Cell)[] open)
    {
        var cells = new List<(string Text, int Columns, int Rows)>();
        for (var b = 0; b + 1 < borders.Count;)
        {
            var end = b + 1;
            while (end + 1 < borders.Count && !IsBar(At(drawing[first], borders[end])))
            {
                end++;
            }

            var text = Text(drawing, first, last, borders[b], borders[end]);
            if (spans.Count > 0 && rule >= 0 && text.Length == 0 && !IsLine(At(drawing[rule], borders[b] + 1)))
            {
                // No line above it: the cell of the row above reaches down.
                var (row, cell) = open[b];
                var above = spans[row][cell];
                spans[row][cell] = above with { Rows = spans.Count - row + 1 };
            }
            else
            {
                for (var c = b; c < end; c++)
                {
                    open[c] = (spans.Count, cells.Count);
                }

                cells.Add((text, end - b, 1));
            }

            b = end;
        }

        spans.Add(cells);
    }

    private static string Text(List<string> drawing, int first, int last, int left, int right)
    {
        var parts = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var line = drawing[i];
            var part = left + 1 >= line.Length ? string.Empty : line.Substring(left + 1, Math.Min(right, line.Length) - left - 1).Replace("\uFFFF", string.Empty).Trim(' ', '　');
            if (part.Length > 0)
            {
                parts.Add(part);
            }
        }

        return string.Join("\n", parts);
    }

    /// <summary>The columns of the page where a rule has a corner.</summary>
    private static List<int> Borders(List<string> drawing, List<bool> rules)
    {
        var borders = new SortedSet<int>();
        for (var i = 0; i < drawing.Count; i++)
        {
            if (rules[i])
            {
                for (var c = 0; c < drawing[i].Length; c++)
                {
                    if (IsCorner(drawing[i][c]))
                    {
                        borders.Add(c);
                    }
                }
            }
        }

        return [.. borders.Take(GridLimits.MaxColumns + 1)];
    }

    /// <summary>The line with a place for each column of the page: behind a wide character stands U+FFFF, characters without width are left out.</summary>
    private static string Expand(string line)
    {
        var output = new System.Text.StringBuilder(line.Length * 2);
        for (var i = 0; i < line.Length && output.Length < MaxWidth; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            var width = EastAsianWidth.Of(isPair ? char.ConvertToUtf32(line[i], line[i + 1]) : char.IsSurrogate(line[i]) ? 0xFFFD : line[i]);
            if (isPair)
            {
                output.Append(line[i]).Append(width == 2 ? line[i + 1].ToString() : string.Empty);
                i++;
            }
            else if (width > 0)
            {
                output.Append(line[i]).Append(width == 2 ? "\uFFFF" : string.Empty);
            }
        }

        return output.ToString();
    }

    private static string Trim(string line) => line.Trim(' ', '\t', '　', '\r');

    private static char At(string line, int column) => column < line.Length ? line[column] : ' ';

    private static bool IsRule(string line)
    {
        var lines = 0;
        foreach (var c in line)
        {
            if (IsLine(c))
            {
                lines++;
            }
            else if (c is not (' ' or '\t' or '　') && !IsCorner(c) && !IsBar(c))
            {
                return false;
            }
        }

        return lines >= 2 && (line.Contains("--", StringComparison.Ordinal) || line.Contains("==", StringComparison.Ordinal) || line.Any(c => c is >= '\u2500' and <= '\u257F'));
    }

    private static bool IsLine(char c) => c is '-' or '=' or '─' or '━' or '═' or '┄' or '┈';

    private static bool IsBar(char c) => c is '|' or '│' or '┃' or '║' or '｜';

    private static bool IsCorner(char c) => c == '+' || (c is >= '\u250C' and <= '\u254B') || (c is >= '\u2552' and <= '\u256C');
}
