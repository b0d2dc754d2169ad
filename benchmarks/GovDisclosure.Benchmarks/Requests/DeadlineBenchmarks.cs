using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Benchmarks.Requests;

/// <summary>One deadline, its explanation, and a million open requests on one day, beside a loop over a frozen set of working days.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class DeadlineBenchmarks
{
    private const int Million = 1_000_000;

    private static readonly LocalDate Received = new(2024, 3, 4);

    private readonly DeadlineCalculator _calculator = new(WorkingDayCalendar.China);

    private readonly DisclosureRequest _plain = new(RequestChannel.InPerson, Received);

    private readonly DisclosureRequest _eventful = new DisclosureRequest(RequestChannel.InPerson, Received).With(
        RequestEvent.ThirdPartyConsulted(Received.PlusDays(2), "甲"),
        RequestEvent.ThirdPartyAnswered(Received.PlusDays(8), "甲"),
        RequestEvent.Extension(Received.PlusDays(16), 10));

    private FrozenSet<LocalDate> _workingDays = FrozenSet<LocalDate>.Empty;
    private DisclosureRequest[] _open = [];

    [GlobalSetup]
    public void Setup()
    {
        var first = new LocalDate(2007, 1, 1);
        _workingDays = Enumerable.Range(0, 7305).Select(first.PlusDays).Where(WorkingDayCalendar.China.IsWorkingDay).ToFrozenSet();
        _open = [.. Enumerable.Range(0, Million).Select(i => new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 1, 2).PlusDays(i % 90)))];
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("one")]
    public LocalDate PlainLoop() => Walk(Received);

    [Benchmark]
    [BenchmarkCategory("one")]
    public ReplyDeadline Deadline() => _calculator.Deadline(_plain);

    [Benchmark]
    [BenchmarkCategory("one")]
    public ReplyDeadline DeadlineWithThreeEvents() => _calculator.Deadline(_eventful);

    /// <summary>A line for each day, with nothing but counted or not: less than an explanation says.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("explained")]
    public string PlainLoopWithLines()
    {
        var text = new StringBuilder();
        var (day, left) = (Received, 34);
        while (left > 0)
        {
            day = day.PlusDays(1);
            var counts = _workingDays.Contains(day);
            left -= counts ? 1 : 0;
            text.Append(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00} {(counts ? "计入" : "不计")}\n");
        }

        return text.ToString();
    }

    [Benchmark]
    [BenchmarkCategory("explained")]
    public string ExplainedDayByDay() => _calculator.Explain(_eventful, dayByDay: true).ToText(Language.Chinese);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("million")]
    public int PlainLoopOfAMillion()
    {
        var overdue = 0;
        var on = new LocalDate(2024, 4, 1);
        foreach (var request in _open)
        {
            overdue += Walk(request.Receipt.Arrived) < on ? 1 : 0;
        }

        return overdue;
    }

    [Benchmark]
    [BenchmarkCategory("million")]
    public int MillionOpenRequests()
    {
        var overdue = 0;
        var on = new LocalDate(2024, 4, 1);
        foreach (var request in _open)
        {
            overdue += _calculator.TryStatus(request, on, out var status) && status.Kind == RequestStatusKind.Overdue ? 1 : 0;
        }

        return overdue;
    }

    private LocalDate Walk(LocalDate received)
    {
        var (day, left) = (received, 20);
        while (left > 0)
        {
            day = day.PlusDays(1);
            left -= _workingDays.Contains(day) ? 1 : 0;
        }

        return day;
    }
}
