using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>A file as a reader gives it, PDF above all: its text, its tables by their columns, its properties.</summary>
internal static class DocumentPersonalData
{
    public static Finding NotMasked { get; } = ReadingFindings.Notice(
        "personal-data.not-masked", Severity.Error, ReadingFindings.File, "这类文件不能脱敏另存，请在原稿中处理", "A masked copy of this kind of file cannot be written; mask its source");

    public static PersonalDataReport Check(SourceDocument document, PersonalDataOptions options)
    {
        var scanner = new PersonalDataScanner(options);
        foreach (var block in document.Blocks)
        {
            Look(scanner, block);
        }

        foreach (var property in document.Properties)
        {
            scanner.Text((property.Label + "：" + property.Value).AsSpan(), default, isHidden: true);
        }

        return scanner.ToReport(document.Name, document.Findings);
    }

    private static void Look(PersonalDataScanner scanner, SourceBlock block)
    {
        switch (block)
        {
            case SourceText text:
                scanner.Text(text.Text.AsSpan(), text.Place);
                break;
            case SourceTable table:
                Table(scanner, table);
                break;
            case SourcePicture { IsOrnament: false }:
                scanner.Picture();
                break;
        }
    }

    private static void Table(PersonalDataScanner scanner, SourceTable table)
    {
        scanner.BeginTable();
        var spans = new List<int>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var place = table.Rows[i].Place ?? table.Place with { Row = i + 1 };
            scanner.Row(Grid(table.Rows[i], spans), place);
        }
    }

    // One text a column of the grid; a cell from above leaves its column empty.
    private static List<string> Grid(SourceRow row, List<int> spans)
    {
        var cells = new List<string>();
        foreach (var cell in row.Cells)
        {
            Above(cells, spans);
            for (var column = 0; column < Math.Min(cell.ColumnSpan, GridLimits.MaxColumns) && cells.Count < 1024; column++)
            {
                while (spans.Count <= cells.Count)
                {
                    spans.Add(0);
                }

                spans[cells.Count] = Math.Min(cell.RowSpan, GridLimits.MaxRows) - 1;
                cells.Add(column == 0 ? cell.Text : string.Empty);
            }
        }

        Above(cells, spans);
        return cells;
    }

    private static void Above(List<string> cells, List<int> spans)
    {
        while (cells.Count < spans.Count && spans[cells.Count] > 0)
        {
            spans[cells.Count]--;
            cells.Add(string.Empty);
        }
    }
}
