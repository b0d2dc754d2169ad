using GovDisclosure.Documents;

namespace GovDisclosure.Tests.Documents;

public class ReportDocumentTests
{
    [Fact]
    public void EnumerateSections_FourLevels_NumbersEachByItsPlace()
    {
        var document = Of(
            new ReportSection("a", "甲")
            {
                Sections =
                [
                    new("a.a", "乙") { Sections = [new("a.a.a", "丙") { Sections = [new("x1", "丁"), new("x2", "戊")] }, new("a.a.b", "己")] },
                    new("a.b", "庚"),
                ],
            },
            new ReportSection("annex", "附件") { IsUnnumbered = true },
            new ReportSection("b", "辛"));

        Assert.Equal(
            ["一、甲", "（一）乙", "1.丙", "（1）丁", "（2）戊", "2.己", "（二）庚", "附件", "二、辛"],
            document.EnumerateSections().Select(s => s.Heading));
        Assert.Equal([1, 2, 3, 4, 4, 3, 2, 1, 1], document.EnumerateSections().Select(s => s.Level));
    }

    [Theory]
    [InlineData(1, 11, "十一、")]
    [InlineData(2, 20, "（二十）")]
    [InlineData(3, 12, "12.")]
    [InlineData(4, 3, "（3）")]
    [InlineData(1, 10000, "一万、")]
    public void HeadingNumber_Level_IsThatOfOfficialDocuments(int level, int number, string expected)
        => Assert.Equal(expected, ReportDocument.HeadingNumber(level, number));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(1, 0)]
    public void HeadingNumber_OutOfRange_Throws(int level, int number)
        => Assert.Throws<ArgumentOutOfRangeException>(() => ReportDocument.HeadingNumber(level, number));

    [Fact]
    public void Sections_FiveLevels_Throws()
    {
        var section = new ReportSection("l5", "太深");
        for (var level = 4; level >= 1; level--)
        {
            section = new ReportSection($"l{level}", "层") { Sections = [section] };
        }

        Assert.Contains("\"l5\" is on level 5", Assert.Throws<ArgumentException>(() => Of(section)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_SameIdTwice_Throws()
        => Assert.Throws<ArgumentException>(() => Of(new ReportSection("a", "甲") { Sections = [new("a", "乙")] }));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("概况")]
    public void SectionId_NotAnId_Throws(string id) => Assert.Throws<ArgumentException>(() => new ReportSection(id, "甲"));

    [Fact]
    public void Text_LoneSurrogates_BecomeReplacementCharactersAndPairsStay()
    {
        Assert.Equal("a\uFFFD😀\uFFFD\uFFFDz\uFFFD", new ParagraphBlock("a\uD83D😀\uDE00\uD83Dz\uD83D").Text);
        Assert.Equal("\uFFFD", TableCell.OfText("\uDC00").Text);
        Assert.Equal(["\uFFFD"], new ListBlock(["\uD800"]).Items);
    }

    [Fact]
    public void Equals_SameContent_IsTrueAndOneWordChangedIsNot()
    {
        Assert.Equal(Of(Section("文字")), Of(Section("文字")));
        Assert.Equal(Of(Section("文字")).GetHashCode(), Of(Section("文字")).GetHashCode());
        Assert.NotEqual(Of(Section("文字")), Of(Section("文宇")));

        static ReportSection Section(string text) => new("a", "甲") { Blocks = [new ParagraphBlock(text), TableBlockTests.RequestTable()] };
    }

    [Fact]
    public void With_NewSections_LeavesTheFirstDocumentAsItWas()
    {
        var list = new List<ReportSection> { new("a", "甲") };
        var document = Of([.. list]) with { Sections = list };
        list.Clear();
        Assert.Single(document.Sections);
    }

    [Theory]
    [InlineData(1948)]
    [InlineData(10000)]
    public void Year_OutOfRange_Throws(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Of() with { Year = year });

    private static ReportDocument Of(params ReportSection[] sections) => new() { Title = "报告", Organ = "区政府", Year = 2017, Sections = sections };
}
