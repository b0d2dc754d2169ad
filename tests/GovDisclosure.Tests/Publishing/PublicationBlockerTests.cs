using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>What stands in the way of a publication, tried as somebody would who wants to get round it.</summary>
public class PublicationBlockerTests
{
    private static readonly LocalDate Day = new(2024, 3, 4);

    private static readonly PublicationReview Review = new(ReviewConclusion.Public, "李四", Day.PlusDays(1), [new ReviewedItem("正文", ReviewConclusion.Public)]);

    private static readonly PublicationProcedure Procedure = PublicationProcedure.Default;

    [Fact]
    public void Attribute_OfADocument_KeepsWhoProposedAndWhoDecidedIt()
    {
        var item = Signed(SourceClassification.OnRequest);
        Assert.Equal(("张三", "王五"), (item.AttributeProposedBy, item.AttributeDecidedBy));
        Assert.Equal(("赵六", string.Empty), (new Publication("d", "通知") { Drafter = "赵六" }.AttributeProposedBy, new Publication("d", "通知").AttributeDecidedBy));
    }

    /// <summary>国办发〔2016〕80号: who signs decides; who publishes cannot make public what he did not.</summary>
    [Fact]
    public void Publish_WithAnotherAttributeThanWasSigned_IsLate()
    {
        var move = Procedure.Move(Signed(SourceClassification.OnRequest), new PublicationEvent("published", Day.PlusDays(3), "王五") { Attribute = SourceClassification.Proactive });
        Assert.Equal(["publication.attribute-late"], move.Findings.Select(f => f.RuleId));
        Assert.True(Procedure.Move(Signed(SourceClassification.Proactive), new PublicationEvent("published", Day.PlusDays(3), "王五")).IsDone);
    }

    /// <summary>2024 Implementing Regulations of the Law on Guarding State Secrets, art. 42: who drafted does not review, however the name is spaced.</summary>
    [Theory]
    [InlineData("张三")]
    [InlineData("张 三")]
    [InlineData(" 张\u3000三 ")]
    public void Check_OfAReviewByTheDrafter_IsABlocker(string reviewer)
    {
        Publication item = new("d", "通知") { Drafter = "张三", Attribute = SourceClassification.Proactive };
        var step = new PublicationEvent("secrecy-review", Day, reviewer) { Review = new PublicationReview(ReviewConclusion.Public, reviewer, Day, [new ReviewedItem("正文", ReviewConclusion.Public)]) };
        Assert.Contains((item with { Events = [step] }).Check(), finding => finding.RuleId == "publication.reviewer");
    }

    /// <summary>2019 Regulations, art. 19: what stands published against its attribute is told.</summary>
    [Theory]
    [InlineData(SourceClassification.OnRequest)]
    [InlineData(SourceClassification.Withheld)]
    public void Check_OfWhatIsPublishedAgainstItsAttribute_IsABlocker(SourceClassification attribute)
    {
        var item = Published() with { Attribute = attribute, Ground = Instrument.Regulations2019.Article(16) };
        Assert.Equal(19, Assert.Single(item.Check(), f => f.RuleId == "publication.proactive").Source?.ArticleNumber);
        Assert.Empty((item with { WithdrawnOn = Day.PlusDays(9) }).Check());
    }

    /// <summary>2024 Implementing Regulations of the Law on Guarding State Secrets, art. 42: each round has a record of its own.</summary>
    [Fact]
    public void Review_OfASecondRound_NeedsARecordOfItsOwn()
    {
        var item = Done(Published(), new PublicationEvent("withdrawn", Day.PlusDays(9), "王五") { Reason = "有误" });
        item = Done(item, new PublicationEvent("draft", Day.PlusDays(10), "张三"));
        item = Done(item, new PublicationEvent("section", Day.PlusDays(10), "李四"));
        var move = Procedure.Move(item, new PublicationEvent("secrecy-review", Day.PlusDays(11), "李四"));
        Assert.Equal(["publication.review"], move.Findings.Select(f => f.RuleId));
        item = Done(item, new PublicationEvent("secrecy-review", Day.PlusDays(11), "李四") { Review = new PublicationReview(ReviewConclusion.Public, "李四", Day.PlusDays(11), Review.Items) });
        item = Done(item, new PublicationEvent("signed", Day.PlusDays(12), "王五"));
        item = Done(item, new PublicationEvent("published", Day.PlusDays(12), "王五"));
        Assert.True(item.IsPublic);
        Assert.Equal(Day.PlusDays(3), item.PublishedOn);
    }

    [Theory]
    [InlineData(ReviewConclusion.Partial, ReviewConclusion.Withheld, "", "", "publication.review-basis", "nothing says why")]
    [InlineData(ReviewConclusion.Partial, ReviewConclusion.Withheld, "条例第十五条", "", "", "the whole says why")]
    [InlineData(ReviewConclusion.Public, ReviewConclusion.Withheld, "", "条例第十四条", "publication.review-items", "the whole is public and an item is not")]
    [InlineData(ReviewConclusion.Public, ReviewConclusion.Unknown, "", "", "publication.review", "an item without a conclusion")]
    [InlineData(ReviewConclusion.Unknown, ReviewConclusion.Public, "", "", "", "the whole is not said: told at the publication")]
    [InlineData(ReviewConclusion.Referred, ReviewConclusion.Referred, "无法确定", "", "", "referred, which binds at the publication")]
    public void Review_ItemByItem_HasAConclusionAndABasis(ReviewConclusion whole, ReviewConclusion part, string basis, string partBasis, string rules, string why)
    {
        var item = Done(Done(new Publication("d1", "通知"), new PublicationEvent("draft", Day, "张三") { Attribute = SourceClassification.Proactive }), new PublicationEvent("section", Day, "李四"));
        var review = new PublicationReview(whole, "李四", Day, [new ReviewedItem("正文", part) { Basis = partBasis }]) { Basis = basis };
        var found = Procedure.Move(item, new PublicationEvent("secrecy-review", Day, "李四") { Review = review }).Findings.Select(f => f.RuleId);
        Assert.True(rules.Split(',', StringSplitOptions.RemoveEmptyEntries).All(found.Contains) && found.Any() == rules.Length > 0, why + ": " + string.Join(',', found));
    }

    /// <summary>2019 Regulations, art. 17: what is referred waits for the answer.</summary>
    [Theory]
    [InlineData(ReviewConclusion.Referred)]
    [InlineData(ReviewConclusion.Withheld)]
    [InlineData(ReviewConclusion.Unknown)]
    public void Publish_OfWhatWasNotConcludedPublic_IsRefused(ReviewConclusion conclusion)
    {
        var item = Signed(SourceClassification.Proactive, new PublicationReview(conclusion, "李四", Day.PlusDays(1), [new ReviewedItem("正文", ReviewConclusion.Public)]) { Basis = "须报审" });
        Assert.Equal(17, Assert.Single(Procedure.Move(item, new PublicationEvent("published", Day.PlusDays(3), "王五")).Findings).Source?.ArticleNumber);
    }

    [Theory]
    [InlineData("withdrawn", "publication.reason", "administrative-penalty-2021", 48)]
    [InlineData("repealed", "publication.change-reason", "website-guide-2017", null)]
    [InlineData("amended", "publication.change-reason", "website-guide-2017", null)]
    public void Move_WithoutAReason_CitesTheRuleThatAsksForIt(string step, string rule, string instrument, int? article)
    {
        var finding = Assert.Single(Procedure.Move(Published(), new PublicationEvent(step, Day.PlusDays(9), "王五") { Reason = " " }).Findings);
        Assert.Equal((rule, instrument, article), (finding.RuleId, finding.Source!.Instrument.Id, finding.Source.ArticleNumber));
    }

    [Fact]
    public void Expire_BeforeItsLastDay_IsRefused()
    {
        var item = Published() with { EndedOn = Day.PlusDays(100) };
        Assert.Equal(["publication.ended"], Procedure.Move(item, new PublicationEvent("expired", Day.PlusDays(50), "王五")).Findings.Select(f => f.RuleId));
        Assert.Equal(Day.PlusDays(100), Done(item, new PublicationEvent("expired", Day.PlusDays(100), "王五")).EndedOn);
    }

    [Fact]
    public void Step_OfEveryCondition_CitesItsRuleInBothLanguages()
    {
        var own = new PublicationProcedure([new ProcedureStep("x", new LocalizedText("某", "x"), [""], PublicationProcedure.ConditionCodes)]);
        var bare = new Publication("d1", "通知") { IsAggregated = true, Drafter = "王五", Attribute = SourceClassification.Withheld, EndedOn = Day.PlusDays(9) };
        var findings = own.Move(bare, new PublicationEvent("x", Day, "王五")).Findings;
        Assert.All(findings, f => Assert.True(f.Source is not null && f.Message.Chinese.Length > 0 && !f.Message.English.Any(c => c > '\u2E80'), f.RuleId));
        string[] expected = ["publication.ground", "publication.review", "publication.proactive", "publication.aggregation", "publication.personal-data", "publication.reason", "publication.ended"];
        Assert.Empty(expected.Except(findings.Select(f => f.RuleId)));
    }

    /// <summary>社会救助暂行办法, arts. 11 and 61: a list for the village is on no website.</summary>
    [Theory]
    [InlineData(ReaderScope.Area, false)]
    [InlineData(ReaderScope.Group, false)]
    [InlineData(ReaderScope.Everybody, true)]
    [InlineData(ReaderScope.Unknown, true)]
    public void IsPublic_OfAScope_IsForEverybodyAlone(ReaderScope scope, bool isPublic) => Assert.Equal(isPublic, (Published() with { Scope = scope }).IsPublic);

    private static Publication Signed(SourceClassification attribute, PublicationReview? review = null)
    {
        var item = new Publication("d1", "通知") { PersonalData = new PersonalDataReport("a.txt", []) };
        item = Done(item, new PublicationEvent("draft", Day, "张三") { Attribute = attribute });
        item = Done(item, new PublicationEvent("section", Day, "李四"));
        item = Done(item, new PublicationEvent("secrecy-review", Day.PlusDays(1), "李四") { Review = review ?? Review });
        return Done(item, new PublicationEvent("signed", Day.PlusDays(2), "王五"));
    }

    private static Publication Published() => Done(Signed(SourceClassification.Proactive), new PublicationEvent("published", Day.PlusDays(3), "王五"));

    private static Publication Done(Publication item, PublicationEvent next)
    {
        var move = Procedure.Move(item, next);
        Assert.True(move.IsDone, string.Join(',', move.Findings.Select(f => f.RuleId)));
        return move.Publication;
    }
}
