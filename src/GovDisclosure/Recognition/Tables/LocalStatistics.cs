using GovDisclosure.Forms;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>Knows the statistics tables that provinces prescribed from 2008 on: 指标名称, 计量单位, the year and what there is in all.</summary>
internal static class LocalStatistics
{
    private const int HeaderRows = 4;
    private const string ThisYear = "本年度";

    private static readonly HashSet<string> CodeHeadings = new(StringComparer.Ordinal) { "代码", "指标代码", "行次", "编码" };

    /// <summary>Whether a form is such a table: its rows differ from place to place, so that none is missing and further ones are no mistake.</summary>
    public static bool Is(Form form) => form.Kind == FormKind.LocalStatistics;

    /// <summary>Whether the first rows of a table have their headings.</summary>
    public static bool Is(SourceTable table)
    {
        var heads = new HashSet<string>(table.Rows.Take(HeaderRows).SelectMany(row => row.Cells).Select(cell => LabelText.Letters(cell.Text)), StringComparer.Ordinal);
        return (heads.Contains("指标名称") || heads.Contains("指标")) && (heads.Contains("计量单位") || heads.Contains("计算单位") || heads.Contains("单位"))
            && heads.Any(head => head.EndsWith("累计", StringComparison.Ordinal) || head.EndsWith("累计数", StringComparison.Ordinal));
    }

    /// <summary>The column that numbers the rows (代码, 行次); -1 for none.</summary>
    public static int CodeColumn(SourceGrid grid)
    {
        for (var row = 0; row < Math.Min(HeaderRows, grid.Rows); row++)
        {
            if (grid.CellsOf(row).Find(cell => cell.Columns == 1 && CodeHeadings.Contains(cell.Key)) is { } code)
            {
                return code.Column;
            }
        }

        return -1;
    }

    /// <summary>Whether a row numbers the columns: 甲, 乙, 丙, 1, 2.</summary>
    public static bool NumbersColumns(IReadOnlyList<GridCell> cells)
        => cells.Count > 1 && cells[0].Text.Trim() == "甲" && cells.All(cell => cell.Text.Trim() is { Length: <= 1 } mark && (mark.Length == 0 || "甲乙丙丁戊123456789".Contains(mark)));

    /// <summary>2012年度 over a column of figures is that of the year.</summary>
    public static string ColumnKey(string key)
        => key.Length is >= 5 and <= 8 && key.StartsWith("20", StringComparison.Ordinal) && key[2] is >= '0' and <= '9' && key[3] is >= '0' and <= '9' && key[4] == '年'
            && key.Substring(5) is "" or "度" or "度数" or "数" or "数量"
            ? ThisYear
            : key;
}
