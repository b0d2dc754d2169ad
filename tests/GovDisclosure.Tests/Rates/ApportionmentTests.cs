using System.Numerics;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class ApportionmentTests
{
    private static readonly Gen<ShareOptions> Options =
        Gen.Select(Gen.Enum<ShareMethod>(), Gen.Enum<ShareTie>(), Gen.Int[0, 6])
            .Select((method, tie, decimals) => new ShareOptions { Method = method, Tie = tie, Decimals = decimals });

    // Small counts make ties, round ones make exact halves, and the greatest ones reach past 64 bits.
    private static readonly Gen<long> Count = Gen.Frequency(
        (4, Gen.Long[0, 12]),
        (2, Gen.Long[0, 8].Select(n => n * 125)),
        (2, Gen.Long[0, 1_000_000]),
        (1, Gen.Long[0, long.MaxValue]),
        (1, Gen.Long[long.MaxValue - 2, long.MaxValue]));

    [Fact]
    public void TryDivide_AnySeries_IsThatOfTheSlowWay()
        => Gen.Select(Count.Array[1, 40], Options).Sample(
            (counts, options) =>
            {
                var units = new long[counts.Length];
                var any = Apportionment.TryDivide(counts, units, options);
                Assert.Equal(counts.Any(c => c > 0), any);
                Assert.Equal(SlowShares.Units([.. counts.Select(c => (BigInteger)c)], options), units);
            },
            iter: 10_000);

    [Fact]
    public void TryDivide_LargestRemainder_SumsToExactly100()
        => Gen.Select(Count.Array[1, 300], Options).Where((counts, _) => counts.Any(c => c > 0)).Sample(
            (counts, options) =>
            {
                options = options with { Method = ShareMethod.LargestRemainder };
                var units = new long[counts.Length];
                Assert.True(Apportionment.TryDivide(counts, units, options));
                Assert.Equal(Apportionment.UnitsOfWhole(options.Decimals), units.Sum());
            },
            iter: 2_000);

    [Theory]
    [InlineData(ShareTie.First)]
    [InlineData(ShareTie.Last)]
    [InlineData(ShareTie.Larger)]
    public void TryDivide_AMillionParts_SumTo100AndAgreeWithTheSlowWay(ShareTie tie)
    {
        var random = new Random(20171231);
        var counts = new long[1_000_000];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = random.NextInt64(0, 5_000_000_000);
        }

        var options = new ShareOptions { Decimals = 6, Tie = tie };
        var units = new long[counts.Length];
        Assert.True(Apportionment.TryDivide(counts, units, options));
        Assert.Equal(100_000_000, units.Sum());

        // The slow way sorts numbers of any size: a part of the series is enough for it.
        counts = counts[..50_000];
        units = new long[counts.Length];
        Assert.True(Apportionment.TryDivide(counts, units, options));
        Assert.Equal(SlowShares.Units([.. counts.Select(c => (BigInteger)c)], options), units);
    }

    [Fact]
    public void TryDivide_TotalWithin64Bits_AllocatesNothing()
    {
        long[] counts = [239, 610, 3367, 10128, 237, 387, 618, long.MaxValue];
        var units = new long[counts.Length];
        Apportionment.TryDivide(counts, units);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Apportionment.TryDivide(counts, units);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void TryDivide_ZeroTotal_HasNoShares()
    {
        long[] units = [7, 7];
        Assert.False(Apportionment.TryDivide([0, 0], units));
        Assert.Equal([0, 0], units);
        Assert.False(Apportionment.TryDivide([], []));
    }

    [Fact]
    public void TryDivide_NegativeCount_NamesItsIndex()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.TryDivide([1, -2, 3], new long[3]));
        Assert.Contains("index 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("-2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryDivide_OtherLength_Throws()
        => Assert.Throws<ArgumentException>(() => Apportionment.TryDivide([1, 2], new long[1]));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Decimals_OutOfRange_ThrowsWithTheRange(int decimals)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new ShareOptions { Decimals = decimals });
        Assert.Contains("from 0 to 6", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.UnitsOfWhole(decimals));
    }
}
