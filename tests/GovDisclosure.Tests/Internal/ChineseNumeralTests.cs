using GovDisclosure.Internal;

namespace GovDisclosure.Tests.Internal;

public class ChineseNumeralTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(33, "三十三")]
    [InlineData(100, "一百")]
    [InlineData(104, "一百零四")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    [InlineData(2019, "二千零一十九")]
    [InlineData(10_000, "一万")]
    [InlineData(10_010, "一万零一十")]
    [InlineData(105_000, "十万五千")]
    [InlineData(100_500, "十万零五百")]
    [InlineData(20_000_019, "二千万零一十九")]
    [InlineData(100_000_000, "一亿")]
    [InlineData(int.MaxValue, "二十一亿四千七百四十八万三千六百四十七")]
    public void Of_Number_IsWrittenAsInLaw(int value, string expected) => Assert.Equal(expected, ChineseNumeral.Of(value));
}
