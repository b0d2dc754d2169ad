using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Tests.Categories;

public class CatalogueEntryTests
{
    private static readonly CatalogueEntry Naxi = new()
    {
        IndexNumber = "008366031/2018-00006",
        Publisher = "区政府办公室",
        IssuedOn = new LocalDate(2018, 2, 23),
        Theme = "02A文秘工作",
        Keywords = ["报告"],
    };

    [Fact]
    public void ToFields_NaxiEntry_AreTheSevenLinesOfTheReport()
        => Assert.Equal(
            ["索引号=008366031/2018-00006", "发布机构=区政府办公室", "发文日期=2018-02-23", "主题分类=02A文秘工作", "文号=", "关键词=报告", "内容概述="],
            Naxi.ToFields().Select(f => $"{f.Label}={f.Value}"));

    [Fact]
    public void Check_NaxiEntry_AccusesNobody() => Assert.Empty(Naxi.Check(CategorySchemes.Themes));

    [Fact]
    public void Check_WrongFields_AreAllFound()
    {
        var entry = Naxi with
        {
            IndexNumber = "035210000/2025-00016",
            Theme = "天文",
            DocumentNumber = "没有号",
            PublishedOn = new LocalDate(2018, 2, 22),
        };
        Assert.Equal(
            ["index-number.organisation-check", "catalogue.document-number", "catalogue.theme", "catalogue.published-before-issued"],
            entry.Check(CategorySchemes.Themes).Select(f => f.RuleId));
    }

    [Fact]
    public void Equality_SameFields_AreEqual()
    {
        Assert.Equal(Naxi, Naxi with { Keywords = new List<string> { "报告" } });
        Assert.NotEqual(Naxi, Naxi with { Keywords = [] });
        Assert.Throws<ArgumentNullException>(() => new CatalogueEntry { Summary = null! });
    }

    // 2007 Regulations, art. 18; 2019 Regulations, art. 26: 20 working days, the day of making not counted
    [Theory]
    [InlineData(2018, 2, 1, 2018, 3, 6, "over the Spring Festival of 2018, with two make-up workdays")]
    [InlineData(2024, 3, 4, 2024, 4, 1, "no day off but weekends")]
    [InlineData(2024, 3, 2, 2024, 3, 29, "made on a Saturday")]
    public void Of_DayOfMaking_IsTwentyWorkingDaysLater(int year, int month, int day, int dueYear, int dueMonth, int dueDay, string why)
    {
        Assert.NotEmpty(why);
        var madeOn = new LocalDate(year, month, day);
        var deadline = PublicationDeadline.Of(madeOn, Regimes.ForReceipt(madeOn), WorkingDayCalendar.China);
        Assert.Equal(new LocalDate(dueYear, dueMonth, dueDay), deadline.DueOn);
        Assert.False(deadline.IsLate(deadline.DueOn));
        Assert.True(deadline.IsLate(deadline.DueOn.PlusDays(1)));
    }

    [Fact]
    public void Explain_Deadline_NamesTheArticle()
    {
        var deadline = PublicationDeadline.Of(new LocalDate(2024, 3, 4), Regimes.Of2019, (day, days) => day.PlusDays(days));
        Assert.Equal(
            "应于2024年3月24日前（含当日）公开\n1. 信息形成或者变更之日：2024年3月4日\n2. 自次日起第 20 个工作日（《中华人民共和国政府信息公开条例》第二十六条）",
            deadline.Explain().ToText(Language.Chinese));
    }
}
