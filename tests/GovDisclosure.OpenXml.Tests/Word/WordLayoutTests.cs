using System.Globalization;
using System.Xml.Linq;
using GovDisclosure.Documents;
using static GovDisclosure.OpenXml.Tests.Word.SampleDocuments;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordLayoutTests
{
    private static readonly byte[] File = Write(All);

    private static double Millimetres(XElement element, string name)
        => int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture) / 1440.0 * 25.4;

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture);

    [Fact]
    public void Write_Page_HasTheMarginsOfTheStandard()
    {
        var section = Body(File).Elements(W + "sectPr").Single();
        var size = section.Element(W + "pgSz")!;
        var margins = section.Element(W + "pgMar")!;
        Assert.Equal((210, 297), (Millimetres(size, "w"), Millimetres(size, "h")), Near);
        Assert.Equal((37, 28), (Millimetres(margins, "top"), Millimetres(margins, "left")), Near);
        Assert.Equal((35, 26), (Millimetres(margins, "bottom"), Millimetres(margins, "right")), Near);
    }

    // The arithmetic of Word: a character of Normal's size takes its size and the grid's addition; lines take the grid's pitch.
    [Fact]
    public void Write_Grid_GivesTwentyTwoLinesOfTwentyEightCharacters()
    {
        var section = Body(File).Elements(W + "sectPr").Single();
        var (size, margins, grid) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!, section.Element(W + "docGrid")!);
        var normal = Part(File, "word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == "Normal");
        var points = Number(normal.Element(W + "rPr")!.Element(W + "sz")!, "val") / 2.0;
        var pitch = points + (Number(grid, "charSpace") / 4096.0);
        var width = (Number(size, "w") - Number(margins, "left") - Number(margins, "right")) / 20.0;
        var height = (Number(size, "h") - Number(margins, "top") - Number(margins, "bottom")) / 20.0;
        var line = Number(normal.Element(W + "pPr")!.Element(W + "spacing")!, "line") / 20.0;

        Assert.Equal("linesAndChars", grid.Attribute(W + "type")!.Value);
        Assert.Equal(16, points); // the third size
        Assert.InRange(pitch, 15.75, 15.8);
        Assert.Equal(28, Math.Floor(width / pitch));
        Assert.Equal("exact", normal.Element(W + "pPr")!.Element(W + "spacing")!.Attribute(W + "lineRule")!.Value);
        Assert.InRange(line, 28, 28.9);
        Assert.Equal(22, Math.Floor(height / line));
        Assert.Equal(line, Number(grid, "linePitch") / 20.0);
    }

    // LibreOffice gives a character that is wider than a cell of the grid two cells.
    [Fact]
    public void Write_Body_IsNoWiderThanItsCell()
    {
        var body = Part(File, "word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == "BodyText");
        Assert.True(16 * Number(body.Element(W + "rPr")!.Element(W + "w")!, "val") / 100.0 <= WordLayout.CharacterPitch);
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", 44)]
    [InlineData("Heading1", "黑体", 32)]
    [InlineData("Heading2", "楷体_GB2312", 32)]
    [InlineData("Heading3", "仿宋_GB2312", 32)]
    [InlineData("BodyText", "仿宋_GB2312", 32)]
    [InlineData("Footer", "宋体", 28)]
    public void Write_Style_HasFontAndSizeOfTheStandard(string id, string font, int size)
    {
        var styles = Part(File, "word/styles.xml");
        Assert.Equal(font, Inherited(styles, id, "rFonts", "eastAsia"));
        Assert.Equal(size.ToString(CultureInfo.InvariantCulture), Inherited(styles, id, "sz", "val"));
        Assert.NotNull(Part(File, "word/fontTable.xml").Elements(W + "font")
            .Single(f => f.Attribute(W + "name")!.Value == font).Element(W + "altName"));
    }

    [Fact]
    public void Write_EveryStyleUsed_IsDefined()
    {
        var defined = Part(File, "word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet();
        var used = Body(Write(All, new WordReportOptions { HasContents = true })).Descendants()
            .Where(e => e.Name == W + "pStyle" || e.Name == W + "rStyle" || e.Name == W + "tblStyle").Select(e => e.Attribute(W + "val")!.Value).ToHashSet();
        Assert.Empty(used.Except(defined));
        Assert.True(used.Count > 15);
    }

    [Theory]
    [InlineData("word/footer1.xml", "right")]
    [InlineData("word/footer2.xml", "left")]
    public void Write_PageNumber_StandsOutsideBetweenDashes(string part, string side)
    {
        var paragraph = Part(File, part).Element(W + "p")!;
        Assert.Equal(side, paragraph.Element(W + "pPr")!.Element(W + "jc")!.Attribute(W + "val")!.Value);
        Assert.Equal("— 1 —", Text(paragraph));
        Assert.NotNull(Part(File, "word/settings.xml").Element(W + "evenAndOddHeaders"));
    }

    [Theory]
    [InlineData(6, 99, false, 21)]
    [InlineData(14, 99, false, 21)] // the fourth table of the form has fifteen
    [InlineData(14, 99999, true, 21)]
    [InlineData(24, 999, true, 18)]
    public void Write_Table_IsSmallerOrTurnedWhereItIsWide(int columns, long value, bool isTurned, int size)
    {
        var table = Numbers(columns, 2, value);
        var needs = WordColumns.Of(table);
        Assert.Equal((isTurned, size), (needs.IsTurned, needs.Size));
        var sections = Body(Write(Of(new ParagraphBlock("前"), table, new ParagraphBlock("后")))).Descendants(W + "sectPr").ToList();
        Assert.Equal(isTurned ? ["portrait", "landscape", "portrait"] : ["portrait"],
            sections.Select(s => s.Element(W + "pgSz")!.Attribute(W + "orient")?.Value ?? "portrait"));
        Assert.All(needs.Pieces, piece => Assert.Equal(isTurned ? WordLayout.TextHeight : WordLayout.TextWidth, needs.Widths(piece).Sum()));
    }

    private static bool Near((double A, double B) x, (double A, double B) y) => Math.Abs(x.A - y.A) < 0.05 && Math.Abs(x.B - y.B) < 0.05;

    private static string? Inherited(XElement styles, string id, string element, string attribute)
    {
        for (var style = Find(id); style is not null; style = Find(style.Element(W + "basedOn")?.Attribute(W + "val")!.Value))
        {
            if (style.Element(W + "rPr")?.Element(W + element)?.Attribute(W + attribute)?.Value is { } value)
            {
                return value;
            }
        }

        return styles.Element(W + "docDefaults")!.Descendants(W + element).Single().Attribute(W + attribute)?.Value;

        XElement? Find(string? name) => styles.Elements(W + "style").SingleOrDefault(style => style.Attribute(W + "styleId")!.Value == name);
    }
}
