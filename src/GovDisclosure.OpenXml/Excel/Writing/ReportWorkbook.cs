using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Puts the workbook of a report together.</summary>
internal static class ReportWorkbook
{
    public static byte[] ToBytes(ReportDocument document, FormLayouts layouts, FormValues? previous)
    {
        var workbook = new WorkbookParts();
        var prose = workbook.Add(new Sheet(SheetNames.Prose, SheetKind.Prose));
        var tables = Plan(document, workbook);
        var layout = layouts.Find([.. tables.Where(table => table.Sheet.Kind == SheetKind.Table).Select(table => table.Table)], document.Year);
        var check = layout is { Form.Identities.Count: > 0 } ? workbook.Add(new Sheet(SheetNames.Check, SheetKind.Check)) : null;
        var text = ProseSheet.Write(workbook, prose, document, tables);
        foreach (var table in tables)
        {
            TableSheet.Write(workbook, table);
        }

        if (check is not null)
        {
            CheckSheet.Write(workbook, check, new CheckSource(layout!, tables)
            {
                Previous = previous,
                Prose = prose,
                Sections = text.Sections,
                TextOfRow = text.TextOfRow,
            });
        }

        return workbook.ToBytes(CellText.Clean(document.Title), CellText.Clean(document.Organ), document.Published);
    }

    private static List<PlannedTable> Plan(ReportDocument document, WorkbookParts workbook)
    {
        var tables = new List<PlannedTable>();
        var names = new SheetNames();
        AddAll(document.Lead, string.Empty);
        foreach (var section in document.EnumerateSections())
        {
            AddAll(section.Section.Blocks, section.Heading);
        }

        return tables;

        void AddAll(IReadOnlyList<ReportBlock> blocks, string heading)
        {
            foreach (var block in blocks)
            {
                var table = block as TableBlock ?? (block as ChartBlock)?.ToTable();
                if (table is not null)
                {
                    var title = string.IsNullOrWhiteSpace(table.Caption) ? heading : table.Caption!;
                    var sheet = workbook.Add(new Sheet(names.Next(title), block is ChartBlock ? SheetKind.Chart : SheetKind.Table)
                    {
                        Id = table.Id is { Length: <= 200 } id ? id : null,
                    });
                    tables.Add(new PlannedTable(table, sheet, CellText.Clean(title)));
                }
            }
        }
    }
}
