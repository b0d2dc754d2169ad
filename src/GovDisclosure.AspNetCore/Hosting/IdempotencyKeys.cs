using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>The answers of the last day by the key that the caller gave its call (<c>Idempotency-Key</c>), so that a call sent twice is done once.</summary>
/// <remarks>Kept in the process: after a restart a key is new again.</remarks>
internal sealed class IdempotencyKeys(IClock clock)
{
    private const int MaxKeys = 20_000;
    private const int MaxKey = 200;
    private static readonly Duration Kept = Duration.FromDays(1);

    private readonly ConcurrentDictionary<string, Entry> _known = new(StringComparer.Ordinal);

    public async Task<Answer> OnceAsync(Call call, Operation operation)
    {
        var key = call.Http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0)
        {
            return await operation.Handle(call).ConfigureAwait(false);
        }

        if (key.Length > MaxKey)
        {
            throw new ProblemException(Problem.Bad with { Detail = new("Idempotency-Key 过长", "Idempotency-Key is too long") });
        }

        Forget();
        var scope = string.Join('\n', operation.Name, call.Http.Request.Path.Value, call.Person, key);
        var mine = new Entry(HashOf(call), clock.GetCurrentInstant());
        var kept = _known.GetOrAdd(scope, mine);
        if (!ReferenceEquals(kept, mine))
        {
            return kept.Hash == mine.Hash ? await kept.Answer.Task.WaitAsync(call.Cancelled).ConfigureAwait(false) : throw new ProblemException(Problem.KeyReused);
        }

        try
        {
            var answer = await operation.Handle(call).ConfigureAwait(false);
            mine.Answer.SetResult(answer);
            return answer;
        }
        catch (Exception error)
        {
            // What failed may be tried again under the same key.
            _known.TryRemove(scope, out _);
            mine.Answer.TrySetException(error);
            _ = mine.Answer.Task.Exception;
            throw;
        }
    }

    private void Forget()
    {
        if (_known.Count < MaxKeys)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        foreach (var (key, kept) in _known.OrderBy(pair => pair.Value.At).Where((pair, i) => now - pair.Value.At > Kept || i < MaxKeys / 10))
        {
            _known.TryRemove(key, out _);
        }
    }

    private static string HashOf(Call call) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(call.Fields.Content())));

    private sealed class Entry(string hash, Instant at)
    {
        public string Hash => hash;

        public Instant At => at;

        public TaskCompletionSource<Answer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
