using GovDisclosure.Categories;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the sheet of an empty form for what is not in its tables: organ, year, day, catalogue header, and text section by section.</summary>
internal sealed class FormProseSheet
{
    private const int Paragraphs = 6;
    private const int ParagraphsBesideTable = 2;
    private const double ParagraphHeight = 36;

    private readonly SheetXml _xml;
    private readonly ProseRows _rows;
    private readonly IReadOnlyList<PlannedTable> _tables;

    private FormProseSheet(SheetXml xml, IReadOnlyList<PlannedTable> tables)
    {
        _xml = xml;
        _rows = new ProseRows(xml);
        _tables = tables;
    }

    /// <summary>Writes the sheet.</summary>
    /// <returns>For the id of each section the rows of its text.</returns>
    public static Dictionary<string, CellRange> Write(WorkbookParts workbook, Sheet sheet, Form form, IReadOnlyList<PlannedTable> tables)
    {
        using var xml = new SheetXml(workbook.Strings, workbook.Styles);
        xml.Begin(ProseRows.Widths, 0, 0, workbook.IsFirst(sheet));
        var sections = new FormProseSheet(xml, tables).Write(form);
        workbook.Pack(sheet, xml);
        return sections;
    }

    private Dictionary<string, CellRange> Write(Form form)
    {
        var (label, value) = (new CellStyle(CellRole.FieldLabel), new CellStyle(CellRole.FieldValue, IsInput: true));
        _rows.Formula(new CellStyle(CellRole.Title, IsInput: true), "IF(OR(B2=\"\",B3=\"\"),\"\",B2&B3&\"年政府信息公开工作年度报告\")", 40);
        _rows.Field(label, ProseSheet.OrganLabel, value, string.Empty);
        var year = _rows.Next;
        _rows.Field(label, ProseSheet.YearLabel, value with { Decimals = 0 }, string.Empty);
        _rows.Field(label, ProseSheet.PublishedLabel, value with { Decimals = CellStyle.Date }, string.Empty);
        foreach (var field in new CatalogueEntry().ToFields())
        {
            _rows.Field(new CellStyle(CellRole.CatalogueLabel), field.Label, new CellStyle(CellRole.CatalogueValue, IsInput: true), string.Empty);
        }

        _rows.Skip();
        var places = new Dictionary<string, CellRange>(StringComparer.Ordinal);
        foreach (var section in form.Sections)
        {
            var first = _rows.Next + 1;
            WriteSection(section, CellRole.Heading1);
            places[section.Id] = new CellRange(first, 1, _rows.Next - 1, 1);
        }

        foreach (var table in _tables.Where(table => form.Sections.All(s => !s.Tables.Contains(table.Sheet.Id!))))
        {
            _rows.Link(table.Sheet);
            foreach (var field in form.FindTable(table.Sheet.Id!)!.FooterFields)
            {
                _rows.Field(label, CellText.Clean(field), value, string.Empty);
            }
        }

        _xml.EndRows(isProtected: true, allowsRows: true);
        WriteRules(year, form);
        _rows.WriteLinks();
        _xml.End(isLandscape: false);
        return places;
    }

    private void WriteSection(FormSection section, CellRole role)
    {
        _rows.Text(new CellStyle(role), CellText.Clean(section.PrintedHeading), role == CellRole.Heading1 ? 26 : 0);
        var tables = _tables.Where(table => section.Tables.Contains(table.Sheet.Id!)).ToList();
        var count = section.Sections.Count > 0 ? 1 : tables.Count > 0 ? ParagraphsBesideTable : Paragraphs;
        for (var i = 0; i < count; i++)
        {
            _rows.Input(ParagraphHeight);
        }

        foreach (var table in tables)
        {
            _rows.Link(table.Sheet);
        }

        foreach (var below in section.Sections)
        {
            WriteSection(below, CellRole.Heading2);
        }
    }

    private void WriteRules(int year, Form form)
    {
        _xml.Xml.Markup("<dataValidations count=\"2\"><dataValidation type=\"whole\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"不能填这个值\" error=\"填四位数的年份。\" promptTitle=\"填法\" prompt=\"填四位数的年份，例如 2023。\" sqref=\"B"u8)
            .Number(year).Markup("\"><formula1>"u8).Number(Math.Max(1949, form.FirstYear)).Markup("</formula1><formula2>"u8).Number(form.LastYear ?? 9998)
            .Markup("</formula2></dataValidation><dataValidation type=\"date\" operator=\"greaterThan\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"不能填这个值\" error=\"填日期，例如 2024-1-30。\" promptTitle=\"填法\" prompt=\"填日期，例如 2024-1-30。\" sqref=\"B"u8)
            .Number(year + 1).Markup("\"><formula1>36526</formula1></dataValidation></dataValidations>"u8);
    }
}
