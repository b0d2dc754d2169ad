using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

public class CellReadingTests
{
    [Theory]
    [InlineData("0", "0", "zero is a number")]
    [InlineData("", "Blank", "nothing")]
    [InlineData(" \u3000\n", "Blank", "white space")]
    [InlineData("/", "NotApplicable", "as the form says")]
    [InlineData("／", "NotApplicable", "full-width")]
    [InlineData("\\", "NotApplicable", "the other slash")]
    [InlineData("-", "NotApplicable", "pages use a hyphen for none")]
    [InlineData("－", "NotApplicable", "a full-width hyphen")]
    [InlineData("–", "NotApplicable", "an en dash")]
    [InlineData("--", "NotApplicable", "two hyphens")]
    [InlineData("—", "NotShown", "the dash of this library")]
    [InlineData("——", "NotShown", "the Chinese dash")]
    [InlineData("1,234", "1234", "thousands")]
    [InlineData("1，234，567", "1234567", "thousands, full-width")]
    [InlineData("12 345", "12345", "thousands by a space")]
    [InlineData("１２３", "123", "full-width digits")]
    [InlineData(" 7\u00A0", "7", "spaces around")]
    [InlineData("12件", "12", "a measure word")]
    [InlineData("3 条", "3", "a measure word behind a space")]
    [InlineData("+14", "14", "a plus")]
    [InlineData("＋14", "14", "a full-width plus")]
    [InlineData("-3", "-3", "a minus")]
    [InlineData("−3", "-3", "the minus sign")]
    [InlineData("5.0", "5", "whole where counts are asked for")]
    [InlineData("5.5", "5.5", "a fraction is kept for the audit")]
    [InlineData("12,34", null, "no thousands")]
    [InlineData("1,2345", null, "no thousands")]
    [InlineData("1 2", null, "two numbers")]
    [InlineData("3%", null, "a share")]
    [InlineData("无", null, "a word")]
    [InlineData("12（含1）", null, "a number and a remark")]
    [InlineData("99999999999999999999999999999999", null, "too large")]
    [InlineData("1.", null, "no decimals behind the point")]
    [InlineData("件", null, "a measure word alone")]
    public void ToValue_TextInACellForCounts_IsWhatItSays(string text, string? expected, string why)
        => Assert.True(expected == CellReading.Of(text).ToValue(NumberKind.Count)?.ToString(), why);

    [Theory]
    [InlineData("7730.28", "7730.28")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("5", "5")]
    [InlineData("0.00", "0.00")]
    public void ToValue_TextInACellForAmounts_IsAnAmount(string text, string expected)
    {
        var value = CellReading.Of(text).ToValue(NumberKind.Amount)!.Value;
        Assert.Equal((CellKind.Amount, expected), (value.Kind, value.ToText()));
    }

    [Fact]
    public void Of_KindAndNumberOfTheFile_GoBeforeTheText()
    {
        Assert.Equal(CellKind.Blank, CellReading.Of(new SourceCell("0") { Kind = TableCellKind.Blank }).Kind);
        Assert.Equal(CellKind.NotShown, CellReading.Of(new SourceCell("/") { Kind = TableCellKind.NotShown }).Kind);
        Assert.Equal(CellKind.NotApplicable, CellReading.Of(new SourceCell("—") { Kind = TableCellKind.NotApplicable }).Kind);
        Assert.Equal(1234m, CellReading.Of(new SourceCell("1.2千") { Number = 1234m }).Number);
    }

    [Fact]
    public void ToValue_AnyPrintedCell_IsReadBack()
        => Gen.Long.Sample(n => CellReading.Of(CellValue.Count(n).ToText()).ToValue(NumberKind.Count) == CellValue.Count(n)
            && CellReading.Of(CellValue.Count(n).ToText(NumberKind.SignedCount)).ToValue(NumberKind.SignedCount) == CellValue.Count(n));

    [Theory]
    [InlineData("本年收费金额（单位：元）", "77302800", "7730.28", "the header names the unit")]
    [InlineData("本年收费金额（元）", "77,302,800", "7730.28", "in brackets")]
    [InlineData("本年收费金额（单位：万元）", "77302800元", "7730.28", "the cell names it")]
    [InlineData("本年收费金额（单位：元）", "7730.28万元", null, "the cell goes before the header")]
    [InlineData("本年收费金额（单位：万元）", "7730.28", null, "as the form asks")]
    [InlineData("本年收费金额", "7730.28", null, "nothing said")]
    [InlineData("本年收费金额（单位：亿元）", "0.773028", "7730.28", "a larger unit")]
    public void Amount_InAnotherUnit_IsConvertedAndSaid(string header, string text, string? converted, string why)
    {
        var read = Wild.Read(2023, Wild.Cells($"第二十条第（八）项\n信息内容|{header}\n行政事业性收费|{text}"));
        Assert.True(read.Report!.Tables!["table2", "adminFees", "amount"] == CellValue.Amount(7730.28m), why);
        Assert.Equal(converted is not null, read.Findings.Any(f => f.RuleId == "reading.unit" && f.Place == "table 1, row 3, column 2"));
    }

    [Fact]
    public void Cell_ThatIsNoNumber_IsAFindingWithItsTextAndPlace()
    {
        var rows = Wild.Rows(Wild.Numbered("2021-format"), "table3");
        rows[4][3] = new("见附件");
        var read = Wild.Read(2023, Wild.Table(rows));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("reading.cell", "见附件", "table 1, row 5, column 6"), (finding.RuleId, finding.Actual, finding.Place));
        Assert.Equal("table3/carriedIn/research", Assert.Single(finding.Related));
        Assert.Equal(CellValue.NotShown, read.Report!.Tables!["table3", "carriedIn", "research"]);
        Assert.Equal(CellValue.Count(1020), read.Report.Tables["table3", "carriedIn", "publicWelfare"]);
    }
}
