using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>What the file says of itself: title, organ, language, day of publication. Never the day on which it was written.</summary>
internal static class WordProperties
{
    public static PackagePart Core(ReportDocument document)
    {
        using var xml = new XmlBuffer(2048);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """u8);
        xml.Text(document.Title).Markup("</dc:title><dc:creator>"u8).Text(document.Organ).Markup("</dc:creator><dc:language>zh-CN</dc:language>"u8);
        if (document.Published is { } day)
        {
            foreach (var name in (string[])["created", "modified"])
            {
                xml.Markup("<dcterms:"u8).Text(name).Markup(" xsi:type=\"dcterms:W3CDTF\">"u8);
                Date(xml, day.Year, day.Month, day.Day).Markup("T00:00:00Z</dcterms:"u8).Text(name).Markup(">"u8);
            }
        }

        xml.Markup("</cp:coreProperties>"u8);
        return PackagePart.Of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml.Written);
    }

    /// <summary>The properties by which a file of this library is read back equal; they survive every edit in Word.</summary>
    public static PackagePart Custom(ReportDocument document)
    {
        using var xml = new XmlBuffer(1024);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
            """u8);

        // The first id that is free for properties of one's own.
        var id = 2;
        foreach (var field in document.ToProperties())
        {
            xml.Markup("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""u8).Number(id++).Markup("\" name=\""u8).Text(field.Label)
                .Markup("\"><vt:lpwstr>"u8).Text(field.Value).Markup("</vt:lpwstr></property>"u8);
        }

        xml.Markup("</Properties>"u8);
        return PackagePart.Of("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", xml.Written);
    }

    private static XmlBuffer Date(XmlBuffer xml, int year, int month, int day)
        => xml.Number(year).Markup(month < 10 ? "-0"u8 : "-"u8).Number(month).Markup(day < 10 ? "-0"u8 : "-"u8).Number(day);
}
