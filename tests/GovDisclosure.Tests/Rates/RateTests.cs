using System.Globalization;
using GovDisclosure.Rates;
using GovDisclosure.Texts;

namespace GovDisclosure.Tests.Rates;

public class RateTests
{
    [Theory]
    [InlineData(102, 110, 1, PercentRounding.HalfUp, "92.7%", "Naxi, suggestions solved")]
    [InlineData(8, 110, 1, PercentRounding.HalfUp, "7.3%", "Naxi, suggestions planned")]
    [InlineData(134, 144, 1, PercentRounding.HalfUp, "93.1%", "Naxi, proposals solved")]
    [InlineData(134, 147, 1, PercentRounding.HalfUp, "91.2%", "over the base that the sentence names")]
    [InlineData(59, 130, 1, PercentRounding.Truncate, "45.3%", "Gaochun 2022")]
    [InlineData(1, 800, 2, PercentRounding.HalfUp, "0.13%", "an exact half goes up")]
    [InlineData(1, 8, 0, PercentRounding.HalfUp, "13%", "12.5 goes up, not to even")]
    [InlineData(5, 200, 0, PercentRounding.HalfUp, "3%", "2.5 goes up, not to even")]
    [InlineData(55, 57, 0, PercentRounding.HalfUp, "96%", "below 97")]
    [InlineData(56, 57, 0, PercentRounding.HalfUp, "98%", "above 97")]
    [InlineData(1, 3, 20, PercentRounding.HalfUp, "33.33333333333333333333%", "twenty decimals")]
    [InlineData(2, 3, 20, PercentRounding.HalfUp, "66.66666666666666666667%", "twenty decimals")]
    [InlineData(long.MaxValue, long.MaxValue, 6, PercentRounding.HalfUp, "100.000000%", "no overflow")]
    [InlineData(long.MaxValue - 1, long.MaxValue, 6, PercentRounding.Truncate, "99.999999%", "never rounded up when truncated")]
    [InlineData(0, 5, 2, PercentRounding.HalfUp, "0.00%", "a rate of zero is a rate")]
    [InlineData(0, 0, 2, PercentRounding.HalfUp, "—", "no denominator, no rate")]
    [InlineData(3, 2, 0, PercentRounding.HalfUp, "150%", "kept although out of range")]
    public void ToText_Counts_PrintsExactly(long numerator, long denominator, int decimals, PercentRounding rounding, string expected, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(expected, new Rate(numerator, denominator).ToText(decimals, rounding: rounding));
    }

    [Fact]
    public void Percent_RandomCounts_AreTheNearestOnes()
        => Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 1_000_000], Gen.Int[0, 6]).Sample((numerator, denominator, decimals) =>
        {
            // The printed value p is right when p − half a unit <= exact < p + half a unit, in whole numbers.
            var scale = (decimal)Apportionment.UnitsOfWhole(decimals);
            var units = new Rate(numerator, denominator).Percent(decimals)!.Value * scale / 100;
            Assert.True(((2 * units) - 1) * denominator <= 2 * numerator * scale);
            Assert.True(2 * numerator * scale < ((2 * units) + 1) * denominator);
        });

    [Theory]
    [InlineData(TrailingZeros.Keep, "20.00%")]
    [InlineData(TrailingZeros.Trim, "20%")]
    public void ToText_Zeros_AreKeptOrTrimmed(TrailingZeros zeros, string expected)
        => Assert.Equal(expected, new Rate(1, 5).ToText(2, zeros));

    [Fact]
    public void ToText_TrimmedHundred_KeepsItsZeros() => Assert.Equal("100%", new Rate(5, 5).ToText(0, TrailingZeros.Trim));

    [Fact]
    public void Percent_ZeroDenominator_IsNullNotZero()
    {
        var rate = new Rate(0, 0);
        Assert.False(rate.HasValue);
        Assert.Null(rate.Percent());
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1, -5)]
    public void Constructor_Negative_Throws(long numerator, long denominator)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(numerator, denominator));

    [Fact]
    public void Percent_DecimalsOutOfRange_PrintsTheRange()
        => Assert.Contains("from 0 to 20", Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(0, 0).Percent(21)).Message, StringComparison.Ordinal);

    [Fact]
    public void Since_TwoYears_GivesPointsAndPercent()
    {
        var change = new Rate(134, 144).Since(new Rate(120, 150));
        Assert.Equal(13.06m, change.Points());
        Assert.Equal(16.32m, change.Percent());
        Assert.Equal(-13.06m, new Rate(120, 150).Since(new Rate(134, 144)).Points());
        Assert.Null(new Rate(1, 2).Since(new Rate(0, 0)).Points());
        Assert.Null(new Rate(1, 2).Since(new Rate(0, 4)).Percent());
    }

    [Theory]
    [InlineData(200, 151, "-24.50", "a fall")]
    [InlineData(8, 9, "12.50", "a rise")]
    [InlineData(800, 799, "-0.13", "half away from zero, as for a rise")]
    [InlineData(800, 801, "0.13", "half away from zero")]
    [InlineData(0, 5, null, "nothing to compare with")]
    public void CountChange_Counts_GivesTheYearOnYearPercentage(long earlier, long later, string? expected, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(expected, new CountChange(earlier, later).Percent()?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(later - earlier, new CountChange(earlier, later).Difference);
    }

    [Fact]
    public void Explain_Rate_NamesCountsQuotientAndRounding()
    {
        var rate = new Rate(102, 110) { Measure = new LocalizedText("已解决或正在解决", "solved or being solved"), AsOf = new LocalDate(2017, 12, 31) };
        Assert.Equal(
            "已解决或正在解决：92.7%\n1. 分子 102，分母 110，截至2017年12月31日\n2. 102 ÷ 110 = 92.7272727%…\n3. 四舍五入保留 1 位小数：92.7%",
            rate.Explain(1).ToText(Language.Chinese));
        Assert.Equal(
            "Rate: —\n1. numerator 0, denominator 0\n2. the denominator is zero: there is no rate",
            new Rate(0, 0).Explain().ToText(Language.English));
    }

    [Theory]
    [InlineData("64.98%", "64.98")]
    [InlineData(" 21.6％ ", "21.6")]
    [InlineData("20", "20")]
    [InlineData("-0.50%", "-0.50")]
    [InlineData("", null)]
    [InlineData("%", null)]
    [InlineData("1,5%", null)]
    [InlineData("九成", null)]
    public void PercentText_TryParse_KeepsDecimals(string text, string? expected)
    {
        Assert.Equal(expected is not null, PercentText.TryParse(text, out var percent));
        Assert.Equal(expected ?? "0", percent.ToString(CultureInfo.InvariantCulture));
    }
}
