using System.Globalization;
using GovDisclosure.OpenXml.Packaging;
using NodaTime;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Collects the sheets of a workbook and puts the package together.</summary>
internal sealed class WorkbookParts
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    private readonly List<Sheet> _sheets = [];

    public StringTable Strings { get; } = new();

    public StyleTable Styles { get; } = new();

    /// <summary>Adds a sheet behind those before; its part is set when it is written.</summary>
    public Sheet Add(Sheet sheet)
    {
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Whether the sheet is the first, on which the workbook opens.</summary>
    public bool IsFirst(Sheet sheet) => ReferenceEquals(_sheets[0], sheet);

    /// <summary>Packs a sheet that was written.</summary>
    public void Pack(Sheet sheet, SheetXml xml)
    {
        var number = (_sheets.IndexOf(sheet) + 1).ToString(CultureInfo.InvariantCulture);
        sheet.Part = PackagePart.Of($"xl/worksheets/sheet{number}.xml", SpreadsheetType + "worksheet+xml", xml.Xml.Written);
    }

    /// <summary>The finished file.</summary>
    /// <param name="title">The title of the report; empty for none.</param>
    /// <param name="organ">The organ; empty for none.</param>
    /// <param name="published">The day of publication, the only date of the file; null for none.</param>
    public byte[] ToBytes(string title, string organ, LocalDate? published)
    {
        var package = new PackageWriter();
        package.AddRelationships(string.Empty,
        [
            new Relationship("rId1", OfficeRelation + "officeDocument", "xl/workbook.xml"),
            new Relationship("rId2", PackageRelation + "core-properties", "docProps/core.xml"),
            new Relationship("rId3", OfficeRelation + "extended-properties", "docProps/app.xml"),
        ]);
        AddPart(package, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", xml => xml.Markup(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>GovDisclosure</Application></Properties>"u8));
        AddPart(package, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml => WriteCore(xml, title, organ, published));
        AddPart(package, "xl/workbook.xml", SpreadsheetType + "sheet.main+xml", WriteWorkbook);
        var relations = _sheets.Select((_, i) => new Relationship(Id(i), OfficeRelation + "worksheet", $"worksheets/sheet{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml")).ToList();
        relations.Add(new Relationship("rIdStyles", OfficeRelation + "styles", "styles.xml"));
        relations.Add(new Relationship("rIdStrings", OfficeRelation + "sharedStrings", "sharedStrings.xml"));
        package.AddRelationships("xl/workbook.xml", relations);
        foreach (var sheet in _sheets)
        {
            package.Add(sheet.Part!);
        }

        AddPart(package, "xl/styles.xml", SpreadsheetType + "styles+xml", Styles.Write);
        AddPart(package, "xl/sharedStrings.xml", SpreadsheetType + "sharedStrings+xml", Strings.Write);
        return package.ToBytes();
    }

    private static void AddPart(PackageWriter package, string name, string type, Action<XmlBuffer> write)
    {
        using var xml = new XmlBuffer();
        write(xml);
        package.Add(name, type, xml);
    }

    private static string Id(int index) => "rId" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void WriteCore(XmlBuffer xml, string title, string organ, LocalDate? published)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8);
        if (title.Length > 0)
        {
            xml.Markup("<dc:title>"u8).Text(title).Markup("</dc:title>"u8);
        }

        if (organ.Length > 0)
        {
            xml.Markup("<dc:creator>"u8).Text(organ).Markup("</dc:creator>"u8);
        }

        xml.Markup("<dc:language>zh-Hans</dc:language>"u8);
        if (published is { } day)
        {
            xml.Markup("<dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8);
            xml.Text(FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}T00:00:00Z")).Markup("</dcterms:created>"u8);
        }

        xml.Markup("</cp:coreProperties>"u8);
    }

    private void WriteWorkbook(XmlBuffer xml)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"u8);
        for (var i = 0; i < _sheets.Count; i++)
        {
            xml.Markup("<sheet name=\""u8).Text(_sheets[i].Name).Markup("\" sheetId=\""u8).Number(i + 1).Markup("\" r:id=\""u8).Text(Id(i)).Markup("\"/>"u8);
        }

        xml.Markup("</sheets><definedNames>"u8);
        for (var i = 0; i < _sheets.Count; i++)
        {
            var sheet = _sheets[i];
            WriteName(xml, SheetKind.KindName, i, true, "\"" + sheet.Kind + "\"");
            if (sheet.Id is not null)
            {
                WriteName(xml, SheetKind.IdName, i, true, "\"" + sheet.Id + "\"");
            }

            if (sheet.Table is { } table)
            {
                WriteName(xml, SheetKind.TableName, i, true,
                    sheet.Prefix + CellReference.Absolute(table.Row, table.Column) + ":" + CellReference.Absolute(table.LastRow, table.LastColumn));
            }

            if (sheet.TitleRows.First > 0)
            {
                var rows = FormattableString.Invariant($"{sheet.Prefix}${sheet.TitleRows.First}:${sheet.TitleRows.Last}");
                WriteName(xml, "_xlnm.Print_Titles", i, false,
                    sheet.TitleColumns > 0 ? $"{sheet.Prefix}$A:${CellReference.Letters(sheet.TitleColumns)},{rows}" : rows);
            }
        }

        xml.Markup("</definedNames></workbook>"u8);
    }

    private static void WriteName(XmlBuffer xml, string name, int sheet, bool isHidden, string value)
    {
        xml.Markup("<definedName name=\""u8).Text(name).Markup("\" localSheetId=\""u8).Number(sheet);
        xml.Markup(isHidden ? "\" hidden=\"1\">"u8 : "\">"u8).Text(value).Markup("</definedName>"u8);
    }
}
