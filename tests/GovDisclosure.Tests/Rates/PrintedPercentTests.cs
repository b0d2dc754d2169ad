using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class PrintedPercentTests
{
    [Theory]
    [InlineData("93.1%", 1)]
    [InlineData("21.60%", 2)]
    [InlineData("100%", 0)]
    [InlineData("-0.5%", 1)]
    [InlineData("250%", 0)]
    [InlineData("0.000001%", 6)]
    public void Parse_PrintedText_KeepsEveryDigit(string text, int decimals)
    {
        var percent = PrintedPercent.Parse(text);
        Assert.Equal((text, decimals), (percent.ToString(), percent.Decimals));
    }

    [Theory]
    [InlineData(" 97％ ", "97%", "full width, white space")]
    [InlineData("+5%", "5%", "a sign")]
    public void Parse_OtherPrints_AreRead(string text, string printed, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(printed, PrintedPercent.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("93.1")]
    [InlineData("九成%")]
    [InlineData("1,000%")]
    [InlineData("1e3%")]
    [InlineData("0.1234567%")]
    [InlineData("99999999%")]
    [InlineData("99999999999999999999999999999999999999999999%")]
    public void TryParse_NoPercentage_IsFalse(string text)
    {
        Assert.False(PrintedPercent.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PrintedPercent.Parse(text));
    }

    [Fact]
    public void Equality_OtherDecimals_IsNotEqual() => Assert.NotEqual(new PrintedPercent(21.6m), new PrintedPercent(21.60m));

    [Theory]
    [InlineData(-1_000_000, true)]
    [InlineData(1_000_000, true)]
    [InlineData(-1_000_001, false)]
    [InlineData(1_000_001, false)]
    public void Percent_AtTheEnds_IsHeldAndBeyondThemRefused(int value, bool isHeld)
    {
        Assert.Equal(isHeld, PrintedPercent.TryParse($"{value}%", out _));
        if (isHeld)
        {
            Assert.Equal($"{value}%", new PrintedPercent(value).ToString());
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => new PrintedPercent(value));
        }
    }

    [Fact]
    public void TryParse_Nothing_IsNone() => Assert.False(PrintedPercent.TryParse(null, out _));
}
