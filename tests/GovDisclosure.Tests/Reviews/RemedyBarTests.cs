using GovDisclosure.Calendars;
using GovDisclosure.Reviews;
using static GovDisclosure.Tests.Reviews.RemedyCases;

namespace GovDisclosure.Tests.Reviews;

/// <summary>法释〔2025〕8号, arts 1 and 10, and 法释〔2011〕17号, arts 1 and 2: which suits are heard.</summary>
public class RemedyBarTests
{
    // Every outcome, filed on 2025-07-01: status and item of article 10 paragraph 2.
    [Theory]
    [InlineData("granted", RemedyStatus.Open, null)]
    [InlineData("partial", RemedyStatus.Depends, 1)]
    [InlineData("denied.stateSecret", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.lawForbidden", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.threeSecurities", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.thirdParty", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.internalAffairs", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.processInfo", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.enforcementFile", RemedyStatus.NotAvailable, 1)]
    [InlineData("denied.adminQuery", RemedyStatus.NotAvailable, 5)]
    [InlineData("unable.notHeld", RemedyStatus.Open, null)]
    [InlineData("unable.needsCreation", RemedyStatus.NotAvailable, 6)]
    [InlineData("unable.stillUnclear", RemedyStatus.Open, null)]
    [InlineData("notProcessed.petition", RemedyStatus.NotAvailable, 7)]
    [InlineData("notProcessed.repeated", RemedyStatus.Depends, 4)]
    [InlineData("notProcessed.publication", RemedyStatus.NotAvailable, 8)]
    [InlineData("notProcessed.massive", RemedyStatus.Open, null)]
    [InlineData("notProcessed.reconfirm", RemedyStatus.Open, null)]
    [InlineData("otherHandling.abandonedNoCorrection", RemedyStatus.Open, null)]
    [InlineData("otherHandling.abandonedNoFee", RemedyStatus.Open, null)]
    [InlineData("otherHandling.other", RemedyStatus.Open, null)]
    public void DirectSuit_Article10Of2025_ExcludesItsItems(string code, RemedyStatus status, int? item)
    {
        var remedy = Get(code, "2025-07-01", "2025-07-01", RemedyKind.DirectSuit);
        var cited = remedy.Sources.SingleOrDefault(s => s.Instrument == Instrument.DisclosureSuits2025 && s.ArticleNumber == 10);
        Assert.Equal((status, item), (remedy.Status, cited?.Item));
        Assert.Equal(RemedyStatus.Open, Get(code, "2025-07-01", "2025-07-01", RemedyKind.Reconsideration).Status);
    }

    [Fact]
    public void DirectSuit_EveryOutcome_HasARowInTheTestAbove()
        => Assert.Equal(Outcome.Count, typeof(RemedyBarTests).GetMethod(nameof(DirectSuit_Article10Of2025_ExcludesItsItems))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    // 法释〔2011〕17号, filed on 2018-06-01.
    [Theory]
    [InlineData("unable.needsCreation", RemedyStatus.NotAvailable, 3)]
    [InlineData("notProcessed.publication", RemedyStatus.NotAvailable, 2)]
    [InlineData("denied.enforcementFile", RemedyStatus.Depends, 4)]
    [InlineData("denied.adminQuery", RemedyStatus.Open, null)]
    [InlineData("notProcessed.repeated", RemedyStatus.Open, null)]
    [InlineData("denied.stateSecret", RemedyStatus.Open, null)]
    public void DirectSuit_Article2Of2011_ExcludesItsItems(string code, RemedyStatus status, int? item)
    {
        var remedy = Get(code, "2018-06-01", "2018-06-01", RemedyKind.DirectSuit);
        var cited = remedy.Sources.SingleOrDefault(s => s.Instrument == Instrument.DisclosureSuits2011 && s.ArticleNumber == 2);
        Assert.Equal((status, item), (remedy.Status, cited?.Item));
    }

    [Theory]
    [InlineData("2025-07-01", "2025-07-01", 10, "delivered and filed under the interpretation of 2025: item 6")]
    [InlineData("2024-01-10", "2024-05-06", 2, "filed in 2024: item 3 of the provisions of 2011")]
    [InlineData("2025-05-20", "2025-06-03", 10, "delivered before, filed after: the day of filing decides, a reading")]
    public void DirectSuit_NeedsCreation_IsBarredByTheTextOfTheDayOfFiling(string delivered, string filed, int article, string why)
        => Assert.True(article == Get("unable.needsCreation", delivered, filed, RemedyKind.DirectSuit).Sources[0].ArticleNumber, why);

    [Fact]
    public void Reconsideration_SuitBarred_RollsTo1September2025()
        => Assert.Equal(new LocalDate(2025, 9, 1), Get("unable.needsCreation", "2025-07-01", "2025-07-01", RemedyKind.Reconsideration).By);

    [Fact]
    public void DirectSuit_ReadingOfTheActsDay_TakesTheTextOfThatDay()
    {
        var readings = new RemedyReadings { FilingDayChoosesText = new(false, Instrument.DisclosureSuits2025.Cite() with { Point = Verification.Interpretation }) };
        var query = new RemedyQuery(Outcome.NotProcessedPetition, new(2025, 5, 20));
        Assert.Equal(RemedyStatus.NotAvailable, Find(Remedies.On(query, new(2025, 6, 3), WorkingDayCalendar.China), RemedyKind.DirectSuit).Status);
        var remedy = Find(Remedies.On(query, new(2025, 6, 3), WorkingDayCalendar.China, readings), RemedyKind.DirectSuit);
        Assert.Equal(RemedyStatus.Depends, remedy.Status);
        Assert.Contains("an interpretation", remedy.Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void DirectSuit_PetitionIn2024_DependsOnItsEffect()
        => Assert.Equal(RemedyStatus.Depends, Get("notProcessed.petition", "2024-03-04", "2024-03-04", RemedyKind.DirectSuit).Status);

    // 法释〔2025〕8号, art. 10 paragraph 2 item 4: what was already granted.
    [Theory]
    [InlineData(true, RemedyStatus.NotAvailable)]
    [InlineData(false, RemedyStatus.Open)]
    [InlineData(null, RemedyStatus.Depends)]
    public void DirectSuit_Repeated_DependsOnTheFirstAnswer(bool? granted, RemedyStatus status)
    {
        var query = new RemedyQuery(Outcome.NotProcessedRepeated, new(2025, 7, 1)) { FirstAnswerGranted = granted };
        Assert.Equal(status, Find(Remedies.On(query, new(2025, 7, 1), WorkingDayCalendar.China), RemedyKind.DirectSuit).Status);
    }

    [Theory]
    [InlineData("denied.adminQuery", RemedyStatus.NotAvailable, "the part is a register query: item 5")]
    [InlineData("unable.notHeld", RemedyStatus.Open, "the part does not exist")]
    [InlineData("denied.processInfo", RemedyStatus.NotAvailable, "the part is withheld under article 16: reconsideration first")]
    public void DirectSuit_PartWithheld_HasTheRowOfItsGround(string ground, RemedyStatus status, string why)
    {
        var query = new RemedyQuery(Outcome.Partial, new(2025, 7, 1)) { WithheldUnder = Outcome.FromCode(ground) };
        Assert.True(status == Find(Remedies.On(query, new(2025, 7, 1), WorkingDayCalendar.China), RemedyKind.DirectSuit).Status, why);
    }

    // 法释〔2018〕1号, arts 133 and 136.
    [Theory]
    [InlineData("review.upheld", RemedyStatus.NotAvailable)]
    [InlineData("review.claimRejected", RemedyStatus.NotAvailable)]
    [InlineData("review.annulled", RemedyStatus.Open)]
    public void SuitAfterReview_Barred_StaysBarredWhenUpheld(string decision, RemedyStatus status)
    {
        var query = new RemedyQuery(Outcome.UnableNeedsCreation, new(2025, 7, 1))
        {
            Cases = [new ReviewCase("F", ReviewKind.Reconsideration, new(2025, 7, 10)) { DecidedOn = new(2025, 8, 20), Decision = ReviewDecisionKind.FromCode(decision) }],
        };
        var remedy = Find(Remedies.On(query, new(2025, 8, 21), WorkingDayCalendar.China), RemedyKind.SuitAfterReview);
        Assert.Equal(status, remedy.Status);
        Assert.Equal(status == RemedyStatus.NotAvailable, remedy.Sources.Any(s => s.ArticleNumber == 136) && remedy.Sources.Any(s => s is { ArticleNumber: 10, Item: 6 }));
        var other = new RemedyReadings { BarSurvivesReview = new(false, Instrument.LitigationInterpretation2018.Article(136)) };
        Assert.Equal(RemedyStatus.Open, Find(Remedies.On(query, new(2025, 8, 21), WorkingDayCalendar.China, other), RemedyKind.SuitAfterReview).Status);
    }

    // Extension and correction notices, transfers and fees: 国办函〔2021〕132号, art. 3; 办法, art. 7; 法释〔2025〕8号, art. 10 paragraph 2 items 2 and 3.
    [Theory]
    [InlineData(RemedyTarget.ExtensionNotice, "2025-07-01", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable)]
    [InlineData(RemedyTarget.ExtensionNotice, "2024-07-01", RemedyStatus.NotAvailable, RemedyStatus.Depends)]
    [InlineData(RemedyTarget.ExtensionNotice, "2020-07-01", RemedyStatus.Depends, RemedyStatus.Depends)]
    [InlineData(RemedyTarget.CorrectionNotice, "2025-07-01", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable)]
    [InlineData(RemedyTarget.CorrectionNotice, "2018-07-02", RemedyStatus.Depends, RemedyStatus.Depends)]
    [InlineData(RemedyTarget.Transfer, "2025-07-01", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable)]
    [InlineData(RemedyTarget.FeeDecision, "2025-07-01", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable)]
    [InlineData(RemedyTarget.FeeDecision, "2022-07-01", RemedyStatus.NotAvailable, RemedyStatus.NotAvailable)]
    public void ProceduralActs_Alone_AreNotReviewed(RemedyTarget target, string day, RemedyStatus review, RemedyStatus suit)
    {
        var remedies = Remedies.On(RemedyQuery.Against(target, Day(day)), Day(day), WorkingDayCalendar.China);
        Assert.Equal((review, suit), (Find(remedies, RemedyKind.Reconsideration).Status, Find(remedies, RemedyKind.DirectSuit).Status));
        Assert.Equal(RemedyStatus.Open, Find(remedies, RemedyKind.Complaint).Status);
    }

    // 2019, art. 55; 法释〔2025〕8号, art. 10 paragraph 2 item 9.
    [Fact]
    public void PublicEnterprise_From2025_HasTheAppealToItsRegulatorAlone()
    {
        var query = new RemedyQuery(Outcome.UnableNotHeld, new(2025, 7, 1)) { IsPublicEnterprise = true };
        var remedies = Remedies.On(query, new(2025, 7, 1), WorkingDayCalendar.China);
        Assert.Equal([RemedyKind.Complaint], remedies.Where(r => r.IsOpen).Select(r => r.Kind));
        Assert.Equal(55, Find(remedies, RemedyKind.Complaint).Sources[0].ArticleNumber);
        Assert.Equal([RemedyKind.Complaint], Find(remedies, RemedyKind.DirectSuit).Remaining);
    }

    [Fact]
    public void Explain_Barred_NamesTheItemAndWhatRemains()
    {
        var text = Get("notProcessed.publication", "2025-07-01", "2025-07-01", RemedyKind.DirectSuit).Explain();
        Assert.Contains("第十条第二款第（八）项", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("仍可采取：行政复议、投诉、举报", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("what remains: reconsideration, complaint", text.ToText(Language.English), StringComparison.Ordinal);
    }

    // 法释〔2025〕8号, arts 1 item 4 and 13; 国办函〔2021〕132号, art. 2 item 4.
    [Fact]
    public void NoticeToThirdParty_OverriddenObjection_HasBothRemediesAndThePreventiveSuit()
    {
        var remedies = Remedies.On(RemedyQuery.Against(RemedyTarget.NoticeToThirdParty, new(2025, 7, 1)), new(2025, 7, 1), WorkingDayCalendar.China);
        Assert.True(Find(remedies, RemedyKind.Reconsideration).IsOpen && Find(remedies, RemedyKind.DirectSuit).IsOpen);
        Assert.Equal([4, 13], Find(remedies, RemedyKind.DirectSuit).Notes.Select(n => n.Citation!.Item ?? n.Citation.ArticleNumber));
    }

    // No rule is silent: every remedy, on days of every text, has an article, and explains itself in both languages.
    [Fact]
    public void On_EveryTargetAndText_HasSourcesAndBothLanguages()
    {
        string[] days = ["2011-08-15", "2014-03-03", "2016-03-01", "2018-01-15", "2018-03-01", "2020-03-02", "2022-03-01", "2024-03-01", "2025-07-01"];
        foreach (var day in days.Select(Day))
        {
            var queries = Outcome.All.Select(o => new RemedyQuery(o, day))
                .Concat(Enum.GetValues<RemedyTarget>().Where(t => t != RemedyTarget.Reply).Select(t => RemedyQuery.Against(t, day)))
                .SelectMany(q => new[] { q, q with { WasTold = false }, q with { IsPublicEnterprise = true }, q with { Obstacle = new(day.PlusDays(3), day.PlusDays(9)) }, q with { IsDeemed = true, IsUndecided = true }, q with { IsUndecided = true } });
            foreach (var query in queries)
            {
                if (!Remedies.TryOn(query, day.PlusDays(1), WorkingDayCalendar.China, out var remedies))
                {
                    continue;
                }

                Assert.All(remedies, r =>
                {
                    Assert.NotEmpty(r.Sources);
                    Assert.Equal(r.By is null, r.From is null);
                    Assert.DoesNotMatch(@"[\u4e00-\u9fff]", r.Explain().ToText(Language.English));
                    Assert.DoesNotMatch("[A-Za-z]{3}|[{}]", r.Explain().ToText(Language.Chinese));
                });
            }
        }
    }
}
