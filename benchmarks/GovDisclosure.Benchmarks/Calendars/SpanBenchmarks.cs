using BenchmarkDotNet.Attributes;
using GovDisclosure.Calendars;
using NodaTime;

namespace GovDisclosure.Benchmarks.Calendars;

/// <summary>A million dates in one call over spans, beside a million calls.</summary>
[MemoryDiagnoser]
public class SpanBenchmarks
{
    private const int Count = 1_000_000;
    private readonly WorkingDayCalendar _calendar = WorkingDayCalendar.China;
    private readonly LocalDate[] _dates = new LocalDate[Count];
    private readonly LocalDate[] _ends = new LocalDate[Count];
    private readonly LocalDate[] _results = new LocalDate[Count];
    private readonly int[] _counts = new int[Count];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20190515);
        var first = new LocalDate(2007, 1, 1);
        for (var i = 0; i < Count; i++)
        {
            _dates[i] = first.PlusDays(random.Next(7000));
            _ends[i] = _dates[i].PlusDays(random.Next(200));
        }
    }

    [Benchmark(Baseline = true)]
    public void AddOneByOne()
    {
        for (var i = 0; i < _dates.Length; i++)
        {
            _results[i] = _calendar.AddWorkingDays(_dates[i], 20);
        }
    }

    [Benchmark]
    public void AddSpan() => _calendar.AddWorkingDays(_dates, 20, _results);

    [Benchmark]
    public void CountSpan() => _calendar.CountWorkingDays(_dates, _ends, _counts);
}
