using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Orleans;

/// <summary>A grain whose state is written once for all changes that wait while another write is under way.</summary>
/// <remarks>
/// Calls interleave, so that a hundred children need one write and not a hundred. What a call changed is durable when <see cref="PersistAsync"/> of it is
/// done; only then is it acknowledged. Where writing fails the grain is dropped and reads its state anew: whoever waited was told so and comes again.
/// </remarks>
internal abstract class StoredGrain<TState>(IPersistentState<StoredJson> stored, JsonSerializerOptions json) : Grain
    where TState : class, new()
{
    private Task? _writing;
    private Task? _queued;

    protected TState State { get; private set; } = new();

    private JsonTypeInfo<TState> Type => (JsonTypeInfo<TState>)json.GetTypeInfo(typeof(TState));

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (stored.State.Utf8 is { Length: > 0 } utf8)
        {
            State = JsonSerializer.Deserialize(utf8, Type) ?? throw new InvalidOperationException("The stored state is empty.");
        }

        return base.OnActivateAsync(cancellationToken);
    }

    /// <summary>Writes what has changed; a write that has not begun takes it along.</summary>
    protected Task PersistAsync()
    {
        if (_queued is { } queued)
        {
            return queued;
        }

        return _writing is { IsCompleted: false } writing ? _queued = WriteAfterAsync(writing) : _writing = WriteAsync();
    }

    /// <summary>Waits until what others changed before is durable.</summary>
    protected Task DurableAsync() => _queued ?? _writing ?? Task.CompletedTask;

    private async Task WriteAfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        _queued = null;
        await (_writing = WriteAsync()).ConfigureAwait(true);
    }

    private async Task WriteAsync()
    {
        try
        {
            stored.State = new StoredJson { Utf8 = JsonSerializer.SerializeToUtf8Bytes(State, Type) };
            await stored.WriteStateAsync().ConfigureAwait(true);
        }
        catch (Exception)
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
