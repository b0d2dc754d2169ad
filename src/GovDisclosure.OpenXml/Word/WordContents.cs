using System.Globalization;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes the table of contents as a field with its entries; Word fills in the page numbers, which nothing else can know.</summary>
internal static class WordContents
{
    /// <summary>How many levels of headings it lists.</summary>
    public const int Levels = 2;

    /// <summary>The bookmark of a heading, by the number of the heading.</summary>
    public static string Anchor(int number) => "_Toc" + number.ToString("D8", CultureInfo.InvariantCulture);

    public static void Write(XmlBuffer xml, ReportDocument document)
    {
        var entries = document.EnumerateSections().Where(section => section.Level <= Levels).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        xml.Markup("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>目　　录</w:t></w:r></w:p>"u8);
        for (var i = 0; i < entries.Count; i++)
        {
            xml.Markup("<w:p><w:pPr><w:pStyle w:val=\"TOC"u8).Number(entries[i].Level).Markup("\"/></w:pPr>"u8);
            if (i == 0)
            {
                Field(xml, "begin\" w:dirty=\"true"u8);
                xml.Markup("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z </w:instrText></w:r>"u8);
                Field(xml, "separate"u8);
            }

            var anchor = Anchor(i + 1);
            xml.Markup("<w:hyperlink w:anchor=\""u8).Text(anchor).Markup("\" w:history=\"1\">"u8);
            WordRuns.Write(xml, entries[i].Heading);
            xml.Markup("<w:r><w:tab/></w:r>"u8);
            Field(xml, "begin"u8);
            xml.Markup("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF "u8).Text(anchor).Markup(" \\h </w:instrText></w:r>"u8);
            Field(xml, "separate"u8);
            Field(xml, "end"u8);
            xml.Markup("</w:hyperlink>"u8);
            if (i == entries.Count - 1)
            {
                Field(xml, "end"u8);
            }

            xml.Markup("</w:p>"u8);
        }

        xml.Markup("</w:sdtContent></w:sdt><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p>"u8);
    }

    private static void Field(XmlBuffer xml, ReadOnlySpan<byte> type)
        => xml.Markup("<w:r><w:fldChar w:fldCharType=\""u8).Markup(type).Markup("\"/></w:r>"u8);
}
