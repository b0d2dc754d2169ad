using GovDisclosure.Calendars;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Tests.WorkFigures;

public class SupervisionPlanTests
{
    private const string Naxi = "每天一次网上督查、每周一次电话督查、每季度一次现场督查、半年一次专项检查、年终一次考核";

    private static IReadOnlyList<LocalDate> Due(SupervisionFrequency frequency, int year, Func<LocalDate, bool>? isWorkingDay = null)
        => [.. new SupervisionPlan([new SupervisionCheck("督查", frequency)]).DueDates(year, isWorkingDay).Select(d => d.Key)];

    [Fact]
    public void Parse_ThePlanOfNaxi_GivesItsFiveChecks()
    {
        var plan = SupervisionPlan.Parse(Naxi);
        Assert.Equal(
            [SupervisionFrequency.Daily, SupervisionFrequency.Weekly, SupervisionFrequency.Quarterly, SupervisionFrequency.HalfYearly, SupervisionFrequency.YearEnd],
            plan.Checks.Select(c => c.Frequency));
        Assert.Equal(["网上督查", "电话督查", "现场督查", "专项检查", "考核"], plan.Checks.Select(c => c.Name));
        Assert.Equal(Naxi, plan.ToString());
    }

    [Theory]
    [InlineData("每天网上督查", "no 一次")]
    [InlineData("每旬一次督查", "a period that is not known")]
    [InlineData("每天一次", "nothing is done")]
    [InlineData("每天一次督查、", "an empty check")]
    public void Parse_NotAPlan_Throws(string text, string why)
    {
        Assert.NotEmpty(why);
        Assert.Throws<FormatException>(() => SupervisionPlan.Parse(text));
    }

    [Theory]
    [InlineData(SupervisionFrequency.Daily, 2017, 365)]
    [InlineData(SupervisionFrequency.Daily, 2016, 366)]
    [InlineData(SupervisionFrequency.Weekly, 2017, 53)]
    [InlineData(SupervisionFrequency.Weekly, 2018, 52)]
    [InlineData(SupervisionFrequency.Monthly, 2017, 12)]
    [InlineData(SupervisionFrequency.Quarterly, 2017, 4)]
    [InlineData(SupervisionFrequency.HalfYearly, 2017, 2)]
    [InlineData(SupervisionFrequency.YearEnd, 2017, 1)]
    public void DueDates_OfAYear_AreAsManyAsItsPeriods(SupervisionFrequency frequency, int year, int count)
        => Assert.Equal(count, Due(frequency, year).Count);

    [Fact]
    public void DueDates_WithoutCalendar_AreTheLastDaysOfThePeriods()
    {
        Assert.Equal([new(2017, 3, 31), new(2017, 6, 30), new(2017, 9, 30), new(2017, 12, 31)], Due(SupervisionFrequency.Quarterly, 2017));
        Assert.All(Due(SupervisionFrequency.Weekly, 2017), d => Assert.Equal(IsoDayOfWeek.Sunday, d.DayOfWeek));
    }

    [Fact]
    public void DueDates_WithChinasCalendar_RollBackToAWorkingDay()
    {
        var china = WorkingDayCalendar.China;

        // 30 September 2017 was a make-up workday (a Saturday), 31 December a Sunday.
        Assert.Equal([new(2017, 3, 31), new(2017, 6, 30), new(2017, 9, 30), new(2017, 12, 29)], Due(SupervisionFrequency.Quarterly, 2017, china.IsWorkingDay));
        Assert.All(Due(SupervisionFrequency.Daily, 2017, china.IsWorkingDay), d => Assert.True(china.IsWorkingDay(d)));
    }

    [Fact]
    public void DueDates_WeekOfHolidays_HasNone()
    {
        // 2 to 8 October 2017 was a whole week of National Day holidays.
        var due = Due(SupervisionFrequency.Weekly, 2017, WorkingDayCalendar.China.IsWorkingDay);
        Assert.DoesNotContain(due, d => d >= new LocalDate(2017, 10, 2) && d <= new LocalDate(2017, 10, 8));
        Assert.Contains(new LocalDate(2017, 9, 30), due);
        Assert.Contains(new LocalDate(2017, 10, 13), due);
    }

    [Fact]
    public void DueDates_AcrossYears_ListEveryWeekOnce()
        => Gen.Int[1990, 2050].Sample(year =>
        {
            static bool Weekday(LocalDate d) => d.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            var weeks = Due(SupervisionFrequency.Weekly, year, Weekday).Concat(Due(SupervisionFrequency.Weekly, year + 1, Weekday)).ToList();
            return weeks.Distinct().Count() == weeks.Count
                && weeks.Zip(weeks.Skip(1)).All(p => Period.DaysBetween(p.First, p.Second) == 7);
        });

    [Fact]
    public void DueDates_OfAWholePlan_AreInOrder()
    {
        var due = SupervisionPlan.Parse(Naxi).DueDates(2017);
        Assert.Equal(due.OrderBy(d => d.Key).Select(d => d.Key), due.Select(d => d.Key));
        Assert.Equal(365 + 53 + 4 + 2 + 1, due.Count);
        Assert.Equal((new LocalDate(2017, 12, 31), "年终一次考核"), (due[^1].Key, due[^1].Value.ToString()));
    }
}
