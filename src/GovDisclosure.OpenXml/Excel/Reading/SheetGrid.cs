namespace GovDisclosure.OpenXml.Excel;

/// <summary>What a sheet holds: its cells row by row, merged cells, and which empty cells have borders.</summary>
internal sealed class SheetGrid
{
    private readonly Dictionary<int, List<SheetCell>> _rows = [];

    private readonly ILookup<int, CellRange> _merges;

    public SheetGrid(List<SheetCell> cells, HashSet<int> bordered, List<CellRange> merges, Dictionary<int, string> links, Dictionary<(int, int), int> styles)
    {
        _merges = merges.ToLookup(range => range.Row);
        Links = links;
        Bordered = bordered;
        Styles = styles;
        foreach (var cell in cells)
        {
            if (!_rows.TryGetValue(cell.Row, out var row))
            {
                _rows[cell.Row] = row = [];
            }

            row.Add(cell);
        }

        foreach (var row in _rows.Values)
        {
            row.Sort((a, b) => a.Column.CompareTo(b.Column));
        }

        Rows = [.. _rows.Keys.Concat(bordered).Distinct().OrderBy(row => row)];
    }

    /// <summary>The rows that hold something or have a border, in order.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>Links from rows to places in the workbook.</summary>
    public IReadOnlyDictionary<int, string> Links { get; }

    /// <summary>The rows with a cell that has a border.</summary>
    public HashSet<int> Bordered { get; }

    /// <summary>The formats of empty cells, kept only where the workbook is ours.</summary>
    public IReadOnlyDictionary<(int Row, int Column), int> Styles { get; }

    /// <summary>The merged cells that begin in a row.</summary>
    public IEnumerable<CellRange> MergesAt(int row) => _merges[row];

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public IReadOnlyList<SheetCell> Row(int row) => _rows.TryGetValue(row, out var cells) ? cells : [];
}
