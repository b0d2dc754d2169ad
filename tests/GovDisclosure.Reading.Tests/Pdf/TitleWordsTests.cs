using System.Text;
using GovDisclosure.Reading.Pdf;

namespace GovDisclosure.Reading.Tests.Pdf;

public class TitleWordsTests
{
    [Theory]
    [InlineData("2017年区政府办公室政", "府信息公开工作年度报告", true, "a browser balances the lines")]
    [InlineData("平潭综合实验区2022年政府信息公开工", "作年度报告", true, "an office program fills the line")]
    [InlineData("某市202", "2年政府信息公开工作年度报告", true, "a number is broken")]
    [InlineData("某市2022", "年政府信息公开工作年度报告", true, "a number and its unit")]
    [InlineData("某市人民政府办公", "室工作年度报告", true, "the end of a word of three")]
    [InlineData("平潭综合实验区", "2022年政府信息公开工作年度报告", false, "an organ and its report")]
    [InlineData("某市政府信息公开", "工作年度报告", false, "between words")]
    [InlineData("某市年度报告", "（2022年1月至12月）", false, "a title and its period")]
    [InlineData("", "2022年", false, "the first line")]
    public void Spans_TwoLines_TellsBrokenWords(string first, string second, bool expected, string why)
        => Assert.True(TitleWords.Spans(new StringBuilder(first), second) == expected, why);
}
