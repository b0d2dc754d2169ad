using GovDisclosure.Forms;
using GovDisclosure.Sections;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Puts the workbook of an empty form together.</summary>
internal static class FormWorkbook
{
    public static byte[] ToBytes(Form form)
    {
        var workbook = new WorkbookParts();
        var help = workbook.Add(new Sheet(SheetNames.Help, SheetKind.Help));
        var prose = workbook.Add(new Sheet(SheetNames.Prose, SheetKind.Prose));
        var layout = new FormLayout(form);
        var tables = Plan(form, layout, workbook);
        var check = form.Identities.Count > 0 ? workbook.Add(new Sheet(SheetNames.Check, SheetKind.Check)) : null;
        HelpSheet.Write(workbook, help, form, tables, check);
        var sections = FormProseSheet.Write(workbook, prose, form, tables);
        foreach (var table in tables)
        {
            TableSheet.Write(workbook, table);
        }

        if (check is not null)
        {
            CheckSheet.Write(workbook, check, new CheckSource(layout, tables)
            {
                Prose = prose,
                Sections = sections,
                TextOfRow = _ => string.Empty,
                IsProtected = true,
            });
        }

        return workbook.ToBytes(CellText.Clean(form.Title), string.Empty, null);
    }

    private static List<PlannedTable> Plan(Form form, FormLayout layout, WorkbookParts workbook)
    {
        var names = new SheetNames();
        var empty = new FormValuesBuilder(form);
        for (var i = 0; i < form.Cells.Count; i++)
        {
            empty[i] = CellValue.Blank;
        }

        var values = empty.Build();
        var tables = new List<PlannedTable>();
        foreach (var table in form.Tables)
        {
            var block = SectionBuilder.Table(values, table.Id);
            var section = form.Sections.SelectMany(s => s.Sections.Prepend(s)).FirstOrDefault(s => s.Tables.Contains(table.Id));
            var title = table.Title ?? section?.PrintedHeading ?? form.Title;
            var sheet = workbook.Add(new Sheet(names.Next(title), SheetKind.Table) { Id = table.Id });
            tables.Add(new PlannedTable(block, sheet, CellText.Clean(title))
            {
                Inputs = form.Cells.Where(cell => cell.TableId == table.Id).ToDictionary(layout.PlaceOf, cell => cell.Number),
            });
        }

        return tables;
    }
}
