using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.Nation;

/// <summary>A report as a PDF file as an office program prints it: text and ruled tables on pages of A4, with a font that the reader has to bring.</summary>
internal sealed class PdfPages
{
    private const double Left = 40, Top = 800, Bottom = 40, Width = 515, Size = 7, Line = 10;

    private readonly List<StringBuilder> _pages = [new()];
    private double _y = Top;

    public static byte[] Of(ReportDocument document)
    {
        var pages = new PdfPages();
        pages.Text(document.Title, 14);
        document.Lead.ToList().ForEach(pages.Block);
        foreach (var section in document.EnumerateSections())
        {
            pages.Text(section.Heading, 11);
            section.Section.Blocks.ToList().ForEach(pages.Block);
        }

        return pages.Finish();
    }

    private void Block(ReportBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Text(paragraph.Text, Size + 1);
                break;
            case TableBlock table:
                Table(table);
                break;
        }
    }

    private void Text(string text, double size)
    {
        var most = (int)(Width / size);
        foreach (var line in text.Chunk(most))
        {
            Room(size * 1.6);
            Show(Left, _y - size, new string(line), size);
            _y -= size * 1.6;
        }

        _y -= 4;
    }

    private void Table(TableBlock table)
    {
        if (table.Caption is { } caption)
        {
            Text(caption, Size + 1);
        }

        // As many rows as fit stand together: a table of the form fits on a page.
        var rows = table.HeaderRows.Concat(table.Rows).ToList();
        var columns = Enumerable.Repeat(Width / table.ColumnCount, table.ColumnCount).ToArray();
        var heights = rows.Select((row, r) => Line * Math.Max(1, row.Cells.Where(c => c.RowSpan == 1).Select((c, i) => Lines(c.Text, columns[0] * c.ColumnSpan)).DefaultIfEmpty(1).Max()) + 4).ToArray();
        Room(Math.Min(heights.Sum() + 10, Top - Bottom));
        for (var r = 0; r < rows.Count; r++)
        {
            Room(heights[r]);
            for (var i = 0; i < rows[r].Cells.Count; i++)
            {
                var cell = rows[r].Cells[i];
                var (x, width) = (Left + columns.Take(table.ColumnOf(r, i)).Sum(), columns[0] * cell.ColumnSpan);
                var height = heights.Skip(r).Take(cell.RowSpan).Sum();
                Page.Append(CultureInfo.InvariantCulture, $"{x:0.##} {_y - height:0.##} {width:0.##} {height:0.##} re S\n");
                var y = _y - Line + 1;
                foreach (var line in cell.Text.Chunk(Math.Max(1, (int)((width - 4) / Size))))
                {
                    Show(x + 2, y, new string(line), Size);
                    y -= Line;
                }
            }

            _y -= heights[r];
        }

        _y -= 10;
    }

    private static int Lines(string text, double width) => Math.Max(1, (int)Math.Ceiling(text.Length / Math.Max(1, Math.Floor((width - 4) / Size))));

    private StringBuilder Page => _pages[^1];

    private void Room(double height)
    {
        if (_y - height < Bottom)
        {
            _pages.Add(new StringBuilder());
            _y = Top;
        }
    }

    private void Show(double x, double y, string text, double size)
        => Page.Append(CultureInfo.InvariantCulture, $"BT /F {size:0.##} Tf {x:0.##} {y:0.##} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    private byte[] Finish()
    {
        var ranges = string.Concat(Enumerable.Range(0, 256).Select(high => FormattableString.Invariant($"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n")).Chunk(100)
            .Select(part => FormattableString.Invariant($"{part.Length} beginbfrange\n{string.Concat(part)}endbfrange\n")));
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges + "endcmap end end";
        List<(string Dictionary, byte[]? Stream)> objects =
        [
            ("<</Type/Catalog/Pages 2 0 R>>", null),
            ($"<</Type/Pages/Kids[{string.Join(' ', _pages.Select((_, i) => FormattableString.Invariant($"{7 + (2 * i)} 0 R")))}]/Count {_pages.Count}>>", null),
            ("<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>", null),
            ("<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>", null),
            ("<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>", null),
            ("<<>>", Encoding.ASCII.GetBytes(map)),
        ];
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add((FormattableString.Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {8 + (2 * i)} 0 R/Resources<</Font<</F 3 0 R>>>>>>"), null));
            objects.Add(("<</Filter/FlateDecode>>", Deflated(_pages[i].ToString())));
        }

        return File(objects);
    }

    private static byte[] File(List<(string Dictionary, byte[]? Stream)> objects)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        Write("%PDF-1.7\n");
        var places = new List<long>();
        foreach (var ((dictionary, stream), i) in objects.Select((o, i) => (o, i)))
        {
            places.Add(file.Position);
            Write(FormattableString.Invariant($"{i + 1} 0 obj\n"));
            Write(stream is null ? dictionary : dictionary[..^2] + FormattableString.Invariant($"/Length {stream.Length}>>"));
            if (stream is not null)
            {
                Write("\nstream\n");
                file.Write(stream);
                Write("\nendstream");
            }

            Write("\nendobj\n");
        }

        var start = file.Position;
        Write(FormattableString.Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => Write(FormattableString.Invariant($"{place:0000000000} 00000 n \n")));
        Write(FormattableString.Invariant($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Deflated(string text)
    {
        using var output = new MemoryStream();
        using (var packed = new ZLibStream(output, CompressionLevel.Fastest))
        {
            packed.Write(Encoding.ASCII.GetBytes(text));
        }

        return output.ToArray();
    }
}
