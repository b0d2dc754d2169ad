using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>The answers of the last day by the key that the caller gave its call (<c>Idempotency-Key</c>), so that a call sent twice is done once.</summary>
/// <remarks>
/// Kept in the register's store where it keeps keys, so that a restart and other machines know them: there the answer is sealed, because it may hold the
/// code of tracking, of which nobody but the applicant may know. In another host they are kept in the process, and a restart makes a key new again.
/// </remarks>
internal sealed class IdempotencyKeys(IClock clock, IDataProtectionProvider protection)
{
    private const int MaxKeys = 20_000;
    private const int MaxKey = 200;
    private static readonly Problem Unknown = Problem.Conflict with
    {
        Detail = new("同一幂等键的调用正在办理，或者曾经中断：请先查看是否已办成", "a call with this idempotency key is under way or broke off: look first whether it was done"),
    };

    // So long after its process died is a key in doubt.
    private static readonly Duration Taken = Duration.FromMinutes(1);

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
            throw new ProblemException(Problem.Bad with { Detail = new("“Idempotency-Key”过长", "Idempotency-Key is too long") });
        }

        Forget();
        var scope = string.Join('\n', operation.Name, call.Http.Request.Path.Value, call.Person, key);
        var mine = new Entry(await HashOfAsync(call).ConfigureAwait(false), clock.GetCurrentInstant());
        var kept = _known.GetOrAdd(scope, mine);
        if (!ReferenceEquals(kept, mine))
        {
            return kept.Hash == mine.Hash ? await kept.Answer.Task.WaitAsync(call.Cancelled).ConfigureAwait(false) : throw new ProblemException(Problem.KeyReused);
        }

        try
        {
            var answer = await KeptAsync(call, operation, HashOf(scope), mine.Hash).ConfigureAwait(false);
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

    private async Task<Answer> KeptAsync(Call call, Operation operation, string key, string content)
    {
        // In a scope of its own: a context of the host is for one user at a time, and the key is held on while it works.
        var scope = call.Get<IServiceScopeFactory>().CreateAsyncScope();
        await using var disposal = scope.ConfigureAwait(false);
        if ((scope.ServiceProvider.GetService<IIdempotencyStore>() ?? scope.ServiceProvider.GetService<IRegisterStore>() as IIdempotencyStore) is not { } store)
        {
            return await operation.Handle(call).ConfigureAwait(false);
        }

        var site = call.Options.Site;
        var now = clock.GetCurrentInstant();
        await store.ForgetAsync(site, now, call.Cancelled).ConfigureAwait(false);
        if (await store.TakeAsync(site, key, content, now, now + Taken, call.Cancelled).ConfigureAwait(false) is { } before)
        {
            return before.Content != content ? throw new ProblemException(Problem.KeyReused) : Opened(before.Answer) ?? throw new ProblemException(Unknown);
        }

        try
        {
            var answer = await HeldAsync(operation.Handle(call), () => store.RenewAsync(site, key, clock.GetCurrentInstant() + Taken, CancellationToken.None)).ConfigureAwait(false);
            await store.AnswerAsync(site, key, await SealedAsync(answer, call.Cancelled).ConfigureAwait(false), clock.GetCurrentInstant() + Kept, CancellationToken.None).ConfigureAwait(false);
            return answer;
        }
        catch (Exception error) when (ProblemOf.From(error) is not null)
        {
            // What was refused may be tried again under the same key; of what failed nobody knows how much was done.
            await store.ReleaseAsync(site, key, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    // Holds a key on as long as its call is worked on; that the renewal failed is no fault of the work.
    private static async Task<Answer> HeldAsync(Task<Answer> work, Func<Task> renew)
    {
        using var done = new CancellationTokenSource();
        while (await Task.WhenAny(work, Task.Delay(Taken.ToTimeSpan() / 3, done.Token)).ConfigureAwait(false) != work)
        {
            await Task.WhenAny(renew()).ConfigureAwait(false);
        }

        await done.CancelAsync().ConfigureAwait(false);
        return await work.ConfigureAwait(false);
    }

    private async Task<string> SealedAsync(Answer answer, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await answer.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        string[] parts = [answer.Status.ToString(CultureInfo.InvariantCulture), answer.ContentType, answer.Version ?? string.Empty, answer.Location ?? string.Empty, Convert.ToBase64String(body.ToArray())];
        return Protector.Protect(string.Join('\n', parts));
    }

    private KeptAnswer? Opened(string? kept)
    {
        try
        {
            return kept is not null && Protector.Unprotect(kept).Split('\n') is [var status, var type, var version, var location, var body]
                ? new KeptAnswer(type, Convert.FromBase64String(body)) { Status = int.Parse(status, CultureInfo.InvariantCulture), Version = version.Length > 0 ? version : null, Location = location.Length > 0 ? location : null }
                : null;
        }
        catch (CryptographicException)
        {
            // Sealed by a host whose keys are gone.
            return null;
        }
    }

    private IDataProtector Protector => protection.CreateProtector("GovDisclosure.IdempotencyKeys");

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

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The same fields with other files are another content.
    private static async Task<string> HashOfAsync(Call call)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(call.Fields.Content()));
        if (call.Http.Request.HasFormContentType)
        {
            foreach (var file in (await FieldReader.FormAsync(call.Http, long.MaxValue).ConfigureAwait(false)).Files)
            {
                var content = file.OpenReadStream();
                await using (content.ConfigureAwait(false))
                {
                    hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"\0{file.Name}\0{file.FileName}\0")));
                    hash.AppendData(await SHA256.HashDataAsync(content, call.Cancelled).ConfigureAwait(false));
                }
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>An answer as it was given.</summary>
    private sealed class KeptAnswer(string contentType, byte[] body) : Answer
    {
        public override string ContentType => contentType;

        public override Task WriteAsync(Stream output, CancellationToken cancellationToken) => output.WriteAsync(body, cancellationToken).AsTask();
    }

    private sealed class Entry(string hash, Instant at)
    {
        public string Hash => hash;

        public Instant At => at;

        public TaskCompletionSource<Answer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
