using GovDisclosure.Calendars;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Calendars;

public class WorkingDayCalendarBuilderTests
{
    private const string Gulf = """
        {
          "schema": "govdisclosure/calendar/1",
          "title": "测试日历", "titleEnglish": "Test calendar", "number": "T-1",
          "coveredFrom": "2023-03-15",
          "coveredThrough": "2024-08-20",
          "workingWeek": ["sunday", "monday", "tuesday", "wednesday", "thursday"],
          "days": [
            {"date": "2023-12-03", "kind": "statutory-holiday", "holiday": "国庆", "holidayEnglish": "Union Day"},
            {"date": "2023-12-08", "kind": "make-up-workday", "holiday": "国庆"}
          ]
        }
        """;

    private static readonly LocalizedText Name = new("国庆", "Union Day");

    [Fact]
    public void Build_AnotherWeekAndPartsOfYears_EqualsTheLoop()
    {
        var (from, through) = (new LocalDate(2023, 3, 15), new LocalDate(2024, 8, 20));
        var calendar = new WorkingDayCalendarBuilder(
                from, through, IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday)
            .AddDayOff(new LocalDate(2023, 12, 3), Name)
            .AddMakeUpWorkday(new LocalDate(2023, 12, 8), Name)
            .Build();
        bool Working(LocalDate d) => d == new LocalDate(2023, 12, 8)
            || (d.DayOfWeek is not (IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday) && d != new LocalDate(2023, 12, 3));
        LocalDate? Add(LocalDate d, int days)
        {
            for (var step = Math.Sign(days); days != 0;)
            {
                d = d.PlusDays(step);
                if (d < from || d > through)
                {
                    return null;
                }

                days -= Working(d) ? step : 0;
            }

            return d;
        }

        Gen.Select(Gen.Int[-20, 550].Select(n => from.PlusDays(n)), Gen.Int[-60, 60]).Sample((date, days) =>
            Add(date, days) == (calendar.TryAddWorkingDays(date, days, out var result) ? result : null)
            && (!calendar.Covers(date) || calendar.IsWorkingDay(date) == Working(date)));
        Assert.Equal(CalendarDayKind.Weekend, calendar.Describe(new LocalDate(2024, 1, 5)).Kind);
        Assert.Equal(CalendarDayKind.WorkingDay, calendar.Describe(new LocalDate(2024, 1, 7)).Kind);
        Assert.Equal(calendar.Table.Months.ToArray(), WorkingDayCalendar.Parse(Gulf, "gulf.json").Table.Months.ToArray());
        Assert.Equal("Union Day, statutory holiday (\"T-1\")", WorkingDayCalendar.Parse(Gulf, "x").Describe(new LocalDate(2023, 12, 3)).Reason(Language.English));
    }

    [Fact]
    public void Build_NoticeOfTheNextYear_ExtendsTheCoverage()
    {
        var source = new Instrument("s", Name, "S-1");
        var calendar = new WorkingDayCalendarBuilder(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).WithSource(source)
            .AddDayOff(new LocalDate(2026, 12, 31), Name).Build();
        var notice = new HolidayNotice("x", Name, new LocalDate(2026, 11, 5), 2027, [new(new(2027, 1, 1), CalendarDayKind.StatutoryHoliday, Name)]);
        Assert.Equal(source, calendar.Describe(new LocalDate(2026, 12, 31)).Source);
        Assert.Equal(new LocalDate(2027, 1, 4), calendar.With(notice).Next(new LocalDate(2026, 12, 30)));
    }

    [Fact]
    public void Builder_BadDays_AreCallersBugs()
    {
        var builder = new WorkingDayCalendarBuilder(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).AddDayOff(new LocalDate(2024, 5, 1), Name);
        Assert.Throws<ArgumentException>("date", () => builder.AddDayOff(new LocalDate(2024, 5, 1), Name));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => builder.AddDayOff(new LocalDate(2025, 1, 1), Name));
        Assert.Throws<ArgumentException>("date", () => builder.AddMakeUpWorkday(new LocalDate(2024, 5, 6), Name));
        Assert.Throws<ArgumentException>("kind", () => builder.AddDayOff(new LocalDate(2024, 5, 4), Name, CalendarDayKind.TransferredRestDay));
        Assert.Throws<ArgumentException>("kind", () => builder.AddDayOff(new LocalDate(2024, 5, 6), Name, CalendarDayKind.MakeUpWorkday));
        Assert.Throws<ArgumentOutOfRangeException>("coveredThrough", () => new WorkingDayCalendarBuilder(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("coveredThrough", () => new WorkingDayCalendarBuilder(new LocalDate(1800, 1, 1), new LocalDate(2000, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("workingWeek", () => new WorkingDayCalendarBuilder(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 2), IsoDayOfWeek.None));
    }

    [Fact]
    public void Build_LongestCoverage_EveryDayWorked_CountsToTheEnd()
    {
        var from = new LocalDate(1900, 1, 1);
        var calendar = new WorkingDayCalendarBuilder(from, from.PlusDays(65_534), [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)]).Build();
        Assert.Equal(65_535, calendar.CountWorkingDays(from.PlusDays(-1), calendar.CoveredThrough));
        Assert.Equal(calendar.CoveredThrough, calendar.AddWorkingDays(from, 65_534));
    }

    [Theory]
    [InlineData("\"2023-12-08\"", "\"2023-12-07\"", 9, "calendar.day", "a Thursday is a working day")]
    [InlineData("\"2023-12-08\"", "\"2023-12-03\"", 9, "calendar.day", "a day twice")]
    [InlineData("\"2023-12-08\"", "\"2025-12-05\"", 9, "calendar.day", "outside the coverage")]
    [InlineData("make-up-workday", "weekend", 9, "calendar.unknown-kind", "a kind that says nothing here")]
    [InlineData("\"tuesday\"", "\"Tuesday\"", 6, "calendar.weekday", "a weekday that is not known")]
    [InlineData("\"2024-08-20\"", "\"2022-08-20\"", 5, "calendar.coverage", "an end before the beginning")]
    public void Parse_Mistake_NamesTheLineAndTheRule(string text, string wrong, int line, string rule, string why)
    {
        _ = why;
        var error = Assert.Throws<DataFileException>(() => WorkingDayCalendar.Parse(Gulf.Replace(text, wrong, StringComparison.Ordinal), "x"));
        Assert.Contains(error.Problems, p => p.RuleId == rule && p.Line == line);
    }

    [Fact]
    public void WithFile_GoesByTheSchemaOfTheFile()
    {
        WorkingDayCalendar Add(string json) => WorkingDayCalendar.China.WithFile(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "x.json");
        Assert.Equal(new LocalDate(2023, 3, 15), Add(Gulf).CoveredFrom);
        Assert.Equal(23, Add(WorkingDayCalendar.China.Notices[0].ToJson()).Notices.Count);
        var closures = """{"schema":"govdisclosure/local-closures/1","title":"t","days":[{"date":"2024-04-11","kind":"local-closure","holiday":"x"}]}""";
        Assert.False(Add(closures).IsWorkingDay(new LocalDate(2024, 4, 11)));
        string Rule(string json) => Assert.Single(Assert.Throws<DataFileException>(() => Add(json)).Problems).RuleId;
        Assert.Equal("data.schema", Rule("""{"schema":"govdisclosure/tariff/1"}"""));
        Assert.Equal("data.missing-member", Rule("{}"));
        Assert.Equal("data.type", Rule("[]"));
        Assert.Equal("notice.number-taken", Rule(WorkingDayCalendar.China.Notices[0].ToJson().Replace("2006-12-14", "2006-12-15", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_DaysOfAnotherCountry_AreThoseOfTheBuilder()
    {
        var source = new Instrument("holidays-act", new("假日法", "Holidays Act"), "1号");
        var off = new CalendarEntry(new(2024, 5, 1), CalendarDayKind.StatutoryHoliday, new("劳动节", "Labour Day"));
        var worked = new CalendarEntry(new(2024, 5, 3), CalendarDayKind.MakeUpWorkday, new("劳动节", "Labour Day"));
        var calendar = WorkingDayCalendar.Of(new(2024, 1, 1), new(2024, 12, 31), [off, worked], [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Saturday], source);
        Assert.Equal(
            new WorkingDayCalendarBuilder(new(2024, 1, 1), new(2024, 12, 31), IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Saturday)
                .AddDayOff(off.Date, off.Holiday).AddMakeUpWorkday(worked.Date, worked.Holiday).WithSource(source).Build().Describe(off.Date),
            calendar.Describe(off.Date));
        Assert.Equal([false, false, true, true, true], ((int[])[1, 2, 3, 4, 6]).Select(day => calendar.IsWorkingDay(new LocalDate(2024, 5, day))));
        Assert.Equal("劳动节放假（1号）", calendar.Describe(off.Date).Reason(Language.Chinese));
        Assert.Null(WorkingDayCalendar.Of(new(2024, 1, 1), new(2024, 12, 31), [off]).Describe(off.Date).Source);
    }

    [Fact]
    public void Of_BadDays_AreCallersBugs()
    {
        var day = new CalendarEntry(new(2024, 5, 1), CalendarDayKind.StatutoryHoliday, new("劳动节", "Labour Day"));
        WorkingDayCalendar Of(params CalendarEntry[] days) => WorkingDayCalendar.Of(new(2024, 1, 1), new(2024, 12, 31), days);
        Assert.Throws<ArgumentNullException>("days", () => WorkingDayCalendar.Of(new(2024, 1, 1), new(2024, 12, 31), null!));
        Assert.Throws<ArgumentNullException>("days", () => Of(day, null!));
        Assert.Throws<ArgumentException>(() => Of(day, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDayCalendar.Of(new(2024, 6, 1), new(2024, 12, 31), [day]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDayCalendar.Of(new(2024, 6, 1), new(2024, 5, 31), []));
    }

    [Fact]
    public void LocalClosures_DaysThatDoNotFit_AreAllListed()
    {
        var holiday = new LocalizedText("停电", "power cut");
        CalendarEntry On(int day, CalendarDayKind kind) => new(new LocalDate(2024, 5, day), kind, holiday);
        var error = Assert.Throws<ArgumentException>("days", () => new LocalClosures(holiday, [On(8, CalendarDayKind.LocalClosure), On(8, CalendarDayKind.MakeUpWorkday), On(9, CalendarDayKind.StatutoryHoliday)]));
        Assert.Contains("2024-05-08 is named twice", error.Message, StringComparison.Ordinal);
        Assert.Contains("2024-05-09: a local day is a local-closure or a make-up-workday", error.Message, StringComparison.Ordinal);
        Assert.Equal([8, 11], new LocalClosures(holiday, [On(11, CalendarDayKind.MakeUpWorkday), On(8, CalendarDayKind.LocalClosure)]).Days.Select(d => d.Date.Day));
    }
}
