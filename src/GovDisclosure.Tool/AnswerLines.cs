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
    /// <param name="input">The input.</param>
    /// <param name="drain">Answers what was read and not answered yet; null where each line is answered when it is read.</param>
    public Stream Before(Stream input, Action? drain = null) => new Input(this, input, drain);

    /// <summary>The present answer is whole.</summary>
    public void End()
    {
        _answers.End();
        if (_answers.Finished.WrittenCount >= FlushAt)
        {
            PassOn(_answers);
        }
    }

    /// <inheritdoc cref="AnswerBuffer.Fail"/>
    public void Fail(long number, Exception problem)
    {
        _answers.Fail(number, problem);
        if (_answers.Finished.WrittenCount >= FlushAt)
        {
            PassOn(_answers);
        }
    }

    /// <summary>Passes on what a buffer holds, and empties it.</summary>
    public void PassOn(AnswerBuffer answers)
    {
        var finished = answers.Finished;
        if (finished.WrittenCount == 0)
        {
            return;
        }

        host.WriteUtf8(finished.WrittenSpan);
        finished.ResetWrittenCount();
    }

    public void Dispose()
    {
        _answers.Dispose();
        PassOn(_answers);
    }

    private sealed class Input(AnswerLines answers, Stream input, Action? drain) : OneWayStream(isRead: true)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            drain?.Invoke();
            answers.PassOn(answers._answers);
            return input.Read(buffer, offset, count);
        }

        protected override void Dispose(bool disposing)
        {
            input.Dispose();
            base.Dispose(disposing);
        }
    }
}
