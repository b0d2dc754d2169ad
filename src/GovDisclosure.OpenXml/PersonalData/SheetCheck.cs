using System.Globalization;
using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Excel;
using GovDisclosure.Publishing;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>A sheet row by row: its cells by their columns, so that the header decides; numbers that are masked become texts.</summary>
internal sealed class SheetCheck(PersonalDataScanner first)
{
    private const int MaxColumns = 1024;

    private readonly List<string> _texts = [];
    private readonly List<Cell> _cells = [];
    private readonly StringBuilder _raw = new();
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private char[] _value = new char[256];
    private int _length;

    public SharedTexts Strings { get; } = new(first);

    public PersonalDataScanner Scanner { get; set; } = first;

    public void Read(TextReader reader, TextWriter? output, SheetPart sheet)
    {
        _hiddenColumns.Clear();
        Scanner.BeginTable(column => _hiddenColumns.Exists(hidden => column >= hidden.First && column <= hidden.Last));
        var markup = new MarkupReader(reader, isHtml: false);
        var row = new RowState();
        var piece = new MarkupPiece(Scanner, output) { IsHidden = true };
        while (markup.Next())
        {
            if (row.IsInside)
            {
                InRow(markup, row, sheet, output);
            }
            else if (markup is { Name: "row", IsClosing: false, IsEmptyTag: false })
            {
                row.Begin(markup);
                Keep(markup.Raw);
            }
            else
            {
                Outside(markup, piece, sheet);
            }
        }

        piece.End(new SourcePlace { Sheet = sheet.Name });
    }

    public void LookAtUnusedTexts()
    {
        foreach (var at in Strings.Unused().ToList())
        {
            foreach (var hit in Scanner.Text(Strings[at].AsSpan(), default, isHidden: true))
            {
                Strings.Mask(at, hit);
            }
        }
    }

    // Headers and footers of print, rules of input: text of its own.
    private void Outside(MarkupReader markup, MarkupPiece piece, SheetPart sheet)
    {
        if (!markup.IsTag)
        {
            piece.Text(markup.Raw);
            return;
        }

        if (markup is { Name: "col", IsClosing: false } && markup.Attribute("hidden") is "1" or "true" && _hiddenColumns.Count < 200)
        {
            _hiddenColumns.Add((Number(markup.Attribute("min")), Number(markup.Attribute("max"))));
        }

        piece.Skip(markup.Raw);
        piece.End(new SourcePlace { Sheet = sheet.Name });
    }

    private void InRow(MarkupReader markup, RowState row, SheetPart sheet, TextWriter? output)
    {
        var start = _raw.Length;
        if (output is not null)
        {
            Keep(markup.Raw);
        }

        if (!markup.IsTag)
        {
            if (row.IsText)
            {
                TextCollector.Append(markup.Raw, ref _value, ref _length);
            }

            return;
        }

        row.IsText = markup is { Name: "v" or "t", IsClosing: false, IsEmptyTag: false };
        if (markup.Name == "c")
        {
            CellTag(markup, row, start);
        }
        else if (markup is { Name: "row", IsClosing: true })
        {
            EndRow(row, sheet, output);
        }
    }

    private void CellTag(MarkupReader markup, RowState row, int start)
    {
        if (!markup.IsClosing)
        {
            _length = 0;
            row.Type = markup.Attribute("t");
            row.Column = CellReference.TryParse(markup.Attribute("r"), out _, out var column) ? column : row.Column + 1;
            row.CellStart = start;
            row.Open = markup.Raw.ToString();
        }

        if ((markup.IsClosing || markup.IsEmptyTag) && _length > 0)
        {
            var text = new string(_value, 0, _length);
            var shared = row.Type == "s" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < Strings.Count ? at : -1;
            _cells.Add(new Cell(row.Column, shared < 0 ? text : Strings[shared], shared, row.CellStart, _raw.Length, row.Open));
            _length = 0;
        }
    }

    private void EndRow(RowState row, SheetPart sheet, TextWriter? output)
    {
        row.IsInside = false;
        Lay();
        var place = new SourcePlace { Sheet = sheet.Name, Row = row.Number };
        var hits = Scanner.Row(_texts, place, sheet.IsHidden || row.IsHidden).ToList();
        foreach (var far in _cells.Where(cell => cell.Column > MaxColumns))
        {
            hits.AddRange(Scanner.Text(far.Text.AsSpan(), place with { Column = far.Column }, sheet.IsHidden || row.IsHidden));
        }

        foreach (var hit in hits)
        {
            if (_cells.Find(cell => cell.Column == hit.Place.Column) is { Shared: >= 0 } shared)
            {
                Strings.Mask(shared.Shared, hit);
            }
        }

        if (output is not null)
        {
            Write(hits, output);
        }

        _raw.Clear();
        _cells.Clear();
    }

    private void Lay()
    {
        _texts.Clear();
        foreach (var cell in _cells)
        {
            while (_texts.Count < Math.Min(cell.Column, MaxColumns))
            {
                _texts.Add(string.Empty);
            }

            if (cell.Column <= MaxColumns)
            {
                _texts[cell.Column - 1] = cell.Text;
            }
        }
    }

    private void Write(List<PersonalDataHit> hits, TextWriter output)
    {
        var raw = _raw.ToString();
        var done = 0;
        foreach (var cell in _cells)
        {
            var own = hits.FindAll(hit => hit.Place.Column == cell.Column);
            if (cell.Shared < 0 && own.Count > 0)
            {
                Write(output, raw, done, cell.Start);
                output.Write(Masked(cell, own, raw));
                done = cell.End;
            }
        }

        Write(output, raw, done, raw.Length);
    }

    private void Keep(ReadOnlySpan<char> raw)
    {
#if NET
        _raw.Append(raw);
#else
        _raw.Append(raw.ToString());
#endif
    }

    private static void Write(TextWriter output, string raw, int from, int to)
    {
#if NET
        output.Write(raw.AsSpan(from, to - from));
#else
        output.Write(raw.Substring(from, to - from));
#endif
    }

    private string Masked(Cell cell, List<PersonalDataHit> hits, string raw)
    {
        var text = cell.Text.ToCharArray();
        Scanner.Mask(text, hits);
        var value = XmlEntities.Encode(new string(text));
        var colon = cell.Open.IndexOf(':');
        var prefix = colon > 0 && colon < cell.Open.IndexOf(' ') ? cell.Open.Substring(1, colon) : string.Empty;
        var start = $"<{prefix}c{Kept(cell.Open, "r")}{Kept(cell.Open, "s")}";
        return SharedFormula(raw.Substring(cell.Start, cell.End - cell.Start), prefix) is { } formula
            ? $"{start} t=\"str\">{formula}<{prefix}v>{value}</{prefix}v></{prefix}c>"
            : $"{start} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{value}</{prefix}t></{prefix}is></{prefix}c>";
    }

    // Other cells refer to a formula that says its range: without it they would be broken.
    private static string? SharedFormula(string cell, string prefix)
    {
        var start = cell.IndexOf("<" + prefix + "f ", StringComparison.Ordinal);
        var close = "</" + prefix + "f>";
        var end = start < 0 ? -1 : cell.IndexOf(close, start, StringComparison.Ordinal);
        return end >= 0 && cell.IndexOf(" ref=\"", start, end - start, StringComparison.Ordinal) > 0 ? cell.Substring(start, end + close.Length - start) : null;
    }

    private static string Kept(string open, string name)
    {
        var at = open.IndexOf(" " + name + "=\"", StringComparison.Ordinal);
        return at < 0 ? string.Empty : open.Substring(at, open.IndexOf('"', at + name.Length + 3) + 1 - at);
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private sealed record Cell(int Column, string Text, int Shared, int Start, int End, string Open);

    private sealed class RowState
    {
        public bool IsInside { get; set; }

        public bool IsHidden { get; private set; }

        public bool IsText { get; set; }

        public int Number { get; private set; }

        public int Column { get; set; }

        public int CellStart { get; set; }

        public string? Type { get; set; }

        public string Open { get; set; } = string.Empty;

        public void Begin(MarkupReader markup)
        {
            (IsInside, Column) = (true, 0);
            var number = SheetCheck.Number(markup.Attribute("r"));
            Number = number > 0 ? number : Number + 1;
            IsHidden = markup.Attribute("hidden") is "1" or "true";
        }
    }
}
