using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Where the cells of a form stand in a workbook: this year's in the sheets of the tables, last year's at the foot of the check sheet.</summary>
internal sealed class CellMap
{
    private readonly FormLayout _layout;
    private readonly Dictionary<string, PlannedTable> _tables = new(StringComparer.Ordinal);
    private readonly PlannedTable?[] _tableOfCell;
    private readonly List<FormCell> _previous = [];
    private readonly List<(int Column, int Row)> _cells = [];
    private readonly List<string> _prefixes = [];
    private readonly int _previousColumn;
    private int _previousRow;

    public CellMap(FormLayout layout, IEnumerable<PlannedTable> tables, int previousColumn)
    {
        _layout = layout;
        _previousColumn = previousColumn;
        foreach (var table in tables)
        {
            if (layout.Fits(table.Table) && !_tables.ContainsKey(table.Table.Id!))
            {
                _tables.Add(table.Table.Id!, table);
            }
        }

        _tableOfCell = new PlannedTable?[layout.Form.Cells.Count];
        for (var i = 0; i < _tableOfCell.Length; i++)
        {
            _tableOfCell[i] = Table(layout.Form.Cells[i].TableId);
        }
    }

    /// <summary>The cells that are wanted of last year's report, in the order of first use.</summary>
    public IReadOnlyList<FormCell> Previous => _previous;

    public PlannedTable? Table(string id) => _tables.TryGetValue(id, out var table) ? table : null;

    public bool HasAll(IReadOnlyList<EvaluatedTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!terms[i].IsPrevious && _tableOfCell[terms[i].Cell.Index] is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes that cells of last year's report are wanted.</summary>
    public void Want(IReadOnlyList<EvaluatedTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].IsPrevious && PreviousPlace(terms[i].Cell) < 0)
            {
                _previous.Add(terms[i].Cell);
            }
        }
    }

    /// <summary>Says in which row of the check sheet the cells of last year's report begin.</summary>
    public void PlacePrevious(int firstRow) => _previousRow = firstRow;

    /// <summary>The cells that a cell is the total of; empty where it is none.</summary>
    public IReadOnlyList<FormCell> PartsOf(FormCell cell) => _layout.Form.PartsOf(cell);

    /// <summary>The place of a cell.</summary>
    public CellArea Place(EvaluatedTerm term)
    {
        if (term.IsPrevious)
        {
            var row = _previousRow + PreviousPlace(term.Cell);
            return new CellArea(string.Empty, new CellRange(row, _previousColumn, row, _previousColumn));
        }

        var table = _tableOfCell[term.Cell.Index]!;
        var place = _layout.PlaceOf(term.Cell);
        return new CellArea(table.Sheet.Prefix, new CellRange(table.Top + place.Row, 1 + place.Column, table.Top + place.Row, 1 + place.Column));
    }

    /// <summary>Adds rectangles that cover exactly the cells of terms, each cell once, sheet after sheet; those of one factor only where one is given.</summary>
    public void AddAreas(IReadOnlyList<EvaluatedTerm> terms, List<CellArea> areas, long? factor = null)
    {
        _prefixes.Clear();
        for (var i = 0; i < terms.Count; i++)
        {
            var prefix = PrefixOf(terms[i]);
            if ((factor is null || terms[i].Factor == factor) && !_prefixes.Contains(prefix))
            {
                _prefixes.Add(prefix);
            }
        }

        foreach (var prefix in _prefixes)
        {
            _cells.Clear();
            for (var i = 0; i < terms.Count; i++)
            {
                if ((factor is null || terms[i].Factor == factor) && ReferenceEquals(PrefixOf(terms[i]), prefix))
                {
                    var range = Place(terms[i]).Range;
                    _cells.Add((range.Column, range.Row));
                }
            }

            CellAreas.Add(_cells, prefix, areas);
        }
    }

    private string PrefixOf(EvaluatedTerm term) => term.IsPrevious ? string.Empty : _tableOfCell[term.Cell.Index]!.Sheet.Prefix;

    private int PreviousPlace(FormCell cell) => _previous.FindIndex(other => other.Index == cell.Index);
}
