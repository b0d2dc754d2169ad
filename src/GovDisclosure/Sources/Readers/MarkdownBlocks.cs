using GovDisclosure.Categories;

namespace GovDisclosure.Sources;

/// <summary>The blocks of a Markdown text, line by line.</summary>
internal sealed class MarkdownBlocks(string source, BlockList blocks, List<CatalogueField> properties)
{
    private readonly string[] _lines = source.Split('\n');
    private readonly List<string> _paragraph = [];
    private int _paragraphLine;
    private SourceTextKind _kind = SourceTextKind.Paragraph;
    private bool _hasTitle;
    private bool _isBehindTitle;

    public void Read()
    {
        var fence = '\0';
        for (var i = 0; i < _lines.Length && !blocks.IsFull; i++)
        {
            var line = _lines[i];
            var start = Indent(line);
            if (fence != '\0')
            {
                if (IsFence(line, start) == fence)
                {
                    fence = '\0';
                }
                else
                {
                    blocks.Text(i + 1, line, SourceTextKind.Paragraph);
                }
            }
            else if (start == line.Length)
            {
                Flush();
            }
            else if (IsFence(line, start) is var mark and not '\0')
            {
                Flush();
                fence = mark;
            }
            else if (line[start] == '#' && Heading(line, start, i))
            {
                continue;
            }
            else if (_paragraph.Count == 0 && i + 1 < _lines.Length && line.Contains('|') && IsRule(_lines[i + 1]))
            {
                i = Table(i);
            }
            else
            {
                Line(line, start, i);
            }
        }

        Flush();
    }

    private void Line(string line, int start, int index)
    {
        if (Item(line, start) is > 0 and var length)
        {
            Flush();
            _kind = line[start] is >= '0' and <= '9' ? SourceTextKind.NumberedItem : SourceTextKind.ListItem;
            start += length;
        }
        else if (_paragraph.Count == 1 && _kind == SourceTextKind.Paragraph && IsUnderline(line, start))
        {
            // A line of = or - below a line of text makes it a heading.
            Emit(MarkdownInline.Read(_paragraph[0], out _, out _), _paragraphLine, line[start] == '=' ? 1 : 2);
            _paragraph.Clear();
            return;
        }
        else if (line[start] == '>')
        {
            start += start + 1 < line.Length && line[start + 1] == ' ' ? 2 : 1;
        }
        else if (_paragraph.Count == 0 && IsUnderline(line, start))
        {
            return;
        }

        if (_paragraph.Count == 0)
        {
            _paragraphLine = index + 1;
        }

        _paragraph.Add(line.Substring(start).TrimEnd(' ', '\t'));
    }

    private void Flush()
    {
        if (_paragraph.Count > 0)
        {
            var text = MarkdownInline.Read(string.Join("\n", _paragraph), out var isStrong, out var pictures);
            foreach (var picture in pictures)
            {
                blocks.Picture(_paragraphLine, picture);
            }

            if (text.Length > 0 && !(_isBehindTitle && _kind == SourceTextKind.Paragraph && TextFile.TryParticulars(text, properties)))
            {
                blocks.Text(_paragraphLine, text, _kind, 0, isStrong);
            }

            _isBehindTitle = false;
            _paragraph.Clear();
        }

        _kind = SourceTextKind.Paragraph;
    }

    private bool Heading(string line, int start, int index)
    {
        var level = 0;
        while (start + level < line.Length && line[start + level] == '#')
        {
            level++;
        }

        if (level > 6 || (start + level < line.Length && line[start + level] is not (' ' or '\t')))
        {
            return false;
        }

        Flush();
        Emit(MarkdownInline.Read(line.Substring(start + level).Trim(' ', '\t'), out _, out _), index + 1, level);
        return true;
    }

    // The first heading of the highest level is the title; sections are one level below it.
    private void Emit(string heading, int line, int level)
    {
        _isBehindTitle = level == 1 && !_hasTitle;
        if (_isBehindTitle)
        {
            _hasTitle = true;
            blocks.Text(line, heading, SourceTextKind.Title);
        }
        else
        {
            blocks.Text(line, heading, SourceTextKind.Heading, Math.Max(1, level - 1));
        }
    }

    private int Table(int first)
    {
        Flush();
        _isBehindTitle = false;
        var rows = new List<(int Line, List<SourceCell> Cells, bool IsHeader)>();
        var i = first;
        for (; i < _lines.Length && _lines[i].Contains('|'); i++)
        {
            if (i != first + 1)
            {
                rows.Add((i + 1, MarkdownInline.Cells(_lines[i], isHeader: i == first), i == first));
            }
        }

        // A header without a word is only there because Markdown asks for one.
        if (rows[0].Cells.TrueForAll(cell => cell.Text.Length == 0))
        {
            rows.RemoveAt(0);
        }

        if (rows.Count > 0)
        {
            blocks.Table(rows);
        }

        return i - 1;
    }

    private static int Indent(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private static char IsFence(string line, int start)
        => start + 2 < line.Length && line[start] is '`' or '~' && line[start + 1] == line[start] && line[start + 2] == line[start] ? line[start] : '\0';

    private static bool IsUnderline(string line, int start)
    {
        if (line[start] is not ('=' or '-' or '*' or '_'))
        {
            return false;
        }

        var count = 0;
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == line[start])
            {
                count++;
            }
            else if (line[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3;
    }

    private static int Item(string line, int start)
    {
        var end = start;
        if (line[start] is '-' or '*' or '+')
        {
            end = start + 1;
        }
        else
        {
            while (end < line.Length && end - start < 9 && line[end] is >= '0' and <= '9')
            {
                end++;
            }

            end = end > start && end < line.Length && line[end] is '.' or ')' ? end + 1 : start;
        }

        return end > start && end < line.Length && line[end] is ' ' or '\t' ? end + 1 - start : 0;
    }

    /// <summary>Whether a line is the rule below the header of a pipe table.</summary>
    private static bool IsRule(string line)
    {
        var dashes = 0;
        foreach (var c in line)
        {
            if (c == '-')
            {
                dashes++;
            }
            else if (c is not ('|' or ':' or ' ' or '\t'))
            {
                return false;
            }
        }

        return dashes > 0 && line.Contains('|');
    }
}
