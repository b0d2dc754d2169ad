using System.Text.Json;
using GovDisclosure.Internal;

namespace GovDisclosure.Tool;

/// <summary>The answers of a batch on their way out, one JSON object a line.</summary>
/// <remarks>Answers are passed on before more input is waited for, and whatever ends the batch: who asks line by line is answered line by line.</remarks>
internal sealed class AnswerLines(Host host, Language language) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private readonly AnswerBuffer _answers = new(2 * FlushAt, language);

    /// <summary>Where the present answer is written.</summary>
    public Utf8JsonWriter Writer => _answers.Writer;

    /// <summary>The input of the batch: before it is waited for, the answers so far are passed on.</summary>
    public Stream Before(Stream input) => new Input(this, input);

    /// <summary>The present answer is whole.</summary>
    public void End()
    {
        _answers.End();
        if (_answers.Finished.WrittenCount >= FlushAt)
        {
            PassOn();
        }
    }

    /// <inheritdoc cref="AnswerBuffer.Fail"/>
    public void Fail(long number, Exception problem)
    {
        _answers.Fail(number, problem);
        if (_answers.Finished.WrittenCount >= FlushAt)
        {
            PassOn();
        }
    }

    private void PassOn() => _answers.PassOn(host);

    public void Dispose()
    {
        _answers.Dispose();
        PassOn();
    }

    private sealed class Input(AnswerLines answers, Stream input) : OneWayStream(isRead: true)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            answers.PassOn();
            return input.Read(buffer, offset, count);
        }

        protected override void Dispose(bool disposing)
        {
            input.Dispose();
            base.Dispose(disposing);
        }
    }
}
