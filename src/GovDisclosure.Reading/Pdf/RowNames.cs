namespace GovDisclosure.Reading.Pdf;

/// <summary>The names of rows without rules: which of the lines beside the figures make up the name of which row.</summary>
/// <remarks>A name stands with its middle or with its first line at the height of its row; the names of groups and of the columns of names are what is left.</remarks>
internal sealed class RowNames
{
    private const int MostLines = 6;

    /// <summary>How far a name may stand from its row, in sizes of its letters; a line more or less moves it by a half of their distance.</summary>
    private const double Tolerance = 0.35;

    /// <summary>How far two lines of one name stand apart at most, in sizes of their letters.</summary>
    private const double Pitch = 2.2;

    private const double SkippedWord = 1;
    private const double SkippedRow = 20;
    private const long MostSteps = 100_000;

    private readonly List<TextLine> _rows;
    private readonly bool _isMiddle;
    private double _cost;

    private RowNames(List<TextLine> rows, bool isMiddle)
    {
        _rows = rows;
        _isMiddle = isMiddle;
        Names = new string[rows.Count];
        Groups = [.. rows.Select(_ => string.Empty)];
    }

    public string[] Names { get; }

    /// <summary>The names of groups, each beside the row at its middle.</summary>
    public string[] Groups { get; }

    /// <summary>What stands above the names.</summary>
    public string Header { get; private set; } = string.Empty;

    public int FirstLine { get; private set; } = int.MaxValue;

    public int LastLine { get; private set; } = -1;

    /// <summary>The names of rows; null where a row stays without one.</summary>
    public static RowNames? Of(List<TextLine> rows, List<Word> words)
    {
        if ((long)rows.Count * words.Count > MostSteps || words.Count == 0)
        {
            return null;
        }

        var (middle, top) = (Of(rows, words, isMiddle: true), Of(rows, words, isMiddle: false));
        return middle is null || top is null ? middle ?? top : middle._cost <= top._cost ? middle : top;
    }

    private static RowNames? Of(List<TextLine> rows, List<Word> words, bool isMiddle)
    {
        var names = new RowNames(rows, isMiddle);
        var left = words.ToList();

        // The columns of names, as they begin beside the figures, from the right: what stands nearest to the figures names the row.
        foreach (var place in Places(rows, words))
        {
            var column = left.FindAll(word => Math.Abs(word.Text.Left - place) < word.Text.Size / 2);
            left.RemoveAll(names.Assign(column).Contains);
        }

        if (names.Names.Any(name => name is null))
        {
            return null;
        }

        names.Rest(left);
        return names;
    }

    private static List<double> Places(List<TextLine> rows, List<Word> words)
    {
        var places = new List<double>();
        foreach (var row in rows)
        {
            var beside = words.FindAll(word => Math.Abs(word.Text.Baseline - row.Baseline) < row.Size / 2);
            if (beside.Count > 0 && beside.Max(word => word.Text.Left) is var place && !places.Exists(other => Math.Abs(other - place) < row.Size / 2))
            {
                places.Add(place);
            }
        }

        places.Sort((a, b) => b.CompareTo(a));
        return places;
    }

    /// <summary>Divides the lines of a column of names among the rows that have no name yet, at the least distance in all; returns those that were used.</summary>
    private List<Word> Assign(List<Word> column)
    {
        var rows = Enumerable.Range(0, _rows.Count).Where(row => Names[row] is null).ToList();
        var (words, count) = (column.Count, rows.Count);
        var cost = new double[words + 1, count + 1];
        var step = new int[words + 1, count + 1];
        for (var w = words; w >= 0; w--)
        {
            for (var r = count; r >= 0; r--)
            {
                (cost[w, r], step[w, r]) = Best(column, rows, w, r, cost);
            }
        }

        _cost += cost[0, 0];
        var used = new List<Word>();
        for (int w = 0, r = 0; w < words || r < count;)
        {
            var take = step[w, r];
            if (take > 0)
            {
                var taken = column.GetRange(w, take);
                Names[rows[r]] = string.Concat(taken.Select(word => word.Text.Text));
                used.AddRange(taken);
                FirstLine = Math.Min(FirstLine, taken[0].Line);
                LastLine = Math.Max(LastLine, taken[take - 1].Line);
            }

            w += take > 0 ? take : take == Word.Skip ? 1 : 0;
            r += take == Word.Skip ? 0 : 1;
        }

        return used;
    }

    /// <summary>The least cost from a word and a row on, and the number of words that the row takes; 0 for a row without a name.</summary>
    private (double Cost, int Step) Best(List<Word> column, List<int> rows, int w, int r, double[,] cost)
    {
        var best = w == column.Count && r == rows.Count ? (0, 0) : (double.MaxValue, 0);
        if (r < rows.Count)
        {
            best = (cost[w, r + 1] + SkippedRow, 0);
        }

        if (w < column.Count && cost[w + 1, r] + SkippedWord < best.Item1)
        {
            best = (cost[w + 1, r] + SkippedWord, Word.Skip);
        }

        for (var take = 1; r < rows.Count && take <= MostLines && w + take <= column.Count && (take == 1 || IsNext(column[w + take - 2], column[w + take - 1])); take++)
        {
            var error = Distance(column, w, take, _rows[rows[r]]);
            if (error < Tolerance && cost[w + take, r + 1] + error < best.Item1)
            {
                best = (cost[w + take, r + 1] + error, take);
            }
        }

        return best;
    }

    private static bool IsNext(Word word, Word next) => next.Text.Baseline - word.Text.Baseline is > 0 and var pitch && pitch < Pitch * next.Text.Size;

    private double Distance(List<Word> column, int first, int count, TextLine row)
    {
        var (top, bottom) = (column[first].Text.Baseline, column[first + count - 1].Text.Baseline);
        return Math.Abs((_isMiddle ? (top + bottom) / 2 : top) - row.Baseline) / row.Size;
    }

    /// <summary>What is left: above the rows it heads the names, beside them it names groups.</summary>
    private void Rest(List<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Line < FirstLine && word.Text.Baseline < _rows[0].Baseline)
            {
                Header += word.Text.Text;
                continue;
            }

            if (word.Line > LastLine && word.Text.Baseline > _rows[_rows.Count - 1].Baseline)
            {
                continue;
            }

            var row = Enumerable.Range(0, _rows.Count).OrderBy(i => Math.Abs(_rows[i].Baseline - word.Text.Baseline)).First();
            Groups[row] += word.Text.Text;
        }
    }

    /// <summary>A word beside the figures, with the number of its line.</summary>
    internal sealed record Word(int Line, TextLine Text)
    {
        /// <summary>The step that leaves a word to what is no name of a row.</summary>
        public const int Skip = -1;
    }
}
