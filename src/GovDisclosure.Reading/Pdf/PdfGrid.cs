using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>A grid of rules: its edges, and the cells that its rules leave, merged where a rule is missing.</summary>
internal sealed class PdfGrid
{
    private readonly int[,] _owner;

    private PdfGrid(List<double> columns, List<double> rows)
    {
        Columns = columns;
        Rows = rows;
        _owner = new int[rows.Count - 1, columns.Count - 1];
    }

    /// <summary>The edges of the columns from left to right.</summary>
    public List<double> Columns { get; }

    /// <summary>The edges of the rows from top to bottom.</summary>
    public List<double> Rows { get; }

    /// <summary>The cells in the order in which they begin.</summary>
    public List<PdfCell> Cells { get; } = [];

    /// <summary>The last edge of its rows.</summary>
    public double Bottom => Rows[Rows.Count - 1];

    /// <summary>Whether its left side lies outside what the page shows.</summary>
    public bool IsCutLeft { get; set; }

    /// <summary>Whether its right side does.</summary>
    public bool IsCutRight { get; set; }

    public double Area => (Columns[Columns.Count - 1] - Columns[0]) * (Rows[Rows.Count - 1] - Rows[0]);

    /// <summary>The grid of rules that touch; null where they leave fewer than two cells or more than the limit.</summary>
    public static PdfGrid? Of(List<PdfRule> horizontal, List<PdfRule> vertical, ReadingLimits limits)
    {
        var columns = Edges(vertical, horizontal);
        var rows = Edges(horizontal, vertical);
        if (columns.Count < 2 || rows.Count < 2 || (columns.Count - 1) * (rows.Count - 1) < 2 || (long)columns.Count * rows.Count > limits.MaxCells)
        {
            return null;
        }

        var grid = new PdfGrid(columns, rows);
        grid.Merge(horizontal, vertical);
        return grid.Cells.Count < 2 ? null : grid;
    }

    /// <summary>The cell at a point; null outside the grid.</summary>
    public PdfCell? At(double x, double y)
    {
        var column = Find(Columns, x);
        var row = Find(Rows, y);
        return column < 0 || row < 0 ? null : Cells[_owner[row, column]];
    }

    /// <summary>The places of rules, and the ends of the others where several reach further: tables without outer rules.</summary>
    private static List<double> Edges(List<PdfRule> rules, List<PdfRule> others)
    {
        var places = RuleJoiner.Places(rules.Select(rule => rule.At));
        var first = others.Min(rule => rule.From);
        var last = others.Max(rule => rule.To);
        if (places.Count == 0 || (first < places[0] - 8 && others.Count(rule => rule.From < first + RuleJoiner.Tolerance) >= 2))
        {
            places.Insert(0, first);
        }

        if (last > places[places.Count - 1] + 8 && others.Count(rule => rule.To > last - RuleJoiner.Tolerance) >= 2)
        {
            places.Add(last);
        }

        return places;
    }

    private void Merge(List<PdfRule> horizontal, List<PdfRule> vertical)
    {
        var rights = Presence(vertical, Columns, Rows);
        var bottoms = Presence(horizontal, Rows, Columns);
        var (rowCount, columnCount) = (Rows.Count - 1, Columns.Count - 1);
        var isTaken = new bool[rowCount, columnCount];
        for (var row = 0; row < rowCount; row++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                if (isTaken[row, column])
                {
                    continue;
                }

                var right = column;
                while (right + 1 < columnCount && !isTaken[row, right + 1] && !rights[right + 1, row])
                {
                    right++;
                }

                var bottom = row;
                while (bottom + 1 < rowCount && IsOpenBelow(bottom, column, right, bottoms, rights, isTaken))
                {
                    bottom++;
                }

                for (var r = row; r <= bottom; r++)
                {
                    for (var c = column; c <= right; c++)
                    {
                        isTaken[r, c] = true;
                        _owner[r, c] = Cells.Count;
                    }
                }

                Cells.Add(new PdfCell(row, column, bottom - row + 1, right - column + 1)
                {
                    Left = Columns[column],
                    Right = Columns[right + 1],
                    IsOpenAbove = row == 0 && IsOpen(0, column, right, bottoms),
                    IsOpenBelow = bottom == rowCount - 1 && IsOpen(rowCount, column, right, bottoms),
                });
            }
        }
    }

    private static bool IsOpen(int edge, int left, int right, bool[,] bottoms)
    {
        for (var column = left; column <= right; column++)
        {
            if (bottoms[edge, column])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpenBelow(int row, int left, int right, bool[,] bottoms, bool[,] rights, bool[,] isTaken)
    {
        for (var column = left; column <= right; column++)
        {
            if (bottoms[row + 1, column] || isTaken[row + 1, column] || (column < right && rights[column + 1, row + 1]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For each edge and each step along it whether a rule stands there: at the middle of the step.</summary>
    private static bool[,] Presence(List<PdfRule> rules, List<double> edges, List<double> steps)
    {
        var result = new bool[edges.Count, steps.Count - 1];
        foreach (var rule in rules)
        {
            var edge = Nearest(edges, rule.At);
            for (var step = 0; step + 1 < steps.Count; step++)
            {
                var middle = (steps[step] + steps[step + 1]) / 2;
                result[edge, step] |= rule.From <= middle && rule.To >= middle;
            }
        }

        return result;
    }

    public static int Nearest(List<double> edges, double place)
    {
        var at = edges.BinarySearch(place);
        if (at >= 0)
        {
            return at;
        }

        at = ~at;
        return at == 0 ? 0 : at == edges.Count ? at - 1 : place - edges[at - 1] <= edges[at] - place ? at - 1 : at;
    }

    private static int Find(List<double> edges, double place)
    {
        if (place < edges[0] || place > edges[edges.Count - 1])
        {
            return -1;
        }

        var at = edges.BinarySearch(place);
        return at >= 0 ? Math.Min(at, edges.Count - 2) : ~at - 1;
    }
}
