using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Calendars;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Benchmarks.Requests;

/// <summary>One deadline, its explanation, and a million open requests on one day, beside a loop over a frozen set of working days.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private const int Million = 1_000_000;

    private static readonly LocalDate Received = new(2024, 3, 4);

    private readonly DeadlineCalculator _calculator = new(WorkingDayCalendar.China);

    private readonly RequestTimeline _plain = new(RequestChannel.InPerson, Received);

    private readonly RequestTimeline _eventful = new RequestTimeline(RequestChannel.InPerson, Received).With(
        RequestEvent.ThirdPartyConsulted(Received.PlusDays(2), "甲"),
        RequestEvent.ThirdPartyAnswered(Received.PlusDays(8), "甲"),
        RequestEvent.Extension(Received.PlusDays(16), 10));

    private FrozenSet<LocalDate> _workingDays = FrozenSet<LocalDate>.Empty;
    private RequestTimeline[] _open = [];

    [GlobalSetup]
    public void Setup()
    {
        var first = new LocalDate(2007, 1, 1);
        _workingDays = Enumerable.Range(0, 7305).Select(first.PlusDays).Where(WorkingDayCalendar.China.IsWorkingDay).ToFrozenSet();
        _open = [.. Enumerable.Range(0, Million).Select(i => new RequestTimeline(RequestChannel.InPerson, new LocalDate(2024, 1, 2).PlusDays(i % 90)))];
    }

    [Benchmark(Baseline = true)]
    public LocalDate PlainLoop()
    {
        var (day, left) = (Received, 20);
        while (left > 0)
        {
            day = day.PlusDays(1);
            left -= _workingDays.Contains(day) ? 1 : 0;
        }

        return day;
    }

    [Benchmark]
    public ReplyDeadline Deadline() => _calculator.Deadline(_plain);

    [Benchmark]
    public ReplyDeadline DeadlineWithThreeEvents() => _calculator.Deadline(_eventful);

    [Benchmark]
    public string ExplainedDayByDay() => _calculator.Explain(_eventful, ExplanationDetail.DayByDay).ToText(Language.Chinese);

    [Benchmark]
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
}
