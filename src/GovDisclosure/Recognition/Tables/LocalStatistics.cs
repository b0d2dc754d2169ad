using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>Knows the statistics tables that provinces prescribed from 2008 on: 指标名称, 计量单位, the year and what there is in all.</summary>
internal static class LocalStatistics
{
    private const int HeaderRows = 4;

    /// <summary>Whether the first rows of a table have their headings.</summary>
    public static bool Is(SourceTable table)
    {
        var heads = new HashSet<string>(table.Rows.Take(HeaderRows).SelectMany(row => row.Cells).Select(cell => LabelText.Letters(cell.Text)), StringComparer.Ordinal);
        return (heads.Contains("指标名称") || heads.Contains("指标")) && (heads.Contains("计量单位") || heads.Contains("计算单位") || heads.Contains("单位"))
            && heads.Any(head => head.EndsWith("累计", StringComparison.Ordinal) || head.EndsWith("累计数", StringComparison.Ordinal));
    }
}
