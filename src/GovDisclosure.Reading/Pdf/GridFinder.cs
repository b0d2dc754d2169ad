using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Finds tables by their rules: rules that touch each other form a grid.</summary>
internal static class GridFinder
{
    /// <summary>The most rules of one direction after joining; each is held against each of the other.</summary>
    private const int MostRules = 3000;

    public static List<PdfGrid> Find(PdfPage page, ReadingLimits limits)
    {
        var grids = new List<PdfGrid>();
        if (page.HasTooManyRules || page.Horizontal.Count < 2 || page.Vertical.Count < 1)
        {
            return grids;
        }

        var horizontal = RuleJoiner.Join(page.Horizontal);
        var vertical = RuleJoiner.Join(page.Vertical);
        if (horizontal.Count > MostRules || vertical.Count > MostRules)
        {
            page.HasTooManyRules = true;
            return grids;
        }

        foreach (var (rows, columns) in Groups(horizontal, vertical))
        {
            if (rows.Count >= 2 && columns.Count >= 1 && PdfGrid.Of(rows, columns, limits) is { } grid)
            {
                (grid.IsCutLeft, grid.IsCutRight) = CutTable.Sides(grid, page);
                grids.Add(grid);
            }
        }

        // The smallest first: a table inside a frame takes its letters before the frame does.
        grids.Sort(static (a, b) => a.Area.CompareTo(b.Area));
        return grids;
    }

    private static Dictionary<int, (List<PdfRule> Rows, List<PdfRule> Columns)>.ValueCollection Groups(List<PdfRule> horizontal, List<PdfRule> vertical)
    {
        var parents = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Touch(horizontal[h], vertical[v]))
                {
                    parents[Root(parents, h)] = Root(parents, horizontal.Count + v);
                }
            }
        }

        var groups = new Dictionary<int, (List<PdfRule> Rows, List<PdfRule> Columns)>();
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(parents, i);
            if (!groups.TryGetValue(root, out var group))
            {
                groups[root] = group = ([], []);
            }

            (i < horizontal.Count ? group.Rows : group.Columns).Add(i < horizontal.Count ? horizontal[i] : vertical[i - horizontal.Count]);
        }

        return groups.Values;
    }

    private static bool Touch(PdfRule horizontal, PdfRule vertical)
        => vertical.At >= horizontal.From - RuleJoiner.Tolerance && vertical.At <= horizontal.To + RuleJoiner.Tolerance
            && horizontal.At >= vertical.From - RuleJoiner.Tolerance && horizontal.At <= vertical.To + RuleJoiner.Tolerance;

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }
}
