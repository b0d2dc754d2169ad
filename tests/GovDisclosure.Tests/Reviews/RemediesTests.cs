using GovDisclosure.Calendars;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

public class RemediesTests
{
    [Theory]
    [InlineData("2024-01-15", "2024-03-15", "60 days, art 20(1) of the 2023 law")]
    [InlineData("2024-08-03", "2024-10-08", "the 60th day is National Day: rolls over")]
    [InlineData("2023-03-01", "2023-05-04", "the 60th day, 30 April, is in the Labour Day holiday; art 9 of 2017")]
    public void Reconsideration_SixtyDays_RollsOverDaysOff(string delivered, string by, string why)
    {
        var remedy = Get("unable.notHeld", delivered, delivered, RemedyKind.Reconsideration);
        Assert.True((Day(by), true) == (remedy.By, remedy.IsOpen), why);
    }

    [Theory]
    [InlineData("2024-03-15", true)]
    [InlineData("2024-03-16", false)]
    public void Reconsideration_LastDay_IsIncluded(string on, bool open)
        => Assert.Equal(open ? RemedyStatus.Open : RemedyStatus.Expired, Get("granted", "2024-01-15", on, RemedyKind.Reconsideration).Status);

    [Theory]
    [InlineData("2023-06-05", "2023-12-05", "six months, art 46(1)")]
    [InlineData("2023-08-31", "2024-02-29", "no such day in February: its last day")]
    [InlineData("2024-08-03", "2025-02-05", "the last day is in the Spring Festival")]
    public void DirectSuit_SixMonths_RollsOverDaysOff(string delivered, string by, string why)
        => Assert.True(Day(by) == Get("unable.notHeld", delivered, delivered, RemedyKind.DirectSuit).By, why);

    [Theory]
    [InlineData("denied.stateSecret", "2024-01-01", RemedyStatus.NotAvailable, "art 14, the first day of the law")]
    [InlineData("denied.stateSecret", "2023-12-31", RemedyStatus.Open, "the day before")]
    [InlineData("denied.thirdParty", "2024-02-01", RemedyStatus.NotAvailable, "art 15")]
    [InlineData("denied.enforcementFile", "2024-02-01", RemedyStatus.NotAvailable, "art 16")]
    [InlineData("denied.adminQuery", "2024-02-01", RemedyStatus.Open, "art 36 item 7")]
    [InlineData("unable.notHeld", "2024-02-01", RemedyStatus.Open, "unable to provide")]
    [InlineData("notProcessed.repeated", "2024-02-01", RemedyStatus.Open, "not processed")]
    [InlineData("otherHandling.abandonedNoFee", "2024-02-01", RemedyStatus.Open, "the fee was not paid")]
    [InlineData("partial", "2024-02-01", RemedyStatus.Depends, "on the ground of the withheld part")]
    [InlineData("granted", "2024-02-01", RemedyStatus.Open, "not what was asked for")]
    public void DirectSuit_Article23Of2023_ExcludesArticles14To16Only(string code, string on, RemedyStatus status, string why)
    {
        var remedy = Get(code, "2023-12-15", on, RemedyKind.DirectSuit);
        Assert.True(status == remedy.Status, why);
        Assert.Equal(status == RemedyStatus.NotAvailable, remedy.Sources.Contains(Instrument.ReconsiderationLaw2023.Article(23, 1, 4)) && remedy.By is null);
    }

    [Theory]
    [InlineData("denied.processInfo", RemedyStatus.NotAvailable)]
    [InlineData("denied.adminQuery", RemedyStatus.Open)]
    public void DirectSuit_PartWithheld_FollowsItsGround(string ground, RemedyStatus status)
    {
        var query = new RemedyQuery(Outcome.Partial, new(2024, 3, 1)) { WithheldUnder = Outcome.FromCode(ground) };
        Assert.Equal(status, Find(Remedies.On(query, new(2024, 3, 1), WorkingDayCalendar.China), RemedyKind.DirectSuit).Status);
    }

    [Theory]
    [InlineData(null, "2025-03-03", "one year at most, art 20(3); 1 March 2025 is a Saturday")]
    [InlineData("2024-05-06", "2024-07-05", "60 days of learning of it")]
    [InlineData("2025-02-20", "2025-03-03", "the year ends first")]
    public void Reconsideration_NotTold_HasOneYearAtMost(string? learned, string by, string why)
    {
        var query = new RemedyQuery(Outcome.DeniedProcessInfo, new(2024, 3, 1)) { WasTold = false, LearnedOn = learned is null ? null : Day(learned) };
        Assert.True(Day(by) == Find(Remedies.On(query, new(2024, 3, 1), WorkingDayCalendar.China), RemedyKind.Reconsideration).By, why);
    }

    [Fact]
    public void DirectSuit_NotTold_HasOneYear()
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 3, 4)) { WasTold = false };
        Assert.Equal(new LocalDate(2025, 3, 4), Find(Remedies.On(query, new(2024, 3, 4), WorkingDayCalendar.China), RemedyKind.DirectSuit).By);
    }

    [Fact]
    public void Periods_FiveYearsFromTheDecision_AreTheOuterLimit()
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2024, 3, 4)) { DecidedOn = new LocalDate(2019, 4, 1) };
        var remedies = Remedies.On(query, new(2024, 3, 4), WorkingDayCalendar.China);
        var review = Find(remedies, RemedyKind.Reconsideration);
        var suit = Find(remedies, RemedyKind.DirectSuit);
        Assert.Equal((new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 1)), (review.By, suit.By));
        Assert.Contains(Instrument.ReconsiderationLaw2023.Article(21), review.Sources);
        Assert.Contains(Instrument.LitigationLaw2017.Article(46, 2), suit.Sources);
    }

    [Fact]
    public void SuitAfterReview_Decided_HasFifteenDaysFromDelivery()
    {
        var chain = Chain("denied.processInfo").With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 5))
        {
            DecidedOn = new LocalDate(2024, 4, 1),
            DeliveredOn = new LocalDate(2024, 4, 20),
            Decision = ReviewDecisionKind.ReviewUpheld,
        });
        var remedies = On(chain, "2024-05-06");
        var suit = Find(remedies, RemedyKind.SuitAfterReview);
        Assert.Equal((new LocalDate(2024, 5, 6), new LocalDate(2024, 5, 5), true), (suit.By, suit.NominalBy, suit.IsOpen));
        Assert.Equal([Instrument.LitigationLaw2017.Article(45), Instrument.ReconsiderationLaw2023.Article(34)], suit.Sources.Take(2));
        Assert.Equal(RemedyStatus.NotAvailable, Find(remedies, RemedyKind.Reconsideration).Status);
        Assert.Equal(RemedyStatus.Expired, Find(On(chain, "2024-05-07"), RemedyKind.SuitAfterReview).Status);
    }

    [Fact]
    public void SuitAfterReview_Overdue_OpensWhenThePeriodEnds()
    {
        var chain = Chain("denied.processInfo").With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 5)) { AcceptedOn = new LocalDate(2024, 2, 7) });
        // The sixtieth day, 7 April 2024, is a Sunday on which offices worked.
        Assert.Equal(RemedyStatus.NotYetOpen, Find(On(chain, "2024-04-07"), RemedyKind.SuitAfterReview).Status);
        var overdue = Find(On(chain, "2024-04-08"), RemedyKind.SuitAfterReview);
        Assert.Equal((RemedyStatus.Open, new LocalDate(2024, 4, 22)), (overdue.Status, overdue.By));
    }

    [Fact]
    public void Reconsideration_SentElsewhere_IsStillOpen()
    {
        var chain = Chain("unable.notHeld").With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 5))
        {
            DecidedOn = new LocalDate(2024, 2, 6),
            Decision = ReviewDecisionKind.ReviewRedirected,
        });
        Assert.True(Find(On(chain, "2024-02-07"), RemedyKind.Reconsideration).IsOpen);
    }

    [Theory]
    [InlineData("suit.claimRejected", "2024-09-18", "15 days of the judgment, art 85; the 15th and its weekend roll over the festival")]
    [InlineData("suit.dismissed", "2024-09-12", "10 days of the ruling, art 85")]
    public void Appeal_FirstInstance_HasItsPeriod(string kind, string by, string why)
    {
        var chain = Chain("unable.notHeld").With(new ReviewCase("X", ReviewKind.Suit, new(2024, 3, 5))
        {
            DecidedOn = new LocalDate(2024, 9, 2),
            Decision = ReviewDecisionKind.FromCode(kind),
        });
        Assert.True(Day(by) == Find(On(chain, "2024-09-03"), RemedyKind.Appeal).By, why);
        Assert.Equal(RemedyStatus.NotAvailable, Find(On(chain, "2024-09-03"), RemedyKind.DirectSuit).Status);
    }

    [Theory]
    [InlineData("suit.notDocketed", "sent to reconsideration first by the court")]
    [InlineData("suit.dismissed", "taken by mistake, dismissed for want of reconsideration")]
    public void Reconsideration_SuitTurnedAway_IsStillOpen(string kind, string why)
    {
        var chain = Chain("denied.processInfo").With(new ReviewCase("X", ReviewKind.Suit, new(2024, 2, 5))
        {
            DecidedOn = new LocalDate(2024, 2, 8),
            Decision = ReviewDecisionKind.FromCode(kind),
        });
        Assert.True(Find(On(chain, "2024-02-20"), RemedyKind.Reconsideration).IsOpen, why);
        Assert.Equal(RemedyStatus.NotYetOpen, Find(On(chain, "2024-02-20"), RemedyKind.SuitAfterReview).Status);
        Assert.Contains(Instrument.ReconsiderationLaw2023.Article(23, 1, 4), Find(On(chain, "2024-02-20"), RemedyKind.DirectSuit).Sources);
        Assert.Equal(RemedyStatus.NotAvailable, Find(On(chain, "2024-02-07"), RemedyKind.Reconsideration).Status);

        var reviewed = chain.With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 20))
        {
            DecidedOn = new LocalDate(2024, 4, 8),
            Decision = ReviewDecisionKind.ReviewUpheld,
        });
        Assert.True(Find(On(reviewed, "2024-04-09"), RemedyKind.SuitAfterReview).IsOpen, why);
    }

    [Theory]
    [InlineData("unable.notHeld", RemedyStatus.Open, "free choice: the suit's own period goes on")]
    [InlineData("denied.processInfo", RemedyStatus.NotAvailable, "reconsideration first")]
    public void DirectSuit_ReconsiderationWithdrawn_IsOpenWhereItIsNotFirst(string code, RemedyStatus status, string why)
    {
        var chain = Chain(code).With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 5))
        {
            DecidedOn = new LocalDate(2024, 2, 19),
            Decision = ReviewDecisionKind.ReviewWithdrawn,
        });
        var remedies = On(chain, "2024-02-20");
        Assert.True(status == Find(remedies, RemedyKind.DirectSuit).Status, why);
        Assert.Equal(RemedyStatus.NotAvailable, Find(remedies, RemedyKind.SuitAfterReview).Status);
        Assert.Equal(74, Find(remedies, RemedyKind.Reconsideration).Sources[0].ArticleNumber);
    }

    [Fact]
    public void DirectSuit_ReconsiderationNotAccepted_IsOpenBesideTheSuitOverThatDecision()
    {
        var chain = Chain("unable.notHeld").With(new ReviewCase("F", ReviewKind.Reconsideration, new(2024, 2, 5))
        {
            DecidedOn = new LocalDate(2024, 2, 8),
            Decision = ReviewDecisionKind.ReviewNotAccepted,
        });
        var remedies = On(chain, "2024-02-20");
        Assert.True(Find(remedies, RemedyKind.DirectSuit).IsOpen);
        Assert.True(Find(remedies, RemedyKind.SuitAfterReview).IsOpen);
    }

    [Theory]
    [InlineData("suit.withdrawn")]
    [InlineData("suit.terminated")]
    [InlineData("suit.transferred")]
    public void Appeal_RulingWithoutAppeal_IsNotListed(string kind)
    {
        var chain = Chain("unable.notHeld").With(new ReviewCase("X", ReviewKind.Suit, new(2024, 3, 5))
        {
            DecidedOn = new LocalDate(2024, 9, 2),
            Decision = ReviewDecisionKind.FromCode(kind),
        });
        Assert.DoesNotContain(On(chain, "2024-09-03"), r => r.Kind == RemedyKind.Appeal);
    }

    [Theory]
    [InlineData("2025-05-30", false)]
    [InlineData("2025-06-03", true)]
    public void DirectSuit_InterpretationOf2025_IsCitedFromItsFirstDay(string day, bool cited)
    {
        Assert.Equal(cited, Get("denied.processInfo", day, day, RemedyKind.DirectSuit).Sources.Contains(Instrument.DisclosureSuits2025.Article(1, null, 2)));
        Assert.Equal(cited, Get("denied.processInfo", day, day, RemedyKind.Reconsideration).Sources.Contains(Instrument.DisclosureSuits2025.Article(1, null, 2)));
        Assert.Equal(cited, Get("unable.notHeld", day, day, RemedyKind.DirectSuit).Notes.Any(n => n.Citation == Instrument.DisclosureSuits2025.Article(1, null, 1)));
    }

    [Fact]
    public void DirectSuit_FeeNotPaid_CitesArticle7OfTheMeasures()
        => Assert.Contains(Get("otherHandling.abandonedNoFee", "2024-02-01", "2024-02-01", RemedyKind.DirectSuit).Notes, n => n.Citation == Instrument.FeeMeasures2020.Article(7));

    [Fact]
    public void Reconsideration_RightKnownBeforeTheDelivery_RunsFromTheDelivery()
    {
        var query = new RemedyQuery(Outcome.DeniedProcessInfo, new(2024, 3, 1)) { WasTold = false, LearnedOn = new LocalDate(2023, 1, 1) };
        Assert.Equal(new LocalDate(2024, 4, 30), Find(Remedies.On(query, new(2024, 3, 1), WorkingDayCalendar.China), RemedyKind.Reconsideration).By);
    }

    [Fact]
    public void On_DecidedAfterDelivery_Throws()
        => Assert.Throws<ArgumentException>(() => Remedies.On(new(Outcome.Granted, new(2024, 1, 3)) { DecidedOn = new LocalDate(2024, 1, 4) }, new(2024, 1, 5), WorkingDayCalendar.China));

    [Fact]
    public void On_EndOfTheCalendar_IsRefusedAndTheDayBeforeComputed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Remedies.On(new(Outcome.Granted, new(9991, 1, 1)), new(9991, 1, 1), WorkingDayCalendar.China));
        var query = new RemedyQuery(Outcome.Granted, new(9990, 12, 31)) { WasTold = false, LearnedOn = LocalDate.MaxIsoValue };
        Assert.NotEmpty(Remedies.On(query, new(9990, 12, 31), WorkingDayCalendar.China));
    }

    [Theory]
    [InlineData("2018-06-01", 33)]
    [InlineData("2024-06-03", 51)]
    public void Complaint_Article_IsThatOfTheRegulations(string day, int article)
        => Assert.Equal(article, Get("granted", day, day, RemedyKind.Complaint).Sources[0].ArticleNumber);

    [Fact]
    public void FeeDecision_Article7_HasNoRemedyOfItsOwn()
    {
        var query = RemedyQuery.Against(RemedyTarget.FeeDecision, new(2024, 3, 4));
        var remedies = Remedies.On(query, new(2024, 3, 4), WorkingDayCalendar.China);
        Assert.All(
            remedies.Where(r => r.Kind != RemedyKind.Complaint),
            r => Assert.Equal((RemedyStatus.NotAvailable, 7), (r.Status, r.Sources[0].ArticleNumber!.Value)));
        Assert.Equal(Instrument.DisclosureSuits2025.Article(10, 2, 3), Find(Remedies.On(query, new(2025, 6, 3), WorkingDayCalendar.China), RemedyKind.DirectSuit).Sources[0]);
        Assert.Throws<LawNotInForceException>(() => Remedies.On(RemedyQuery.Against(RemedyTarget.FeeDecision, new(2020, 12, 31)), new(2020, 12, 31), WorkingDayCalendar.China));
    }

    [Fact]
    public void On_BeyondTheCalendar_IsProvisional()
    {
        var query = new RemedyQuery(Outcome.Granted, WorkingDayCalendar.China.CoveredThrough);
        var remedy = Find(Remedies.On(query, query.RunsFrom, WorkingDayCalendar.China), RemedyKind.Reconsideration);
        Assert.True(remedy.IsProvisional);
        Assert.Contains("未知", remedy.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void On_BeforeTheLaw_SaysFromWhen()
    {
        var query = new RemedyQuery(Outcome.Granted, new(2011, 1, 3));
        var error = Assert.Throws<LawNotInForceException>(() => Remedies.On(query, new(2011, 8, 12), WorkingDayCalendar.China));
        Assert.Contains("2011-08-13", error.Message, StringComparison.Ordinal);
        Assert.False(Remedies.TryOn(query, new(2011, 8, 12), WorkingDayCalendar.China, out _));
    }

    [Fact]
    public void On_BeforeDelivery_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Remedies.On(new(Outcome.Granted, new(2024, 1, 3)), new(2024, 1, 2), WorkingDayCalendar.China));

    [Fact]
    public void Explain_Rolled_NamesBothDaysAndTheArticleInBothLanguages()
    {
        var explanation = Get("unable.notHeld", "2024-08-03", "2024-08-03", RemedyKind.Reconsideration).Explain();
        Assert.Contains("2024年10月2日是休息日，顺延至2024年10月8日（《中华人民共和国行政复议法》第八十八条）", explanation.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("2024-10-02 is a day off: rolls over to 2024-10-08", explanation.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void By_AnyDelivery_IsAWorkingDayNoEarlierThanThePlainCount()
        => Gen.Int[0, 2500].Sample(offset =>
        {
            var delivered = new LocalDate(2019, 6, 1).PlusDays(offset);
            foreach (var remedy in Remedies.On(new(Outcome.UnableNotHeld, delivered), delivered, WorkingDayCalendar.China).Where(r => r.By is not null && !r.IsProvisional))
            {
                var day = remedy.NominalBy!.Value;
                while (!WorkingDayCalendar.China.IsWorkingDay(day))
                {
                    day = day.PlusDays(1);
                }

                Assert.Equal(day, remedy.By);
            }
        });

    private static DisclosureRequest Chain(string code) => ReviewedRequests.Of("R", Outcome.FromCode(code), new(2024, 1, 8), new(2024, 1, 29));

    private static IReadOnlyList<Remedy> On(DisclosureRequest chain, string day)
        => Remedies.On(RemedyQuery.For(chain), Day(day), WorkingDayCalendar.China);

    private static Remedy Get(string code, string delivered, string on, RemedyKind kind)
        => Find(Remedies.On(new RemedyQuery(Outcome.FromCode(code), Day(delivered)), Day(on), WorkingDayCalendar.China), kind);

    private static Remedy Find(IReadOnlyList<Remedy> remedies, RemedyKind kind) => remedies.Single(r => r.Kind == kind);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
