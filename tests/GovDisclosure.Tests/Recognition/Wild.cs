using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Sections;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

/// <summary>Pages as they are in the wild: the tables of a form as a file has them, and documents of plain paragraphs.</summary>
internal static class Wild
{
    public static Form Form(string id) => FormCatalogue.BuiltIn.Find(id)!;

    /// <summary>A table of a report with its spans, as text alone.</summary>
    public static SourceTable Table(FormValues values, string id, int number = 1)
        => Table(Rows(values, id), number);

    public static SourceTable Table(IEnumerable<IEnumerable<SourceCell>> rows, int number = 1)
        => new(new SourcePlace { Table = number }, rows.Select(cells => new SourceRow(cells)));

    /// <summary>The rows of a table, to be damaged by a test.</summary>
    public static List<List<SourceCell>> Rows(FormValues values, string id)
    {
        var block = SectionBuilder.Table(values, id);
        return [.. block.HeaderRows.Concat(block.Rows).Select(row => row.Cells.Select(
            cell => new SourceCell(cell.Text) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan }).ToList())];
    }

    public static SourceTable Cells(string rows, int number = 1)
        => Table(rows.Split('\n').Select(line => line.Split('|').Select(text => new SourceCell(text.Trim()))), number);

    public static SourceText Text(string text, bool isStrong = false) => new(default, text) { IsStrong = isStrong };

    public static SourceDocument Page(params SourceBlock[] blocks) => new("page.html", SourceFormat.Html, blocks);

    /// <summary>A page that holds nothing but a title and a table.</summary>
    public static SourceDocument Page(int year, params SourceTable[] tables) => Page([Text($"某区{year}年政府信息公开工作年度报告"), .. tables]);

    public static RecognizedReport Read(params SourceBlock[] blocks) => new ReportRecognizer().Recognize(Page(blocks));

    public static RecognizedReport Read(int year, params SourceTable[] tables) => new ReportRecognizer().Recognize(Page(year, tables));

    /// <summary>A report's cells, each with a number of its own, so that a shift cannot hide.</summary>
    public static FormValues Numbered(string formId)
    {
        var builder = new FormValuesBuilder(Form(formId));
        for (var i = 0; i < builder.Form.Cells.Count; i++)
        {
            builder[i] = builder.Form.Cells[i].Number == NumberKind.Amount ? CellValue.Amount(1000 + i + 0.25m) : CellValue.Count(1000 + i);
        }

        return builder.Build();
    }
}
