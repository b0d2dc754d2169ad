using GovDisclosure.Reports;

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

            // The caption belongs to the table where the format has such a thing; elsewhere it is a line above, with the unit behind it or on one of its own.
            if (IsMark(table.Caption))
            {
                items[i].IsUsed = true;
            }
            else if (Above(items, i) is { } caption)
            {
                items[i].IsUsed = true;
                caption.IsUsed = true;
            }
        }
    }

    private static SourceItem? Above(List<SourceItem> items, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 2 && items[i].Block is SourceText; i--)
        {
            if (IsMark(items[i].Text))
            {
                return items[i];
            }
        }

        return null;
    }

    private static bool IsMark(string? text) => text is not null && text.StartsWith(ChartBlock.TableMark, StringComparison.Ordinal);
}
