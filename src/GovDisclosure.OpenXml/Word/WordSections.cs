using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>The properties of a section: the page upright, or turned for wide tables.</summary>
/// <remarks>
/// A turned page is the upright one turned by a quarter, so that the head of a table lies towards the binding (GB/T 9704-2012, 8): the
/// margins go round with it.
/// </remarks>
internal static class WordSections
{
    public const string OddFooter = "rId5";
    public const string EvenFooter = "rId6";

    public static void Write(XmlBuffer xml, bool isTurned)
    {
        xml.Markup("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"even\" r:id=\"rId6\"/><w:pgSz"u8);
        Attribute(xml, " w:w=\""u8, isTurned ? WordLayout.PageHeight : WordLayout.PageWidth);
        Attribute(xml, " w:h=\""u8, isTurned ? WordLayout.PageWidth : WordLayout.PageHeight);
        xml.Markup(isTurned ? " w:orient=\"landscape\"/><w:pgMar"u8 : "/><w:pgMar"u8);
        Attribute(xml, " w:top=\""u8, isTurned ? WordLayout.Left : WordLayout.Top);
        Attribute(xml, " w:right=\""u8, isTurned ? WordLayout.Top : WordLayout.Right);
        Attribute(xml, " w:bottom=\""u8, isTurned ? WordLayout.Right : WordLayout.Bottom);
        Attribute(xml, " w:left=\""u8, isTurned ? WordLayout.Bottom : WordLayout.Left);
        Attribute(xml, " w:header=\""u8, 851);
        Attribute(xml, " w:footer=\""u8, isTurned ? 792 : WordLayout.FooterDistance);
        xml.Markup(" w:gutter=\"0\"/><w:cols w:space=\"720\"/><w:docGrid w:type=\"linesAndChars\""u8);
        Attribute(xml, " w:linePitch=\""u8, WordLayout.LinePitch);
        Attribute(xml, " w:charSpace=\""u8, WordLayout.CharacterSpace);
        xml.Markup("/></w:sectPr>"u8);
    }

    private static void Attribute(XmlBuffer xml, ReadOnlySpan<byte> name, int value) => xml.Markup(name).Number(value).Markup("\""u8);
}
