using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Tool.Verbs;

namespace GovDisclosure.Tool;

/// <summary>The answers of a batch, one JSON object a line: what one line does to its answer does not touch the others.</summary>
/// <remarks>Answers are passed on before more input is waited for, and whatever ends the batch: who asks line by line is answered line by line.</remarks>
internal sealed class AnswerLines(Host host) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _answer = new(1 << 12);
    private readonly ArrayBufferWriter<byte> _finished = new(2 * FlushAt);
    private Utf8JsonWriter? _writer;

    /// <summary>Where the present answer is written.</summary>
    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(_answer, Options);

    /// <summary>The input of the batch: before it is waited for, the answers so far are passed on.</summary>
    public Stream Before(Stream input) => new Input(this, input);

    /// <summary>The present answer is whole.</summary>
    public void End()
    {
        Writer.Flush();
        _finished.Write(_answer.WrittenSpan);
        _finished.Write("\n"u8);
        Clear();
        if (_finished.WrittenCount >= FlushAt)
        {
            PassOn();
        }
    }

    /// <summary>Answers a line that has no other answer; what was written of one is dropped.</summary>
    /// <param name="number">The line, from 1.</param>
    /// <param name="problem">Why: a <see cref="JsonException"/> says what is wrong with the line, anything else is a mistake of the command.</param>
    public void Fail(long number, Exception problem)
    {
        Clear();
        var isRequest = problem is JsonException;
        Writer.WriteStartObject();
        Writer.WriteString("error"u8, isRequest ? "bad-request"u8 : "failed"u8);
        Writer.WriteNumber("line"u8, number);
        Writer.WriteString("message"u8, problem is JsonException { BytePositionInLine: { } at } ? $"not valid JSON at byte {at + 1}" : PlainLine.Of(isRequest ? problem.Message : $"{problem.GetType().Name}: {problem.Message}"));
        Writer.WriteEndObject();
        End();
    }

    public void Dispose()
    {
        _writer?.Dispose();
        PassOn();
    }

    private void Clear()
    {
        Writer.Reset();
        _answer.ResetWrittenCount();
    }

    private void PassOn()
    {
        if (_finished.WrittenCount == 0)
        {
            return;
        }

        var characters = ArrayPool<char>.Shared.Rent(_finished.WrittenCount);
        var count = Encoding.UTF8.GetChars(_finished.WrittenSpan, characters);
        _finished.ResetWrittenCount();
        host.Output.Write(characters, 0, count);
        ArrayPool<char>.Shared.Return(characters);
        host.Output.Flush();
    }

    private sealed class Input(AnswerLines answers, Stream input) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            answers.PassOn();
            return input.Read(buffer, offset, count);
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            input.Dispose();
            base.Dispose(disposing);
        }
    }
}
