using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using GovDisclosure.Benchmarks.Calendars;
using GovDisclosure.Benchmarks.Fees;
using GovDisclosure.Benchmarks.Publishing;
using GovDisclosure.Benchmarks.Rates;
using GovDisclosure.Benchmarks.Reading;
using GovDisclosure.Benchmarks.Requests;
using GovDisclosure.Benchmarks.Statistics;

namespace GovDisclosure.Benchmarks;

/// <summary>Each benchmark beside its baseline in one process, as a table in Markdown: <c>-- ratios</c>.</summary>
/// <remarks>
/// For a machine that does other work meanwhile: both take turns, what is counted is the processor's time and not the clock's, and of
/// each round the ratio alone is kept. The median of the rounds is printed; bytes are those of one call.
/// </remarks>
internal static class Ratios
{
    private const int Rounds = 15;

    private const int LeastCalls = 300;

    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(40);

    private static readonly (string Name, Func<(Action Baseline, Action Ours)> Make)[] Pairs =
    [
        ("20 working days added, beside a loop over a frozen set of days", () => Of(new WorkingDayBenchmarks(), static b => b.Loop_Add20(), static b => b.Add20())),
        ("working days of ten years counted, beside the same loop", () => Of(new WorkingDayBenchmarks(), static b => b.Loop_CountTenYears(), static b => b.CountTenYears())),
        ("one deadline, beside the same loop", () => Of(Deadlines(), static b => b.PlainLoop(), static b => b.Deadline())),
        ("one deadline with three events, beside the same loop without events", () => Of(Deadlines(), static b => b.PlainLoop(), static b => b.DeadlineWithThreeEvents())),
        ("a deadline explained day by day, beside a loop that writes a line a day", () => Of(Deadlines(), static b => b.PlainLoopWithLines(), static b => b.ExplainedDayByDay())),
        ("a million open requests on one day, beside the loop", () => Of(Deadlines(), static b => b.PlainLoopOfAMillion(), static b => b.MillionOpenRequests())),
        ("shares of 7 parts, beside LINQ", () => Of(Shares(7), static b => b.Linq(), static b => b.Apportion())),
        ("shares of 7 parts as a series of values, beside LINQ", () => Of(Shares(7), static b => b.Linq(), static b => b.Series())),
        ("shares of 1,000 parts, beside LINQ", () => Of(Shares(1000), static b => b.Linq(), static b => b.Apportion())),
        ("a fee of many items, beside a loop", () => Of(new QuoteBenchmarks(), static b => b.PlainLoop(), static b => b.Items())),
        ("the month ledgers of a million requests, beside LINQ", () => Of(Ledger(), static b => b.Linq(), static b => b.Ledger())),
        ("ten million requests in columns tallied, beside a loop", () => Of(Columns(), static b => b.PlainLoop(), static b => b.Columns())),
        ("a page of a portal read, beside AngleSharp's tree alone", () => Of(Page(), static b => b.AngleSharpAlone(), static b => b.Read())),
        ("a page read, recognised and audited, beside AngleSharp's tree alone", () => Of((Page: Page(), Folder: Folder()), static b => b.Page.AngleSharpAlone(), static b => b.Folder.OnePage())),
        ("a PDF file of eleven pages read, beside PdfPig's letters and paths alone", () => Of(Pdf(), static b => b.PdfPigAlone(), static b => b.Read())),
        ("4 million characters of prose searched for personal data, beside a regular expression a pattern", () => Of(Personal(0), static b => b.RegularExpressions(), static b => b.OnePass())),
        ("the same with two lines in a hundred of a list of people", () => Of(Personal(2), static b => b.RegularExpressions(), static b => b.OnePass())),
        ("the same of nothing but a list of people, all 340,000 hits kept", () => Of(Personal(100), static b => b.RegularExpressions(), static b => b.OnePass())),
        ("that list as a file of 7 MB, as many hits as a report lists", () => Of(Personal(100), static b => b.RegularExpressions(), static b => b.File())),
        ("a list of people in columns (csv) as a file of 6 MB", () => Of(Personal(0), static b => b.RegularExpressionsOfColumns(), static b => b.FileOfColumns())),
    ];

    /// <summary>Measures the pairs whose name holds a text; all of them where it is empty.</summary>
    public static int Run(string filter)
    {
        var table = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}\n\n")
            .Append("| what | processor time | its baseline's | ratio | bytes | its baseline's |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (name, make) in Pairs.Where(pair => pair.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            var (baseline, ours) = make();
            table.Append(Row(name, baseline, ours));
            GC.Collect();
        }

        System.Console.Write(table);
        return 0;
    }

    private static string Row(string name, Action baseline, Action ours)
    {
        var (mine, other, ratio) = Turns(ours, baseline, Rounds, LeastRound);
        return FormattableString.Invariant($"| {name} | {Text(mine)} | {Text(other)} | {ratio:0.00} | {Bytes(ours):N0} | {Bytes(baseline):N0} |\n");
    }

    /// <summary>Seconds of the processor a call, of one and of another in turns; the medians, and that of the ratios of the rounds.</summary>
    public static (double Mine, double Other, double Ratio) Turns(Action ours, Action baseline, int rounds, TimeSpan leastRound)
    {
        var (times, otherTimes) = (Repeats(ours, leastRound), Repeats(baseline, leastRound));
        var (mine, other, ratios) = (new double[rounds], new double[rounds], new double[rounds]);
        for (var i = 0; i < rounds; i++)
        {
            mine[i] = Time(ours, times);
            other[i] = Time(baseline, otherTimes);
            ratios[i] = mine[i] / other[i];
        }

        return (Median(mine), Median(other), Median(ratios));
    }

    // Called so often before that the compiler has done its work, and then so often that a round is longer than the clock of the processor is coarse.
    private static int Repeats(Action action, TimeSpan leastRound)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var calls = 0; calls < LeastCalls && Environment.CpuUsage.TotalTime - start < leastRound * 40; calls++)
        {
            action();
        }

        for (var times = 1; ; times *= 2)
        {
            if (Time(action, times) * times >= leastRound.TotalSeconds)
            {
                return times;
            }
        }
    }

    private static double Time(Action action, int times)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            action();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / times;
    }

    private static long Bytes(Action action)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    /// <summary>A time as people read it.</summary>
    public static string Text(double seconds) => seconds switch
    {
        < 1e-6 => FormattableString.Invariant($"{seconds * 1e9:0.0} ns"),
        < 1e-3 => FormattableString.Invariant($"{seconds * 1e6:0.0} µs"),
        < 1 => FormattableString.Invariant($"{seconds * 1e3:0.0} ms"),
        _ => FormattableString.Invariant($"{seconds:0.00} s"),
    };

    private static (Action Baseline, Action Ours) Of<T, TBaseline, TOurs>(T benchmark, Func<T, TBaseline> baseline, Func<T, TOurs> ours)
        => (() => Keep(baseline(benchmark)), () => Keep(ours(benchmark)));

    // The result is used, so that nothing of it is left out.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep<T>(T value) => GC.KeepAlive(value is null ? null : typeof(T).IsValueType ? null : (object)value);

    private static DeadlineBenchmarks Deadlines()
    {
        var benchmark = new DeadlineBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static ShareBenchmarks Shares(int parts)
    {
        var benchmark = new ShareBenchmarks { Parts = parts };
        benchmark.Setup();
        return benchmark;
    }

    private static LedgerBenchmarks Ledger()
    {
        var benchmark = new LedgerBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static TallyColumnsBenchmarks Columns()
    {
        var benchmark = new TallyColumnsBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static PageReaderBenchmarks Page()
    {
        var benchmark = new PageReaderBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static FolderAuditBenchmarks Folder()
    {
        var benchmark = new FolderAuditBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static PdfReaderBenchmarks Pdf()
    {
        var benchmark = new PdfReaderBenchmarks();
        benchmark.Setup();
        return benchmark;
    }

    private static PersonalDataBenchmarks Personal(int lists)
    {
        var benchmark = new PersonalDataBenchmarks { Lists = lists };
        benchmark.Setup();
        return benchmark;
    }
}
