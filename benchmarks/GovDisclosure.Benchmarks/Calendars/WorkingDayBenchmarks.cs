using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GovDisclosure.Calendars;
using NodaTime;
using PublicHoliday;

namespace GovDisclosure.Benchmarks.Calendars;

/// <summary>Adding 20 and 2,000 working days and counting ten years, beside a day-by-day loop over a frozen set of days off and a peer.</summary>
/// <remarks>
/// The peer, the only package of its kind that could be had, knows no China and no make-up workdays: it counts another country's days with
/// its cache on, so its time can be compared and its answer cannot.
/// </remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WorkingDayBenchmarks
{
    private readonly WorkingDayCalendar _calendar = WorkingDayCalendar.China;
    private readonly FrozenSet<LocalDate> _daysOff = WorkingDayCalendar.China
        .DescribeDays(new LocalDate(2006, 12, 31), new LocalDate(2026, 12, 31))
        .Where(d => !d.IsWorkingDay)
        .Select(d => d.Date)
        .ToFrozenSet();

    private readonly GermanPublicHoliday _peer = new() { UseCachingHolidays = true };
    private readonly DateTime _peerStart = new(2015, 3, 17);
    private readonly DateTime _peerEnd = new(2025, 3, 17);
    private LocalDate _start = new(2015, 3, 17);
    private LocalDate _end = new(2025, 3, 17);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("add 20")]
    public LocalDate Loop_Add20() => Loop(_start, 20);

    [Benchmark]
    [BenchmarkCategory("add 20")]
    public LocalDate Add20() => _calendar.AddWorkingDays(_start, 20);

    [Benchmark]
    [BenchmarkCategory("add 20")]
    public DateTime Peer_Add20() => _peer.BusinessDaysAdd(_peerStart, 20);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("add 2000")]
    public LocalDate Loop_Add2000() => Loop(_start, 2000);

    [Benchmark]
    [BenchmarkCategory("add 2000")]
    public LocalDate Add2000() => _calendar.AddWorkingDays(_start, 2000);

    [Benchmark]
    [BenchmarkCategory("add 2000")]
    public DateTime Peer_Add2000() => _peer.BusinessDaysAdd(_peerStart, 2000);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("count ten years")]
    public int Loop_CountTenYears()
    {
        var count = 0;
        for (var day = _start.PlusDays(1); day <= _end; day = day.PlusDays(1))
        {
            count += _daysOff.Contains(day) ? 0 : 1;
        }

        return count;
    }

    [Benchmark]
    [BenchmarkCategory("count ten years")]
    public int CountTenYears() => _calendar.CountWorkingDays(_start, _end);

    [Benchmark]
    [BenchmarkCategory("count ten years")]
    public int Peer_CountTenYears() => _peer.BusinessDaysBetween(_peerStart, _peerEnd);

    private LocalDate Loop(LocalDate day, int days)
    {
        while (days > 0)
        {
            day = day.PlusDays(1);
            days -= _daysOff.Contains(day) ? 0 : 1;
        }

        return day;
    }
}
