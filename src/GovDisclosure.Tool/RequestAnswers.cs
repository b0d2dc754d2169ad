using System.Text.Json;

namespace GovDisclosure.Tool;

/// <summary>Answers the lines of a register on all processors, in their order: each answer depends on its line alone.</summary>
/// <remarks>At most so many lines are kept as one read of the input gives; they are answered before more input is waited for.</remarks>
internal sealed class RequestAnswers(AnswerLines answers, Language language, Action<RequestLine, Utf8JsonWriter> answer) : IDisposable
{
    // Fewer lines than this are answered sooner by one.
    private const int Worthwhile = 64;

    private const int Most = 2048;

    private readonly List<RequestLine> _waiting = new(Most);
    private readonly AnswerBuffer[] _buffers = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 16)).Select(_ => new AnswerBuffer(1 << 16, language))];

    public void Add(RequestLine line)
    {
        _waiting.Add(line);
        if (_waiting.Count == Most)
        {
            Drain();
        }
    }

    /// <summary>Answers what waits, and passes the answers on.</summary>
    public void Drain()
    {
        var workers = _waiting.Count < Worthwhile ? 1 : _buffers.Length;
        if (workers == 1)
        {
            Answer(0, 1);
        }
        else
        {
            Parallel.For(0, workers, worker => Answer(worker, workers));
        }

        _waiting.Clear();
        foreach (var buffer in _buffers.AsSpan(0, workers))
        {
            answers.PassOn(buffer);
        }
    }

    public void Dispose()
    {
        foreach (var buffer in _buffers)
        {
            buffer.Dispose();
        }
    }

    private void Answer(int worker, int workers)
    {
        var buffer = _buffers[worker];
        for (var i = _waiting.Count * worker / workers; i < _waiting.Count * (worker + 1) / workers; i++)
        {
            try
            {
                answer(_waiting[i], buffer.Writer);
                buffer.End();
            }
            catch (Exception problem)
            {
                buffer.Fail(_waiting[i].Number, problem);
            }
        }
    }
}
