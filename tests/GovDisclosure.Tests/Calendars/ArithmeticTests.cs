using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

/// <summary>Every operation against the obvious loop over the published days.</summary>
public class ArithmeticTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    // One day and more outside the coverage on both sides, so that the edges are met as often as the middle.
    private static readonly Gen<LocalDate> Any = Gen.Int[-40, 7305 + 40].Select(n => ChinaData.First.PlusDays(n));
    private static readonly Gen<LocalDate> Covered = Gen.Int[0, 7304].Select(n => ChinaData.First.PlusDays(n));

    [Fact]
    public void AddWorkingDays_AnyDayAndNumber_EqualsTheLoop()
        => Gen.Select(Any, Gen.Int[-300, 300]).Sample((date, days) =>
            ChinaData.Add(date, days) == (China.TryAddWorkingDays(date, days, out var result) ? result : null));

    [Fact]
    public void AddWorkingDays_EveryDay_EqualsTheLoop()
    {
        foreach (var date in ChinaData.Days())
        {
            foreach (var days in (int[])[-21, -1, 0, 1, 20])
            {
                Assert.Equal(ChinaData.Add(date, days), China.TryAddWorkingDays(date, days, out var result) ? result : null);
            }
        }
    }

    [Fact]
    public void AddWorkingDays_Thousands_EqualsTheLoop()
        => Gen.Select(Covered, Gen.Int[-5000, 5000]).Sample((date, days) =>
            ChinaData.Add(date, days) == (China.TryAddWorkingDays(date, days, out var result) ? result : null), iter: 40);

    [Fact]
    public void CountWorkingDays_AnyInterval_EqualsTheLoop()
        => Gen.Select(Any, Gen.Int[-500, 500]).Sample((after, span) =>
        {
            var through = after.PlusDays(span);
            return ChinaData.Count(after, through) == (China.TryCountWorkingDays(after, through, out var count) ? count : null);
        });

    [Fact]
    public void OnOrAfterAndOnOrBefore_EveryDay_EqualTheLoop()
    {
        foreach (var date in ChinaData.Days())
        {
            var working = ChinaData.IsWorking(date);
            var (after, before) = working ? (date, date) : (ChinaData.Add(date, 1), ChinaData.Add(date, -1));
            Assert.Equal(after, China.TryOnOrAfter(date, out var next) ? next : null);
            Assert.Equal(before, China.TryOnOrBefore(date, out var previous) ? previous : null);
        }
    }

    [Fact]
    public void NextAndPrevious_AnyCoveredDay_EqualTheLoop()
        => Gen.Int[30, 7270].Select(n => ChinaData.First.PlusDays(n)).Sample(date =>
            China.Next(date) == ChinaData.Add(date, 1) && China.Previous(date) == ChinaData.Add(date, -1));

    [Fact]
    public void WorkingDays_AnyInterval_AreTheWorkingDaysInOrder()
        => Gen.Select(Covered, Gen.Int[-50, 400]).Sample((after, span) =>
        {
            var through = LocalDate.Min(after.PlusDays(span), ChinaData.Last);
            var expected = ChinaData.Days().Where(d => after < d && d <= through && ChinaData.IsWorking(d));
            Assert.Equal(expected, China.WorkingDays(after, through).ToArray());
        }, iter: 50);

    [Fact]
    public void DescribeDays_AnInterval_DescribesEachDayOnce()
    {
        var days = China.DescribeDays(new LocalDate(2022, 9, 30), new LocalDate(2022, 10, 10)).ToList();
        Assert.Equal(10, days.Count);
        Assert.Equal([.. days.Select(d => China.Describe(d.Date))], days);
        Assert.Equal(3, days.Count(d => d.IsWorkingDay));
        Assert.Empty(China.DescribeDays(new LocalDate(2022, 10, 10), new LocalDate(2022, 10, 10)));
    }

    [Fact]
    public void CountAndAdd_AreInverse_ForPositiveNumbers()
        => Gen.Select(Covered, Gen.Int[1, 400]).Sample((date, days) =>
            !China.TryAddWorkingDays(date, days, out var result) || China.CountWorkingDays(date, result) == days);

    [Fact]
    public void CountedAndSkipped_MakeUpTheSpan()
        => Gen.Select(Covered, Gen.Int[0, 600]).Sample((after, span) =>
        {
            var through = LocalDate.Min(after.PlusDays(span), ChinaData.Last);
            var skipped = China.DescribeDays(after, through).Count(d => !d.IsWorkingDay);
            return China.CountWorkingDays(after, through) + skipped == Period.DaysBetween(after, through);
        }, iter: 200);

    [Fact]
    public void AddWorkingDays_LaterStart_NeverEndsEarlier()
        => Gen.Select(Covered, Gen.Int[1, 60]).Sample((date, days) =>
            !China.TryAddWorkingDays(date.PlusDays(1), days, out var later) || China.AddWorkingDays(date, days) <= later);

    [Theory]
    [InlineData(0, "zero is the day itself, working day or not")]
    public void AddWorkingDays_Zero_IsTheDayUnchanged(int days, string why)
    {
        _ = why;
        Assert.Equal(new LocalDate(2022, 10, 1), China.AddWorkingDays(new LocalDate(2022, 10, 1), days));
        Assert.Equal(new LocalDate(2040, 10, 1), China.AddWorkingDays(new LocalDate(2040, 10, 1), days));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(int.MinValue + 1)]
    public void TryAddWorkingDays_HugeNumber_IsOutsideNotWrapped(int days)
    {
        Assert.All(
            [new LocalDate(2016, 2, 29), ChinaData.First, ChinaData.Last, ChinaData.First.PlusDays(-1), LocalDate.MinIsoValue, LocalDate.MaxIsoValue],
            date => Assert.False(China.TryAddWorkingDays(date, days, out _)));
    }

    [Fact]
    public void Operations_DateOfAnotherCalendarSystem_IsTheSameDay()
    {
        var hebrew = new LocalDate(2022, 9, 30).WithCalendar(CalendarSystem.HebrewCivil);
        Assert.Equal(new LocalDate(2022, 11, 2), China.AddWorkingDays(hebrew, 20));
        Assert.Equal(20, China.CountWorkingDays(hebrew, new LocalDate(2022, 11, 2)));
        Assert.True(China.IsWorkingDay(hebrew));
        Assert.Equal(new LocalDate(2022, 9, 30), China.Describe(hebrew).Date);
    }

    [Fact]
    public void Arithmetic_AllocatesNothing()
    {
        var (start, end) = (new LocalDate(2015, 3, 17), new LocalDate(2025, 3, 17));
        var sum = 0L;
        void Ask()
        {
            sum += China.AddWorkingDays(start, 20).Day + China.CountWorkingDays(start, end) + China.OnOrAfter(start).Day
                + China.Next(start).Day + (China.IsWorkingDay(end) ? 1 : 0) + China.WorkingDays(start, end).Length
                + (long)China.Describe(start).Kind;
        }

        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }
}
