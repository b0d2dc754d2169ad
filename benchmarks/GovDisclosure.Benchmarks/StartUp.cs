using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Benchmarks;

/// <summary>From process start to the first deadline, beside the same process that only prints a line.</summary>
/// <remarks>
/// BenchmarkDotNet measures inside a process, so this starts processes of its own: <c>-- startup</c>. It prints least and median of the clock and of the
/// processor's time that each process says it took, and their difference; the two take turns, so that a noisy machine is noisy for both.
/// </remarks>
internal static class StartUp
{
    private const int Runs = 40;

    public static int Run(string what)
    {
        switch (what)
        {
            case "startup-empty":
                return Told(2);
            case "startup-deadline":
                return Told(FirstDeadline());
            default:
                Measure();
                return 0;
        }
    }

    private static int Told(int day)
    {
        System.Console.WriteLine(FormattableString.Invariant($"{day} {Environment.CpuUsage.TotalTime.TotalMilliseconds}"));
        return 0;
    }

    // Not inlined: the empty process must not even load the package.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FirstDeadline()
        => new DeadlineCalculator(WorkingDayCalendar.China)
            .Deadline(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))).DueDate!.Value.Day;

    private static void Measure()
    {
        var (empty, deadline) = (new (double Clock, double Processor)[Runs], new (double Clock, double Processor)[Runs]);
        for (var i = 0; i < Runs; i++)
        {
            empty[i] = Time("startup-empty");
            deadline[i] = Time("startup-deadline");
        }

        Tell("clock", [.. empty.Select(t => t.Clock).Order()], [.. deadline.Select(t => t.Clock).Order()]);
        Tell("processor", [.. empty.Select(t => t.Processor).Order()], [.. deadline.Select(t => t.Processor).Order()]);
    }

    private static void Tell(string what, double[] empty, double[] deadline)
        => System.Console.WriteLine(FormattableString.Invariant(
            $"{what}: empty process least {empty[0]:0.0} ms, median {empty[Runs / 2]:0.0} ms; first deadline {deadline[0]:0.0} ms, {deadline[Runs / 2]:0.0} ms; more {deadline[0] - empty[0]:0.0} ms, {deadline[Runs / 2] - empty[Runs / 2]:0.0} ms"));

    private static (double Clock, double Processor) Time(string what)
    {
        // Beside this assembly, whichever way this process was started.
        var program = Path.Combine(AppContext.BaseDirectory, typeof(StartUp).Assembly.GetName().Name!);
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, [what]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? (clock, double.Parse(said.Split(' ')[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException(FormattableString.Invariant($"{program} {what} ended with {process.ExitCode}."));
    }
}
