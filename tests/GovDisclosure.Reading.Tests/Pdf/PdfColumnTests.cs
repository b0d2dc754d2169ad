using System.Globalization;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Pdf;

/// <summary>Pages whose text runs in two columns, and pages that only look so.</summary>
public class PdfColumnTests
{
    private static readonly string Filler = new('x', 40);

    [Theory]
    [InlineData(0, "both columns on the same lines")]
    [InlineData(3, "lines of the columns nearly at one height")]
    [InlineData(7, "lines of one column between those of the other")]
    public void Read_TwoColumns_AreReadOneAfterTheOther(double shift, string why)
    {
        var page = RawPdf.Text(250, 780, "Annual report") + Column(60, 740, "L", 8) + Column(320, 740 - shift, "R", 8);

        var lines = Sources.Text(Sources.Pdf(RawPdf.Page(page))).Split('\n');

        Assert.Equal(["Annual report", Joined("L", 8) + Joined("R", 8)], lines);
        Assert.False(string.IsNullOrEmpty(why));
    }

    [Fact]
    public void Read_WideTableBetweenColumns_StandsBetweenThem()
    {
        var table = Grid(60, 560, 2) + RawPdf.Text(65, 545, "a") + RawPdf.Text(320, 545, "b") + RawPdf.Text(65, 525, "1") + RawPdf.Text(320, 525, "2");
        var page = Column(60, 740, "L", 6) + Column(320, 740, "R", 6) + table + Column(60, 480, "M", 6) + Column(320, 480, "S", 6);

        var document = Sources.Pdf(RawPdf.Page(page));

        Assert.Equal(
            [Joined("L", 6) + Joined("R", 6), "a|b\n1|2", Joined("M", 6) + Joined("S", 6)],
            document.Blocks.Select(block => block is SourceTable read ? Sources.Rows(read) : ((SourceText)block).Text));
    }

    [Fact]
    public void Read_NarrowTableInAColumn_StaysInIt()
    {
        var table = RawPdf.Line(320, 620, 520, 620) + RawPdf.Line(320, 600, 520, 600) + RawPdf.Line(320, 580, 520, 580)
            + RawPdf.Line(320, 620, 320, 580) + RawPdf.Line(420, 620, 420, 580) + RawPdf.Line(520, 620, 520, 580)
            + RawPdf.Text(325, 605, "a") + RawPdf.Text(425, 605, "b") + RawPdf.Text(325, 585, "1") + RawPdf.Text(425, 585, "2");
        var page = Column(60, 740, "L", 16) + Column(320, 740, "R", 6) + table;

        var document = Sources.Pdf(RawPdf.Page(page));

        Assert.Equal(
            [Joined("L", 16) + Joined("R", 6), "a|b\n1|2"],
            document.Blocks.Select(block => block is SourceTable read ? Sources.Rows(read) : ((SourceText)block).Text));
    }

    [Fact]
    public void Read_ColumnThatEndsAParagraph_GoesOnInTheNextOnlyWhereTheLineIsFull()
    {
        var page = Column(60, 740, "L", 6) + RawPdf.Text(60, 656, "end of it.") + Column(320, 740, "R", 7);

        Assert.Equal([Joined("L", 6) + "end of it.", Joined("R", 7)], Sources.Text(Sources.Pdf(RawPdf.Page(page))).Split('\n'));
    }

    [Fact]
    public void Read_ListOfLabelsAndFigures_IsReadLineByLine()
    {
        var page = string.Concat(Enumerable.Range(0, 10).Select(i => RawPdf.Text(60, 740 - (14 * i), "label " + i) + RawPdf.Text(360, 740 - (14 * i), (100 + i).ToString(CultureInfo.InvariantCulture))));

        Assert.StartsWith("label 0 100", Sources.Text(Sources.Pdf(RawPdf.Page(page))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Subtype/Widget/FT/Btn/V/Yes/AS/Yes", true, "a ticked box")]
    [InlineData("/Subtype/Widget/FT/Btn/V/Off/AS/Off", false, "a box that is not ticked")]
    [InlineData("/Subtype/Widget/FT/Btn/Ff 65536/V/Yes", false, "a push button")]
    [InlineData("/Subtype/Widget/FT/Sig/V<</Type/Sig>>", true, "an electronic seal")]
    [InlineData("/Subtype/Widget/FT/Sig", false, "a place for a seal")]
    [InlineData("/Subtype/Stamp/Name/Approved", true, "a stamp")]
    [InlineData("/Subtype/Text/Contents(74 should be 75)", true, "a note")]
    [InlineData("/Subtype/Text", false, "a note without words")]
    [InlineData("/Subtype/Highlight", false, "words that are marked")]
    [InlineData("/Subtype/StrikeOut", true, "words that are struck out")]
    [InlineData("/Subtype/Stamp/F 2", false, "a stamp that is hidden")]
    [InlineData("/Subtype/Link", false, "a link")]
    [InlineData("/Subtype/Popup/Contents(a note)", false, "the window of a note")]
    public void Read_MarkThatIsPassedOver_IsTold(string mark, bool isTold, string why)
    {
        var file = RawPdf.Page(RawPdf.Bytes(RawPdf.Text(100, 700, "received: 74")), "<<>>", "", "/Annots[6 0 R]", ($"<</Type/Annot{mark}/Rect[160 697 260 712]>>", null));

        var document = Sources.Pdf(file);

        Assert.Equal("received: 74", Sources.Text(document));
        Assert.True(isTold == Sources.Rules(document).Contains("reading.mark"), why);
    }

    [Theory]
    [InlineData("xxxxxxxxxxxxxxxx", "goes on here", "", true, "a full line that goes on, the figure above")]
    [InlineData("xxxxxxxxxxxxxxxx", "goes on here", "9", false, "two figures are two rows")]
    [InlineData("xxxxxxxxxxxxxxxx", "2.second", "", false, "a label with a number of its own")]
    [InlineData("short", "goes on here", "", false, "a line with room for more")]
    public void Read_RowClosedByRulesAtThePageBreak_IsOneRowWhereItsTextGoesOn(string last, string next, string figure, bool isOne, string why)
    {
        static string Sides(double top, double foot) => RawPdf.Line(100, top, 100, foot) + RawPdf.Line(200, top, 200, foot) + RawPdf.Line(300, top, 300, foot);
        static string Across(double y) => RawPdf.Line(100, y, 300, y);
        var first = Sides(120, 40) + Across(120) + Across(80) + Across(40) + RawPdf.Text(105, 100, "label") + RawPdf.Text(205, 100, "1") + RawPdf.Text(105, 60, last) + RawPdf.Text(205, 60, "7");
        var second = Sides(800, 720) + Across(800) + Across(760) + Across(720) + RawPdf.Text(105, 780, next) + RawPdf.Text(205, 780, figure) + RawPdf.Text(105, 740, "last") + RawPdf.Text(205, 740, "9");

        var rows = Sources.Rows(Sources.Table(Sources.Pdf(RawPdf.Pages(first, second))));

        Assert.True(rows == (isOne ? $"label|1\n{last}\\n{next}|7\nlast|9" : $"label|1\n{last}|7\n{next}|{figure}\nlast|9"), why + ": " + rows);
    }

    /// <summary>Lines of forty letters, each with its name in front; no letter of Helvetica is wider than the gutter.</summary>
    private static string Column(double left, double top, string name, int lines)
        => string.Concat(Enumerable.Range(0, lines).Select(i => RawPdf.Text(left, top - (14 * i), Line(name, i))));

    private static string Joined(string name, int lines) => string.Concat(Enumerable.Range(0, lines).Select(i => Line(name, i)));

    private static string Line(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name}{i % 10}{Filler}.");

    private static string Grid(double left, double top, int rows)
        => string.Concat(Enumerable.Range(0, rows + 1).Select(r => RawPdf.Line(left, top - (20 * r), left + 460, top - (20 * r))))
            + string.Concat(Enumerable.Range(0, 3).Select(c => RawPdf.Line(left + (230 * c), top, left + (230 * c), top - (20 * rows))));
}
