namespace GovDisclosure.Orleans;

/// <summary>Says again what was not answered. Every call to an organ may be repeated, so that it matters not whether it was done and only the answer was lost.</summary>
internal static class Attempts
{
    private const int Most = 40;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    public static async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call().WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (attempt < Most && problem is not (ArgumentException or OperationCanceledException or NotSupportedException or FormatException))
            {
                // A machine died, the database is away: what exactly was thrown there is not always known here.
            }

            var wait = TimeSpan.FromMilliseconds(50 * Math.Pow(2, Math.Min(attempt, 10)));
            await Task.Delay(wait < Longest ? wait : Longest, cancellationToken).ConfigureAwait(false);
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
