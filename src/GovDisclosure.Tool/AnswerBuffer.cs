using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Internal;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>Finished answers, one JSON object a line, and the one that is written now: what one line does to its answer does not touch the others.</summary>
internal sealed class AnswerBuffer(int capacity, Language language) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _answer = new(1 << 12);
    private Utf8JsonWriter? _writer;

    /// <summary>Where the present answer is written.</summary>
    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(_answer, Options);

    /// <summary>The answers that are whole.</summary>
    public ArrayBufferWriter<byte> Finished { get; } = new(capacity);

    /// <summary>The present answer is whole.</summary>
    public void End()
    {
        Writer.Flush();
        Finished.Write(_answer.WrittenSpan);
        Finished.Write("\n"u8);
        Clear();
    }

    /// <summary>Answers a line that has no other answer; what was written of one is dropped.</summary>
    /// <param name="number">The line, from 1.</param>
    /// <param name="problem">Why: a <see cref="JsonException"/> says what is wrong with the line, anything else is a mistake of the command.</param>
    public void Fail(long number, Exception problem)
    {
        Clear();
        Writer.WriteStartObject();
        Writer.WriteString("error"u8, problem is JsonException ? "bad-request"u8 : "failed"u8);
        Writer.WriteNumber("line"u8, number);
        Writer.WriteString("message"u8, PlainLine.Of(Told(problem).In(language)));
        Writer.WriteEndObject();
        End();
    }

    /// <summary>Passes on the answers that are whole, and forgets them.</summary>
    public void PassOn(Host host)
    {
        if (Finished.WrittenCount > 0)
        {
            host.WriteUtf8(Finished.WrittenSpan);
            Finished.ResetWrittenCount();
        }
    }

    private static LocalizedText Told(Exception problem)
    {
        if (problem is JsonException { BytePositionInLine: { } at })
        {
            return new LocalizedText($"第{at + 1}个字节处不是有效的 JSON", $"not valid JSON at byte {at + 1}");
        }

        var reason = Reason.Of(problem);
        return problem is JsonException ? reason : new LocalizedText($"命令内部出错：“{problem.GetType().Name}”，{reason.Chinese}", $"{problem.GetType().Name}: {reason.English}");
    }

    public void Dispose() => _writer?.Dispose();

    private void Clear()
    {
        Writer.Reset();
        _answer.ResetWrittenCount();
    }
}
