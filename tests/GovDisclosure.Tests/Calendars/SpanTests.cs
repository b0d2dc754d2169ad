using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Calendars;

/// <summary>The calls over spans answer as the calls one by one.</summary>
public class SpanTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    [Theory]
    [InlineData(-2000)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(2000)]
    public void AddWorkingDays_EveryDay_EqualsOneByOne(int days)
    {
        var dates = ChinaData.Days().Where(d => China.TryAddWorkingDays(d, days, out _)).ToArray();
        var results = new LocalDate[dates.Length];
        China.AddWorkingDays(dates, days, results);
        Assert.Equal(dates.Select(d => China.AddWorkingDays(d, days)), results);
        China.AddWorkingDays(dates, days, dates);
        Assert.Equal(results, dates);
    }

    [Fact]
    public void CountWorkingDays_ManyIntervals_EqualsOneByOne()
        => Gen.Int[0, 7304].Select(n => ChinaData.First.PlusDays(n)).Array[1, 50].Sample(dates =>
        {
            var ends = dates.Reverse().ToArray();
            var counts = new int[dates.Length];
            China.CountWorkingDays(dates, ends, counts);
            Assert.Equal(dates.Zip(ends, China.CountWorkingDays), counts);
        }, iter: 200);

    [Fact]
    public void AddWorkingDays_DatesOfAnotherCalendarSystemAndEdges_EqualOneByOne()
    {
        LocalDate[] dates =
        [
            new(2022, 9, 30), new LocalDate(2022, 9, 30).WithCalendar(CalendarSystem.HebrewCivil), new(2006, 12, 31), new(2007, 1, 1), new(2008, 2, 29),
        ];
        var results = new LocalDate[dates.Length];
        China.AddWorkingDays(dates, 20, results);
        Assert.Equal(dates.Select(d => China.AddWorkingDays(d, 20)), results);
    }

    [Fact]
    public void AddWorkingDays_UncoveredDate_ThrowsAndKeepsTheResultsBefore()
    {
        LocalDate[] dates = [new(2022, 9, 30), new(2026, 12, 30), new(2022, 9, 30)];
        var results = new LocalDate[3];
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => China.AddWorkingDays(dates, 20, results)).Year);
        Assert.Equal([new LocalDate(2022, 11, 2), default, default], results);
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => China.CountWorkingDays([new(2026, 12, 30)], [new(2027, 1, 1)], new int[1])).Year);
    }

    [Fact]
    public void Spans_OfUnequalLength_AreACallersBug()
    {
        Assert.Throws<ArgumentException>("results", () => China.AddWorkingDays(new LocalDate[2], 1, new LocalDate[1]));
        Assert.Throws<ArgumentException>("through", () => China.CountWorkingDays(new LocalDate[2], new LocalDate[1], new int[2]));
        Assert.Throws<ArgumentException>("counts", () => China.CountWorkingDays(new LocalDate[2], new LocalDate[2], new int[1]));
        China.AddWorkingDays([], 1, []);
    }

    [Fact]
    public void AddWorkingDays_CoverageOfPartsOfYears_EqualsOneByOne()
    {
        var calendar = new WorkingDayCalendarBuilder(new LocalDate(2020, 2, 10), new LocalDate(2021, 7, 9)).Build();
        LocalDate[] dates = [.. Enumerable.Range(0, 480).Select(n => new LocalDate(2020, 2, 9).PlusDays(n))];
        var results = new LocalDate[dates.Length];
        calendar.AddWorkingDays(dates, 20, results);
        Assert.Equal(dates.Select(d => calendar.AddWorkingDays(d, 20)), results);
    }
}
