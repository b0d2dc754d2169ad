using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Where the cells of a form stand in a workbook: this year's in the sheets of the tables, last year's at the foot of the check sheet.</summary>
internal sealed class CellMap
{
    private readonly FormLayout _layout;
    private readonly Dictionary<string, PlannedTable> _tables;
    private readonly List<FormCell> _previous = [];
    private int _previousRow;
    private readonly int _previousColumn;

    public CellMap(FormLayout layout, IEnumerable<PlannedTable> tables, int previousColumn)
    {
        _layout = layout;
        _previousColumn = previousColumn;
        _tables = tables.Where(table => layout.Fits(table.Table)).GroupBy(table => table.Table.Id!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The cells that are wanted of last year's report, in the order of first use.</summary>
    public IReadOnlyList<FormCell> Previous => _previous;

    public PlannedTable? Table(string id) => _tables.TryGetValue(id, out var table) ? table : null;

    public bool Has(EvaluatedTerm term) => term.IsPrevious || _tables.ContainsKey(term.Cell.TableId);

    /// <summary>Notes that a cell of last year's report is wanted.</summary>
    public void Want(EvaluatedTerm term)
    {
        if (term.IsPrevious && PreviousPlace(term.Cell) < 0)
        {
            _previous.Add(term.Cell);
        }
    }

    /// <summary>Says in which row of the check sheet the cells of last year's report begin.</summary>
    public void PlacePrevious(int firstRow) => _previousRow = firstRow;

    /// <summary>The address of a cell with its sheet.</summary>
    public string Address(EvaluatedTerm term) => Areas([term])[0];

    /// <summary>Addresses that cover exactly the cells of the terms, each cell once.</summary>
    public List<string> Areas(IEnumerable<EvaluatedTerm> terms)
    {
        var areas = new List<string>();
        foreach (var sheet in terms.GroupBy(term => term.IsPrevious ? string.Empty : term.Cell.TableId))
        {
            if (sheet.Key.Length == 0)
            {
                areas.AddRange(CellAreas.Of(sheet.Select(term => (_previousRow + PreviousPlace(term.Cell), _previousColumn)).Distinct()).Select(area => area.ToString()));
                continue;
            }

            var table = _tables[sheet.Key];
            areas.AddRange(CellAreas.Of(sheet.Select(term => _layout.PlaceOf(term.Cell)).Select(place => (table.Top + place.Row, 1 + place.Column)).Distinct())
                .Select(area => table.Sheet.Prefix + area));
        }

        return areas;
    }

    private int PreviousPlace(FormCell cell) => _previous.FindIndex(other => other.Index == cell.Index);

    /// <summary>An address for people: the sheet is in the same line already.</summary>
    public static string Short(string address)
    {
        var mark = address.LastIndexOf("'!", StringComparison.Ordinal);
        return mark < 0 ? "上年" + address : address.Substring(mark + 2);
    }
}
