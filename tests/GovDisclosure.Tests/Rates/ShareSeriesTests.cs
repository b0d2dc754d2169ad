using System.Numerics;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class ShareSeriesTests
{
    private static readonly long[] Naxi = [239, 610, 3367, 10128, 237, 387, 618];

    [Fact]
    public void OfCounts_NaxiClasses_PrintAsInTheReport()
    {
        var series = ShareSeries.OfCounts(Naxi, new ShareOptions { TrailingZeros = TrailingZeros.Trim });
        Assert.Equal(["1.53%", "3.92%", "21.6%", "64.98%", "1.52%", "2.48%", "3.97%"], series.Shares.Select(s => s.Text));
        Assert.Equal(15586, series.Total);
        Assert.Equal("100.00", series.Sum!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void OfCounts_NaxiHalfUp_MissesOneUnit()
    {
        var series = ShareSeries.OfCounts(Naxi, new ShareOptions { Method = ShareMethod.HalfUp });
        Assert.Equal("3.91%", series.Shares[1].Text);
        Assert.Equal("21.60%", series.Shares[2].Text);
        Assert.Equal(99.99m, series.Sum);
    }

    // floors 8+41+16+16+16 = 97; b, c, d and e tie with remainder .667 for three units
    [Theory]
    [InlineData(ShareTie.First, "8% 42% 17% 17% 16%")]
    [InlineData(ShareTie.Last, "8% 41% 17% 17% 17%")]
    [InlineData(ShareTie.Larger, "8% 42% 17% 17% 16%")]
    public void OfCounts_EqualRemainders_FollowTheTieRule(ShareTie tie, string expected)
    {
        var series = ShareSeries.OfCounts([1, 5, 2, 2, 2], new ShareOptions { Decimals = 0, Tie = tie });
        Assert.Equal(expected, string.Join(' ', series.Shares.Select(s => s.Text)));
    }

    [Fact]
    public void OfCounts_LargerCountLast_GetsTheUnitOnlyUnderThatRule()
    {
        // remainders .5 and .5 of 200 parts: 1/200 and 199/200
        static string Shares(ShareTie tie)
            => string.Join(' ', ShareSeries.OfCounts([1, 199], new ShareOptions { Decimals = 0, Tie = tie }).Shares.Select(s => s.Text));
        Assert.Equal("1% 99%", Shares(ShareTie.First));
        Assert.Equal("0% 100%", Shares(ShareTie.Last));
        Assert.Equal("0% 100%", Shares(ShareTie.Larger));
    }

    [Fact]
    public void OfAmounts_TenThousandsOfItems_PrintAsInTheLuzhouReport()
    {
        var series = ShareSeries.OfAmounts([18.32m, 12.55m, 6.75m], new ShareOptions { Method = ShareMethod.HalfUp });
        Assert.Equal(["48.70%", "33.36%", "17.94%"], series.Shares.Select(s => s.Text));
        Assert.Equal(37.62m, series.Total);
    }

    [Fact]
    public void OfAmounts_AnyScale_IsThatOfTheSlowWay()
    {
        var amount = Gen.Select(Gen.Long[0, long.MaxValue], Gen.Int[0, 28]).Select((v, s) => new decimal((int)v, (int)(v >> 32), 0, false, (byte)s));
        var options = Gen.Select(Gen.Enum<ShareMethod>(), Gen.Enum<ShareTie>(), Gen.Int[0, 6])
            .Select((m, t, d) => new ShareOptions { Method = m, Tie = t, Decimals = d });
        Gen.Select(amount.Array[1, 12], options).Sample((amounts, setting) =>
        {
            var exact = amounts.Select(a => (BigInteger)decimal.Parse(a.ToString("F28", null).Replace(".", string.Empty, StringComparison.Ordinal)[^28..], null)
                + ((BigInteger)decimal.Truncate(a) * BigInteger.Pow(10, 28))).ToList();
            var expected = SlowShares.Units(exact, setting);
            var series = ShareSeries.OfAmounts(amounts, setting);
            Assert.Equal(expected.Select(u => series.HasShares ? u : (long?)null), series.Shares.Select(s => (long?)(s.Percent * Apportionment.UnitsOfWhole(setting.Decimals) / 100)));
        });
    }

    [Fact]
    public void OfAmounts_Negative_NamesItsIndex()
        => Assert.Contains("index 2", Assert.Throws<ArgumentOutOfRangeException>(() => ShareSeries.OfAmounts([1, 2, -0.5m])).Message, StringComparison.Ordinal);

    [Fact]
    public void OfCounts_ZeroTotal_HasNoShares()
    {
        var series = ShareSeries.OfCounts([0, 0]);
        Assert.False(series.HasShares);
        Assert.Null(series.Sum);
        Assert.Equal(["—", "—"], series.Shares.Select(s => s.Text));
        Assert.Contains("没有占比", series.Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_SameCountsAndOptions_AreEqual()
    {
        Assert.Equal(ShareSeries.OfCounts(Naxi), ShareSeries.OfCounts(Naxi.ToList()));
        Assert.NotEqual(ShareSeries.OfCounts(Naxi), ShareSeries.OfCounts(Naxi, new ShareOptions { Decimals = 1 }));
    }

    [Fact]
    public void Explain_NaxiClasses_TellsFloorRemainderAndUnit()
    {
        string[] labels = ["概况类", "计划总结类", "法规公文类", "工作动态类", "人事类", "财政类", "其他类"];
        var series = ShareSeries.OfCounts(Naxi, new ShareOptions { TrailingZeros = TrailingZeros.Trim });
        Golden.Verify("Rates/Golden/naxi-shares.txt", series.Explain(labels).ToText(Language.Chinese) + "\n\n" + series.Explain(labels).ToText(Language.English) + "\n");
    }

    [Fact]
    public void Explain_OtherNumberOfLabels_Throws()
        => Assert.Throws<ArgumentException>(() => ShareSeries.OfCounts(Naxi).Explain(["one"]));
}
