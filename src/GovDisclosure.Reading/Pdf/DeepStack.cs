using System.Diagnostics;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Runs work on a thread whose stack no chain of objects within the limits can overflow, and waits for it no longer than the limit.</summary>
/// <remarks>The library follows references, colour spaces, functions and trees by recursion; an overflow would end the process, and nothing catches it.</remarks>
internal static class DeepStack
{
    /// <summary>Some five times what the longest chain of <see cref="PdfGuard.MostObjects"/> was seen to take; only what is used becomes memory.</summary>
    private const int Bytes = 256 * 1024 * 1024;

    private static bool Wait(Thread thread, TimeBudget budget)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        for (var left = budget.Limit; left > TimeSpan.Zero;)
        {
            if (thread.Join(left))
            {
                return true;
            }

            process.Refresh();
            left = budget.Left(watch.Elapsed, process.TotalProcessorTime - start);
        }

        return false;
    }

    /// <returns>Whether the work ended in time, and its result; work that goes on beyond is left alone and ends with the process at the latest.</returns>
    public static bool TryRun<T>(Func<T> work, TimeSpan limit, out T? result)
    {
        var done = default(T);
        var failure = default(System.Runtime.ExceptionServices.ExceptionDispatchInfo);
        var thread = new Thread(
            () =>
            {
                try
                {
                    done = work();
                }
                catch (Exception e)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
                }
            },
            Bytes)
        {
            IsBackground = true,
        };
        thread.Start();
        var isInTime = Wait(thread, new TimeBudget(limit));
        result = isInTime ? done : default;
        if (isInTime)
        {
            failure?.Throw();
        }

        return isInTime;
    }
}
