using GovDisclosure.Categories;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Categories;

public class CategoryCountsTests
{
    private static readonly CategoryCounts Naxi = new(
        CategoryScheme.Channels,
        [
            new("website", 10619),
            new("website-column", 3367),
            new("website-site", 7252),
            new("press-conference", 0),
            new("wechat", ReportedCount.AtLeast(850)),
            new("mobile-newspaper", ReportedCount.AtLeast(4000)),
        ])
    {
        Total = 15586,
    };

    [Fact]
    public void Check_NaxiChannels_AccusesNobody()
    {
        Assert.Empty(Naxi.Check("channels", new LocalDate(2017, 12, 31)));
        Assert.Equal(117, Naxi.CheckTotal()!.Gap);
        Assert.Equal("850余", Naxi.Items[4].Count.ToString());
    }

    [Fact]
    public void HighestItems_NaxiChannels_LeaveOutTheTwoPartsOfTheWebsite()
    {
        Assert.Equal(["website", "press-conference", "wechat", "mobile-newspaper"], Naxi.HighestItems.Select(i => i.Code));
        Assert.Equal(15469, Naxi.ToShares().Total);
    }

    [Theory]
    [InlineData("a", 3, "b", 4, 7L, true, "", "they sum")]
    [InlineData("a", 3, "b", 4, 8L, true, "categories.total", "one is missing")]
    [InlineData("a", 3, "b", 4, 8L, false, "", "not all of them are counted")]
    [InlineData("a", 3, "b", 4, 6L, false, "categories.total", "over the total, whether or not all are counted")]
    [InlineData("a", 3, "a", 4, 7L, true, "categories.duplicate-code", "the same class twice")]
    [InlineData("a", 3, "z", 4, 7L, true, "categories.unknown-code", "not in the scheme")]
    [InlineData("a", 3, "old", 4, 7L, true, "categories.not-in-force", "no longer in use")]
    [InlineData("a", 3, "a1", 4, 3L, true, "categories.parent", "a part over its whole")]
    [InlineData("a", 3, "a1", 2, 3L, true, "categories.parent", "parts that do not reach their whole")]
    [InlineData("a", 3, "a1", 2, 3L, false, "", "not all parts are counted")]
    public void Check_Counts_FindsWhatIsWrong(string code1, long count1, string code2, long count2, long total, bool isExhaustive, string rule, string why)
    {
        Assert.NotEmpty(why);
        var scheme = CategoryScheme.Parse(
            """
            {"schema": "govdisclosure/category-scheme/1", "id": "x", "name": {"zh": "甲", "en": "A"}, "categories": [
              {"code": "a", "name": {"zh": "甲", "en": "A"}},
              {"code": "a1", "parent": "a", "name": {"zh": "甲一", "en": "A1"}},
              {"code": "b", "name": {"zh": "乙", "en": "B"}},
              {"code": "old", "name": {"zh": "丙", "en": "C"}, "inForceTo": "2016-12-31"}]}
            """,
            "x.json");
        var counts = new CategoryCounts(scheme, [new(code1, count1), new(code2, count2)]) { Total = total, IsExhaustive = isExhaustive };
        Assert.Equal(rule, string.Join(' ', counts.Check("x", new LocalDate(2017, 6, 1)).Select(f => f.RuleId)));
    }

    [Fact]
    public void ToShares_NaxiClasses_AreThoseOfTheReport()
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "naxi-categories.json"));
        var scheme = CategoryScheme.Load(stream, "naxi-categories.json");
        long[] counts = [239, 610, 3367, 10128, 237, 387, 618];
        var series = new CategoryCounts(scheme, scheme.Categories.Select((c, i) => new CategoryCount(c.Code, counts[i]))) { Total = 15586 };
        Assert.Empty(series.Check("categories"));
        Assert.Equal("1.53% 3.92% 21.6% 64.98% 1.52% 2.48% 3.97%", string.Join(' ', series.ToShares(new ShareOptions { TrailingZeros = TrailingZeros.Trim }).Shares.Select(s => s.Text)));
    }
}
