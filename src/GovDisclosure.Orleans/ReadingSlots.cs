namespace GovDisclosure.Orleans;

/// <summary>As many files at once as the machine has processors: more would only make each slower, up to its limit of time.</summary>
internal sealed class ReadingSlots : IDisposable
{
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);

    /// <summary>Does something that takes processor time, away from the grains' threads, when its turn comes.</summary>
    /// <exception cref="TimeoutException">It took longer than allowed from its turn on; it goes on until it ends by itself and keeps its slot until then.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, TimeSpan limit)
    {
        await _slots.WaitAsync().ConfigureAwait(false);
        var running = Task.Run(work);
        _ = running.ContinueWith(_ => _slots.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return await running.WaitAsync(limit).ConfigureAwait(false);
    }

    public void Dispose() => _slots.Dispose();
}
