using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

/// <summary>A document from its draft to its publication: what each step asks for.</summary>
public class PublicationTests
{
    private static readonly LocalDate Day = new(2024, 3, 4);

    private static readonly PublicationReview Review = new(ReviewConclusion.Public, "李四", Day.PlusDays(1), [new ReviewedItem("正文", ReviewConclusion.Public)]);

    private static readonly PublicationProcedure Procedure = PublicationProcedure.Default;

    [Fact]
    public void Move_AlongTheProcedure_ReachesPublication()
    {
        var item = Published();
        Assert.Equal("published", item.Step);
        Assert.Equal(Day.PlusDays(3), item.PublishedOn);
        Assert.Equal("张三", item.Drafter);
        Assert.Empty(item.Check());
        var withdrawn = Done(item, new PublicationEvent("withdrawn", Day.PlusDays(9), "王五") { Reason = "有误" });
        Assert.Equal(Day.PlusDays(9), withdrawn.WithdrawnOn);
        Assert.Equal(item.Events, withdrawn.Events.Take(item.Events.Count));
    }

    [Fact]
    public void Move_StraightToPublication_ListsEveryUnmetConditionWithItsArticle()
    {
        var move = Procedure.Move(new Publication("d1", "名单") { IsAggregated = true }, new PublicationEvent("published", Day, "王五"));
        Assert.False(move.IsDone);
        Assert.Empty(move.Publication.Events);
        Assert.Equal(
            ["publication.order", "publication.attribute", "publication.proactive", "publication.review", "publication.review-late", "publication.conclusion", "publication.aggregation", "publication.personal-data"],
            move.Findings.Select(f => f.RuleId));
        Assert.All(move.Findings.Skip(1), f => Assert.NotNull(f.Source));
        Assert.Contains(move.Findings, f => f.Source?.In(Language.Chinese) == "《中华人民共和国保守国家秘密法》第三十五条");
        Assert.Contains(move.Findings, f => f.Source?.In(Language.Chinese) == "《中华人民共和国政府信息公开条例》第十五条");
    }

    [Fact]
    public void Move_OfEveryForbiddenPair_NamesTheOrder()
    {
        foreach (var from in Procedure.Steps)
        {
            var item = new Publication("d1", "通知") { Events = [new PublicationEvent(from.Code, Day, "张三")] };
            foreach (var to in Procedure.Steps)
            {
                var move = Procedure.Move(item, new PublicationEvent(to.Code, Day, "李四"));
                Assert.Equal(!to.After.Contains(from.Code), move.Findings.Any(f => f.RuleId == "publication.order"));
            }
        }
    }

    [Theory]
    [InlineData("reviewer", "publication.reviewer")]
    [InlineData("items", "publication.review")]
    [InlineData("late", "publication.attribute-late")]
    [InlineData("ground", "publication.ground")]
    [InlineData("personal", "publication.personal-data")]
    [InlineData("attribute", "publication.attribute")]
    public void Check_OfEachBlocker_IsItsFinding(string what, string rule)
    {
        var item = Published();
        item = what switch
        {
            "reviewer" => item with { Drafter = "李四" },
            "items" => item with { Events = [.. item.Events.Select(e => e.Review is null ? e : e with { Review = new PublicationReview(ReviewConclusion.Public, "李四", Day, []) })] },
            "late" => item with { Events = [new PublicationEvent("signed", Day, "王五"), new PublicationEvent("published", Day, "王五") { Attribute = SourceClassification.Proactive, Review = Review with { } }] },
            "ground" => item with { Attribute = SourceClassification.Withheld },
            "personal" => item with { PersonalData = null },
            _ => item with { Attribute = SourceClassification.Unknown },
        };
        Assert.Contains(item.Check(), f => f.RuleId == rule && f.Source is not null);
    }

    [Fact]
    public void Move_OfAHostsOwnProcedure_FollowsItsTable()
    {
        var own = new PublicationProcedure([new ProcedureStep("in", new LocalizedText("录入", "entered"), [""], []), new ProcedureStep("out", new LocalizedText("发出", "sent"), ["in"], ["attribute"])]);
        var item = own.Move(new Publication("d1", "通知"), new PublicationEvent("in", Day, "张三")).Publication;
        Assert.Equal(["publication.attribute"], own.Move(item, new PublicationEvent("out", Day, "张三")).Findings.Select(f => f.RuleId));
        Assert.True(own.Move(item, new PublicationEvent("out", Day, "张三") { Attribute = SourceClassification.OnRequest }).IsDone);
        Assert.Throws<ArgumentException>(() => new ProcedureStep("x", new LocalizedText("某", "x"), [], ["nosuch"]));
        Assert.Throws<ArgumentException>(() => new PublicationProcedure([new ProcedureStep("x", new LocalizedText("某", "x"), ["nosuch"], [])]));
    }

    [Fact]
    public void Move_OfAWithheldDocument_IsReassessedByArticle18()
    {
        var item = new Publication("d1", "会议纪要") { Ground = Instrument.Regulations2019.Article(16) };
        foreach (var step in new[]
        {
            new PublicationEvent("draft", Day, "张三") { Attribute = SourceClassification.Withheld },
            new PublicationEvent("section", Day, "李四"),
            new PublicationEvent("secrecy-review", Day.PlusDays(1), "李四") { Review = Review },
            new PublicationEvent("signed", Day.PlusDays(2), "王五"),
            new PublicationEvent("withheld", Day.PlusDays(3), "王五"),
            new PublicationEvent("reassessed", Day.PlusDays(300), "王五") { Reason = "情势变化", Attribute = SourceClassification.Proactive },
        })
        {
            item = Done(item, step);
        }

        Assert.Equal(SourceClassification.Proactive, item.Attribute);
    }

    [Theory]
    [InlineData("proactive", "2024-03-04", "2024-04-01")]
    [InlineData("penalty", "2024-03-04", "2024-03-13")]
    [InlineData("penalty-withdrawal", "2024-03-06", "2024-03-11")]
    [InlineData("bid-candidates-shown", "2024-03-06", "2024-03-09")]
    [InlineData("silence-policy", "2024-03-04", "2024-09-04")]
    public void Through_OfEachKind_IsItsLastDay(string rule, string from, string expected)
    {
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        var deadline = new DisclosureService().PublicationThrough(rule, iso.Parse(from).Value);
        Assert.Equal(iso.Parse(expected).Value, deadline.Day);
        Assert.Contains(deadline.Explanation.Steps, step => step.Citation is not null);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            Assert.NotEmpty(deadline.Explanation.ToText(language));
        }
    }

    [Fact]
    public void Through_OfTheGeneralPeriod_IsThatOfTheRegime()
    {
        var calendar = GovDisclosure.Calendars.WorkingDayCalendar.China;
        var day = new LocalDate(2020, 1, 2);
        for (var i = 0; i < 700; i++, day = day.PlusDays(1))
        {
            Assert.Equal(GovDisclosure.Requests.DisclosureDeadlines.Publication(day, calendar).DueDate, PublicationRule.Find("proactive")!.Through(day, calendar).Day);
        }
    }

    [Fact]
    public void Check_OfAColumn_IsSilentAfterItsPeriodAlone()
    {
        var rule = PublicationRule.Find("silence-news")!;
        var calendar = GovDisclosure.Calendars.WorkingDayCalendar.China;
        Assert.Null(rule.Check("动态", Day, null, Day.PlusDays(14), calendar));
        Assert.Equal("publication.silent", rule.Check("动态", Day, null, Day.PlusDays(15), calendar)!.RuleId);
    }

    private static Publication Published()
    {
        var item = new Publication("d1", "通知") { PersonalData = new PersonalDataReport("通知.docx", []) };
        foreach (var step in new[]
        {
            new PublicationEvent("draft", Day, "张三") { Attribute = SourceClassification.Proactive },
            new PublicationEvent("section", Day, "赵六"),
            new PublicationEvent("secrecy-review", Day.PlusDays(1), "李四") { Review = Review },
            new PublicationEvent("signed", Day.PlusDays(2), "王五"),
            new PublicationEvent("published", Day.PlusDays(3), "钱七"),
        })
        {
            item = Done(item, step);
        }

        return item;
    }

    private static Publication Done(Publication item, PublicationEvent step)
    {
        var move = Procedure.Move(item, step);
        Assert.True(move.IsDone, string.Join("; ", move.Findings.Select(f => f.In(Language.English))));
        return move.Publication;
    }
}
