using System.Text;
using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Word.Docx;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordHostileFileTests
{
    private static readonly ReadingLimits Small = new()
    {
        MaxUnpackedBytes = 4_000_000,
        MaxCharacters = 50_000,
        MaxCells = 1_000,
        MaxBlocks = 500,
        MaxDepth = 200,
    };

    private static readonly string Cell = C("1");

    public static TheoryData<string, Func<byte[]>, string> Files => new()
    {
        { "a bomb", () => Make(new string(' ', 5_000_000)), "reading.limit" },
        { "a text without end", () => Make(P(new string('字', 60_000))), "reading.limit" },
        { "an attribute without end", () => Make($"<w:p w:rsidR=\"{new string('1', 5_000_000)}\"/>"), "reading.limit" },
        { "many cells", () => Make(P("前") + T([.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(Cell, 10)), 200)])), "reading.limit" },
        { "many paragraphs", () => Make(string.Concat(Enumerable.Repeat(P("段"), 1000))), "reading.limit" },
        { "many text boxes", () => Make("<w:p>" + string.Concat(Enumerable.Repeat($"<w:r><w:pict><w:txbxContent>{P("框")}</w:txbxContent></w:pict></w:r>", 1000)) + "</w:p>"), "reading.limit" },
        { "many pictures", () => Make("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:drawing><a:blip/></w:drawing></w:r>", 1000)) + "</w:p>"), "reading.limit" },
        { "deep elements", () => Make(string.Concat(Enumerable.Repeat("<w:sdt>", 500)) + string.Concat(Enumerable.Repeat("</w:sdt>", 500))), "reading.limit" },
        { "tables in tables", () => Make(Nest(40)), "reading.limit" },
        { "entities", () => Zip([("_rels/.rels", Relationships), ("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><w>&b;</w>")]), "reading.unreadable" },
        { "another document", () => Zip([("_rels/.rels", Relationships), ("word/document.xml", "<html><body><p>x</p></body></html>")]), "reading.unreadable" },
        { "no document", () => Zip([("_rels/.rels", Relationships)]), "reading.unreadable" },
        { "no relationships", () => Zip([("word/document.xml", "<x/>")]), "reading.unreadable" },
        { "nothing", () => [], "reading.unreadable" },
        { "cut", () => Make(P("甲"))[..200], "reading.unreadable" },
        { "broken XML", () => Make(P("甲") + "<w:p>"), "reading.unreadable" },
        { "broken styles", () => Make(P("甲"), ("styles.xml", "styles", "<w:styles")), "reading.unreadable" },
        { "broken numbering", () => Make(P("甲"), ("numbering.xml", "numbering", "\0")), "reading.unreadable" },
        { "a file inside", () => Make(P("甲") + "<w:altChunk r:id=\"r0\"/>", ("afchunk.htm", "aFChunk", "<html/>")), "reading.unreadable" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_HostileFile_StopsWithAFinding(string why, Func<byte[]> make, string rule)
    {
        var document = Docx.Read(make(), Small);
        Assert.True(document.Findings.Any(f => f.RuleId == rule), why);
        Assert.All(document.Findings, f => Assert.Equal(Severity.Error, f.Severity));
    }

    [Fact]
    public void Read_LimitInsideATable_KeepsWhatWasRead()
    {
        var document = Docx.Read(Make(P("前") + T([.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(Cell, 10)), 200)])), Small);
        Assert.Equal("前", document.Blocks.OfType<SourceText>().Single().Text);
        Assert.Equal(1000, document.Blocks.OfType<SourceTable>().Single().Rows.Sum(row => row.Cells.Count));
    }

    [Fact]
    public void Read_MillionCells_StopsAtTheUsualLimit()
    {
        var row = string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 60));
        var document = Docx.Read(Make(T([.. Enumerable.Repeat(row, 17_000)])));
        Assert.Equal(200_000, document.Blocks.OfType<SourceTable>().Single().Rows.Sum(r => r.Cells.Count));
        Assert.Contains(document.Findings, f => f.RuleId == "reading.limit");
    }

    [Fact]
    public void Read_DeepestNestingThatIsAllowed_DoesNotExhaustTheStack()
    {
        var limits = new ReadingLimits { MaxDepth = 10_000 };
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 4_000)) + P("甲") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 4_000));
        Assert.Equal("甲", Print(Docx.Read(Make(body), limits)));
        Assert.Contains(Docx.Read(Make(Nest(2_000)), limits).Findings, f => f.RuleId == "reading.limit");
    }

    [Fact]
    public void Read_OpenFields_DoNotGrowWithoutEnd()
        => Assert.Empty(Docx.Read(Make("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>x</w:instrText></w:r>", 20_000)) + "</w:p>")).Findings);

    // Bounded fuzzing with a fixed seed: bytes of the package, then characters of its XML.
    [Fact]
    public void Read_AnyByteChanged_NeverThrows()
    {
        var good = SampleDocuments.Write(SampleDocuments.All);
        var random = new Random(9704);
        for (var i = 0; i < 800; i++)
        {
            var file = (byte[])good.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Docx.Read(i % 10 == 0 ? file[..random.Next(file.Length)] : file, Small));
        }
    }

    [Fact]
    public void Read_AnyXmlChanged_NeverThrows()
    {
        string[] pieces =
        [
            "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>x</w:t>", "<w:vMerge/>", "<w:gridSpan w:val=\"999999\"/>",
            "<w:gridSpan w:val=\"-1\"/>", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"2\"/></w:numPr>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:sdt>", "</w:sdt>", "<w:sdtPr/>", "<w:del>", "</w:del>",
            "<mc:AlternateContent/>", "&#x1;", "]]>", "\0", "<!--", "<w:hMerge/>", "<w:drawing/>", "<c:chart r:id=\"rId7\"/>", "<w:gridBefore w:val=\"1000\"/>", "<w:footnoteReference w:id=\"1\"/>",
        ];
        var body = SampleDocuments.Body(SampleDocuments.Write(SampleDocuments.All)).ToString(System.Xml.Linq.SaveOptions.DisableFormatting);
        body = body[(body.IndexOf('>', StringComparison.Ordinal) + 1)..^"</w:body>".Length];
        var random = new Random(2012);
        var read = 0;
        for (var i = 0; i < 800; i++)
        {
            var text = new StringBuilder(body);
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0)
                {
                    // Between elements more often than inside one, so that the XML often stays well-formed.
                    at = text.ToString().IndexOf('<', at) is var next and >= 0 ? next : at;
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                }
                else
                {
                    var end = Math.Min(text.Length, at + random.Next(1, 200));
                    text.Remove(at, end - at);
                }
            }

            read += Docx.Read(Make(text.ToString()), Small).Blocks.Count > 0 ? 1 : 0;
        }

        Assert.True(read > 50);
    }

    private const string Relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static string Nest(int depth)
        => string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + P("甲") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth));
}
