using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes the texts of paragraphs: line ends become breaks, tabs become tabs.</summary>
internal static class WordRuns
{
    private static readonly char[] Special = ['\t', '\n', '\r', '\u2028', '\u2029'];

    /// <summary>A run with a text; nothing where the text is empty.</summary>
    /// <param name="xml">The body.</param>
    /// <param name="text">The text.</param>
    /// <param name="properties">The properties of the run as markup; empty for those of the paragraph's style.</param>
    public static void Write(XmlBuffer xml, string text, ReadOnlySpan<byte> properties = default)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Markup("<w:r>"u8).Markup(properties);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            WriteText(xml, rest.Slice(0, at));
            xml.Markup(rest[at] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);
            rest = rest.Slice(rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? at + 2 : at + 1);
        }

        WriteText(xml, rest);
        xml.Markup("</w:r>"u8);
    }

    private static void WriteText(XmlBuffer xml, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            xml.Markup("<w:t xml:space=\"preserve\">"u8).Text(text).Markup("</w:t>"u8);
        }
    }
}
