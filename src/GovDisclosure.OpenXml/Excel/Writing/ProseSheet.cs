using System.Globalization;
using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the first sheet of a report: title, organ, year, day, catalogue header, and all text with the places of the tables.</summary>
internal sealed class ProseSheet
{
    public const string OrganLabel = "报告机关";
    public const string YearLabel = "报告年度";
    public const string PublishedLabel = "发布日期";

    private readonly ProseRows _rows;
    private readonly Queue<PlannedTable> _tables;

    private ProseSheet(ProseRows rows, IEnumerable<PlannedTable> tables)
    {
        _rows = rows;
        _tables = new Queue<PlannedTable>(tables);
    }

    /// <summary>Writes the sheet.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="document">The report.</param>
    /// <param name="tables">Its tables and charts in reading order.</param>
    /// <returns>For the id of each section of the first level the rows of its text, its subsections included; and the text of each row.</returns>
    public static (Dictionary<string, CellRange> Sections, Func<int, string> TextOfRow) Write(WorkbookParts workbook, Sheet sheet, ReportDocument document, IEnumerable<PlannedTable> tables)
    {
        using var xml = new SheetXml(workbook.Strings, workbook.Styles);
        xml.Begin(ProseRows.Widths, 0, 0, workbook.IsFirst(sheet));
        var rows = new ProseRows(xml);
        var sections = new ProseSheet(rows, tables).Write(document);
        xml.EndRows();
        rows.WriteLinks();
        xml.End(isLandscape: false);
        workbook.Pack(sheet, xml);
        return (sections, rows.TextOf);
    }

    private Dictionary<string, CellRange> Write(ReportDocument document)
    {
        _rows.Text(new CellStyle(CellRole.Title), CellText.Clean(document.Title), 40);
        var (label, value) = (new CellStyle(CellRole.FieldLabel), new CellStyle(CellRole.FieldValue));
        _rows.Field(label, OrganLabel, value, CellText.Clean(document.Organ));
        _rows.Field(label, YearLabel, value with { Decimals = 0 }, document.Year);
        if (document.Published is { } day)
        {
            // Days before 1900-03-01 have numbers that applications do not agree on; no report is that old.
            _rows.Field(label, PublishedLabel, value with { Decimals = CellStyle.Date }, ExcelDay.Of(day));
        }

        foreach (var field in document.Catalogue)
        {
            _rows.Field(new CellStyle(CellRole.CatalogueLabel), CellText.Clean(field.Label), new CellStyle(CellRole.CatalogueValue), CellText.Clean(field.Value));
        }

        _rows.Skip();
        WriteBlocks(document.Lead);
        var places = new Dictionary<string, CellRange>(StringComparer.Ordinal);
        string? open = null;
        var first = 0;
        foreach (var section in document.EnumerateSections())
        {
            if (section.Level == 1)
            {
                Close(places, open, first);
                (open, first) = (section.Section.Id, _rows.Next + 1);
            }

            _rows.Text(new CellStyle((CellRole)((int)CellRole.Heading1 + section.Level - 1)), CellText.Clean(section.Heading), section.Level == 1 ? 26 : 0);
            WriteBlocks(section.Section.Blocks);
        }

        Close(places, open, first);
        return places;
    }

    private void Close(Dictionary<string, CellRange> places, string? section, int first)
    {
        if (section is not null && _rows.Next > first)
        {
            places[section] = new CellRange(first, 1, _rows.Next - 1, 1);
        }
    }

    private void WriteBlocks(IReadOnlyList<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    _rows.Text(new CellStyle(paragraph.IsStrong ? CellRole.Strong : CellRole.Paragraph), CellText.Clean(paragraph.Text));
                    break;
                case NoteBlock note:
                    _rows.Text(new CellStyle(CellRole.Note), "注：" + CellText.Clean(note.Text));
                    break;
                case ListBlock list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        var mark = list.IsOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "• ";
                        _rows.Text(new CellStyle(list.IsOrdered ? CellRole.Numbered : CellRole.Bullet), mark + CellText.Clean(list.Items[i]));
                    }

                    break;
                default:
                    _rows.Link(_tables.Dequeue().Sheet);
                    break;
            }
        }
    }
}
