using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Writes the workbook inside a chart: the names in the first column and row, the numbers between.</summary>
internal static class WordChartWorkbook
{
    public const string Sheet = "Sheet1";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly PackagePart PackageRelationships = PackageWriter.RelationshipsOf(
        string.Empty, [new Relationship("rId1", Office + "officeDocument", "xl/workbook.xml")]);

    private static readonly PackagePart WorkbookRelationships = PackageWriter.RelationshipsOf(
        "xl/workbook.xml", [new Relationship("rId1", Office + "worksheet", "worksheets/sheet1.xml")]);

    private static readonly PackagePart Workbook = PackagePart.Of("xl/workbook.xml", Type + "sheet.main+xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
        """u8);

    public static byte[] Write(ChartBlock chart)
    {
        using var xml = new XmlBuffer(8 * 1024);
        xml.Markup(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
            """u8);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Text(xml, (char)('B' + i), 1, chart.Series[i].Name);
        }

        xml.Markup("</row>"u8);
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            xml.Markup("<row r=\""u8).Number(row + 2).Markup("\">"u8);
            Text(xml, 'A', row + 2, WordChartXml.Category(chart, row));
            for (var i = 0; i < chart.Series.Count; i++)
            {
                if (chart.Series[i].Values[row] is { } value)
                {
                    Place(xml, (char)('B' + i), row + 2).Markup("\"><v>"u8).Number(value).Markup("</v></c>"u8);
                }
            }

            xml.Markup("</row>"u8);
        }

        xml.Markup("</sheetData></worksheet>"u8);
        return new PackageWriter()
            .Add(PackageRelationships)
            .Add(Workbook)
            .Add(WorkbookRelationships)
            .Add("xl/worksheets/sheet1.xml", Type + "worksheet+xml", xml)
            .ToBytes();
    }

    /// <summary>A text in the cell itself: it is never taken for a formula.</summary>
    private static void Text(XmlBuffer xml, char column, int row, string text)
        => Place(xml, column, row).Markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Text(text).Markup("</t></is></c>"u8);

    private static XmlBuffer Place(XmlBuffer xml, char column, int row)
        => xml.Markup("<c r=\""u8).Markup([(byte)column]).Number(row);
}
