using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes the paragraph of a cell; its style says the kind of the cell.</summary>
/// <remarks>
/// Where the style cannot say it, as for a text that looks like a number, the text stands in a content control whose tag repeats kind and
/// text: it counts only as long as both agree, so that an edit in Word cannot leave a false kind behind.
/// </remarks>
internal static class WordCell
{
    /// <summary>How wide the characters of a number may be, in hundredths of their usual width, so that it is not broken.</summary>
    public static int Scale(TableCell cell, int size, int width)
        => cell.Kind == TableCellKind.Text ? 100 : Math.Min(100, Math.Max(30, (width - 60) * 100 / Math.Max(1, WordColumnNeeds.Width(cell.Text) * size * 5)));

    public static void Write(XmlBuffer xml, TableCell cell, WordCellStyle style, ColumnAlignment alignment, int size, int scale, bool isKept, (string? Name, int Id) bookmark)
    {
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8).Markup(style.Utf8).Markup(isKept ? "\"/><w:keepNext/>"u8 : "\"/>"u8).Markup(alignment switch
        {
            ColumnAlignment.Left => "<w:jc w:val=\"left\"/>"u8,
            ColumnAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
            ColumnAlignment.Right => "<w:jc w:val=\"right\"/>"u8,
            _ => default,
        });
        var properties = size switch
        {
            18 => "<w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>"u8,
            15 => "<w:rPr><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/></w:rPr>"u8,
            _ => default,
        };
        xml.Markup(cell.Text.Length == 0 ? properties : default).Markup("</w:pPr>"u8);
        if (bookmark.Name is not null)
        {
            xml.Markup("<w:bookmarkStart w:id=\""u8).Number(bookmark.Id).Markup("\" w:name=\""u8).Text(bookmark.Name).Markup("\"/>"u8);
        }

        if (scale < 100)
        {
            // Only where a table is squeezed, which has the smallest size.
            using var narrow = new XmlBuffer(128);
            narrow.Markup("<w:rPr><w:w w:val=\""u8).Number(scale).Markup("\"/><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/></w:rPr>"u8);
            WriteText(xml, cell, style, narrow.Written);
        }
        else
        {
            WriteText(xml, cell, style, properties);
        }

        if (bookmark.Name is not null)
        {
            xml.Markup("<w:bookmarkEnd w:id=\""u8).Number(bookmark.Id).Markup("\"/>"u8);
        }

        xml.Markup("</w:p>"u8);
    }

    private static void WriteText(XmlBuffer xml, TableCell cell, WordCellStyle style, ReadOnlySpan<byte> properties)
    {
        if (WordCellStyles.Tag(cell, style) is not { } tag)
        {
            WordRuns.Write(xml, cell.Text, properties);
            return;
        }

        xml.Markup("<w:sdt><w:sdtPr><w:tag w:val=\""u8).Text(tag).Markup("\"/></w:sdtPr><w:sdtContent>"u8);
        WordRuns.Write(xml, cell.Text, properties);
        xml.Markup(cell.Text.Length == 0 ? "<w:r><w:t/></w:r></w:sdtContent></w:sdt>"u8 : "</w:sdtContent></w:sdt>"u8);
    }
}
