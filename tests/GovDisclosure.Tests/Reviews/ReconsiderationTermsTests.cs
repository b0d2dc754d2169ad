using GovDisclosure.Calendars;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

public class ReconsiderationTermsTests
{
    [Theory]
    [InlineData("2024-03-04", false, false, "2024-03-11 2024-03-15 2024-03-29 2024-05-06", "30 48 48 62", "ordinary: 5, 7, 10 working days; 60 days to 5 May, rolled")]
    [InlineData("2024-03-04", false, true, "2024-03-11 2024-03-15 2024-03-29 2024-06-04", "30 48 48 62", "60 plus 30 days")]
    [InlineData("2024-03-04", true, false, "2024-03-11 2024-03-11 2024-03-18 2024-04-07", "30 54 54 62", "simplified: 3, 5 working days; 30 days to 5 April, rolled over the festival")]
    [InlineData("2023-03-06", false, false, "2023-03-13 2023-03-17 2023-03-27 2023-05-08", "17 23 23 31", "2017: the answer has ten calendar days; 60 days to 7 May, a Sunday")]
    public void Of_Filing_GivesTheStepsWithArticles(string filed, bool simplified, bool extended, string dues, string articles, string why)
    {
        var filedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(filed).Value;
        var item = new ReviewCase("F", ReviewKind.Reconsideration, filedOn)
        {
            AcceptedOn = filedOn.PlusDays(2),
            IsSimplified = simplified,
            IsExtended = extended,
        };
        var terms = ReconsiderationTerms.Of(item, WorkingDayCalendar.China);
        Assert.Equal(dues, string.Join(" ", terms.Select(t => NodaTime.Text.LocalDatePattern.Iso.Format(t.Due))));
        Assert.True(articles == string.Join(" ", terms.Select(t => t.Source.ArticleNumber)), why);
    }

    [Fact]
    public void Of_SilentOrgan_CountsAsAcceptedAfterFiveWorkingDays()
    {
        var terms = ReconsiderationTerms.Of(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 3, 4)), WorkingDayCalendar.China);
        Assert.Equal(new LocalDate(2024, 5, 10), terms[3].Due);
    }

    [Fact]
    public void Of_Suit_IsTheDayOfRegistrationAlone()
    {
        // 行政诉讼法, art. 51; 1989, art. 42: seven days of receiving the claim, rolled over days off.
        string[] filed = ["2024-10-08", "2024-09-25", "2016-03-07", "2014-03-03"];
        Assert.Equal(
            ["2024-10-15 51", "2024-10-08 51", "2016-03-14 51", "2014-03-10 42"],
            filed.Select(day => ReconsiderationTerms.Of(new ReviewCase("F", ReviewKind.Suit, RemedyCases.Day(day)), WorkingDayCalendar.China).Single())
                .Select(t => NodaTime.Text.LocalDatePattern.Iso.Format(t.Due) + " " + t.Source.ArticleNumber));
    }

    [Fact]
    public void Of_OldOrSimplifiedTooEarly_Throws()
    {
        Assert.Throws<LawNotInForceException>(() => ReconsiderationTerms.Of(new ReviewCase("F", ReviewKind.Reconsideration, new(2017, 3, 6)), WorkingDayCalendar.China));
        Assert.Throws<ArgumentException>(() => ReconsiderationTerms.Of(new ReviewCase("F", ReviewKind.Reconsideration, new(2023, 3, 6)) { IsSimplified = true }, WorkingDayCalendar.China));
        Assert.Throws<ArgumentException>(() => ReconsiderationTerms.Of(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 3, 6)) { IsSimplified = true, IsExtended = true }, WorkingDayCalendar.China));
    }
}
