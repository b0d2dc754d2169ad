using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Pdf;

/// <summary>Numbers in a file that say how large its own tables are: none of them is believed before it is held against what a file can need.</summary>
public class PdfBeliefTests
{
    private const long MostAllocated = 512L * 1024 * 1024;

    public static TheoryData<string, byte[]> Files => new()
    {
        { "a negative width of references", References("/W[1 2 -9]", [1, 0, 0]) },
        { "a negative width with an escaped name", References("/#57[1 2 -9]", [1, 0, 0]) },
        { "a width of 2 GB", References("/W[1 2 2000000000]", [1, 0, 0]) },
        { "two billion references", References("/W[1 2 1]/Index[0 2000000000]", [1, 0, 0]) },
        { "many times a million references", References("/W[1 2 1]/Index[" + Repeat("0 900000 ", 50) + "]", [1, 0, 0]) },
        { "two billion by size alone", References("/W[1 2 1]", [1, 0, 0], size: "2000000000") },
        { "references that unpack to more than any file has", References("/W[1 2 1]/Filter/FlateDecode", RawPdf.Deflated(new byte[60_000_000])) },
        { "references that are packed twice", References("/W[1 2 1]/Filter[/FlateDecode/FlateDecode]", RawPdf.Deflated(RawPdf.Deflated(new byte[60_000_000]))) },
        { "references with a predictor of two billion columns", References("/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", RawPdf.Deflated(new byte[100])) },
        { "a range of two billion characters", Map("1 beginbfrange <00000000> <7FFFFFFF> <0020> endbfrange") },
        { "many ranges of all characters", Map("100 beginbfrange " + Repeat("<0000> <FFFF> <0020> ", 100) + "endbfrange") },
        { "a range of four billion identities", Map("1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange") },
        { "a picture of 1.5 GB as a page", RawPdf.Page(new byte[50], "<</Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 200000>>>>") },
        { "a predictor without columns", RawPdf.Page(RawPdf.Deflated(RawPdf.Bytes("BT /F 12 Tf (12) Tj ET")), "<</Filter/FlateDecode/DecodeParms<</Predictor 2/Columns 0>>>>") },
        { "a predictor of two billion columns", RawPdf.Page(RawPdf.Deflated(new byte[9]), "<</Filter/FlateDecode/DecodeParms[<</Predictor 12/Columns 2000000000>>]>>") },
        { "a predictor whose columns stand elsewhere", RawPdf.Page(RawPdf.Deflated(new byte[9]), "<</Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 6 0 R>>>>", "", "", ("2000000000", null)) },
        { "widths of two billion characters", Widths("/W[0 2000000000 500]") },
        { "widths that stand elsewhere", Widths("/W 8 0 R", ("[0 9 0 R 500]", null), ("2000000000", null)) },
        { "heights of two billion characters", Widths("/W2[0 2000000000 1 1 1]") },
        { "widths of all characters, many times", Widths("/W[" + Repeat("0 65535 500 ", 10_000) + "]") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_NumberThatNoFileNeeds_EndsWithAFindingAndLittleMemory(string why, byte[] file)
    {
        var before = GC.GetTotalAllocatedBytes();

        var document = Sources.Pdf(file);

        Assert.True(document.Findings.Count > 0, why);
        Assert.All(document.Findings, finding => Assert.Contains(finding.RuleId, (string[])["reading.limit", "reading.unreadable"]));

        // Other tests run at the same time; what these files ask for is gigabytes.
        Assert.True(GC.GetTotalAllocatedBytes() - before < 4 * MostAllocated, why);
    }

    [Fact]
    public void Read_TimeIsOver_EndsWithALimit()
    {
        var content = new StringBuilder();
        for (var i = 0; i < 12_000; i++)
        {
            content.Append("BT /F 1 Tf 1 0 0 1 10 10 Tm (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n");
        }

        var pages = RawPdf.Pages([.. Enumerable.Repeat(content.ToString(), 40)]);

        var document = Sources.Pdf(pages, new ReadingLimits { MaxSeconds = 1 });

        Assert.Equal(["reading.limit"], Sources.Rules(document));
    }

    [Theory]
    [InlineData("<</Predictor 12/Columns 4>>")]
    [InlineData("null")]
    public void Read_SoundNumbers_AreBelieved(string parameters)
    {
        var map = Map("2 beginbfrange <0001> <0001> <4E2D> <0002> <0003> [<6587> <5B57>] endbfrange");
        Assert.Equal("中文", Sources.Text(Sources.Pdf(map)));
        Assert.Empty(Sources.Rules(Sources.Pdf(RawPdf.Page(RawPdf.Text(100, 500, "12"), "/XObject<</X 6 0 R>>", ($"<</Type/XObject/Subtype/Image/DecodeParms {parameters}>>", [])))));
    }

    [Theory]
    [InlineData(true, "/FontFile2", "<</Length1 1>>", "a composite font")]
    [InlineData(true, "/FontFile3", "<</Subtype/CIDFontType0C>>", "a composite font in the compact format")]
    [InlineData(false, "/FontFile2", "<</Length1 1>>", "a simple font")]
    [InlineData(false, "/FontFile", "<</Length1 2000000000/Length2 2000000000>>", "a font whose parts are 2 GB long")]
    [InlineData(false, "/FontFile3", "<</Subtype/Type1C>>", "a simple font in the compact format")]
    public void Read_ProgramOfAFont_IsNotBelieved(bool isComposite, string name, string dictionary, string why)
    {
        foreach (var program in (byte[][])[SelfMadeOfItself(), [0x80, 1, 0xFF, 0xFF, 0xFF, 0x7F], [1, 0, 4, 4, 0, 1, 4, 0, 0, 0, 1, 0x7F, 0xFF, 0xFF, 0xFF], []])
        {
            var descriptor = "/FontDescriptor<</Type/FontDescriptor/FontName/AAAA/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80" + name + " 7 0 R>>";
            var file = RawPdf.Of(
            [
                ("<</Type/Catalog/Pages 2 0 R>>", null),
                ("<</Type/Pages/Kids[3 0 R]/Count 1>>", null),
                ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", null),
                ("<<>>", RawPdf.Bytes(isComposite ? "BT /F 12 Tf 100 700 Td <00410042> Tj ET" : "BT /F 12 Tf 100 700 Td (AB) Tj ET")),
                (isComposite
                    ? "<</Type/Font/Subtype/Type0/BaseFont/AAAA/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>"
                    : "<</Type/Font/Subtype/" + (name == "/FontFile2" ? "TrueType" : "Type1") + "/BaseFont/AAAA/FirstChar 65/LastChar 66/Widths[700 700]/Encoding/WinAnsiEncoding" + descriptor + ">>", null),
                ("<</Type/Font/Subtype/" + (name == "/FontFile2" ? "CIDFontType2" : "CIDFontType0") + "/BaseFont/AAAA/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[65[700 700]]" + descriptor + ">>", null),
                (dictionary, program),
                ("<<>>", RawPdf.Bytes("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                    + "1 beginbfrange <0041> <0042> <0041> endbfrange endcmap end end")),
            ]);

            var document = Sources.Pdf(file);

            Assert.True(Sources.Text(document) == "AB" && document.Findings.Count == 0, why);
        }
    }

    [Theory]
    [InlineData("[/Indexed/DeviceRGB 2000000000 (abc)]")]
    [InlineData("[/Indexed/DeviceRGB -1 ()]")]
    [InlineData("[/Indexed[/Indexed/DeviceRGB 2000000000 (abc)] 2000000000 (abc)]")]
    public void Read_ColoursOfAList_CostNothing(string space)
    {
        var file = RawPdf.Page("/C cs 2000000000 sc 0 0 9 9 re f /C CS 5 SC 0 0 m 99 0 l S " + RawPdf.Text(100, 700, "AB"), "/ColorSpace<</C " + space + ">>");
        var before = GC.GetTotalAllocatedBytes();

        var document = Sources.Pdf(file);

        Assert.True(Sources.Text(document) == "AB" || document.Findings.Count > 0);
        Assert.True(GC.GetTotalAllocatedBytes() - before < MostAllocated);
    }

    /// <summary>A font whose glyphs are all made of glyph 1, which is made of itself; what follows it by recursion does not come back.</summary>
    private static byte[] SelfMadeOfItself()
    {
        byte[] glyph = [0xFF, 0xFF, 0, 0, 0, 0, 3, 0xE8, 3, 0xE8, 0, 2, 0, 1, 0, 0];
        (string Tag, byte[] Table)[] tables =
        [
            ("cmap", [0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 12, 0, 0, 1, 6, 0, 0, .. Enumerable.Repeat((byte)1, 256)]), ("glyf", [.. glyph, .. glyph]), ("head", new byte[54]), ("hhea", new byte[36]),
            ("hmtx", new byte[8]), ("loca", [0, 0, 0, 8, 0, 16]), ("maxp", [0, 0, 0x50, 0, 0, 2]),
        ];
        tables[2].Table[18] = 3;
        tables[2].Table[19] = 0xE8;
        tables[3].Table[35] = 2;
        var offset = 12 + (16 * tables.Length);
        List<byte> font = [0, 1, 0, 0, 0, (byte)tables.Length, 0, 0, 0, 0, 0, 0];
        foreach (var (tag, table) in tables)
        {
            font.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, 0, 0, (byte)(offset >> 8), (byte)offset, 0, 0, (byte)(table.Length >> 8), (byte)table.Length]);
            offset += table.Length;
        }

        return [.. font, .. tables.SelectMany(table => table.Table)];
    }

    private static byte[] References(string widths, byte[] data, string size = "4")
    {
        var file = new List<byte>(RawPdf.Bytes("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"));
        var start = file.Count;
        file.AddRange(RawPdf.Bytes($"3 0 obj\n<</Type/XRef/Size {size}/Root 1 0 R{widths}/Length {data.Length}>>\nstream\n"));
        file.AddRange(data);
        file.AddRange(RawPdf.Bytes($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF"));
        return [.. file];
    }

    private static byte[] Map(string ranges) => Composite(
        "/ToUnicode 7 0 R", "",
        ("<<>>", RawPdf.Bytes("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + ranges + " endcmap end end")));

    private static byte[] Widths(string widths, params (string Dictionary, byte[]? Stream)[] more) => Composite("", widths, [("<<>>", null), .. more]);

    private static byte[] Composite(string font, string descendant, params (string Dictionary, byte[]? Stream)[] more) => RawPdf.Of(
        [
            ("<</Type/Catalog/Pages 2 0 R>>", null),
            ("<</Type/Pages/Kids[3 0 R]/Count 1>>", null),
            ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", null),
            ("<<>>", RawPdf.Bytes("BT /F 12 Tf 100 700 Td <00010002> Tj ET")),
            ($"<</Type/Font/Subtype/Type0/BaseFont/AAAA/Encoding/Identity-H/DescendantFonts[6 0 R]{font}>>", null),
            ("<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAA/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" + descendant
                + "/FontDescriptor<</Type/FontDescriptor/FontName/AAAA/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>", null),
            .. more,
        ]);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
