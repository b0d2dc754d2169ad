using System.Diagnostics;
using System.Runtime.CompilerServices;
using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Benchmarks;

/// <summary>From process start to the first deadline, beside the same process that only prints a line.</summary>
/// <remarks>
/// BenchmarkDotNet measures inside a process, so this starts processes of its own: <c>-- startup</c>. It prints least and median time of
/// both and their difference; the two take turns, so that a noisy machine is noisy for both.
/// </remarks>
internal static class StartUp
{
    private const int Runs = 40;

    public static int Run(string what)
    {
        switch (what)
        {
            case "startup-empty":
                System.Console.WriteLine("2");
                return 0;
            case "startup-deadline":
                System.Console.WriteLine(FirstDeadline());
                return 0;
            default:
                Measure();
                return 0;
        }
    }

    // Not inlined: the empty process must not even load the package.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FirstDeadline()
        => new DeadlineCalculator(WorkingDayCalendar.China)
            .Deadline(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))).DueDate!.Value.Day;

    private static void Measure()
    {
        double[] empty = new double[Runs], deadline = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            empty[i] = Time("startup-empty");
            deadline[i] = Time("startup-deadline");
        }

        Array.Sort(empty);
        Array.Sort(deadline);
        System.Console.WriteLine(FormattableString.Invariant($"empty process    least {empty[0]:0.0} ms, median {empty[Runs / 2]:0.0} ms"));
        System.Console.WriteLine(FormattableString.Invariant($"first deadline   least {deadline[0]:0.0} ms, median {deadline[Runs / 2]:0.0} ms"));
        System.Console.WriteLine(FormattableString.Invariant($"more             least {deadline[0] - empty[0]:0.0} ms, median {deadline[Runs / 2] - empty[Runs / 2]:0.0} ms"));
    }

    private static double Time(string what)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [what]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
