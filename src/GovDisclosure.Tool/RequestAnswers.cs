using System.Collections.Concurrent;
using System.Text.Json;
using GovDisclosure.Internal;

namespace GovDisclosure.Tool;

/// <summary>Answers the lines of a register on all processors while more are read, in their order: each answer depends on its line alone.</summary>
/// <remarks>
/// What was read is handed over before more input is waited for, and passed on when it is answered, however long that takes. Only so many
/// parts are on their way at a time.
/// </remarks>
internal sealed class RequestAnswers(Host host, Language language, Action<RequestLine, Utf8JsonWriter> answer) : IDisposable
{
    // So many lines are answered in less than a millisecond.
    private const int LinesOfPart = 128;

    private readonly SemaphoreSlim _room = new(4 * Math.Clamp(Environment.ProcessorCount, 1, 16));
    private readonly ConcurrentBag<Part> _free = [];
    private readonly CancellationTokenSource _failed = new();
    private Part? _part;
    private Task _passedOn = Task.CompletedTask;

    /// <summary>The input of the batch: before it is waited for, what was read of it is handed over; no longer than there is somebody to answer.</summary>
    public Stream Before(Stream input) => new Input(this, new ReadAhead(input, _failed.Token));

    /// <summary>Takes a line to answer.</summary>
    /// <exception cref="OperationCanceledException">An answer could not be passed on; <see cref="Finish"/> tells why.</exception>
    public void Add(RequestLine line)
    {
        _part ??= Take();
        _part.Lines.Add(line);
        if (_part.Lines.Count == LinesOfPart)
        {
            HandOver();
        }
    }

    /// <summary>Waits until all is answered and passed on.</summary>
    /// <exception cref="OutputLostException">It could not be passed on.</exception>
    public void Finish()
    {
        HandOver();
        _passedOn.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // Whatever ends the batch: what was read is answered, and nothing is at work afterwards.
        HandOver();
        Task.WhenAny(_passedOn).Wait();
        foreach (var part in _free)
        {
            part.Buffer.Dispose();
        }

        _room.Dispose();
        _failed.Dispose();
    }

    private void HandOver()
    {
        if (_part is { } part)
        {
            _part = null;
            _passedOn = AnswerAsync(part, _passedOn);
        }
    }

    private Part Take()
    {
        _room.Wait(_failed.Token);
        return _free.TryTake(out var part) ? part : new Part(new AnswerBuffer(1 << 16, language));
    }

    private async Task AnswerAsync(Part part, Task before)
    {
        try
        {
            await Task.Run(() => Answer(part)).ConfigureAwait(false);
            await before.ConfigureAwait(false);
            part.Buffer.PassOn(host);
        }
        catch (Exception)
        {
            await _failed.CancelAsync().ConfigureAwait(false);
            throw;
        }

        part.Lines.Clear();
        _free.Add(part);
        _room.Release();
    }

    private void Answer(Part part)
    {
        foreach (var line in part.Lines)
        {
            try
            {
                answer(line, part.Buffer.Writer);
                part.Buffer.End();
            }
            catch (Exception problem)
            {
                part.Buffer.Fail(line.Number, problem);
            }
        }
    }

    private sealed class Input(RequestAnswers answers, ReadAhead input) : OneWayStream(isRead: true)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            answers.HandOver();
            return input.Read(buffer, offset, count);
        }

        protected override void Dispose(bool disposing)
        {
            input.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed record Part(AnswerBuffer Buffer)
    {
        public List<RequestLine> Lines { get; } = new(LinesOfPart);
    }
}
