using GovDisclosure.Reading.Tests.Pdf;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests;

public class FuzzTests
{
    [Fact]
    public void Read_FuzzedPages_AlwaysAnswers() => Fuzz.Run(
        Files("Html/Files/word-export.html", "Html/Files/portal.html"), file => Holds(Sources.Html(file)), count: 400,
        ["<table>", "</table>", "<td>", "<tr>", "<p>", "</p>", "<!--", "<svg>", "<ul><li>", "<h1>", " rowspan=", " colspan=", "&#x2F00;", "<pre>", "<!DOCTYPE html>"]);

    [Fact]
    public void Read_FuzzedPdfFiles_AlwaysAnswers() => Fuzz.Run(
        [.. Files("Pdf/Files/statistics.pdf", "Pdf/Files/printed.pdf"), Small()], file => Holds(Sources.Pdf(file)), count: 150,
        ["/W[1 2 1]", "/Index[0 9]", "/Kids[2 0 R]", "/Length ", "/Filter/FlateDecode", "/Predictor 12", "/Columns ", "endobj", "endstream", "<<", ">>", "1 0 R", "beginbfrange", "[", "/N "]);

    private static void Holds(SourceDocument document) => Assert.True(document.Blocks.Count > 0 || document.Findings.Count > 0);

    private static byte[][] Files(params string[] names) => [.. names.Select(name => File.ReadAllBytes(Sources.PathOf(name)))];

    /// <summary>A file in which nearly every byte is structure.</summary>
    private static byte[] Small() => RawPdf.Page(
        RawPdf.Bytes(RawPdf.Text(100, 700, "received: 12") + RawPdf.Line(100, 600, 400, 600)), "<<>>", "/ColorSpace<</C[/Indexed/DeviceGray 1<0010>]>>", "/Annots[6 0 R]",
        ("<</Type/Annot/Subtype/Widget/FT/Tx/V(74)/Rect[160 697 260 712]>>", null));
}
