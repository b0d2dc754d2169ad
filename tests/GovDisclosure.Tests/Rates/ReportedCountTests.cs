using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class ReportedCountTests
{
    [Theory]
    [InlineData("850余", 850, nameof(CountMarker.Odd), 850, 859, "850余")]
    [InlineData("4000余", 4000, nameof(CountMarker.Odd), 4000, 4999, "4000余")]
    [InlineData("600多", 600, nameof(CountMarker.More), 600, 699, "600多")]
    [InlineData("15000余", 15000, nameof(CountMarker.Odd), 15000, 15999, "15000余")]
    [InlineData("1.5万余", 15000, nameof(CountMarker.Odd), 15000, 15999, "15000余")]
    [InlineData("10多万", 100000, nameof(CountMarker.More), 100000, 199999, "100000多")]
    [InlineData("37.62万", 376200, nameof(CountMarker.None), 376200, 376200, "376200")]
    [InlineData("近2,000", 2000, nameof(CountMarker.Nearly), 1001, 2000, "近2000")]
    [InlineData("约30", 30, nameof(CountMarker.About), 21, 39, "约30")]
    [InlineData("１０，６１９", 10619, nameof(CountMarker.None), 10619, 10619, "10619")]
    [InlineData("7余", 7, nameof(CountMarker.Odd), 7, 7, "7余")]
    [InlineData("0", 0, nameof(CountMarker.None), 0, 0, "0")]
    [InlineData("9223372036854775807", long.MaxValue, nameof(CountMarker.None), long.MaxValue, long.MaxValue, "9223372036854775807")]
    public void Parse_PrintedCount_KeepsWordAndBounds(string text, long value, string marker, long min, long max, string printed)
    {
        var count = ReportedCount.Parse(text);
        Assert.Equal(new ReportedCount(value, Enum.Parse<CountMarker>(marker)), count);
        Assert.Equal(new CountRange(min, max), count.Range);
        Assert.Equal(printed, count.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("余")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("约30余")]
    [InlineData("30余余")]
    [InlineData("三十")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999亿")]
    [InlineData("1e5")]
    public void TryParse_OtherText_IsNoCount(string? text)
    {
        Assert.False(ReportedCount.TryParse(text, out var count));
        Assert.Equal(default, count);
    }

    [Fact]
    public void Parse_Printed_RoundTrips()
        => Gen.Select(Gen.Long[0, long.MaxValue], Gen.Enum<CountMarker>()).Sample((value, marker) =>
            Assert.Equal(new ReportedCount(value, marker), ReportedCount.Parse(new ReportedCount(value, marker).ToString())));

    [Fact]
    public void Range_HoldsTheNumberItself()
        => Gen.Select(Gen.Long[0, long.MaxValue], Gen.Enum<CountMarker>()).Sample((value, marker) =>
            Assert.InRange(value, new ReportedCount(value, marker).Range.Min, new ReportedCount(value, marker).Range.Max));

    [Fact]
    public void Sum_ApproximateCounts_IsARange()
    {
        Assert.Equal(new CountRange(15469, 16477), CountRange.Sum([10619, ReportedCount.AtLeast(850), ReportedCount.AtLeast(4000)]));
        Assert.Equal(new CountRange(long.MaxValue, long.MaxValue), CountRange.Sum([long.MaxValue, 1]));
    }

    [Fact]
    public void Constructor_Negative_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedCount(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(2, 1));
    }

    [Fact]
    public void Range_AtTheEndsOfWhatANumberHolds_StaysThere()
    {
        Assert.Equal(new CountRange(5_000_000_000_000_000_000, 5_999_999_999_999_999_999), ReportedCount.AtLeast(5_000_000_000_000_000_000).Range);
        Assert.Equal(new CountRange(9_000_000_000_000_000_000, long.MaxValue), ReportedCount.AtLeast(9_000_000_000_000_000_000).Range);
        Assert.Equal(new CountRange(0, 0), ReportedCount.AtLeast(0).Range);
        Assert.Equal("0", ReportedCount.AtLeast(0).Range.ToString());
        Assert.Equal("850..859", ReportedCount.AtLeast(850).Range.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("余")]
    [InlineData("-1")]
    [InlineData("9223372036854775808")]
    public void Parse_NoCount_SaysWhatACountLooksLike(string text)
    {
        Assert.False(ReportedCount.TryParse(text, out var count));
        Assert.Equal(new ReportedCount(0), count);
        Assert.Contains($"\"{text}\" is not a count", Assert.Throws<FormatException>(() => ReportedCount.Parse(text)).Message, StringComparison.Ordinal);
    }
}
