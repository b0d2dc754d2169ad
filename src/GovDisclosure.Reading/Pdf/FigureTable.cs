namespace GovDisclosure.Reading.Pdf;

/// <summary>
/// Finds tables without rules by their figures: rows of figures that stand in columns, below the names of the columns and beside the names
/// of the rows, which may take several lines. It is a table only where each figure stands in one column alone, each column has a name and
/// each row has one; else its lines stay lines.
/// </summary>
internal sealed class FigureTable
{
    private const int FewestRows = 2;
    private const int FewestColumns = 3;
    private const int MostRows = 200;
    private const int MostHeaderLines = 12;

    /// <summary>The gap between two words of one line, in sizes of its letters.</summary>
    private const double WordGap = 0.6;

    /// <summary>The gap between the names of two columns, which have less room than their figures.</summary>
    private const double NameGap = 0.2;

    /// <summary>The gap between two lines of one table, in sizes of its letters.</summary>
    private const double LineGap = 4;

    private readonly List<Line> _lines;
    private readonly int _first;
    private readonly int _end;
    private readonly List<Column> _columns = [];
    private readonly List<Line> _rows;

    private FigureTable(List<Line> lines, int first, int end)
    {
        _lines = lines;
        _first = first;
        _end = end;
        _rows = lines.GetRange(first, end - first).FindAll(line => line.Figures.Count > 0);
    }

    /// <summary>Puts tables in the place of the lines that make them up.</summary>
    public static void Replace(List<PageItem> items, int page)
    {
        for (var start = 0; start < items.Count; start++)
        {
            var lines = Lines(items, start);
            if (lines.Count >= FewestRows)
            {
                Replace(items, start, lines, page);
            }

            start += lines.Count;
        }
    }

    /// <summary>The lines from a place on to what is none.</summary>
    private static List<Line> Lines(List<PageItem> items, int start)
    {
        var lines = new List<Line>();
        while (start + lines.Count < items.Count && items[start + lines.Count].Line is { } line)
        {
            lines.Add(new Line(line));
        }

        return lines;
    }

    private static void Replace(List<PageItem> items, int start, List<Line> lines, int page)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = lines[i].Figures.Count > 1 ? End(lines, i) : i;
            if (end - i < FewestRows || new FigureTable(lines, i, end).Make(page, isFirst: start == 0) is not { } made)
            {
                i = Math.Max(i, end - 1);
                continue;
            }

            var top = items[start + made.From].Top;
            items.RemoveRange(start + made.From, made.To - made.From);
            items.Insert(start + made.From, new PageItem { Top = top, Table = made.Table });
            lines.RemoveRange(made.From, made.To - made.From);
            lines.Insert(made.From, Line.None);
            i = made.From;
        }
    }

    /// <summary>Where the lines end that have figures at their right, or stand at the left of all figures.</summary>
    private static int End(List<Line> lines, int first)
    {
        var left = lines[first].Figures[0].Left;
        var end = first + 1;
        for (; end < lines.Count && lines[end].Text is { } text && text.Baseline - lines[end - 1].Text!.Baseline < LineGap * text.Size; end++)
        {
            var figures = lines[end].Figures;
            if (figures.Count == 0 ? text.Right >= left : figures.Count == 1 && figures[0].Left < left - text.Size)
            {
                break;
            }

            left = figures.Count == 0 ? left : Math.Min(left, figures[0].Left);
        }

        while (lines[end - 1].Figures.Count == 0 && end < lines.Count && lines[end - 1].Text!.Baseline - lines[end - 2].Text!.Baseline > LineGap * lines[end - 1].Text!.Size)
        {
            end--;
        }

        return end;
    }

    private Made? Make(int page, bool isFirst)
    {
        if (_rows.Count is < FewestRows or > MostRows || !FindColumns())
        {
            return null;
        }

        var top = HeaderTop();
        if (top < _first ? !FindNames(top) : !isFirst || _first > MostHeaderLines || _columns.Count < FewestColumns || !_rows.TrueForAll(row => row.Figures.Count == _columns.Count))
        {
            return null;
        }

        var left = _columns[0].Left;
        var words = Enumerable.Range(top, _end - top).SelectMany(i => _lines[i].Words.Where(word => word.Right < left).Select(word => new RowNames.Word(i, word))).ToList();
        if (RowNames.Of(_rows.ConvertAll(row => row.Figures[0]), words) is not { } names)
        {
            return null;
        }

        var last = Math.Max(names.LastLine, _lines.FindLastIndex(_end - 1, line => line.Figures.Count > 0));
        var from = top < _first ? top : Math.Min(_first, names.FirstLine);
        return new Made(from, last + 1, PdfTable.Of(Edges(words), Texts(names, hasHeader: top < _first), page));
    }

    /// <summary>The columns of the figures: the stretches across the page that they take together; false where two figures of a row are in one.</summary>
    private bool FindColumns()
    {
        foreach (var figure in _rows.SelectMany(row => row.Figures).OrderBy(figure => figure.Left))
        {
            if (_columns.Count > 0 && figure.Left < _columns[_columns.Count - 1].Right + (figure.Size / 3))
            {
                _columns[_columns.Count - 1].Right = Math.Max(_columns[_columns.Count - 1].Right, figure.Right);
            }
            else
            {
                _columns.Add(new Column(figure.Left, figure.Right));
            }
        }

        return _columns.Count > 1 && _rows.TrueForAll(row => row.Figures.Select(Of).Distinct().Count() == row.Figures.Count);
    }

    private Column Of(TextLine figure) => _columns.Find(column => figure.Left < column.Right && figure.Right > column.Left)!;

    /// <summary>The first of the lines above that name columns; the first row where there is none.</summary>
    private int HeaderTop()
    {
        var left = _columns[0].Left;
        var (top, last) = (_first, _first);
        for (var i = _first - 1; i >= Math.Max(0, _first - MostHeaderLines) && _lines[i].Text is { } text && _lines[last].Text!.Baseline - text.Baseline < LineGap * text.Size; i--)
        {
            if (_lines[i].Figures.Count > 0 || _lines[i].Words.Exists(word => word.Left < left - (3 * word.Size) && word.Right > left))
            {
                break;
            }

            last = i;
            top = text.Right > left ? i : top;
        }

        return top;
    }

    /// <summary>Gives each column the words above it; a word above several, or apart from those below it, names a group. False where a column stays without a name.</summary>
    private bool FindNames(int top)
    {
        // From the rows upwards: what stands nearest to them names a column, also one in which no row has a figure; what is above several is none's.
        var above = Enumerable.Range(top, _first - top).SelectMany(i => _lines[i].Text!.Parts(NameGap)).Where(word => word.Right > _columns[0].Left - word.Size).OrderByDescending(word => word.Baseline).ToList();
        var lows = _columns.ConvertAll(column => above.Where(word => _columns.FindAll(other => IsOver(word, other)) is [var only] && ReferenceEquals(only, column)).Select(word => word.Baseline).FirstOrDefault());
        foreach (var word in above)
        {
            switch (_columns.FindAll(column => IsOver(word, column)))
            {
                case [var column]:
                    column.Add(word);
                    break;
                case [] when word.Left > _columns[0].Right && word.Baseline > lows.Min() - (1.2 * word.Size):
                    var empty = new Column(word.Left, word.Right) { IsEmpty = true };
                    empty.Add(word);
                    _columns.Add(empty);
                    break;
            }
        }

        var pitch = _columns.SelectMany(column => column.Pitches()).DefaultIfEmpty(0).Min();
        _columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        _columns.ForEach(column => column.TakeName(1.3 * pitch));
        return _columns.Count >= FewestColumns && _columns.TrueForAll(column => column.Name.Length > 0) && _rows.TrueForAll(row => row.Figures.TrueForAll(IsUnderItsName));
    }

    /// <summary>Whether a figure stands nearer to the name of its column than to any other, and reaches below no other: figures of two columns that touch look like one.</summary>
    private bool IsUnderItsName(TextLine figure)
    {
        var own = Of(figure);
        var middle = (figure.Left + figure.Right) / 2;
        return _columns.TrueForAll(other => ReferenceEquals(other, own)
            || (Math.Abs(middle - own.Middle) < Math.Abs(middle - other.Middle) && (other.Middle < figure.Left || other.Middle > figure.Right)));
    }

    private static bool IsOver(TextLine word, Column column) => word.Left < column.Right && word.Right > column.Left;

    private List<double> Edges(List<RowNames.Word> words)
    {
        var left = words.Min(word => word.Text.Left);
        var edges = new List<double> { left, left + 1 };
        for (var i = 0; i < _columns.Count; i++)
        {
            edges.Add(i == 0 ? _columns[0].Left : (_columns[i - 1].Right + _columns[i].Left) / 2);
        }

        edges.Add(_columns[_columns.Count - 1].Right);
        return edges;
    }

    private IEnumerable<IReadOnlyList<string>> Texts(RowNames names, bool hasHeader)
    {
        if (hasHeader)
        {
            yield return [string.Empty, string.Empty, .. _columns.Select(column => column.Group)];
            yield return [string.Empty, names.Header, .. _columns.Select(column => column.Name)];
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            var figures = _rows[i].Figures.ToDictionary(Of, figure => figure.Text);
            yield return [names.Groups[i], names.Names[i], .. _columns.Select(column => figures.TryGetValue(column, out var text) ? text : string.Empty)];
        }
    }

    private sealed record Made(int From, int To, PdfTable Table);

    private sealed class Column(double left, double right)
    {
        public double Left { get; private set; } = left;

        public double Right { get; set; } = right;

        public bool IsEmpty { get; init; }

        /// <summary>The words above it alone, from top to bottom.</summary>
        public List<TextLine> Words { get; } = [];

        public string Name { get; private set; } = string.Empty;

        /// <summary>What stands apart above its name.</summary>
        public string Group { get; private set; } = string.Empty;

        /// <summary>The middle of its name across the page.</summary>
        public double Middle { get; private set; }

        /// <summary>Takes a word above those that it has.</summary>
        public void Add(TextLine word)
        {
            Words.Insert(0, word);
            (Left, Right) = IsEmpty ? (Math.Min(Left, word.Left), Math.Max(Right, word.Right)) : (Left, Right);
        }

        /// <summary>How far its words stand below each other.</summary>
        public IEnumerable<double> Pitches() => Words.Zip(Words.Skip(1), (word, next) => next.Baseline - word.Baseline).Where(pitch => pitch > Words[0].Size / 2);

        /// <summary>Takes the lowest words for the name, as long as no more than a distance lies between them.</summary>
        public void TakeName(double pitch)
        {
            var first = Words.Count - 1;
            while (first > 0 && Words[first].Baseline - Words[first - 1].Baseline <= pitch)
            {
                first--;
            }

            var name = Words.Skip(Math.Max(0, first)).ToList();
            Middle = name.Count == 0 ? 0 : (name.Min(word => word.Left) + name.Max(word => word.Right)) / 2;
            Name = string.Concat(name.Select(word => word.Text));
            Group = string.Concat(Words.Take(Math.Max(0, first)).Select(word => word.Text));
        }
    }

    /// <summary>A line with its words, of which those at the right may be figures.</summary>
    private sealed class Line
    {
        public static readonly Line None = new();

        public Line(TextLine text)
        {
            Text = text;
            var words = text.Parts(WordGap, NameGap);
            var first = words.Count;
            while (first > 0 && Figure.Is(words[first - 1].Text))
            {
                first--;
            }

            Words = words.GetRange(0, first);
            Figures = [.. words.Skip(first).SelectMany(word => word.Parts(NameGap))];
        }

        private Line()
        {
        }

        public TextLine? Text { get; }

        public List<TextLine> Words { get; } = [];

        public List<TextLine> Figures { get; } = [];
    }
}
