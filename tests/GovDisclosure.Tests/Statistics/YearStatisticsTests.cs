using GovDisclosure.Answers;
using GovDisclosure.Json;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class YearStatisticsTests
{
    private static readonly Gen<YearStatistics> AnyStatistics =
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 60], Gen.Int[0, 100_000])
            .Select((seed, count, fee) => RequestTally.Tally(2023, Cases.Random(seed, count).Select(r => r with { Fee = fee / 100m })).Statistics);

    [Fact]
    public void Merge_IsCommutative()
        => Gen.Select(AnyStatistics, AnyStatistics).Sample((a, b) => a.Merge(b) == b.Merge(a), iter: 300);

    [Fact]
    public void Merge_IsAssociative()
        => Gen.Select(AnyStatistics, AnyStatistics, AnyStatistics).Sample((a, b, c) => a.Merge(b).Merge(c) == a.Merge(b.Merge(c)), iter: 300);

    [Fact]
    public void Merge_WithEmpty_ChangesNothing()
        => AnyStatistics.Sample(a => a.Merge(YearStatistics.Empty(2023)) == a && YearStatistics.Empty(2023).Merge(a) == a, iter: 100);

    [Fact]
    public void Merge_PartsInAnyOrder_AreTheWhole()
    {
        var records = Cases.Random(99, 4000);
        var whole = RequestTally.Tally(2023, records).Statistics;
        Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).Sample(
            order =>
            {
                var parts = order.Select(part => RequestTally.Tally(2023, records.Where((_, i) => i % 8 == part)).Statistics);
                return YearStatistics.Merge(2023, parts) == whole;
            },
            iter: 20);
    }

    [Fact]
    public void Merge_OtherYear_Throws()
        => Assert.Contains("2022", Assert.Throws<ArgumentException>(() => YearStatistics.Empty(2023).Merge(YearStatistics.Empty(2022))).Message, StringComparison.Ordinal);

    [Fact]
    public void Counts_OfNobody_AreNone()
    {
        var statistics = RequestTally.Tally(2023, Cases.Random(3, 400)).Statistics;
        Assert.Equal(0, statistics.NewReceived(ApplicantKind.None));
        Assert.Equal(statistics.NewReceived(), ApplicantKinds.All.Sum(kind => statistics.NewReceived(kind)));
    }

    [Theory]
    [InlineData("\"year\":2023", "\"year\":0")]
    [InlineData("\"year\":2023", "\"year\":10000")]
    [InlineData("\"counters\":[", "\"counters\":[1,")]
    [InlineData("\"counters\":[", "\"counter\":[")]
    [InlineData("\"counters\":[", "\"counters\":[\"x\",")]
    public void Parse_StatisticsThatCannotBe_AreRefused(string text, string replacement)
    {
        var statistics = RequestTally.Tally(2023, Cases.Random(4, 50)).Statistics;
        var json = GovDisclosureJson.Serialize(statistics).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
        Assert.Equal(statistics, GovDisclosureJson.Parse<YearStatistics>(json, "s.json"));
        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<YearStatistics>(json.Replace(text, replacement, StringComparison.Ordinal), "s.json")).Problems);
    }

    [Fact]
    public void Empty_HasNothing()
    {
        var empty = YearStatistics.Empty(2023);
        Assert.Equal((0, 0, 0, 0m), (empty.Records, empty.Faulty, empty.NewReceived(), empty.Fees));
    }
}
