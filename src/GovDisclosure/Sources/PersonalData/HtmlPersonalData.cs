using System.Globalization;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>HTML pages: their text and tables, and what nobody sees, comments, scripts and attributes.</summary>
internal sealed class HtmlPersonalData : IPersonalDataReader
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "big", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "o", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr", "var",
    };

    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        var path = name.Split('?', '#')[0];
        return path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".shtml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
            || head.IndexOf("<html"u8) >= 0 || head.IndexOf("<!DOCTYPE html"u8) >= 0;
    }

    public PersonalDataReport Read(Stream stream, string name, PersonalDataOptions? options = null, ReadingLimits? limits = null, Stream? masked = null)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var file = new PeekStream(stream);
        var encoding = StreamedText.Of(file.Head());
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        using var writer = masked is null ? null : new StreamWriter(masked, encoding, 1 << 16, leaveOpen: true);
        var scanner = new PersonalDataScanner(options);
        new Page(scanner, writer).Read(reader);
        return scanner.ToReport(name);
    }

    private sealed class Page(PersonalDataScanner scanner, TextWriter? output)
    {
        private readonly MarkupPiece _piece = new(scanner, output);
        private readonly List<int> _spans = [];
        private int _paragraph;
        private int _table;
        private int _row;
        private int _column;

        public void Read(TextReader reader)
        {
            var markup = new MarkupReader(reader, isHtml: true);
            while (markup.Next())
            {
                if (!markup.IsTag && !markup.IsHidden)
                {
                    _piece.Text(markup.Raw);
                    EndIf(_piece.IsLong);
                }
                else
                {
                    Tag(markup, HoldsNumbers(markup.Raw) ? Unseen(markup.Raw) : markup.Raw);
                }
            }

            EndIf(true);
        }

        private void Tag(MarkupReader markup, ReadOnlySpan<char> raw)
        {
            if (markup.Name is "img" && !IsSmall(markup))
            {
                scanner.Picture();
            }

            if (markup.Name.Length == 0 || Inline.Contains(markup.Name))
            {
                _piece.Skip(raw);
                return;
            }

            if (markup.Name is "td" or "th" && _piece.IsRow)
            {
                Cell(markup);
            }
            else if (_piece.IsRow && markup.Name is not ("tr" or "table" or "tbody" or "thead" or "tfoot"))
            {
                _piece.Break('\n');
            }
            else
            {
                Block(markup, raw);
                return;
            }

            _piece.Skip(raw);
        }

        private void Cell(MarkupReader markup)
        {
            if (markup.IsClosing)
            {
                return;
            }

            while (_column < _spans.Count && _spans[_column] > 0)
            {
                _spans[_column++]--;
            }

            _piece.BeginCell(_column + 1);
            var rows = Math.Min(Number(markup.Attribute("rowspan")), 1000) - 1;
            for (var span = Math.Min(Number(markup.Attribute("colspan")), 100); span > 0; span--)
            {
                while (_spans.Count <= _column)
                {
                    _spans.Add(0);
                }

                _spans[_column++] = Math.Max(0, rows);
            }
        }

        private void Block(MarkupReader markup, ReadOnlySpan<char> raw)
        {
            EndIf(true);
            if (markup.Name == "table" && !markup.IsClosing)
            {
                scanner.BeginTable();
                _spans.Clear();
                (_table, _row) = (_table + 1, 0);
            }
            else if (markup.Name == "tr" && !markup.IsClosing)
            {
                (_row, _column) = (_row + 1, 0);
                _piece.Skip(raw);
                _piece.BeginRow();
                return;
            }

            _piece.Skip(raw);
        }

        // What nobody sees is looked at by itself, and masked before the tag is taken as any other.
        private char[] Unseen(ReadOnlySpan<char> raw)
        {
            var copy = raw.ToArray();
            scanner.Mask(copy, scanner.Text(raw, Place(), isHidden: true));
            return copy;
        }

        private void EndIf(bool isEnd)
        {
            if (!isEnd)
            {
                return;
            }

            _paragraph += _piece is { IsRow: false, HasText: true } ? 1 : 0;
            _piece.End(Place());
        }

        private SourcePlace Place() => _piece.IsRow ? new SourcePlace { Table = _table, Row = _row } : new SourcePlace { Paragraph = Math.Max(1, _paragraph) };

        private static bool IsSmall(MarkupReader markup)
            => Number(markup.Attribute("width")) is > 1 and < 64 || Number(markup.Attribute("height")) is > 1 and < 64 || markup.Raw.IndexOf(".gif".AsSpan()) >= 0 || markup.Raw.IndexOf("icon".AsSpan()) >= 0;

        // Seven digits in a row: what a tag without them holds is none of a person.
        private static bool HoldsNumbers(ReadOnlySpan<char> raw)
        {
            var digits = 0;
            foreach (var c in raw)
            {
                digits = c is >= '0' and <= '9' or >= '０' and <= '９' ? digits + 1 : 0;
                if (digits == 7)
                {
                    return true;
                }
            }

            return raw.IndexOf('@') > 0 && raw.IndexOf("mailto:".AsSpan()) > 0;
        }

        private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
    }
}
