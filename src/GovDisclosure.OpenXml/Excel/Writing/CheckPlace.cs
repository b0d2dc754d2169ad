using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Names the place of a line of the check sheet by the labels of the form.</summary>
internal static class CheckPlace
{
    public static string Of(CheckLine line, Form form)
    {
        if (line.Comparison is null)
        {
            return "全部单元格（不符的格数）";
        }

        if (line.Terms.Select(term => term.Cell).FirstOrDefault() is not { } cell || form.FindTable(cell.TableId) is not { } table)
        {
            return string.Empty;
        }

        // The labels of the row stand in front of those of the column.
        var labels = line.Identity.Scope switch
        {
            IdentityScope.EachColumn => ColumnPath(table.Blocks.SelectMany(block => block.Columns), cell.ColumnId) ?? cell.Labels,
            IdentityScope.EachRow when table.FindRow(cell.RowId) is { } row => [row.Label],
            _ => cell.Labels,
        };
        return string.Join("·", labels.Skip(Math.Max(0, labels.Count - 2)));
    }

    private static List<string>? ColumnPath(IEnumerable<FormColumn> columns, string id)
    {
        foreach (var column in columns)
        {
            if (column.Id == id)
            {
                return [column.Label];
            }

            if (ColumnPath(column.Columns, id) is { } below)
            {
                below.Insert(0, column.Label);
                return below;
            }
        }

        return null;
    }
}
