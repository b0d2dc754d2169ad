namespace GovDisclosure.Orleans;

/// <summary>Says again what was not answered. Every call to an organ may be repeated, so that it matters not whether it was done and only the answer was lost.</summary>
internal static class Attempts
{
    private const int MostFailures = 40;

    // An answer that a dead machine owes never comes, and nobody tells: who waits asks again after this, and joins what is still under way. For an hour.
    private const int MostSilences = 240;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    public static async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (var (failures, silences) = (0, 0); ;)
        {
            var asked = call();
            try
            {
                return await asked.WaitAsync(Patience, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException) when (!asked.IsCompleted && silences < MostSilences)
            {
                silences++;
                _ = asked.ContinueWith(late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            }
            catch (Exception problem) when (failures < MostFailures && problem is not (ArgumentException or OperationCanceledException or NotSupportedException or FormatException))
            {
                // A machine died, the database is away: what exactly was thrown there is not always known here.
                failures++;
                var wait = TimeSpan.FromMilliseconds(50 * Math.Pow(2, Math.Min(failures, 10)));
                await Task.Delay(wait < Longest ? wait : Longest, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public static Task RunAsync(Func<Task> call, CancellationToken cancellationToken)
        => RunAsync(
            async () =>
            {
                await call().ConfigureAwait(false);
                return true;
            },
            cancellationToken);
}
