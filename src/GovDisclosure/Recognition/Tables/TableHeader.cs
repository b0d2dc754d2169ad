namespace GovDisclosure.Recognition;

/// <summary>A column of a file's table as its header names it: the column of the form, and the places of the grid that it takes.</summary>
internal sealed record HeaderColumn(int First, int Last, string Text, FormLine? Line, LineMatch Match);

/// <summary>The columns under one header, tied to those of one block of the form.</summary>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Width">How many columns of the grid the header takes.</param>
/// <param name="IsInOrder">Whether they stand in the order of the form.</param>
/// <param name="Wanted">How many columns the form has.</param>
internal sealed record ColumnMap(IReadOnlyList<HeaderColumn> Columns, int Width, bool IsInOrder, int Wanted)
{
    /// <summary>
    /// Whether the names may have been pushed aside: columns without a known name stand among or behind the known ones while columns of the
    /// form are missing, as where one header cell was left out and the others moved up.
    /// </summary>
    public bool IsDoubtful { get; } = Columns.Count(c => c.Line is not null) < Wanted && Columns.SkipWhile(c => c.Line is null).Any(c => c.Line is null);

    /// <summary>The columns that hold values, in their order: from the first that is known on, without columns that have no name.</summary>
    public IReadOnlyList<HeaderColumn> Values { get; } =
        [.. Columns.SkipWhile(c => c.Line is null).Where(c => c.Line is not null || c.Text.Length > 0)];

    public int Found => Values.Count(c => c.Line is not null);
}

/// <summary>The header rows over some rows of a file's table.</summary>
internal sealed class TableHeader(SourceGrid grid)
{
    private readonly Dictionary<int, ColumnMap> _maps = [];
    private readonly Dictionary<int, string> _texts = [];
    private readonly List<int> _rows = [];

    public SourceGrid Grid { get; } = grid;

    public IReadOnlyList<int> Rows => _rows;

    public void Add(int row)
    {
        _rows.Add(row);
        _texts.Clear();
    }

    /// <summary>What the header says over a column of the grid, from top to bottom.</summary>
    public string TextOver(int column)
    {
        if (!_texts.TryGetValue(column, out var text))
        {
            var last = (GridCell?)null;
            text = string.Empty;
            foreach (var row in _rows)
            {
                if (Grid[row, column] is { } cell && !ReferenceEquals(cell, last))
                {
                    text += cell.Text;
                    last = cell;
                }
            }

            _texts[column] = text;
        }

        return text;
    }

    /// <summary>The block of the form whose caption stands in the header; -1 for none.</summary>
    public int BlockOf(FormTableLabels labels)
    {
        foreach (var row in _rows)
        {
            foreach (var cell in Grid.CellsOf(row))
            {
                var letters = LabelText.Letters(cell.Text);
                for (var b = 0; b < labels.Captions.Count; b++)
                {
                    if (labels.Captions[b].Length > 0 && letters.Contains(labels.Captions[b], StringComparison.Ordinal))
                    {
                        return b;
                    }
                }
            }
        }

        return -1;
    }

    public ColumnMap MapTo(FormTableLabels labels, int block)
    {
        if (!_maps.TryGetValue(block, out var map))
        {
            _maps[block] = map = Map(labels.Blocks[block], labels.Stubs);
        }

        return map;
    }

    private ColumnMap Map(FormLines lines, IReadOnlyList<string> stubs)
    {
        var units = Units();
        Merge(units, lines);
        var candidates = units.ConvertAll<IReadOnlyList<Candidate>>(unit => stubs.Contains(unit.Key) ? [] : Candidates(unit, lines));
        var matches = Alignment.Of(candidates, lines.Lines.Count);
        var isInOrder = !Move(candidates, matches);
        var byLabel = (int[])matches.Clone();
        var firstKnown = Array.FindIndex(matches, m => m >= 0);
        Alignment.FillGaps(matches, i => (units[i].Key.Length > 0 && !stubs.Contains(units[i].Key)) || (i > firstKnown && firstKnown >= 0 && matches.Skip(i).Any(m => m >= 0)), j => lines.Lines[j].HasCells, lines.Lines.Count);
        var columns = units.Select((unit, i) => new HeaderColumn(
            unit.First,
            unit.Last,
            unit.Text,
            matches[i] < 0 ? null : lines.Lines[matches[i]],
            matches[i] < 0 ? LineMatch.None
                : byLabel[i] < 0 ? LineMatch.Position
                : candidates[i].Any(c => c.Line == matches[i] && c.Score >= 0.9) ? LineMatch.Exact
                : LineMatch.Similar)).ToList();
        return new ColumnMap(columns, _rows.Count == 0 ? 0 : _rows.Max(Grid.WidthOf), isInOrder, lines.CellLines.Count);
    }

    /// <summary>Ties columns that stand elsewhere than in the form by their labels; whether there are any.</summary>
    private static bool Move(List<IReadOnlyList<Candidate>> candidates, int[] matches)
    {
        var hasMoved = false;
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] < 0 && candidates[i].Where(c => c.Score >= 0.9 && !matches.Contains(c.Line)).Select(c => c.Line).Distinct().ToList() is [var line])
            {
                matches[i] = line;
                hasMoved = true;
            }
        }

        return hasMoved;
    }

    private sealed record Unit(int First, int Last, IReadOnlyList<string> Keys, string Text)
    {
        public string Key => Keys.Count == 0 ? string.Empty : Keys[Keys.Count - 1];
    }

    /// <summary>The columns by the lowest header cell over each, with the words from the top down.</summary>
    private List<Unit> Units()
    {
        var units = new List<Unit>();
        GridCell? last = null;
        for (var column = 0; column < Grid.Columns; column++)
        {
            GridCell? lowest = null;
            var keys = new List<string>();
            var text = string.Empty;
            foreach (var row in _rows)
            {
                if (Grid[row, column] is { } cell && !ReferenceEquals(cell, lowest))
                {
                    lowest = cell;
                    if (cell.Key.Length > 0)
                    {
                        keys.Add(LocalStatistics.ColumnKey(cell.Key));
                        text = cell.Text;
                    }
                }
            }

            if (lowest is not null && ReferenceEquals(lowest, last))
            {
                units[units.Count - 1] = units[units.Count - 1] with { Last = column };
                continue;
            }

            last = lowest;
            units.Add(new Unit(column, column, keys, text));
        }

        return units;
    }

    /// <summary>Joins two neighbours that are one column broken in two: 商业 beside 企业.</summary>
    private static void Merge(List<Unit> units, FormLines lines)
    {
        for (var i = 0; i + 1 < units.Count; i++)
        {
            var joined = units[i].Key + units[i + 1].Key;
            if (units[i].Key.Length > 0 && units[i + 1].Key.Length > 0 && lines.Exact(joined).Any(pair => pair.Score >= 1)
                && !lines.Exact(units[i].Key).Any(pair => pair.Score >= 1) && !lines.Exact(units[i + 1].Key).Any(pair => pair.Score >= 1))
            {
                units[i] = new Unit(units[i].First, units[i + 1].Last, [joined], units[i].Text + units[i + 1].Text);
                units.RemoveAt(i + 1);
            }
        }
    }

    private static List<Candidate> Candidates(Unit unit, FormLines lines)
    {
        var candidates = new List<Candidate>();
        var path = string.Empty;
        for (var i = unit.Keys.Count - 1; i >= 0; i--)
        {
            path = unit.Keys[i] + path;
            foreach (var (line, score) in lines.Exact(path))
            {
                if (lines.Lines[line].HasCells)
                {
                    candidates.Add(new Candidate(line, score));
                }
            }
        }

        if (candidates.Count == 0 && unit.Key.Length > 0)
        {
            foreach (var line in lines.CellLines)
            {
                var similarity = Math.Max(Similarity.Of(unit.Key, line.Keys[0]), Similarity.Of(unit.Key, line.Keys[1]));
                if (similarity >= Similarity.Least)
                {
                    candidates.Add(new Candidate(line.Index, similarity * 0.9));
                }
            }
        }

        return candidates;
    }
}
