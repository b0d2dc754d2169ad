namespace GovDisclosure.Recognition;

/// <summary>A row of a file's table: what its cells say before it is tied to a row of the form.</summary>
internal sealed class TableLine
{
    private const int MaxParts = 4;

    public TableLine(SourceGrid grid, int row, FormTableLabels labels)
    {
        Grid = grid;
        Row = row;
        Cells = grid.CellsOf(row);
        if (grid.CodeColumn >= 0)
        {
            Cells.RemoveAll(cell => cell.Column == grid.CodeColumn && cell.Columns == 1);
        }

        foreach (var cell in Cells)
        {
            var reading = cell.Reading;
            Numbers += reading.IsNumber ? 1 : 0;
            Texts += reading.IsText ? 1 : 0;
            Marks += reading is { IsValue: true, IsNumber: false } && cell.Text.Length > 0 ? 1 : 0;
            ColumnHits += reading.IsText && (labels.Columns.Knows(LocalStatistics.ColumnKey(cell.Key)) || labels.Columns.Knows(cell.FullKey)) ? 1 : 0;
        }

        FindParts();
        Candidates = FindCandidates(labels);
        HasRowLabel = Candidates.Count > 0;
    }

    public SourceGrid Grid { get; }

    public int Row { get; }

    /// <summary>The cells from left to right, those that reach down into it included.</summary>
    public List<GridCell> Cells { get; }

    public int Numbers { get; }

    public int Texts { get; }

    /// <summary>Cells with a mark in place of a number.</summary>
    public int Marks { get; }

    /// <summary>Cells whose text is the label of a column.</summary>
    public int ColumnHits { get; }

    /// <summary>The cells at the left that hold words.</summary>
    public List<GridCell> Parts { get; } = [];

    /// <summary>The rows of the form whose label stands in the parts.</summary>
    public IReadOnlyList<Candidate> Candidates { get; set; }

    /// <summary>Whether a label of the form's rows stands in it letter by letter.</summary>
    public bool HasRowLabel { get; }

    /// <summary>The header that it stands under; null where the table begins without one.</summary>
    public TableHeader? Header { get; set; }

    /// <summary>The words at the left, as a message prints them.</summary>
    public string Label => string.Join("·", Parts.Select(part => part.Text.Trim()));

    public SourcePlace Place => SourceGrid.PlaceOfRow(Grid.Table, Row);

    private void FindParts()
    {
        // A number in front of the words is the row's number.
        var start = Cells.Count > 1 && Cells[0].Reading.IsNumber && Cells[1].Reading.IsText ? 1 : 0;
        for (var i = start; i < Cells.Count && Parts.Count < MaxParts; i++)
        {
            if (Cells[i].Reading.IsText)
            {
                Parts.Add(Cells[i]);
            }
            else if (Cells[i].Text.Length > 0)
            {
                break;
            }
        }
    }

    private List<Candidate> FindCandidates(FormTableLabels labels)
    {
        var candidates = new List<Candidate>();
        for (var end = 0; end < Parts.Count; end++)
        {
            // Words behind the label may be a value that is no number; a group that stands over the row is not its label.
            var isLast = end == Parts.Count - 1;
            if (!isLast && Parts[end].Row < Row)
            {
                continue;
            }

            Add(Parts[end].Key, isLast, labels.Rows, candidates);
            Add(Parts[end].FullKey, isLast, labels.Rows, candidates);
            var path = Parts[end].Key;
            for (var start = end - 1; start >= 0; start--)
            {
                path = Parts[start].Key + path;
                Add(path, isLast, labels.Rows, candidates);
            }
        }

        return candidates;
    }

    private void Add(string key, bool isLast, FormLines rows, List<Candidate> candidates)
    {
        foreach (var (line, score) in rows.Exact(key))
        {
            if (isLast || Numbers + Marks == 0 || rows.Lines[line].HasCells)
            {
                candidates.Add(new Candidate(line, isLast ? score : score * 0.85));
            }
        }
    }
}
