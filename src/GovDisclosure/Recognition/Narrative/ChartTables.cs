using GovDisclosure.Documents;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>Finds the tables that stand beside the charts of a report: they repeat its figures, and are none of its form's tables.</summary>
internal static class ChartTables
{
    /// <summary>Marks the tables, and the captions above them, as used.</summary>
    public static void Use(List<SourceItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Block is not SourceTable table)
            {
                continue;
            }

            // The caption belongs to the table where the format has such a thing; elsewhere it is a line above, with the unit behind it or on
            // one of its own.
            var unit = i > 0 && IsUnit(items[i - 1]) ? items[i - 1] : null;
            var above = i - (unit is null ? 1 : 2);
            var caption = above >= 0 && IsMark(items[above].Text) ? items[above] : null;
            if (caption is not null || IsMark(table.Caption))
            {
                items[i].IsUsed = true;
                unit?.IsUsed = true;
                caption?.IsUsed = true;
            }
        }
    }

    private static bool IsUnit(SourceItem item) => item.Text.TrimStart('（', '(').StartsWith("单位：", StringComparison.Ordinal);

    private static bool IsMark(string? text) => text is not null && text.StartsWith(ChartBlock.TableMark, StringComparison.Ordinal);
}
