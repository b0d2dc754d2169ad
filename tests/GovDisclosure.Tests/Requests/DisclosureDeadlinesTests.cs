using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.Requests;

public class DisclosureDeadlinesTests
{
    [Theory]
    [InlineData("2024-03-04", "2024-04-01", "art. 26", "2019 art. 26")]
    [InlineData("2022-09-30", "2022-11-02", "art. 26", "2019 art. 26, over 国庆节")]
    [InlineData("2024-03-02", "2024-03-29", "art. 26", "2019 art. 26, made on a Saturday")]
    [InlineData("2018-02-01", "2018-03-06", "art. 18", "2007 art. 18, over the Spring Festival of 2018 with two make-up workdays")]
    [InlineData("2018-03-05", "2018-04-02", "art. 18", "2007 art. 18: 20 working days there too")]
    public void Publication_CreatedOrChanged_Gets20WorkingDays(string created, string due, string article, string why)
    {
        var deadline = DisclosureDeadlines.Publication(Day(created), WorkingDayCalendar.China);
        Assert.True(due == Iso(deadline.DueDate), why);
        Assert.EndsWith(article, deadline.Citation.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Publication_Rule2007_IsVerified()
        => Assert.DoesNotContain("未经核实", DisclosureDeadlines.Publication(Day("2018-03-05"), WorkingDayCalendar.China).Explanation.ToText(Language.Chinese), StringComparison.Ordinal);

    [Theory]
    [InlineData(OrganKind.Department, 2008, "2009-03-31", "2009-03-31", "2007 art. 31: every organ by 31 March")]
    [InlineData(OrganKind.Government, 2017, "2018-03-31", "2018-03-30", "2007 art. 31: a Saturday does not roll")]
    [InlineData(OrganKind.Department, 2018, "2019-03-31", "2019-03-29", "2007 art. 31: the last report under it")]
    [InlineData(OrganKind.Department, 2019, "2020-01-31", "2020-01-23", "2019 art. 49: 31 January; 春节 2020 was extended")]
    [InlineData(OrganKind.Government, 2019, "2020-03-31", "2020-03-31", "2019 art. 49: 31 March")]
    [InlineData(OrganKind.Department, 2024, "2025-01-31", "2025-01-27", "2019 art. 49: inside 春节 2025")]
    public void AnnualReport_KindAndYear_IsDueOnTheDateOfItsRegime(OrganKind kind, int year, string due, string working, string why)
    {
        var deadline = DisclosureDeadlines.AnnualReport(kind, year, WorkingDayCalendar.China);
        Assert.True(due == Iso(deadline.DueDate), why);
        Assert.True(working == Iso(deadline.LastWorkingDay), $"{why}: {Iso(deadline.LastWorkingDay)}");
        Assert.Equal(due == working, deadline.Explanation.Steps.Count == 2);
    }

    [Theory]
    [InlineData(OrganKind.Township, "2026-01-31", 2, "notice, part two, item one: as departments")]
    [InlineData(OrganKind.GovernmentOwn, "2026-01-31", 2, "a reading: it stands under item one")]
    [InlineData(OrganKind.County, "2026-02-20", 3, "notice, item two; in the Spring Festival, and does not roll; 31 March by art. 49(2)")]
    [InlineData(OrganKind.City, "2026-03-10", 3, "notice, item two; 31 March by art. 49(2)")]
    [InlineData(OrganKind.Province, "2026-03-31", 2, "art. 49(2)")]
    [InlineData(OrganKind.VerticalUnit, "2026-01-31", 2, "a reading")]
    [InlineData(OrganKind.VerticalHead, "2026-01-31", 2, "art. 49(1)")]
    [InlineData(OrganKind.VerticalSystem, "2026-03-31", 2, "notice, item two")]
    [InlineData(OrganKind.PartyBody, "2026-01-31", 2, "a reading: the common form and dates")]
    public void AnnualReport_Level_IsDueOnItsOwnDay(OrganKind kind, string due, int steps, string why)
    {
        var deadline = DisclosureDeadlines.AnnualReport(kind, 2025);
        Assert.True((due, steps) == (Iso(deadline.DueDate), deadline.Explanation.Steps.Count), why);
        Assert.Equal("2018-03-31", Iso(DisclosureDeadlines.AnnualReport(kind, 2017).DueDate));
    }

    [Fact]
    public void AnnualReport_BeforeTheRegulations_Throws()
    {
        Assert.Throws<LawNotInForceException>(() => DisclosureDeadlines.AnnualReport(OrganKind.Department, 2007));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureDeadlines.AnnualReport(OrganKind.Department, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureDeadlines.AnnualReport((OrganKind)12, 2020));
    }

    [Fact]
    public void AnnualReport_WithoutCalendar_HasNoWorkingDay()
        => Assert.Null(DisclosureDeadlines.AnnualReport(OrganKind.Department, 2030).LastWorkingDay);

    [Fact]
    public void Moves_BetweenTwoCalendars_ListsOpenRequestsWhoseDateChanges()
    {
        DisclosureRequest[] requests =
        [
            Timeline("2020-01-02", ""),
            Timeline("2020-01-02", "reply:2020-01-20"),
            Timeline("2024-03-04", ""),
            Timeline("2019-12-30", ""),
            Timeline("2008-01-02", ""),
        ];
        var before = new DeadlineCalculator(WorkingDayCalendar.China.AsKnownOn(Day("2020-01-20")));
        var after = new DeadlineCalculator(WorkingDayCalendar.China.AsKnownOn(Day("2020-02-01")));
        var moves = DeadlineMove.Between(requests, before, after).ToList();

        // The notice of 26 January 2020 made 31 January a day off; the working Sunday of 2 February moved to it.
        Assert.Equal([0, 3], moves.Select(m => m.Index));
        Assert.All(moves, m => Assert.True(m.After!.Value.DueDate > m.Before!.Value.DueDate));
    }

    [Fact]
    public void Moves_DateThatBecomesKnown_IsListed()
    {
        var before = new DeadlineCalculator(WorkingDayCalendar.China) { AllowsProjection = false };
        var after = new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2027));
        var move = Assert.Single(DeadlineMove.Between([Timeline("2026-12-15", ""), Timeline("2024-03-04", "")], before, after));
        Assert.Null(move.Before);
        Assert.Equal(DeadlineState.Projected, move.After!.Value.State);
        Assert.Null(Assert.Single(DeadlineMove.Between([Timeline("2026-12-15", "")], after, before)).After);
        Assert.Empty(DeadlineMove.Between([Timeline("2026-12-15", "reply:2026-12-28"), Timeline("2005-03-04", "")], before, after));
    }
}
