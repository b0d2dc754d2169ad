using System.Text.Json;
using GovDisclosure.Internal;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>Answers JSON lines with JSON lines, one for each, in constant memory.</summary>
internal static class JsonLines
{
    private const int MaxLine = 1 << 20;

    /// <summary>Answers one line: writes one JSON object, or throws <see cref="JsonException"/> for a line that cannot be used.</summary>
    public delegate void Answer(ReadOnlySpan<byte> line, long number, Utf8JsonWriter writer);

    /// <summary>Reads standard input or a file to its end; a line that cannot be used is answered with <c>bad-request</c>, and the next one follows.</summary>
    public static void Run(Host host, string path, Language language, Answer answer)
    {
        using var answers = new AnswerLines(host, language);
        using var input = answers.Before(host.OpenInput(path));
        var lines = new LineReader(input, MaxLine);
        for (var number = 1L; lines.TryRead(out var line, out var tooLong); number++)
        {
            try
            {
                answer(tooLong ? throw Reason.With(new JsonException($"the line is longer than {MaxLine} bytes"), $"超过{MaxLine}字节的上限") : line, number, answers.Writer);
                answers.End();
            }
            catch (Exception problem) when (problem is not OutputLostException)
            {
                answers.Fail(number, problem);
            }
        }
    }

    /// <summary>Answers the requests of standard input or a file; a line that cannot be used is answered with <c>bad-request</c> and its problems, and the next one follows.</summary>
    public static void Run(Host host, string path, Language language, Action<RequestLine, Utf8JsonWriter> answer)
    {
        using var answers = new RequestAnswers(host, language, Answer);
        using var input = answers.Before(host.OpenInput(path));
        try
        {
            foreach (var line in RequestLine.Read(input, MaxLine))
            {
                answers.Add(line);
            }
        }
        catch (OperationCanceledException)
        {
            // Why, is told when the answers are waited for.
        }

        answers.Finish();

        void Answer(RequestLine line, Utf8JsonWriter writer)
        {
            if (line.IsSound)
            {
                answer(line, writer);
            }
            else
            {
                WriteProblems(writer, line, language);
            }
        }
    }

    private static void WriteProblems(Utf8JsonWriter writer, RequestLine line, Language language)
    {
        writer.WriteStartObject();
        if (line.Request?.Id is { } id)
        {
            writer.WriteString("id"u8, id);
        }

        writer.WriteString("error"u8, "bad-request"u8);
        writer.WriteNumber("line"u8, line.Number);
        writer.WriteString("message"u8, string.Join(language == Language.Chinese ? "；" : "; ", line.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message.In(language))));
        FindingOutput.Write(writer, line.Findings);
        writer.WriteEndObject();
    }

    /// <summary>Cuts a stream into lines without copying them; a line that is too long is skipped to its end.</summary>
    private sealed class LineReader(Stream stream, int maxLine)
    {
        private byte[] _buffer = new byte[1 << 16];
        private int _start;
        private int _end;
        private bool _atEnd;
        private bool _started;

        public bool TryRead(out ReadOnlySpan<byte> line, out bool tooLong)
        {
            tooLong = false;
            var searched = 0;
            while (true)
            {
                var pending = _buffer.AsSpan(_start, _end - _start);
                var length = pending[searched..].IndexOf((byte)'\n');
                if (length >= 0)
                {
                    line = Trim(pending[..(searched + length)]);
                    _start += searched + length + 1;
                    return true;
                }

                searched = pending.Length;
                if (searched > maxLine)
                {
                    // Only that a line was here is kept of it.
                    tooLong = true;
                    _start = _end;
                    searched = 0;
                }

                if (!Fill())
                {
                    line = Trim(_buffer.AsSpan(_start, _end - _start));
                    _start = _end;
                    return tooLong || searched > 0;
                }
            }
        }

        private bool Fill()
        {
            if (_atEnd)
            {
                return false;
            }

            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            }

            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _atEnd = read == 0;
            if (!_started)
            {
                _started = true;
                _start += _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
            }

            return !_atEnd;
        }

        private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line) => line.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
