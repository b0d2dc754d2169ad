using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>Plain text, Markdown and tables as text (csv, tsv), read in parts that end at a line.</summary>
internal sealed class TextPersonalData : IPersonalDataReader
{
    private const int Part = 1 << 16;
    private const int LongestLine = 1 << 20;
    private const int LongestRow = 1 << 14;

    public bool CanRead(string name, ReadOnlySpan<byte> head)
        => HasEnding(name, ".txt") || HasEnding(name, ".text") || HasEnding(name, ".md") || HasEnding(name, ".markdown") || HasEnding(name, ".csv") || HasEnding(name, ".tsv")
            || HasEnding(name, ".json") || HasEnding(name, ".jsonl") || HasEnding(name, ".log") || IsText(head);

    public PersonalDataReport Read(Stream stream, string name, PersonalDataOptions? options = null, ReadingLimits? limits = null, Stream? masked = null)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var file = new PeekStream(stream);
        var encoding = StreamedText.Of(file.Head());
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, Part, leaveOpen: true);
        using var writer = masked is null ? null : new StreamWriter(masked, encoding, Part, leaveOpen: true);
        var scanner = new PersonalDataScanner(options);
        new Parts(scanner, writer, HasEnding(name, ".csv")).Read(reader);
        return scanner.ToReport(name);
    }

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsText(ReadOnlySpan<byte> head) => head.IndexOf((byte)0) < 0 && !head.StartsWith("%PDF"u8) && !head.StartsWith("PK"u8);

    private sealed class Parts(PersonalDataScanner scanner, TextWriter? output, bool isCsv)
    {
        private readonly LineCells _cells = new();
        private char[] _buffer = new char[2 * Part];
        private int _line = 1;
        private bool _isInTable;

        public void Read(TextReader reader)
        {
            var count = 0;
            while (true)
            {
                if (_buffer.Length - count < Part)
                {
                    Array.Resize(ref _buffer, _buffer.Length * 2);
                }

                var read = reader.Read(_buffer, count, Part);
                count += Math.Max(0, read);
                var end = read <= 0 ? count : EndOfLines(count);
                Look(_buffer.AsSpan(0, end));
                output?.Write(_buffer, 0, end);
                Array.Copy(_buffer, end, _buffer, 0, count - end);
                count -= end;
                if (read <= 0)
                {
                    return;
                }
            }
        }

        // A line without an end is cut where no number is.
        private int EndOfLines(int count)
        {
            var end = isCsv && _buffer.AsSpan(0, count).IndexOf('"') >= 0 ? EndOfRows(count) : _buffer.AsSpan(0, count).LastIndexOf('\n') + 1;
            if (end > 0 || count < LongestLine)
            {
                return end;
            }

            for (end = count; end > count - 2048; end--)
            {
                if (_buffer[end - 1] is >= '\u3001' and < '\uFF00')
                {
                    return end;
                }
            }

            return count;
        }

        // The last row may go on in what comes next: it is kept back.
        private int EndOfRows(int count)
        {
            var text = _buffer.AsSpan(0, _buffer.AsSpan(0, count).LastIndexOf('\n') + 1);
            var end = 0;
            for (var row = CsvText.RowLength(text, isEnd: false, LongestRow); row > 0; row = CsvText.RowLength(text.Slice(end), isEnd: false, LongestRow))
            {
                end += row;
            }

            return end;
        }

        private void Look(Span<char> part)
        {
            if (!isCsv && part.IndexOf('\t') < 0 && part.IndexOf('|') < 0)
            {
                EndTable();
                scanner.Look(part, new SourcePlace { Line = _line }, output is not null);
                _line += CsvText.Lines(part);
                return;
            }

            var isQuoted = isCsv && part.IndexOf('"') >= 0;
            while (part.Length > 0)
            {
                var line = part.Slice(0, isQuoted ? CsvText.RowLength(part, isEnd: true, LongestRow) : EndOfLine(part, 0));
                Line(line);
                part = part.Slice(line.Length);
                _line += Math.Max(1, CsvText.Lines(line));
            }
        }

        private static int EndOfLine(ReadOnlySpan<char> text, int from) => text.Slice(from).IndexOf('\n') is >= 0 and var at ? from + at + 1 : text.Length;

        private void Line(Span<char> line)
        {
            var place = new SourcePlace { Line = _line };
            if (!_cells.Read(line, isCsv))
            {
                EndTable();
                scanner.Look(line, place, output is not null);
                return;
            }

            _isInTable = true;
            if (scanner.LookAtRow(line, _cells.Cells, place, output is not null) == 0 && !isCsv && !scanner.HasHeader)
            {
                // Tabs between the values of a line without a header: the line says what they are.
                scanner.Look(line, place, output is not null);
            }
        }

        private void EndTable()
        {
            if (_isInTable)
            {
                scanner.BeginTable();
                _isInTable = false;
            }
        }
    }
}
