using GovDisclosure.Fees;

namespace GovDisclosure.Tests.Fees;

public class FeeScaleTests
{
    private static readonly FeeScale Item = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerItem);

    private static readonly FeeScale Page = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerPage);

    [Theory]
    [InlineData(0, 0, "nothing")]
    [InlineData(10, 0, "art 4: ten free")]
    [InlineData(11, 100, "the first at 100")]
    [InlineData(30, 2000, "twenty at 100")]
    [InlineData(31, 2200, "the first at 200")]
    [InlineData(40, 4000, "ten at 200")]
    [InlineData(45, 5500, "five at 300")]
    [InlineData(50, 7000, "ten at 300")]
    [InlineData(100, 37000, "seven tens")]
    public void Amount_PerItem_IsArticle4(long items, int yuan, string why) => Assert.True(Item.Amount(items) == yuan, why);

    [Theory]
    [InlineData(30, 0, "art 5: thirty free")]
    [InlineData(31, 10, "the first at 10")]
    [InlineData(68, 380, "the published case of Suqian 2025")]
    [InlineData(100, 700, "seventy at 10")]
    [InlineData(101, 720, "the first at 20")]
    [InlineData(200, 2700, "a hundred at 20")]
    [InlineData(250, 4700, "fifty at 40")]
    [InlineData(500, 14700, "three hundred at 40")]
    public void Amount_PerPage_IsArticle5(long pages, int yuan, string why) => Assert.True(Page.Amount(pages) == yuan, why);

    [Fact]
    public void Amount_EveryTierEdge_EqualsALoopThatPricesOneByOne()
    {
        var items = 0m;
        for (var n = 1; n <= 2000; n++)
        {
            items += ItemPrice(n);
            Assert.Equal(items, Item.Amount(n));
            Assert.Equal(ItemPrice(n), Item.PriceOf(n));
        }

        var pages = 0m;
        for (var n = 1; n <= 2000; n++)
        {
            pages += PagePrice(n);
            Assert.Equal(pages, Page.Amount(n));
            Assert.Equal(PagePrice(n), Page.PriceOf(n));
        }
    }

    [Fact]
    public void Amount_FarOut_EqualsTheLoop()
    {
        var sum = 0m;
        for (var n = 1; n <= 300_000; n++)
        {
            sum += ItemPrice(n);
        }

        Assert.Equal(sum, Item.Amount(300_000));
    }

    [Fact]
    public void Amount_IsMonotoneMarginalAndAdditive()
        => Gen.Select(Gen.Long[0, 5_000_000], Gen.Long[0, 5_000_000], Gen.Bool).Sample((a, b, perItem) =>
        {
            var scale = perItem ? Item : Page;
            var (low, high) = a < b ? (a, b) : (b, a);
            Assert.True(scale.Amount(low) <= scale.Amount(high));
            Assert.Equal(scale.PriceOf(high + 1), scale.Amount(high + 1) - scale.Amount(high));
            Assert.Equal(scale.Amount(high), scale.Amount(low) + scale.AmountBetween(low, high));
        });

    [Fact]
    public void Amount_InWholeNumbers_EqualsDecimalArithmetic()
        => Gen.Select(Gen.Long[0, 120_000_000_000], Gen.Int[0, 60], Gen.Int[0, 2]).Sample((units, shift, which) =>
        {
            var scale = which switch
            {
                0 => Item,
                1 => Page,
                _ => Scale(new FeeTier(1, 7, 0.25m), new FeeTier(8, null, 1.125m) { StepUnits = 3, StepPrice = 0.001m }),
            };
            var some = Math.Min(units >> shift, scale.MaxUnits);
            Assert.Equal(scale.WideAmount(some), scale.Amount(some));
        });

    [Fact]
    public void Amount_WhereWholeNumbersEnd_GoesOnInDecimals()
    {
        // Pages beyond long.MaxValue / 4 yuan, on both sides of the change.
        var edge = long.MaxValue / 4 / 40;
        for (var units = edge - 300; units <= edge + 300; units++)
        {
            Assert.Equal(Page.WideAmount(units), Page.Amount(units));
        }
    }

    [Fact]
    public void Lines_OfAnyQuote_AddUpWithoutGap()
        => Gen.Select(Gen.Long[1, 30_000], Gen.Bool).Sample(
            (units, perItem) =>
            {
                var quote = (perItem ? Item : Page).Quote(units);
                var lines = quote.Lines();
                Assert.Equal(quote.Amount, lines.Sum(l => l.Subtotal));
                Assert.Equal(units, lines.Sum(l => l.Count));
                Assert.Equal(1, lines[0].From);
                Assert.Equal(units, lines[^1].To);
                Assert.All(lines.Skip(1).Zip(lines), pair => Assert.Equal(pair.Second.To + 1, pair.First.From));
                Assert.All(lines.Where(l => l.Price == l.LastPrice), l => Assert.Equal(l.Count * l.Price, l.Subtotal));
                Assert.True(lines.Count <= FeeQuote.MaxLines);
            },
            iter: 300);

    [Fact]
    public void Lines_Of45Items_AreTheFourTiers()
        => Assert.Equal(
            [(1L, 10L, 10L, 0m, 0m), (11, 30, 20, 100, 2000), (31, 40, 10, 200, 2000), (41, 45, 5, 300, 1500)],
            Item.Quote(45).Lines().Select(l => (l.From, l.To, l.Count, l.Price, l.Subtotal)));

    [Fact]
    public void Lines_OfAHugeNumber_AreFoldedAndStillAddUp()
    {
        var quote = Item.Quote(100_000_000);
        var lines = quote.Lines();
        Assert.Equal(FeeQuote.MaxLines, lines.Count);
        Assert.Equal(quote.Amount, lines.Sum(l => l.Subtotal));
        Assert.True(lines[^1].LastPrice > lines[^1].Price);
    }

    [Fact]
    public void Amount_AtTheLimit_IsExactAndOneMoreIsRefused()
    {
        var max = Item.MaxUnits;
        Assert.Equal(Item.PriceOf(max), Item.Amount(max) - Item.Amount(max - 1));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Item.Amount(max + 1));
        Assert.Contains($"from 0 to {max}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000_000_000_000_000_000)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Amount_OutOfRange_NeverOverflowsSilently(long items)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Item.Amount(items));

    [Fact]
    public void Amount_TenToTheEighteenPages_IsExact()
        => Assert.Equal((1_000_000_000_000_000_000m * 40) - (200 * 40) + 2700, Page.Amount(1_000_000_000_000_000_000));

    [Fact]
    public void Explain_InBothLanguages_NamesArticleTiersAndTheReading()
    {
        var explanation = Item.Quote(45).Explain();
        var chinese = explanation.ToText(Language.Chinese);
        Assert.StartsWith("45件，共计 5500 元", chinese, StringComparison.Ordinal);
        Assert.Contains("《政府信息公开信息处理费管理办法》第四条", chinese, StringComparison.Ordinal);
        Assert.Contains("第 41–45 件：5 件 × 300 元 = 1500 元（《政府信息公开信息处理费管理办法》第四条，系解释）", chinese, StringComparison.Ordinal);
        var english = explanation.ToText(Language.English);
        Assert.Contains("5500 yuan", english, StringComparison.Ordinal);
        Assert.Contains("5 × 300 yuan = 1500 yuan", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_PerPage_MarksTheCountingFromMemory()
        => Assert.Equal(Verification.FromMemory, Page.Quote(68).Explain().Steps[0].Citation!.Verification);

    [Fact]
    public void Explain_ThousandsOfTiers_StaysShort() => Assert.True(Item.Quote(1_000_000).Explain().Steps.Count <= 31);

    [Theory]
    [InlineData(2, null, "Tier 1 must begin with 1, not 2.")]
    [InlineData(1, 5, "The last tier must be without end.")]
    public void Construct_BrokenTiers_Throws(long from, int? to, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => Scale(new FeeTier(from, to, 1m)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Construct_OpenTierInTheMiddle_Throws()
        => Assert.Throws<ArgumentException>(() => Scale(new FeeTier(1, null, 1m), new FeeTier(2, null, 1m)));

    [Fact]
    public void Construct_NoTier_Throws() => Assert.Throws<ArgumentException>(() => Scale());

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(5, 4, 1)]
    [InlineData(1, 4, -0.01)]
    [InlineData(1, 4, 0.0000001)]
    public void Tier_OutOfRange_Throws(long from, long to, double price)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new FeeTier(from, to, (decimal)price));

    private static decimal ItemPrice(long k) => k <= 10 ? 0 : k <= 30 ? 100 : 100 * (2 + ((k - 31) / 10));

    private static decimal PagePrice(long k) => k <= 30 ? 0 : k <= 100 ? 10 : k <= 200 ? 20 : 40;

    private static FeeScale Scale(params FeeTier[] tiers)
        => new("x", new("甲", "a"), new("件", "item"), FeeCounting.Request, tiers, Instrument.FeeMeasures2020.Article(4));
}
