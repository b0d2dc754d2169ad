using GovDisclosure.Forms;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>
/// A table that lost its lines: one cell a line as copied from a page, rows whose figures stand behind their name, as a scanned page gives
/// them. A row is read where its name is known and the right number of values follows; all else stays in the text and is told once.
/// </summary>
internal sealed class LooseTables
{
    /// <summary>How much a row without lines is worth beside one in a table.</summary>
    private const double Worth = 0.6;

    private const int LeastRows = 2;
    private const int LeastValues = 3;
    private const int MaxLabelLines = 3;
    private const int MaxHeaderLines = 60;
    private const int MaxTies = 400;

    private static readonly string[] Units = ["——", "人次", "万元", "条", "件", "次", "篇", "场", "份", "期", "项", "个", "人", "元"];

    private readonly FormTableLabels _labels;
    private readonly List<Line> _lines;
    private readonly Dictionary<int, RecognizedCell> _cells = [];
    private readonly List<(string Id, SourcePlace Place)> _rows = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly List<int> _used = [];
    private int _untied;

    private LooseTables(FormTableLabels labels, List<Line> lines)
    {
        _labels = labels;
        _lines = lines;
    }

    /// <summary>Finds the tables of a form that were not found as tables.</summary>
    /// <param name="items">The pieces of the file; what is read is marked as used.</param>
    /// <param name="form">The form.</param>
    /// <param name="found">What was found in tables.</param>
    /// <returns>What was found, with the tables that lost their lines.</returns>
    public static TableResult Add(List<SourceItem> items, Form form, TableResult found)
    {
        var missing = FormLabels.Of(found.Form ?? form).Tables.Where(labels => !found.Matches.Any(match => match.Match.Labels.Table.Id == labels.Table.Id)).ToList();
        var partial = found.Matches.Select(pair => pair.Match).Where(match => match.LacksRows).ToList();
        var lines = missing.Count + partial.Count == 0 ? [] : Line.Of(items);
        var isCompleted = false;
        foreach (var match in partial)
        {
            if (new LooseTables(match.Labels, lines).Complete(match))
            {
                isCompleted = true;
                lines = Line.Of(items);
            }
        }

        if (lines.Count(line => line.Values.Count > 0) < (missing.Exists(labels => labels.Table.IsKeyedByColumn) ? 1 : LeastRows))
        {
            return isCompleted ? TableRecognizer.Fill(found) : found;
        }

        var matches = found.Matches.ToList();
        foreach (var labels in missing)
        {
            var table = new LooseTables(labels, lines);
            if (labels.Table.IsKeyedByColumn ? table.FindSingleRow() : table.FindRows())
            {
                matches.Add(table.Take());
            }
        }

        return matches.Count == found.Matches.Count && !isCompleted ? found : TableRecognizer.Fill(found with { Form = found.Form ?? form, Matches = matches });
    }

    /// <summary>Reads the rows that a table lacks from the lines around it: the part on a page whose rules were not drawn, the end of a table in a text.</summary>
    /// <remarks>One row alone counts where it has several values: a name and a number are any sentence.</remarks>
    private bool Complete(TableMatch match)
    {
        _given.UnionWith(match.RowPlaces.Select(row => row.Id));
        if (!FindRows() && _cells.Values.GroupBy(cell => cell.Cell.RowId, StringComparer.Ordinal).All(row => row.Count() < LeastValues))
        {
            return false;
        }

        Use();
        match.Complete([.. _cells.Values], _rows, _lines[_used.Min()].Item.Place, _untied);
        return true;
    }

    /// <summary>The rows: a name that is known, then as many values as its block has columns.</summary>
    private bool FindRows()
    {
        var last = -1;
        for (var i = 0; i < _lines.Count && _rows.Count < MaxTies; i++)
        {
            if (_lines[i].Label.Length == 0 || RowAt(i, last, out var labelEnd) is not { } row)
            {
                continue;
            }

            if (Values(labelEnd, out var end) is { Count: > 0 } values)
            {
                var columns = _labels.Blocks[row.Block].CellLines;
                if (values.Count != columns.Count || (columns.Count == 1 && !HasHeader(i, row.Block) && !FollowsRow(i)))
                {
                    _untied++;
                    continue;
                }

                Assign(row, columns, values);
                last = row.Index;
                _used.AddRange(Enumerable.Range(i, end - i));
                i = end - 1;
            }
        }

        return _rows.Count >= LeastRows;
    }

    /// <summary>The one row of a table without row names: as many values as it has columns, below the names of some of them.</summary>
    private bool FindSingleRow()
    {
        var columns = _labels.Blocks[0].CellLines;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Label.Length > 0 || _lines[i].Values.Count == 0 || Values(i, out var end) is not { } values)
            {
                continue;
            }

            if (values.Count == columns.Count && Names(i) >= Math.Min(3, columns.Count))
            {
                Assign(_labels.Rows.Lines[0], columns, values);
                _used.AddRange(Enumerable.Range(i, end - i));
                return true;
            }

            i = end - 1;
        }

        return false;
    }

    /// <summary>The row of the form whose name begins in a line; the name may take some lines.</summary>
    private FormLine? RowAt(int start, int after, out int end)
    {
        var text = string.Empty;
        for (end = start; end < _lines.Count && end < start + MaxLabelLines && _lines[end].Label.Length > 0; end++)
        {
            text += _lines[end].Label;
            var name = WithoutUnit(text);
            var rows = _labels.Rows.Exact(LabelText.Key(name)).Concat(_labels.Rows.Exact(LabelText.FullKey(name))).Select(pair => _labels.Rows.Lines[pair.Line]);
            if (rows.Where(row => row.HasCells && row.Index > after && !IsColumnName(name)).OrderBy(row => row.Index).FirstOrDefault() is { } row && !_given.Contains(row.Id) && !_rows.Exists(taken => taken.Id == row.Id))
            {
                return row;
            }

            if (_lines[end].Values.Count > 0)
            {
                return null;
            }
        }

        return null;
    }

    // 其他 heads a column and names a row: the row has its number.
    private bool IsColumnName(string name) => LabelText.Key(name) is var key && key == LabelText.Letters(name) && _labels.Columns.Knows(key);

    private string WithoutUnit(string text)
        => _labels.Table.UnitHeading is not null && Units.FirstOrDefault(unit => text.Length > unit.Length && text.EndsWith(unit, StringComparison.Ordinal)) is { } found
            ? text.Substring(0, text.Length - found.Length)
            : text;

    /// <summary>The values behind a name, or from a line on.</summary>
    private List<(SourceItem Item, string Text)> Values(int labelEnd, out int end)
    {
        var values = new List<(SourceItem, string)>();
        if (_labels.Table.UnitHeading is not null && _lines[labelEnd].Values.Count == 0 && labelEnd + 1 < _lines.Count && Units.Contains(_lines[labelEnd + 1].Label))
        {
            labelEnd++;
        }

        values.AddRange(_lines[labelEnd].Values.Select(text => (_lines[labelEnd].Item, text)));
        for (end = labelEnd + 1; end < _lines.Count && _lines[end].Label.Length == 0; end++)
        {
            foreach (var text in _lines[end].Values)
            {
                values.Add((_lines[end].Item, text));
            }
        }

        return values;
    }

    /// <summary>Whether the name of a column stands above: a name and one number are else any sentence.</summary>
    private bool HasHeader(int line, int block)
        => Enumerable.Range(Math.Max(0, line - MaxHeaderLines), line - Math.Max(0, line - MaxHeaderLines)).Any(i => _lines[i].Words.Any(word => _labels.Blocks[block].Knows(LabelText.Key(word))));

    private bool FollowsRow(int line) => _used.Count > 0 && line - _used[_used.Count - 1] <= LeastRows * MaxLabelLines;

    private int Names(int line)
        => Enumerable.Range(Math.Max(0, line - MaxHeaderLines), line - Math.Max(0, line - MaxHeaderLines)).Sum(i => _lines[i].Words.Count(IsName));

    private bool IsNames(Line line) => line.Values.Count == 0 && line.Words.Count > 0 && (IsName(line.Label) || line.Words.All(IsName));

    private bool IsName(string label)
        => label.Length > 0 && LabelText.Key(label) is { Length: > 0 } key
            && (_labels.Columns.Knows(key) || _labels.Rows.Knows(key) || _labels.Stubs.Contains(key) || _labels.Captions.Any(caption => caption.Length > 0 && caption == LabelText.Letters(label)));

    private void Assign(FormLine row, IReadOnlyList<FormLine> columns, List<(SourceItem Item, string Text)> values)
    {
        _rows.Add((row.Id, values[0].Item.Place));
        for (var i = 0; i < columns.Count; i++)
        {
            if (_labels.Cell(row, columns[i]) is { } cell && !_cells.ContainsKey(cell.Index))
            {
                _cells.Add(cell.Index, new RecognizedCell(cell, values[i].Item.Place, values[i].Text, CellReading.Of(values[i].Text).ToValue(cell.Number) ?? CellValue.NotShown));
            }
        }
    }

    /// <summary>Takes the lines that were read out of the text; returns the first.</summary>
    private int Use()
    {
        var (first, last) = (_used.Min(), _used.Max());
        while (first > 0 && IsNames(_lines[first - 1]))
        {
            first--;
        }

        // Names of groups and columns between the rows belong to the table; what is none of its names stays in the text.
        foreach (var i in _used.Concat(Enumerable.Range(first, last - first + 1).Where(i => IsNames(_lines[i]))))
        {
            _lines[i].Item.IsUsed = true;
        }

        return first;
    }

    private (TableMatch Match, IReadOnlyList<SourceGrid> Parts) Take()
    {
        var place = _lines[Use()].Item.Place;
        var all = _labels.Table.IsKeyedByColumn ? 1 : _labels.Rows.CellLines.Count;
        var confidence = Math.Round(Worth * _rows.Count / all, 2);
        var table = new SourceTable(place, _cells.Values.GroupBy(cell => (cell.Cell.RowId, cell.Place)).Select(row => new SourceRow(row.Select(cell => new SourceCell(cell.Text)))));
        var match = TableMatch.Loose(_labels, [.. _cells.Values], _rows, confidence);
        match.Missing(place);
        var (rest, restEnglish) = (_untied > 0 ? FormattableString.Invariant($"；另有 {_untied} 行数据个数不符，留在文字中") : string.Empty, _untied > 0 ? FormattableString.Invariant($"; {_untied} rows with another number of values stay in the text") : string.Empty);
        match.Findings.Add(new Finding("reading.loose", Severity.Warning, place.ToString(), new LocalizedText(
            FormattableString.Invariant($"{_labels.Name.Chinese}：没有表格线，按行名和数据个数读入 {all} 行中的 {_rows.Count} 行，可信度 {confidence}{rest}"),
            FormattableString.Invariant($"{_labels.Name.English}: the table has no lines; {_rows.Count} of {all} rows were read by their names and numbers of values, with a confidence of {confidence}{restEnglish}"))));
        return (match, [SourceGrid.Of(table)]);
    }

    /// <summary>A line of a file: a name, values, or a name with values behind it.</summary>
    private sealed record Line(SourceItem Item, IReadOnlyList<string> Words, IReadOnlyList<string> Values)
    {
        public string Label { get; } = string.Concat(Words);

        private static readonly char[] Spaces = [' ', '\t', '\u3000', '\u00A0', '|', '｜'];

        public static List<Line> Of(List<SourceItem> items)
        {
            var lines = new List<Line>();
            foreach (var item in items.Where(item => !item.IsUsed))
            {
                if (item.Text.Length > 0)
                {
                    lines.Add(Of(item, item.Text));
                }
                else if (item.Block is SourceTable { Rows: { } rows })
                {
                    lines.AddRange(rows.All(row => row.Cells.Count == 1) ? rows.Select(row => Of(item, row.Cells[0].Text)) : Headless(item, rows));
                }
            }

            return lines;
        }

        // The rest of a table without its header, as a page begins with it: each row is a name with as many values as the table has columns.
        private static List<Line> Headless(SourceItem item, IReadOnlyList<SourceRow> rows)
        {
            var lines = rows.Select(row => OfCells(item, row)).ToList();
            return lines.TrueForAll(line => line.Label.Length > 0 && line.Values.Count == lines[0].Values.Count && line.Values.Count >= LeastValues) ? lines : [];
        }

        private static Line OfCells(SourceItem item, SourceRow row)
        {
            var name = row.Cells.Select((cell, i) => (Reading: CellReading.Of(cell.Text), At: i)).TakeWhile(cell => !cell.Reading.IsNumber).LastOrDefault(cell => cell.Reading.IsText);
            return name.Reading.IsText && row.Cells.All(cell => cell.ColumnSpan == 1 && cell.RowSpan == 1)
                ? new Line(item, [row.Cells[name.At].Text], [.. row.Cells.Skip(name.At + 1).Select(cell => cell.Text)])
                : new Line(item, [], []);
        }

        private static Line Of(SourceItem item, string text)
        {
            if (text.Length > LabelText.MaxLength)
            {
                return new Line(item, [text], []);
            }

            var words = text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
            var first = words.Length;
            while (first > 0 && CellReading.Of(words[first - 1]) is { IsValue: true, Kind: not CellKind.Blank })
            {
                first--;
            }

            return new Line(item, [.. words.Take(first)], [.. words.Skip(first)]);
        }
    }
}
