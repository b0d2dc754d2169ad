using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Tests.Documents;

namespace GovDisclosure.Tests.Rendering;

public class PlainTextReportWriterTests
{
    private static readonly PlainTextReportWriter Writer = new();

    [Fact]
    public void ToText_Sample_IsTheGoldenFile() => Golden.Verify("Rendering/Golden/sample.txt", Writer.ToText(SampleDocuments.Sample()));

    [Fact]
    public void ToText_RandomDocument_HoldsNoControlAndNoBidiMark()
        => SampleDocuments.Any.Sample(
            document => Writer.ToText(document).All(c =>
                c == '\n' || !(char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))),
            iter: 300);

    [Fact]
    public void Table_Random_HasLinesOfTheSameWidth()
        => SampleDocuments.Table.Sample(
            table =>
            {
                var lines = Writer.ToText(Of(table with { Caption = null, Unit = null, Notes = [] })).Split('\n').Where(l => l.Length > 0 && l[0] is '+' or '|');
                return lines.Select(PlainText.Width).Distinct().Count() == 1;
            },
            iter: 500);

    [Fact]
    public void Table_MergedCells_AreDrawnAsOne()
    {
        var table = new TableBlock(
            [new(TableCell.OfHeader("名称", 1, 2), TableCell.OfHeader("申请人", 2)), new(TableCell.OfHeader("自然人"), TableCell.OfHeader("法人"))],
            [new(TableCell.OfHeader("甲"), TableCell.OfCount(7), TableCell.NotApplicable)]);

        Assert.Equal(
            """
            +------+---------------+
            | 名称 |    申请人     |
            |      +--------+------+
            |      | 自然人 | 法人 |
            +------+--------+------+
            | 甲   |      7 |    / |
            +------+--------+------+
            """,
            string.Join("\n", Writer.ToText(Of(table)).Split('\n').Where(l => l.Length > 0 && l[0] is '+' or '|')));
    }

    [Theory]
    [InlineData("政府", 4, "Chinese characters")]
    [InlineData("abc", 3, "Latin letters")]
    [InlineData("，。（）", 8, "full-width punctuation")]
    [InlineData("“”—…", 4, "ambiguous characters")]
    [InlineData("𠮷", 2, "beyond the first plane")]
    [InlineData("😀", 2, "emoji")]
    [InlineData("e\u0301", 1, "a combining accent")]
    [InlineData("ｱ", 1, "half-width kana")]
    [InlineData("　", 2, "the ideographic space")]
    [InlineData("", 0, "nothing")]
    public void Width_Text_IsThatOfUax11(string text, int expected, string why) => Assert.True(PlainText.Width(text) == expected, why);

    [Fact]
    public void Paragraph_OverrideAndBell_AreShown()
        => Assert.Contains("　　占[U+202E]1.53%\uFFFD\n", Writer.ToText(Of(new ParagraphBlock("占\u202E1.53%\u0007"))), StringComparison.Ordinal);

    private static ReportDocument Of(params ReportBlock[] blocks) => new() { Title = "报告", Organ = "区政府", Year = 2017, Lead = blocks };
}
