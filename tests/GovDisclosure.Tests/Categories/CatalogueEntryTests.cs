using GovDisclosure.Categories;

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
    public void Check_NaxiEntry_AccusesNobody() => Assert.Empty(Naxi.Check(CategoryScheme.Themes));

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
            entry.Check(CategoryScheme.Themes).Select(f => f.RuleId));
    }

    [Fact]
    public void Equality_SameFields_AreEqual()
    {
        Assert.Equal(Naxi, Naxi with { Keywords = new List<string> { "报告" } });
        Assert.NotEqual(Naxi, Naxi with { Keywords = [] });
        Assert.Throws<ArgumentNullException>(() => new CatalogueEntry { Summary = null! });
    }
}
