using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

public class SumCheckTests
{
    [Theory]
    [InlineData("10619 850余 4000余", "15586", true, false, "Naxi 2017: 117 short, within the two 余")]
    [InlineData("10619 850余 4000余", "16477", true, false, "the most that the two 余 allow")]
    [InlineData("10619 850余 4000余", "16478", false, false, "one more than they allow")]
    [InlineData("10619 850余 4000余", "15468", false, true, "below what is printed")]
    [InlineData("10619 850 4000", "15586", false, false, "without 余 the gap stands")]
    [InlineData("3367 7252", "10619", true, false, "Naxi 2017: the websites")]
    [InlineData("3367 7252", "10618", false, true, "one over")]
    [InlineData("3367 7252", "1万余", true, false, "an approximate total")]
    [InlineData("", "0", true, false, "no parts")]
    [InlineData("9223372036854775807 9223372036854775807", "9223372036854775807", false, true, "no overflow")]
    public void Agrees_PartsAndTotal_RespectsApproximation(string parts, string total, bool agrees, bool isOver, string why)
    {
        Assert.NotEmpty(why);
        var check = new SumCheck(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReportedCount.Parse), ReportedCount.Parse(total));
        Assert.Equal((agrees, isOver), (check.Agrees, check.IsOver));
        Assert.Equal(agrees, check.ToFinding("sum.total", "x") is null);
    }

    [Fact]
    public void ToFinding_GapBeyondTheApproximation_NamesBothSums()
    {
        var finding = new SumCheck([10619, ReportedCount.AtLeast(850), ReportedCount.AtLeast(4000)], 17000).ToFinding("sum.total", "channels")!;
        Assert.Equal(("sum.total", Severity.Error, "channels", "15469..16477", "17000"), (finding.RuleId, finding.Severity, finding.Place, finding.Expected, finding.Actual));
        Assert.Equal("各项之和 15469..16477 不足合计 17000，少 1531", finding.Message.In(Language.Chinese));
        Assert.Equal("the parts sum to 15469..16477, 1531 short of the total 17000", finding.Message.In(Language.English));
        Assert.Contains("超过", new SumCheck([5], 4).ToFinding("sum.total", "x", Severity.Warning)!.Message.Chinese, StringComparison.Ordinal);
    }
}
