using System.Globalization;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class ShareAuditTests
{
    // Real shares as published, with the counts beside them.
    public static TheoryData<string, string, string, string, string> Published => new()
    {
        { "Naxi 2017, classes", "239 610 3367 10128 237 387 618", "1.53% 3.92% 21.6% 64.98% 1.52% 2.48% 3.97%", "LargestRemainder", "100.00" },
        { "Naxi 2017, suggestions", "102 8", "92.7% 7.3%", "LargestRemainder HalfUp", "100.0" },
        { "Naxi 2017, proposals, over 144", "134 10", "93.1% 6.9%", "LargestRemainder HalfUp", "100.0" },
        { "A district 2022, channels", "1303 172 24", "86.92% 11.47% 1.60%", "HalfUp Truncate", "99.99" },
        { "A district 2022, outcomes", "966 67 81 182 61 96", "66.48% 4.61% 5.57% 12.53% 4.20% 6.61%", "LargestRemainder HalfUp", "100.00" },
        { "Dazu health commission 2022, classes", "1 5 2 2 2", "8% 41% 17% 17% 17%", "LargestRemainder:Last", "100" },
        { "Gaochun 2022, outcomes", "59 32 26 1 12", "45.3% 24.6% 20% 0.7% 9.2%", "Truncate", "99.8" },
        { "Luzhou 2020, levels (10 000 items)", "9.21 28.41", "24.48% 75.52%", "LargestRemainder HalfUp", "100.00" },
        { "Luzhou 2020, classes (10 000 items)", "18.32 12.55 6.75", "48.70% 33.36% 17.94%", "LargestRemainder HalfUp", "100.00" },
        { "Pingtan 2017, channels", "1509 613", "71.11% 28.89%", "LargestRemainder HalfUp", "100.00" },
        { "Pingtan 2018, channels", "1592 477", "76.9% 23.1%", "LargestRemainder HalfUp", "100.0" },
        { "nothing makes them", "1 2", "33% 68%", "", "101" },
        { "all zeros trimmed at two decimals", "1 3332", "0.03% 99.97%", "LargestRemainder HalfUp", "100.00" },
        { "all trimmed to one decimal", "1249 8751", "12.5% 87.5%", "LargestRemainder HalfUp", "100.0" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void OfAmounts_PublishedShares_FindsTheMethodsThatMakeThem(string where, string values, string printed, string methods, string sum)
    {
        Assert.NotEmpty(where);
        var audit = ShareAudit.OfAmounts([.. values.Split(' ').Select(v => decimal.Parse(v, CultureInfo.InvariantCulture))], Percents(printed));
        var found = audit.Methods.Select(m => m == ShareMethod.LargestRemainder && audit.Settings.Count(s => s.Method == m) == 1
            ? $"{m}:{audit.Settings.Single(s => s.Method == m).Tie}"
            : m.ToString());
        Assert.Equal(methods, string.Join(' ', found));
        Assert.Equal(methods.Length > 0, audit.IsReproduced);
        Assert.Equal(sum, audit.PrintedSum.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void OfCounts_SharesOfAnotherBase_AreNotReproduced()
    {
        // 占总数 147 stands beside the shares, which are of 144.
        Assert.False(ShareAudit.OfCounts([134, 10], Percents("93.1% 6.9%"), total: 147).IsReproduced);
        Assert.Equal([ShareMethod.HalfUp], ShareAudit.OfCounts([134, 10], Percents("91.2% 6.8%"), total: 147).Methods);
    }

    [Fact]
    public void OfAmounts_BeyondSixtyFourBits_AgreesWithTheSameCountsWithinThem()
    {
        var count = Gen.OneOf(Gen.Long[0, 5_000], Gen.Long[0, long.MaxValue / 16]);
        Gen.Select(count.Array[1, 6], Gen.Enum<ShareMethod>(), Gen.Enum<ShareTie>(), Gen.Int[0, 6], Gen.Bool)
            .Where((counts, _, _, _, _) => counts.Sum() > 0)
            .Sample((counts, method, tie, decimals, isWhole) =>
            {
                // A factor leaves every share as it is, and this one takes the greatest of any counts but zeros out of 64 bits.
                const decimal Factor = 10_000_000_000_000_000_000m;
                var values = Array.ConvertAll(counts, c => (decimal)(c % 1_000_000_000));
                var printed = Percents(string.Join(' ', ShareSeries.OfCounts(counts, new ShareOptions { Method = method, Tie = tie, Decimals = decimals }).Shares.Select(s => s.Text)));
                var total = isWhole ? (long?)null : Math.Max(1, (long)values.Sum() / 3);
                var narrow = ShareAudit.OfAmounts(values, printed, total);
                var wide = ShareAudit.OfAmounts(Array.ConvertAll(values, v => v * Factor), printed, total * Factor);
                Assert.Equal(wide.Settings, narrow.Settings);
                Assert.Equal(wide.Parts.Select(p => (p.HalfUp, p.Truncated, p.LargestRemainder)), narrow.Parts.Select(p => (p.HalfUp, p.Truncated, p.LargestRemainder)));
                Assert.Contains(method, ShareAudit.OfCounts(counts, printed).Methods);
            });
    }

    [Fact]
    public void OfCounts_ASetting_IsAmongThoseFound()
        => Gen.Select(Gen.Long[0, 5_000].Array[1, 9], Gen.Enum<ShareMethod>(), Gen.Enum<ShareTie>(), Gen.Int[0, 6], Gen.Enum<TrailingZeros>())
            .Where((counts, _, _, _, _) => counts.Sum() > 0)
            .Sample((counts, method, tie, decimals, zeros) =>
            {
                var setting = new ShareOptions { Method = method, Tie = tie, Decimals = decimals, TrailingZeros = zeros };
                var printed = ShareSeries.OfCounts(counts, setting).Shares.Select(s => s.Text);
                var audit = ShareAudit.OfCounts(counts, Percents(string.Join(' ', printed)));
                Assert.True(audit.IsReproduced);
                if (zeros == TrailingZeros.Keep)
                {
                    Assert.Contains(setting with { Tie = method == ShareMethod.LargestRemainder ? tie : ShareTie.First }, audit.Settings);
                }
            });

    [Fact]
    public void OfCounts_AWrongUnitAnywhere_IsNoticed()
        => Gen.Select(Gen.Long[1, 5_000].Array[2, 9], Gen.Int[0, 6], Gen.Int[0, 1_000]).Sample((counts, decimals, at) =>
        {
            // Two units above the truncated share is beyond every method.
            var setting = new ShareOptions { Method = ShareMethod.Truncate, Decimals = decimals };
            var printed = ShareSeries.OfCounts(counts, setting).Shares.Select(s => s.Percent).ToArray();
            printed[at % printed.Length] += 200m / Apportionment.UnitsOfWhole(decimals);
            Assert.False(ShareAudit.OfCounts(counts, printed).IsReproduced);
        });

    [Fact]
    public void OfCounts_MissingShares_AreLeftOut()
    {
        var audit = ShareAudit.OfCounts([1303, 172, 24], [86.92m, null, 1.60m]);
        Assert.Equal([ShareMethod.HalfUp, ShareMethod.Truncate], audit.Methods);
        Assert.True(audit.Parts[1].Agrees(ShareMethod.LargestRemainder));
        Assert.False(audit.Parts[0].Agrees(ShareMethod.LargestRemainder));
        Assert.False(ShareAudit.OfCounts([1, 2], [null, null]).IsReproduced);
    }

    [Fact]
    public void OfCounts_ZeroTotal_HasNothingToReproduce()
    {
        var audit = ShareAudit.OfCounts([0, 0], [0m, 0m]);
        Assert.False(audit.IsReproduced);
        Assert.Null(audit.Parts[0].HalfUp);
    }

    [Fact]
    public void OfAmounts_HostileValues_AreNoCrash()
    {
        var audit = ShareAudit.OfAmounts([decimal.MaxValue, 0], [-5m, 1.23456789m], total: 0.0000000000000000000000000001m);
        Assert.False(audit.IsReproduced);
        Assert.False(ShareAudit.OfCounts([1, 2], [decimal.MinValue, 0.0000000000000000000000000001m]).IsReproduced);
    }

    [Fact]
    public void OfCounts_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => ShareAudit.OfCounts([1, 2], [1m]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareAudit.OfCounts([1], [1m], total: -1));
        Assert.Contains("index 1", Assert.Throws<ArgumentOutOfRangeException>(() => ShareAudit.OfCounts([1, -1], [1m, 2m])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_DazuClasses_NamesTheTieRule()
    {
        var text = ShareAudit.OfCounts([1, 5, 2, 2, 2], Percents("8% 41% 17% 17% 17%")).Explain(["a", "b", "c", "d", "e"]).ToText(Language.Chinese);
        Assert.StartsWith("能得出所印占比的方法：最大余数法（余数相同时后列者优先）\n1. “a”：1，所印 8%；四舍五入 8%，截去 8%，最大余数法 8%\n", text, StringComparison.Ordinal);
        Assert.EndsWith("6. 所印占比之和 100%", text, StringComparison.Ordinal);
        Assert.StartsWith("no method", ShareAudit.OfCounts([1, 2], Percents("33% 68%")).Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    private static decimal?[] Percents(string printed)
        => [.. printed.Split(' ').Select(p => PercentText.TryParse(p, out var percent) ? percent : throw new FormatException(p)).Select(p => (decimal?)p)];

    // 1/3 and 2/3 at no decimals: 33 and 67 half up, 33 and 66 truncated; equal remainders leave a tie that the first, the last or the larger takes.
    [Theory]
    [InlineData("1 2", "33% 67%", "最大余数法、四舍五入", "largest remainder, half up")]
    [InlineData("1 2", "33% 66%", "截去尾数", "truncation")]
    [InlineData("1 1", "33.3% 33.3%", null, null)]
    [InlineData("1 1 1", "34% 33% 33%", "最大余数法（余数相同时先列者优先或数值大者优先）", "largest remainder (ties to the first in the series or the larger value)")]
    [InlineData("1 1 1", "33% 33% 34%", "最大余数法（余数相同时后列者优先）", "largest remainder (ties to the last in the series)")]
    public void Explain_TellsWhichMethodsMakeThem(string counts, string printed, string? chinese, string? english)
    {
        var explanation = ShareAudit.OfCounts([.. counts.Split(' ').Select(long.Parse)], Percents(printed)).Explain();
        Assert.Equal(chinese is null ? "没有一种取整方法能得出所印占比" : "能得出所印占比的方法：" + chinese, explanation.Conclusion.Chinese);
        Assert.Equal(english is null ? "no method makes the printed shares" : "made by: " + english, explanation.Conclusion.English);
    }

    [Fact]
    public void Explain_LabelsThatAreNotOneAPart_Throws()
        => Assert.Throws<ArgumentException>("labels", () => ShareAudit.OfCounts([1, 2], Percents("33% 67%")).Explain(["甲"]));
}
