using System.Globalization;

namespace GovDisclosure.Recognition;

/// <summary>A table of a file, in one part or several, held against one table of a form: what was found and what was not.</summary>
internal sealed partial class TableMatch
{
    private const int MaxLines = 2000;
    private const int MaxNamed = 5;

    private readonly FormTableLabels _labels;
    private readonly IReadOnlyList<SourceGrid> _parts;
    private readonly List<TableLine> _lines = [];
    private readonly Dictionary<int, RecognizedCell> _cells = [];
    private readonly HashSet<(int Block, int Column)> _foundColumns = [];
    private readonly HashSet<TableHeader> _seenHeaders = [];
    private double _rowCredit;
    private double _columnCredit;
    private double _labelCredit;
    private readonly List<TableLine> _ownRows = [];
    private int _unusedValues;
    private int _similarityBudget = 400;

    private TableMatch(FormTableLabels labels, IReadOnlyList<SourceGrid> parts)
    {
        _labels = labels;
        _parts = parts;
    }

    public FormTableLabels Labels => _labels;

    public List<Finding> Findings { get; } = [];

    public IReadOnlyCollection<RecognizedCell> Cells => _cells.Values;

    /// <summary>Where the rows of the form stand, by their ids.</summary>
    public List<(string Id, SourcePlace Place)> RowPlaces { get; } = [];

    public double Confidence { get; private set; }

    /// <summary>How much speaks for the form: its rows and columns that were found by their labels, and the share of the values that were used.</summary>
    public double Evidence { get; private set; }

    /// <summary>Whether the table had no lines in the file: its rows were tied to their names one by one.</summary>
    public bool IsLoose { get; private init; }

    /// <summary>A table without lines whose cells were found by the names of their rows.</summary>
    public static TableMatch Loose(FormTableLabels labels, IReadOnlyList<RecognizedCell> cells, IEnumerable<(string Id, SourcePlace Place)> rows, double confidence)
    {
        var match = new TableMatch(labels, []) { IsLoose = true, Confidence = confidence };
        match.RowPlaces.AddRange(rows);
        foreach (var cell in cells)
        {
            match._cells.Add(cell.Cell.Index, cell);
        }

        return match;
    }

    /// <summary>Whether rows of the form are not in the table of the file.</summary>
    public bool LacksRows => !IsLoose && !_labels.Table.IsKeyedByColumn && !LocalStatistics.Is(_labels.Form) && MissingRows().Count > 0;

    /// <summary>Adds rows that stand in the text around the table.</summary>
    public void Complete(IReadOnlyList<RecognizedCell> cells, IReadOnlyList<(string Id, SourcePlace Place)> rows, SourcePlace place, int untied)
    {
        RowPlaces.AddRange(rows);
        foreach (var cell in cells.Where(cell => !_cells.ContainsKey(cell.Cell.Index)))
        {
            _cells.Add(cell.Cell.Index, cell);
        }

        Findings.RemoveAll(finding => finding.RuleId == "reading.missing" && finding.Related.Count > 0);
        Missing(_parts[0].Table.Place);
        var (rest, restEnglish) = untied > 0
            ? (FormattableString.Invariant($"；另有 {untied} 行数据个数不符，留在文字中"), FormattableString.Invariant($"; {untied} rows with another number of values stay in the text"))
            : (string.Empty, string.Empty);
        Add(
            "reading.loose",
            Severity.Warning,
            place,
            FormattableString.Invariant($"表格以外的 {rows.Count} 行按行名和数据个数读入{rest}"),
            FormattableString.Invariant($"{rows.Count} rows beside the table were read by their names and numbers of values{restEnglish}"));
    }

    public static TableMatch Of(FormTableLabels labels, IReadOnlyList<SourceGrid> parts)
    {
        var match = new TableMatch(labels, parts);
        match.Run();
        return match;
    }

    private void Run()
    {
        TableHeader? header = null;
        foreach (var source in _parts)
        {
            var part = HeaderRepair.Of(source, _labels);
            header = new TableSplitter(_labels, part, header, _lines, Findings).Run();
            if (part.IsCut || _lines.Count > MaxLines)
            {
                Add("reading.limit", Severity.Error, part.Table.Place, "表格行列过多，超出部分未识别", "the table has too many rows or columns; the rest was not recognised");
            }
        }

        if (_lines.Count > MaxLines)
        {
            _lines.RemoveRange(MaxLines, _lines.Count - MaxLines);
        }

        if (_labels.Table.IsKeyedByColumn)
        {
            ReadSingleRow();
        }
        else
        {
            ReadRows();
        }

        NoticeOwnRows();
        Confide();
    }

    // What a place added to its statistics is told once for the table.
    private void NoticeOwnRows()
    {
        if (_ownRows.Count > 0)
        {
            var names = _ownRows.ConvertAll(line => Cut(line.Parts.Count > 0 ? line.Parts[0].Text.Trim() : line.Label));
            Add(
                "reading.row",
                Severity.Warning,
                _ownRows[0].Place,
                FormattableString.Invariant($"{names.Count} 行不在所知的统计表中，未读入：{string.Join("、", names.Take(MaxNamed).Select(name => $"“{name}”"))}{(names.Count > MaxNamed ? "等" : string.Empty)}"),
                FormattableString.Invariant($"{names.Count} rows are in no statistics table that is known and were not read: {string.Join(", ", names.Take(MaxNamed).Select(name => $"\"{name}\""))}{(names.Count > MaxNamed ? ", …" : string.Empty)}"));
        }
    }

    private void ReadSingleRow()
    {
        var row = _labels.Rows.Lines[0];
        var lines = _lines.FindAll(line => line.Numbers + line.Marks > 0);
        if (lines.Count == 0)
        {
            // A row in which nothing is filled in still is the row.
            lines = _lines.FindAll(line => line.Texts == 0);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0)
            {
                _rowCredit = 1;
                ReadValues(lines[i], row);
            }
            else
            {
                Unread(lines[i], "reading.row", "表格只有一行数据，多出的行未读入", "the form's table has one row of values; this further row was not used");
            }
        }

        foreach (var line in _lines.Where(line => !lines.Contains(line) && (line.Texts > 0 || line.Numbers > 0)))
        {
            Unread(line, "reading.row", "未识别的行", "the row was not recognised");
        }

        if (lines.Count == 0)
        {
            Add("reading.missing", Severity.Error, _parts[0].Table.Place, "没有数据行", "there is no row of values");
        }
    }

    private void ReadRows()
    {
        var rows = _labels.Rows;
        foreach (var line in _lines.Where(line => line.Candidates.Count == 0 && line.Parts.Count > 0))
        {
            line.Candidates = Similar(line);
        }

        var matches = Alignment.Of(_lines.ConvertAll(line => line.Candidates), rows.Lines.Count);
        var byLabel = (int[])matches.Clone();
        var taken = new HashSet<int>(matches.Where(m => m >= 0));
        MatchOutOfOrder(matches, taken);
        Alignment.FillGaps(
            matches,
            i => _lines[i].Candidates.Count == 0 && _lines[i].Numbers + _lines[i].Marks > 0,
            j => rows.Lines[j].HasCells && !taken.Contains(j),
            rows.Lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (matches[i] < 0)
            {
                Unread(line, "reading.row", "未识别的行", "the row was not recognised");
                continue;
            }

            ReadRow(line, rows.Lines[matches[i]], isExact: line.HasRowLabel && byLabel[i] == matches[i]);
        }

        Missing(_parts[0].Table.Place);
    }

    private void ReadRow(TableLine line, FormLine row, bool isExact)
    {
        RowPlaces.Add((row.Id, line.Place));
        if (!row.HasCells)
        {
            if (line.Numbers > 0)
            {
                Unread(line, "reading.group", $"格式中“{row.Label}”是分组，没有单元格", $"\"{row.English}\" is a heading over other rows in the form and has no cells");
            }

            return;
        }

        _rowCredit += isExact ? 1 : line.Candidates.Count > 0 ? 0.8 : 0.5;
        if (!isExact && line.Candidates.Count == 0)
        {
            Add("reading.position", Severity.Warning, line.Place, $"行名“{Cut(line.Label)}”不识别，按位置作“{row.Label}”", $"the label \"{Cut(line.Label)}\" was not recognised; by its place the row is \"{row.English}\"");
        }
        else if (!isExact && !line.HasRowLabel)
        {
            Add("reading.label", Severity.Info, line.Place, $"行名“{Cut(line.Label)}”作“{row.Label}”", $"the label \"{Cut(line.Label)}\" was taken for \"{row.English}\"");
        }

        ReadValues(line, row);
    }

    /// <summary>Rows that stand elsewhere than in the form are still found, and said to be out of place.</summary>
    private void MatchOutOfOrder(int[] matches, HashSet<int> taken)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= 0 || !_lines[i].HasRowLabel)
            {
                continue;
            }

            var free = _lines[i].Candidates.Where(c => !taken.Contains(c.Line) && c.Score >= 0.9).Select(c => c.Line).Distinct().ToList();
            if (free.Count == 1)
            {
                matches[i] = free[0];
                taken.Add(free[0]);
                Add("reading.order", Severity.Warning, _lines[i].Place, $"“{Cut(_lines[i].Label)}”不在规定的位置", $"\"{Cut(_lines[i].Label)}\" does not stand where the form has it");
            }
            else if (_lines[i].Candidates.Count > 0 && free.Count == 0 && _lines[i].Numbers > 0)
            {
                Add("reading.twice", Severity.Error, _lines[i].Place, $"“{Cut(_lines[i].Label)}”出现两次", $"\"{Cut(_lines[i].Label)}\" stands twice");
            }
        }
    }

    private void Credit(TableHeader header, ColumnMap map, int block)
    {
        if (!_seenHeaders.Add(header))
        {
            // The map of another block under the same header gives credit of its own.
            if (map.Columns.All(c => c.Line is null || _foundColumns.Contains((block, c.Line.Index))))
            {
                return;
            }
        }

        foreach (var column in map.Columns.Where(c => c.Line is not null))
        {
            if (_foundColumns.Add((block, column.Line!.Index)))
            {
                _columnCredit += column.Match switch { LineMatch.Exact => 1, LineMatch.Similar => 0.8, _ => 0.5 };
                _labelCredit += column.Match switch { LineMatch.Exact => 1, LineMatch.Similar => 0.8, _ => 0 };
                if (column.Match == LineMatch.Position)
                {
                    Add("reading.position", Severity.Warning, header.Grid.PlaceOf(header.Rows[header.Rows.Count - 1], column.First), $"列名“{Cut(column.Text)}”不识别，按位置作“{column.Line.Label}”", $"the label \"{Cut(column.Text)}\" was not recognised; by its place the column is \"{column.Line.English}\"");
                }
            }
        }

        if (!map.IsInOrder)
        {
            Add("reading.order", Severity.Warning, header.Grid.PlaceOf(header.Rows[header.Rows.Count - 1], 0) with { Column = 0 }, "列的次序与格式不同", "the columns do not stand in the order of the form");
        }

        foreach (var column in map.Values.Where(c => c.Line is null))
        {
            Add("reading.column", Severity.Warning, header.Grid.PlaceOf(header.Rows[header.Rows.Count - 1], column.First), $"未识别的列“{Cut(column.Text)}”", $"the column \"{Cut(column.Text)}\" was not recognised");
        }
    }

    private List<FormLine> MissingRows()
    {
        var found = new HashSet<string>(RowPlaces.Select(row => row.Id), StringComparer.Ordinal);
        return [.. _labels.Rows.CellLines.Where(row => !found.Contains(row.Id))];
    }

    /// <summary>Tells which rows of the form were not found.</summary>
    /// <param name="place">Where the table stands.</param>
    public void Missing(SourcePlace place)
    {
        var missing = LocalStatistics.Is(_labels.Form) || _labels.Table.IsKeyedByColumn ? [] : MissingRows();
        if (missing.Count > 0)
        {
            // One finding for a table, be it an excerpt.
            var (chinese, english) = (string.Join("、", missing.Take(MaxNamed).Select(row => $"“{row.Label}”")), string.Join(", ", missing.Take(MaxNamed).Select(row => $"\"{row.English}\"")));
            Add(
                "reading.missing",
                Severity.Error,
                place,
                missing.Count == 1 ? $"没有{chinese}一行" : FormattableString.Invariant($"没有{chinese}{(missing.Count > MaxNamed ? "等" : string.Empty)} {missing.Count} 行"),
                missing.Count == 1 ? $"the row {english} is missing" : FormattableString.Invariant($"{missing.Count} rows are missing: {english}{(missing.Count > MaxNamed ? ", …" : string.Empty)}"),
                [.. missing.Select(row => _labels.Table.Id + "/" + row.Id)]);
        }
    }

    private void Confide()
    {
        var columns = 0;
        for (var b = 0; b < _labels.Blocks.Count; b++)
        {
            columns += _labels.Blocks[b].CellLines.Count;
            foreach (var column in _labels.Blocks[b].CellLines.Where(c => !_foundColumns.Contains((b, c.Index)) && _foundColumns.Any(f => f.Block == b)))
            {
                Add("reading.missing", Severity.Error, _parts[0].Table.Place, $"没有“{column.Label}”一列", $"the column \"{column.English}\" is missing");
            }
        }

        // A table of one value column needs no header.
        var columnCredit = _labels.Table.IsKeyedByRow && _cells.Count > 0 ? columns : _columnCredit;
        var used = _cells.Count == 0 ? 0 : (double)_cells.Count / (_cells.Count + _unusedValues);
        Evidence = used * (Math.Min(_rowCredit, _labels.Rows.CellLines.Count) + _labelCredit);
        Confidence = Math.Min(1, used * (Math.Min(_rowCredit, _labels.Rows.CellLines.Count) + columnCredit) / (_labels.Rows.CellLines.Count + columns));
    }

    private List<Candidate> Similar(TableLine line)
    {
        var candidates = new List<Candidate>();
        foreach (var part in line.Parts.Where(part => part.Key.Length > 0 && part.Row >= line.Row))
        {
            if (_similarityBudget-- <= 0)
            {
                break;
            }

            var isLast = ReferenceEquals(part, line.Parts[line.Parts.Count - 1]);
            foreach (var row in _labels.Rows.Lines.Where(row => row.HasCells || isLast || line.Numbers + line.Marks == 0))
            {
                var similarity = Math.Max(Similarity.Of(part.Key, row.Keys[0]), Similarity.Of(part.Key, row.Keys[1]));
                if (similarity >= Similarity.Least)
                {
                    candidates.Add(new Candidate(row.Index, similarity * 0.9));
                }
            }
        }

        return candidates;
    }

    private void Unread(TableLine line, string rule, string chinese, string english)
    {
        if (line.Texts + line.Numbers + line.Marks == 0)
        {
            return;
        }

        _unusedValues += line.Numbers;
        if (rule == "reading.row" && LocalStatistics.Is(_labels.Form))
        {
            _ownRows.Add(line);
            return;
        }

        var text = string.Join(" | ", line.Cells.Select(cell => cell.Text.Trim()));
        Findings.Add(new Finding(rule, line.Numbers > 0 ? Severity.Error : Severity.Warning, line.Place.ToString(), new LocalizedText(
            $"{_labels.Name.Chinese}：{chinese}：“{Cut(text)}”", $"{_labels.Name.English}: {english}: \"{Cut(text)}\""))
        {
            Actual = text,
        });
    }

    private void Unused(TableLine line, GridCell cell, string chinese, string english)
    {
        _unusedValues++;
        Findings.Add(new Finding("reading.value", Severity.Error, line.Grid.PlaceOf(line.Row, cell.Column).ToString(), new LocalizedText(
            $"{_labels.Name.Chinese}：{chinese}：“{Cut(cell.Text)}”", $"{_labels.Name.English}: {english}: \"{Cut(cell.Text)}\""))
        {
            Actual = cell.Text,
        });
    }

    private void Add(string rule, Severity severity, SourcePlace place, string chinese, string english, params string[] related)
        => Findings.Add(new Finding(rule, severity, place.ToString(), new LocalizedText($"{_labels.Name.Chinese}：{chinese}", $"{_labels.Name.English}: {english}")) { Related = related });

    /// <summary>The beginning of a text of the file on one line, to stand in the quotation marks of a message.</summary>
    internal static string Cut(string text)
    {
        var line = QuotedText.Inner(QuotedText.OneLine(text));
        return line.Length <= 60 ? line : string.Format(CultureInfo.InvariantCulture, "{0}…", line.Substring(0, char.IsHighSurrogate(line[58]) ? 58 : 59));
    }
}
