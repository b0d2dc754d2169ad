using System.IO.Compression;
using System.Text;

namespace GovDisclosure.Reading.Tests.Pdf;

/// <summary>Writes PDF files object by object, also such as no program would.</summary>
internal static class RawPdf
{
    public static byte[] Of(params (string Dictionary, byte[]? Stream)[] objects)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var places = new List<long>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Position);
            Write($"{i + 1} 0 obj\n");
            var (dictionary, stream) = objects[i];
            Write(stream is null ? dictionary : dictionary.Insert(dictionary.LastIndexOf(">>", StringComparison.Ordinal), $"/Length {stream.Length}"));
            if (stream is not null)
            {
                Write("\nstream\n");
                file.Write(stream);
                Write("\nendstream");
            }

            Write("\nendobj\n");
        }

        var start = file.Position;
        Write($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n"))}");
        Write($"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return file.ToArray();
    }

    /// <summary>One page of A4 that draws a content with Helvetica as F.</summary>
    public static byte[] Page(string content, string resources = "", params (string Dictionary, byte[]? Stream)[] more)
        => Page(Bytes(content), "<<>>", resources, "", more);

    public static byte[] Page(byte[] content, string dictionary, string resources = "", string page = "", params (string Dictionary, byte[]? Stream)[] more) => Of(
        [
            ("<</Type/Catalog/Pages 2 0 R>>", null),
            ("<</Type/Pages/Kids[3 0 R]/Count 1>>", null),
            ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>" + resources + ">>" + page + ">>", null),
            (dictionary, content),
            ("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", null),
            .. more,
        ]);

    /// <summary>Several pages, each with its content.</summary>
    public static byte[] Pages(params string[] contents)
    {
        var kids = string.Join(' ', Enumerable.Range(0, contents.Length).Select(i => $"{4 + (2 * i)} 0 R"));
        return Of(
        [
            ("<</Type/Catalog/Pages 2 0 R>>", null),
            ($"<</Type/Pages/Kids[{kids}]/Count {contents.Length}>>", null),
            ("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", null),
            .. contents.SelectMany((content, i) => ((string, byte[]?)[])
            [
                ($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + (2 * i)} 0 R/Resources<</Font<</F 3 0 R>>>>>>", null),
                ("<<>>", Bytes(content)),
            ]),
        ]);
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var packed = new ZLibStream(output, CompressionLevel.Fastest))
        {
            packed.Write(bytes);
        }

        return output.ToArray();
    }

    /// <summary>Text at a place.</summary>
    public static string Text(double x, double y, string text, double size = 10)
        => FormattableString.Invariant($"BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n");

    public static string Line(double x1, double y1, double x2, double y2) => FormattableString.Invariant($"{x1} {y1} m {x2} {y2} l S\n");
}
