using System.Text;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Pdf;

public class PdfHostileTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "a stream of 200 MB in 200 KB", RawPdf.Page(RawPdf.Deflated(new byte[200_000_000]), "<</Filter/FlateDecode>>") },
        { "packed twice", RawPdf.Page(RawPdf.Deflated(RawPdf.Deflated(new byte[200_000_000])), "<</Filter[/FlateDecode/FlateDecode]>>") },
        { "a million letters", RawPdf.Page(RawPdf.Deflated(RawPdf.Bytes("BT /F 12 Tf " + Repeat("(abcdefghijklmnopqrstuvwxyz) Tj ", 40_000) + " ET")), "<</Filter/FlateDecode>>") },
        { "a million lines", RawPdf.Page(RawPdf.Deflated(RawPdf.Bytes(Repeat("0 0 m 500 0 l S ", 100_000))), "<</Filter/FlateDecode>>") },
        { "forms in forms", RawPdf.Page("/X Do", "/XObject<</X 6 0 R>>", [.. Enumerable.Range(0, 12).Select(i => Form(i + 7))]) },
        { "a form in itself", RawPdf.Page("/X Do", "/XObject<</X 6 0 R>>", Form(6)) },
        { "a tree in itself", RawPdf.Of(("<</Type/Catalog/Pages 2 0 R>>", null), ("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000>>", null)) },
        { "a deep tree", Chain(i => $"<</Type/Pages/Kids[{i + 1} 0 R]/Count 1>>", 40_000) },
        { "a deep tree with escaped names", Chain(i => $"<</Type/Pages/#4b#69ds[{i + 1} 0 R]/Count 1>>", 40_000) },
        { "references to references", Chain(i => $"{i + 1} 0 R", 49_000) },
        { "more objects than a file needs", Chain(_ => "<<>>", 60_000) },
        { "deep arrays", RawPdf.Page(Repeat("[", 500_000)) },
        { "huge numbers", RawPdf.Page("BT /F 12 Tf 1e30 0 0 1e30 1e300 1e300 Tm (x) Tj ET 0 0 m 1e38 0 l S 1e308 1e308 1e308 1e308 re f 99999999999999999999 0 0 1 0 0 cm 0 0 m 5 5 l S") },
        { "a colour of a colour", Colours() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_HostileFile_EndsWithAFinding(string why, byte[] file)
    {
        var document = Sources.Pdf(file);

        Assert.True(document.Findings.Count > 0, why);
        Assert.All(document.Findings, finding => Assert.Contains(finding.RuleId, (string[])["reading.limit", "reading.unreadable"]));
    }

    [Fact]
    public void Read_MorePagesThanTheLimit_KeepsTheFirstAndSaysIt()
    {
        var file = RawPdf.Pages([.. Enumerable.Range(1, 5).Select(i => RawPdf.Text(100, 500, "page" + i))]);

        var document = Sources.Pdf(file, new ReadingLimits { MaxPages = 2 });

        Assert.Equal("page1\npage2", Sources.Text(document));
        Assert.Equal(["reading.limit"], Sources.Rules(document));
    }

    [Fact]
    public void Read_FileAboveTheLimit_IsNotRead()
        => Assert.Equal(["reading.limit"], Sources.Rules(Sources.Pdf(new byte[2000], new ReadingLimits { MaxBytes = 1999 })));

    [Fact]
    public void Read_DamagedFiles_NeverThrowsOrHangs()
    {
        var files = new[] { "statistics.pdf", "report-2022.pdf" }.Select(name => File.ReadAllBytes(Sources.PathOf("Pdf/Files/" + name))).ToArray();
        var random = new Random(20261124);
        for (var i = 0; i < 200; i++)
        {
            var file = (byte[])files[i % files.Length].Clone();
            if (i % 3 == 0)
            {
                file = file[..random.Next(file.Length)];
            }
            else
            {
                for (var k = random.Next(1, 80); k > 0; k--)
                {
                    file[random.Next(file.Length)] = (byte)random.Next(256);
                }
            }

            var document = Sources.Pdf(file);

            Assert.True(document.Blocks.Count > 0 || document.Findings.Count > 0);
        }
    }

    private static (string Dictionary, byte[]? Stream) Form(int inner) => (
        $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {inner} 0 R>>>>>>",
        RawPdf.Bytes(Repeat("/X Do ", 10)));

    private static byte[] Chain(Func<int, string> link, int length) => RawPdf.Of(
        [("<</Type/Catalog/Pages 2 0 R>>", null), .. Enumerable.Range(2, length).Select(i => (link(i), (byte[]?)null)), ("<</Type/Page/MediaBox[0 0 9 9]>>", null)]);

    private static byte[] Colours() => RawPdf.Page(
        "/C cs 1 sc 0 0 9 9 re f", "/ColorSpace<</C 6 0 R>>", [.. Enumerable.Range(7, 40_000).Select(i => ($"[/Indexed {i} 0 R 1 <0000>]", (byte[]?)null)), ("/DeviceGray", null)]);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
