using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What the check sheet is made of.</summary>
/// <param name="Layout">The form.</param>
/// <param name="Tables">The tables of the workbook.</param>
internal sealed record CheckSource(FormLayout Layout, IReadOnlyList<PlannedTable> Tables)
{
    /// <summary>Last year's cells; null where they are not at hand.</summary>
    public FormValues? Previous { get; init; }

    /// <summary>The sheet with the text.</summary>
    public required Sheet Prose { get; init; }

    /// <summary>For each section the rows of its text.</summary>
    public required IReadOnlyDictionary<string, CellRange> Sections { get; init; }

    /// <summary>The text of a row of the sheet with the text.</summary>
    public required Func<int, string> TextOfRow { get; init; }

    public bool IsProtected { get; init; }

    /// <summary>All evaluations of the identities over what the tables print.</summary>
    public IReadOnlyList<IdentityEvaluation> Evaluate()
    {
        var values = new FormValuesBuilder(Layout.Form);
        var tables = new Dictionary<string, PlannedTable>(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            if (Layout.Fits(table.Table) && !tables.ContainsKey(table.Table.Id!))
            {
                tables.Add(table.Table.Id!, table);
            }
        }

        foreach (var cell in Layout.Form.Cells)
        {
            if (tables.TryGetValue(cell.TableId, out var table))
            {
                var (row, column) = Layout.PlaceOf(cell);
                values[cell.Index] = PrintedCell.ToValue(table.Table.CellAt(row, column));
            }
        }

        var texts = Sections.ToDictionary(
            pair => pair.Key, pair => string.Join("\n", Rows(pair.Value).Select(TextOfRow)), StringComparer.Ordinal);
        return values.Build().Evaluate(Previous, texts);
    }

    /// <summary>In how many rows of a section a phrase stands.</summary>
    public int CountMentions(string section, string phrase)
        => Sections.TryGetValue(section, out var range) ? Rows(range).Count(row => TextOfRow(row).Contains(phrase)) : 0;

    private static IEnumerable<int> Rows(CellRange range) => Enumerable.Range(range.Row, range.LastRow - range.Row + 1);
}
