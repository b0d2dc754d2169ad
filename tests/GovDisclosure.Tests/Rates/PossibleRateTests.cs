using System.Globalization;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class PossibleRateTests
{
    [Theory]
    [InlineData("97", 57, "", "Naxi 2017: the hotline's satisfaction rate")]
    [InlineData("96", 57, "LargestRemainder HalfUp Truncate", "55 of 57")]
    [InlineData("98", 57, "LargestRemainder HalfUp Truncate", "56 of 57")]
    [InlineData("100", 57, "LargestRemainder HalfUp Truncate", "all of them")]
    [InlineData("101", 57, "", "more than all")]
    [InlineData("67", 3, "LargestRemainder HalfUp", "two thirds rounded up")]
    [InlineData("66", 3, "Truncate", "two thirds rounded down; in every series with two of three they get the unit")]
    [InlineData("34", 3, "LargestRemainder", "one of three equal thirds gets the unit")]
    [InlineData("93.1", 147, "Truncate", "137 of 147 is 93.197: only truncation leaves it at 93.1")]
    [InlineData("93.1", 144, "LargestRemainder HalfUp", "134 of 144")]
    [InlineData("-1", 57, "", "negative")]
    [InlineData("0", 0, "", "no base, no percentage")]
    [InlineData("50", 2, "LargestRemainder HalfUp Truncate", "exact")]
    [InlineData("99.999999", 9223372036854775807, "LargestRemainder HalfUp Truncate", "a great base")]
    public void Methods_PrintedPercentage_AreThoseThatCanPrintIt(string printed, long denominator, string methods, string why)
    {
        Assert.NotEmpty(why);
        var possible = new PossibleRate(decimal.Parse(printed, CultureInfo.InvariantCulture), denominator);
        Assert.Equal(methods, string.Join(' ', possible.Methods));
        Assert.Equal(methods.Length > 0, possible.IsPossible);
    }

    [Fact]
    public void Ranges_AnyBase_AreThoseOfTryingEveryNumber()
        => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 3], Gen.Int[-5, 110_000]).Sample((denominator, decimals, units) =>
        {
            var percent = new decimal(Math.Abs(units), 0, 0, units < 0, (byte)decimals);
            var possible = new PossibleRate(percent, denominator);
            Assert.Equal(Tried(percent, denominator, decimals, PercentRounding.HalfUp), possible.HalfUp);
            Assert.Equal(Tried(percent, denominator, decimals, PercentRounding.Truncate), possible.Truncated);
        }, iter: 300);

    // Every way to split the rest of a small base, through the apportionment itself: the part asked for stands first, so
    // that it wins every tie under the one rule and loses it under the other.
    [Fact]
    public void LargestRemainder_SmallBases_AreThoseOfTryingEverySplit()
    {
        for (var denominator = 1; denominator <= 11; denominator++)
        {
            var printable = new HashSet<decimal>();
            for (long part = 0; part <= denominator; part++)
            {
                foreach (var split in Splits(denominator - part, denominator))
                {
                    printable.Add(ShareSeries.OfCounts([part, .. split], new ShareOptions { Decimals = 0 }).Shares[0].Percent!.Value);
                    printable.Add(ShareSeries.OfCounts([part, .. split], new ShareOptions { Decimals = 0, Tie = ShareTie.Last }).Shares[0].Percent!.Value);
                }
            }

            for (var percent = 0; percent <= 100; percent++)
            {
                var expected = printable.Contains(percent);
                Assert.True(expected == new PossibleRate(percent, denominator).Methods.Contains(ShareMethod.LargestRemainder), $"{percent}% of {denominator}: {expected}");
            }
        }
    }

    [Fact]
    public void Neighbours_NaxiSatisfaction_Are55And56()
    {
        var possible = new PossibleRate(97, 57);
        Assert.Equal(new Rate(55, 57), possible.Below);
        Assert.Equal(new Rate(56, 57), possible.Above);
        Assert.Equal(
            "97% 不是 57 的任何整数份\n1. 55/57 = 96.4912%，四舍五入 96%，截去 96%\n2. 56/57 = 98.2456%，四舍五入 98%，截去 98%",
            possible.Explain().ToText(Language.Chinese));
        Assert.Equal("100% can be a whole number of 57\n1. 57/57 = 100.0000%, half up 100%, truncated 100%", new PossibleRate(100, 57).Explain().ToText(Language.English));
    }

    [Fact]
    public void Constructor_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PossibleRate(97, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PossibleRate(0.000000000000000000001m, 57));
    }

    private static CountRange? Tried(decimal percent, long denominator, int decimals, PercentRounding rounding)
    {
        var hits = Enumerable.Range(0, (int)denominator + 1).Where(k => new Rate(k, denominator).Percent(decimals, rounding) == percent).ToList();
        return hits.Count == 0 ? null : new CountRange(hits[0], hits[^1]);
    }

    private static IEnumerable<long[]> Splits(long rest, long most)
    {
        if (rest == 0)
        {
            yield return [];
        }

        for (var first = Math.Min(rest, most); first >= 1; first--)
        {
            foreach (var others in Splits(rest - first, first))
            {
                yield return [first, .. others];
            }
        }
    }
}
