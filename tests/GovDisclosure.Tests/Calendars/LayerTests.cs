using GovDisclosure.Calendars;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Calendars;

public class LayerTests
{
    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;
    private static readonly LocalizedText Name = new("元旦", "New Year's Day");

    public static TheoryData<string, string, bool, string> Known => new()
    {
        { "2019-03-21", "2019-05-02", true, "the day before the amendment: Labour Day 2019 was one day" },
        { "2019-03-22", "2019-05-02", false, "amended: four days" },
        { "2019-03-21", "2019-04-28", false, "a Sunday before the amendment" },
        { "2019-03-22", "2019-04-28", true, "a make-up workday after it" },
        { "2020-01-25", "2020-01-31", true, "Spring Festival 2020 was to end on 30 January" },
        { "2020-01-26", "2020-01-31", false, "extended" },
        { "2020-01-25", "2020-02-01", true, "a make-up Saturday before the extension" },
        { "2020-01-26", "2020-02-01", false, "a weekend again" },
        { "2020-01-26", "2020-02-03", true, "work began on 3 February" },
        { "2015-05-12", "2015-09-03", true, "before the notice on Victory Day" },
        { "2015-05-13", "2015-09-03", false, "a one-off day off" },
        { "2015-05-13", "2015-09-06", true, "its make-up Sunday" },
        { "2007-12-14", "2007-12-31", true, "before the notice for 2008, which reaches into December" },
        { "2007-12-15", "2007-12-31", false, "after it" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void AsKnownOn_AmendedDays_AreThoseOfTheNoticesIssuedByThen(string knownOn, string date, bool working, string why)
    {
        _ = why;
        Assert.Equal(working, China.AsKnownOn(ChinaData.Date(knownOn)).IsWorkingDay(ChinaData.Date(date)));
    }

    [Fact]
    public void AsKnownOn_CoversOnlyTheYearsOfTheNoticesIssuedByThen()
    {
        Assert.Equal(new LocalDate(2018, 12, 31), China.AsKnownOn(new LocalDate(2018, 12, 3)).CoveredThrough);
        Assert.Equal(new LocalDate(2019, 12, 31), China.AsKnownOn(new LocalDate(2018, 12, 4)).CoveredThrough);
        Assert.Equal(ChinaData.Last, China.AsKnownOn(ChinaData.Last).CoveredThrough);
        Assert.Equal(new LocalDate(2007, 12, 31), China.AsKnownOn(new LocalDate(2006, 12, 14)).CoveredThrough);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => China.AsKnownOn(new LocalDate(2006, 12, 13)));
    }

    [Fact]
    public void AsKnownOn_MovesADeadline_AndChangesToListsTheDays()
    {
        var before = China.AsKnownOn(new LocalDate(2019, 3, 21));
        var received = new LocalDate(2019, 4, 10);
        Assert.Equal(new LocalDate(2019, 5, 9), China.AddWorkingDays(received, 20));
        Assert.Equal(new LocalDate(2019, 5, 9), before.AddWorkingDays(received, 20));
        Assert.Equal(new LocalDate(2019, 5, 5), China.AddWorkingDays(received, 16));
        Assert.Equal(new LocalDate(2019, 5, 3), before.AddWorkingDays(received, 16));
        Assert.Equal(
            ["2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05"],
            before.ChangesTo(China.AsKnownOn(new LocalDate(2019, 3, 22))).Select(c => Internal(c.Date)));
        Assert.Equal(
            ["2020-01-31", "2020-02-01"],
            China.AsKnownOn(new LocalDate(2020, 1, 25)).ChangesTo(China.AsKnownOn(new LocalDate(2020, 1, 26))).Select(c => Internal(c.Date)));
        var change = before.ChangesTo(China)[1];
        Assert.Equal((true, "国办发明电〔2019〕3号"), (before.Describe(change.Date).IsWorkingDay, change.Notice));
    }

    [Fact]
    public void With_NextYearsNotice_ExtendsTheCoverage()
    {
        var calendar = China.With(Notice(2027, new LocalDate(2027, 1, 1)));
        Assert.Equal(new LocalDate(2027, 12, 31), calendar.CoveredThrough);
        Assert.Equal(new LocalDate(2027, 1, 4), calendar.Next(new LocalDate(2026, 12, 31)));
        Assert.Equal("test〔2027〕", calendar.Describe(new LocalDate(2027, 1, 1)).Notice);
        Assert.Equal(ChinaData.Last, China.CoveredThrough);
    }

    [Fact]
    public void With_NoticeBeyondAGap_WaitsForTheOneBetween()
    {
        var calendar = China.With(Notice(2028, new LocalDate(2028, 1, 3)));
        Assert.Equal(ChinaData.Last, calendar.CoveredThrough);
        Assert.Equal(2027, Assert.Throws<CalendarCoverageException>(() => calendar.Next(ChinaData.Last)).Year);
        Assert.Equal(new LocalDate(2028, 12, 31), calendar.With(Notice(2027, new LocalDate(2027, 1, 1))).CoveredThrough);
    }

    [Fact]
    public void With_AnyOrder_GivesTheSameCalendar()
    {
        var notices = China.Notices;
        var seed = China.AsKnownOn(new LocalDate(2006, 12, 14));
        Gen.Shuffle(notices.ToArray()).Sample(
            order => order.Aggregate(seed, (calendar, notice) => calendar.With(notice)).Table.Months.SequenceEqual(China.Table.Months), iter: 20);
    }

    [Fact]
    public void With_SameNoticeAgain_ChangesNothing_AnotherOfTheSameNumberIsRefused()
    {
        Assert.Equal(23, China.With(China.Notices[3]).Notices.Count);
        var other = new HolidayNotice(China.Notices[3].Number, Name, new LocalDate(2009, 12, 7), 2010, [new(new(2010, 1, 1), CalendarDayKind.StatutoryHoliday, Name)]);
        Assert.Throws<ArgumentException>("notices", () => China.With(other));
    }

    [Fact]
    public void With_AmendingNotice_DoesNotExtendTheCoverage()
        => Assert.Equal(ChinaData.Last, China.With(Notice(2027, new LocalDate(2027, 1, 1)) with { Amends = "x" }).CoveredThrough);

    [Fact]
    public void With_LocalClosures_OverrideTheNation_AndSayWho()
    {
        var closures = new LocalClosures(
            new LocalizedText("三月三放假通知", "March Third notice"),
            [
                new(new(2024, 4, 11), CalendarDayKind.LocalClosure, new LocalizedText("壮族三月三", "Sanyuesan")),
                new(new(2024, 4, 13), CalendarDayKind.MakeUpWorkday, new LocalizedText("壮族三月三", "Sanyuesan")),
            ],
            "桂政〔2024〕1号");
        var local = China.With(closures);
        var day = local.Describe(new LocalDate(2024, 4, 11));
        Assert.Equal((false, CalendarDayKind.LocalClosure, "桂政〔2024〕1号"), (day.IsWorkingDay, day.Kind, day.Notice));
        Assert.Equal("本地休息日：壮族三月三（桂政〔2024〕1号）", day.Reason(Language.Chinese));
        Assert.Equal("local closure: Sanyuesan (\"桂政〔2024〕1号\")", day.Reason(Language.English));
        Assert.True(local.IsWorkingDay(new LocalDate(2024, 4, 13)));
        Assert.Equal(
            [new LocalDate(2024, 4, 11), new LocalDate(2024, 4, 13)], China.ChangesTo(local).Select(c => c.Date));
        Assert.Equal(China.Describe(new LocalDate(2024, 5, 1)), local.Describe(new LocalDate(2024, 5, 1)));
    }

    [Fact]
    public void With_LocalClosuresBeforeALaterNotice_StillWin()
    {
        var closures = new LocalClosures(Name, [new(new(2027, 1, 4), CalendarDayKind.LocalClosure, Name)]) { Issued = new LocalDate(2026, 1, 1) };
        var calendar = China.With(closures).With(Notice(2027, new LocalDate(2027, 1, 1)));
        Assert.False(calendar.IsWorkingDay(new LocalDate(2027, 1, 4)));
        Assert.True(calendar.AsKnownOn(new LocalDate(2026, 12, 31)).Covers(new LocalDate(2027, 1, 4)));
        Assert.Empty(calendar.AsKnownOn(new LocalDate(2025, 12, 31)).Closures);
    }

    [Theory]
    [InlineData("\"local-closure\"", "\"statutory-holiday\"", 4, "closures.unknown-kind")]
    [InlineData("2024-04-12", "2024-04-11", 5, "closures.duplicate-day")]
    [InlineData("\"title\"", "\"tittle\"", 2, "data.unknown-member")]
    public void ParseClosures_Mistake_NamesTheLineAndTheRule(string text, string wrong, int line, string rule)
    {
        const string good = """
            {"schema": "govdisclosure/local-closures/1",
             "title": "三月三放假通知", "issued": "2024-04-01",
             "days": [
              {"date": "2024-04-11", "kind": "local-closure", "holiday": "壮族三月三"},
              {"date": "2024-04-12", "kind": "local-closure", "holiday": "壮族三月三"}]}
            """;
        Assert.Equal(2, LocalClosures.Parse(good, "x").Days.Count);
        var error = Assert.Throws<DataFileException>(() => LocalClosures.Parse(good.Replace(text, wrong, StringComparison.Ordinal), "x"));
        Assert.Contains(error.Problems, p => p.RuleId == rule && p.Line == line);
    }

    private static HolidayNotice Notice(int year, LocalDate dayOff)
        => new($"test〔{year}〕", Name, new LocalDate(year - 1, 11, 5), year, [new(dayOff, CalendarDayKind.StatutoryHoliday, Name)]);

    private static string Internal(LocalDate date) => GovDisclosure.Internal.DateText.Iso(date);
}
