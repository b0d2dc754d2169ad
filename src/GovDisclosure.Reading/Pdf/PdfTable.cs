using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A table on its way over the pages: its cells by the edges between which they stand, so that parts with other columns join.</summary>
internal sealed class PdfTable
{
    /// <summary>How far the same edge may stand apart on two pages, in points.</summary>
    private const double Tolerance = 4;

    /// <summary>A part that begins at an inner edge has more edges than this: two columns may fall together by chance.</summary>
    private const int FewestEdges = 3;

    private readonly List<Row> _rows = [];
    private List<double> _edges;

    private PdfTable(List<double> edges) => _edges = edges;

    public int Cells => _rows.Sum(row => row.Cells.Count);

    /// <summary>Whether a side of it lies outside what its page shows.</summary>
    public bool IsCut { get; private set; }

    public static PdfTable Of(PdfGrid grid, int page)
    {
        var table = new PdfTable(grid.Columns) { IsCut = grid.IsCutLeft || grid.IsCutRight };
        for (var r = 0; r + 1 < grid.Rows.Count; r++)
        {
            table._rows.Add(new Row(page));
        }

        foreach (var cell in grid.Cells)
        {
            table._rows[cell.Row].Cells.Add(new Cell(CellText.Of(cell), cell.Left, cell.Right, cell.RowSpan)
            {
                IsOpenAbove = cell.IsOpenAbove,
                IsOpenBelow = cell.IsOpenBelow,
                IsCut = (grid.IsCutLeft && cell.Column == 0) || (grid.IsCutRight && cell.Column + cell.ColumnSpan == grid.Columns.Count - 1),
                IsFull = cell.Row + cell.RowSpan == grid.Rows.Count - 1 && CellText.IsFull(cell),
            });
        }

        table.RemoveStrips();
        return table;
    }

    /// <summary>A table of texts by their place, without rules: one cell a column.</summary>
    public static PdfTable Of(List<double> edges, IEnumerable<IReadOnlyList<string>> rows, int page)
    {
        var table = new PdfTable(edges);
        foreach (var texts in rows)
        {
            var row = new Row(page);
            row.Cells.AddRange(texts.Select((text, i) => new Cell(text, edges[i], edges[i + 1], 1)));
            table._rows.Add(row);
        }

        return table;
    }

    /// <summary>Takes in the part on the next page where its columns stand at the same places; header rows that are printed again are left out.</summary>
    public bool TryContinue(PdfTable next)
    {
        if (!HasEdgesOf(next))
        {
            return false;
        }

        var held = Held(next._edges[0]);
        var repeated = 0;
        while (repeated < next._rows.Count - 1 && repeated < _rows.Count && IsSame(_rows[repeated], next._rows[repeated]))
        {
            repeated++;
        }

        var first = next._rows[repeated];
        if (HasTwoFigures(first))
        {
            Extend(first);
        }
        else if (repeated == 0 && GoesOn(first))
        {
            JoinRow(first, OpenAbove);
            repeated++;
        }
        else if (BreaksOff(first))
        {
            JoinRow(first, Above);
            repeated++;
        }
        else
        {
            JoinOpen(first);
            Extend(first);
        }

        held.ForEach(cell => cell.RowSpan += next._rows.Count - repeated);
        _rows.AddRange(next._rows.Skip(repeated));
        _edges = _edges.Count >= next._edges.Count ? _edges : next._edges;
        IsCut |= next.IsCut;
        return true;
    }

    /// <summary>Whether the columns of a part on the next page stand at the same places.</summary>
    /// <remarks>
    /// The names of groups that reach over a whole page may have no rule there at all, not even at the outer edge, as a browser draws them:
    /// then the part begins at an inner edge of this table, and all of its columns are columns of it.
    /// </remarks>
    private bool HasEdgesOf(PdfTable next)
    {
        var left = next._edges[0];
        if (!Near(_edges[_edges.Count - 1], next._edges[next._edges.Count - 1]))
        {
            return false;
        }

        var isInner = !Near(_edges[0], left);
        var own = isInner ? _edges.FindAll(edge => edge > left - Tolerance) : _edges;
        return (Contains(_edges, next._edges) || Contains(next._edges, own))
            && (!isInner || (own.Count > FewestEdges && Near(own[0], left) && Held(left).Count > 0));
    }

    /// <summary>The cells before a place that reach down to the end of this page: they go on where the next page begins only there.</summary>
    private List<Cell> Held(double left)
        => [.. _rows.SelectMany((row, r) => row.Cells.Where(cell => r + cell.RowSpan == _rows.Count && cell.Right < left + Tolerance && cell.Left < left - Tolerance))];

    /// <summary>Adds what stands beside a part on the next page to the cells that reach over the page there; false where it is in none.</summary>
    public bool TryHold(PdfTable next, List<TextLine> names)
    {
        if (!HasEdgesOf(next))
        {
            return false;
        }

        var held = Held(next._edges[0]);
        var places = names.ConvertAll(name => (Cell: held.Find(cell => name.Left > cell.Left - Tolerance && name.Right < cell.Right + Tolerance), name.Text));
        var isWhole = places.TrueForAll(place => place.Cell is not null);
        if (isWhole)
        {
            places.ForEach(place => place.Cell?.Write(place.Text));
        }

        return isWhole;
    }

    /// <summary>The table as a reader gives it; it is cut where a limit is passed.</summary>
    public SourceTable ToSource(int number, Func<SourcePlace, int, bool> takes)
    {
        var rows = new List<SourceRow>(_rows.Count);
        foreach (var row in _rows)
        {
            var place = new SourcePlace { Page = row.Page, Table = number, Row = rows.Count + 1 };
            var cells = new List<SourceCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var column = PdfGrid.Nearest(_edges, cell.Left);
                if (!takes(place with { Column = column + 1 }, cell.Text.Length))
                {
                    break;
                }

                cells.Add(new SourceCell(cell.Text)
                {
                    IsCut = cell.IsCut,
                    ColumnSpan = Math.Max(1, PdfGrid.Nearest(_edges, cell.Right) - column),
                    RowSpan = Math.Max(1, Math.Min(cell.RowSpan, _rows.Count - rows.Count)),
                });
            }

            rows.Add(new SourceRow(cells) { Place = row.Page == _rows[0].Page ? null : place });
        }

        return new SourceTable(new SourcePlace { Page = _rows[0].Page, Table = number }, rows);
    }

    /// <summary>Takes out rows that are strips between rules: nothing begins in them but one blank over several columns, beside cells from above.</summary>
    /// <remarks>A browser leaves such a strip where a row did not fit on the page, and where a cell over two rows ended before its neighbours.</remarks>
    private void RemoveStrips()
    {
        for (var r = _rows.Count - 1; r > 0; r--)
        {
            var covering = _rows.Take(r).SelectMany((row, i) => row.Cells.Where(cell => i + cell.RowSpan > r)).ToList();
            if (covering.Count == 0 || !_rows[r].Cells.TrueForAll(IsStrip))
            {
                continue;
            }

            covering.ForEach(cell => cell.RowSpan--);
            _rows.RemoveAt(r);
        }
    }

    private bool IsStrip(Cell cell)
        => cell.Text.Length == 0 && cell.RowSpan == 1 && PdfGrid.Nearest(_edges, cell.Right) - PdfGrid.Nearest(_edges, cell.Left) > 1;

    /// <summary>Whether the last row goes on in the first one of the next page: no rule stands between any of their cells.</summary>
    private bool GoesOn(Row first)
        => first.Cells.Exists(below => below.RowSpan == 1)
            && first.Cells.TrueForAll(below => OpenAbove(below) is not null);

    /// <summary>Whether a cell has a figure on both pages: these are two rows, though no rule stands between them.</summary>
    private bool HasTwoFigures(Row first) => first.Cells.Exists(below => IsFigure(below.Text) && OpenAbove(below) is { } above && IsFigure(above.Text));

    /// <summary>Whether the last row breaks off at the end of the page though rules close both parts, as word processors draw it.</summary>
    /// <remarks>
    /// A text fills its last line and goes on without a number of its own, and no other cell has text on both pages: what is written on one
    /// line, as every figure is, stands in one part and leaves the other blank.
    /// </remarks>
    private bool BreaksOff(Row first)
    {
        var broken = 0;
        foreach (var below in first.Cells)
        {
            if (Above(below) is not { } above)
            {
                return false;
            }

            if (above.Text.Length > 0 && below.Text.Length > 0)
            {
                if (!above.IsFull || IsLabelled(below.Text))
                {
                    return false;
                }

                // The name of a group that reaches over the rows may break too; it does not tell that the row does.
                broken += below.RowSpan == 1 ? 1 : 0;
            }
        }

        return broken > 0;
    }

    /// <summary>The cell of the last row that ends where a cell of the next page begins.</summary>
    private Cell? Above(Cell below)
    {
        for (var r = _rows.Count - 1; r >= 0; r--)
        {
            if (_rows[r].Cells.Find(cell => Near(cell.Left, below.Left) && Near(cell.Right, below.Right)) is { } above)
            {
                return r + above.RowSpan == _rows.Count ? above : null;
            }
        }

        return null;
    }

    private static bool IsFigure(string text) => text.Length > 0 && text.All(static c => c is (>= '0' and <= '9') or '.' or '-' or '—' or '/' or '%' or ',');

    /// <summary>Whether a text begins as the label of a row does: 1. （一） 三、, or with a figure.</summary>
    private static bool IsLabelled(string text)
        => text[0] is (>= '0' and <= '9') or (>= '０' and <= '９') or '（' or '(' or '—' or '-' or '/' || (text.Length > 1 && text[1] == '、');

    private static void JoinRow(Row first, Func<Cell, Cell?> above)
    {
        foreach (var below in first.Cells)
        {
            if (above(below) is { } cell)
            {
                // What reaches further down on the next page, the name of a group, does so in the joined row.
                cell.Join(below);
                cell.RowSpan += below.RowSpan - 1;
            }
        }
    }

    /// <summary>Joins the cells of the first row of the next page that go on from this one, where others begin there.</summary>
    private void JoinOpen(Row first)
    {
        for (var i = first.Cells.Count - 1; i >= 0; i--)
        {
            if (OpenAbove(first.Cells[i]) is { } above)
            {
                above.Join(first.Cells[i]);
                above.RowSpan += first.Cells[i].RowSpan;
                first.Cells.RemoveAt(i);
            }
        }
    }

    /// <summary>The cell at the foot of this page that goes on in one at the top of the next.</summary>
    private Cell? OpenAbove(Cell below) => below.IsOpenAbove && Above(below) is { IsOpenBelow: true } above ? above : null;

    /// <summary>A cell that reaches down to the end of the page goes on in an empty one at the top of the next.</summary>
    private void Extend(Row first)
    {
        for (var i = first.Cells.Count - 1; i >= 0; i--)
        {
            var below = first.Cells[i];
            if (below.Text.Length > 0)
            {
                continue;
            }

            for (var r = _rows.Count - 1; r >= 0; r--)
            {
                var above = _rows[r].Cells.Find(cell => Near(cell.Left, below.Left) && Near(cell.Right, below.Right));
                if (above is null)
                {
                    continue;
                }

                if (above.Text.Length > 0 && r + above.RowSpan == _rows.Count && (above.RowSpan > 1 || below.RowSpan > 1))
                {
                    above.RowSpan += below.RowSpan;
                    first.Cells.RemoveAt(i);
                }

                break;
            }
        }
    }

    private static bool IsSame(Row a, Row b)
        => a.Cells.Count > 0 && a.Cells.Count == b.Cells.Count && a.Cells.Exists(cell => cell.Text.Length > 0)
            && a.Cells.Zip(b.Cells, static (x, y) => x.Text == y.Text && Near(x.Left, y.Left) && Near(x.Right, y.Right)).All(same => same);

    private static bool Contains(List<double> edges, List<double> some) => some.TrueForAll(edge => Near(edges[PdfGrid.Nearest(edges, edge)], edge));

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Tolerance;

    private sealed class Row(int page)
    {
        public int Page { get; } = page;

        public List<Cell> Cells { get; } = [];
    }

    private sealed class Cell(string text, double left, double right, int rowSpan)
    {
        public string Text { get; private set; } = text;

        public bool IsOpenAbove { get; init; }

        public bool IsOpenBelow { get; set; }

        public bool IsCut { get; init; }

        /// <inheritdoc cref="CellText.IsFull"/>
        public bool IsFull { get; set; }

        public double Left { get; } = left;

        public double Right { get; } = right;

        public int RowSpan { get; set; } = rowSpan;

        /// <summary>Adds a line of a name.</summary>
        public void Write(string line) => Text += line;

        /// <summary>Takes in what goes on below.</summary>
        public void Join(Cell below)
        {
            Text = Text.Length == 0 || below.Text.Length == 0 ? Text + below.Text : Text + "\n" + below.Text;
            IsOpenBelow = below.IsOpenBelow;
            IsFull = below.IsFull;
        }
    }
}
