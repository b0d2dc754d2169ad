using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Registers;

/// <content>The keys of calls.</content>
public sealed partial class MemoryRegisterStore : IIdempotencyStore
{
    private readonly Dictionary<(string Site, string Key), (IdempotentCall Call, Instant Until)> _calls = [];

    /// <inheritdoc/>
    public Task<IdempotentCall?> TakeAsync(string site, string key, string content, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        var at = (Guard.NotBlank(site), IdempotentCall.Checked(key));
        var call = new IdempotentCall(IdempotentCall.Checked(content), Answer: null);
        return Answer(
            () =>
            {
                if (_calls.TryGetValue(at, out var kept) && kept.Until > now)
                {
                    return kept.Call;
                }

                _calls[at] = (call, until);
                return null;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task RenewAsync(string site, string key, Instant until, CancellationToken cancellationToken = default)
        => Answer(
            () =>
            {
                if (_calls.TryGetValue((site, key), out var kept) && kept.Call.Answer is null)
                {
                    _calls[(site, key)] = (kept.Call, until);
                }

                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task AnswerAsync(string site, string key, string answer, Instant until, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(answer);
        return Answer(
            () =>
            {
                if (_calls.TryGetValue((site, key), out var kept))
                {
                    _calls[(site, key)] = (kept.Call with { Answer = answer }, until);
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(string site, string key, CancellationToken cancellationToken = default)
        => Answer(() => _calls.TryGetValue((site, key), out var kept) && kept.Call.Answer is null && _calls.Remove((site, key)), cancellationToken);

    /// <inheritdoc/>
    public Task<int> ForgetAsync(string site, Instant now, CancellationToken cancellationToken = default)
        => Answer(
            () =>
            {
                var old = _calls.Where(pair => pair.Key.Site == site && pair.Value.Until <= now).Select(pair => pair.Key).ToList();
                old.ForEach(key => _calls.Remove(key));
                return old.Count;
            },
            cancellationToken);
}
