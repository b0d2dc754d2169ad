using System.Globalization;
using GovDisclosure.Publishing;

namespace GovDisclosure.Internal;

/// <summary>A piece of markup, a paragraph or a row, with its text apart: what is found in the text is masked where it stands.</summary>
internal sealed class MarkupPiece(PersonalDataScanner scanner, TextWriter? output)
{
    /// <summary>A piece without an end is looked at in parts of this length.</summary>
    private const int Longest = 1 << 20;

    private readonly List<(int Start, int Column)> _cells = [];
    private readonly List<string> _row = [];
    private char[] _raw = new char[1024];
    private int _rawCount;
    private char[] _text = new char[1024];
    private int[] _from = new int[1024];
    private byte[] _lengths = new byte[1024];
    private int _count;

    public bool IsHidden { get; set; }

    public bool IsRow { get; private set; }

    public bool HasText
    {
        get
        {
            foreach (var c in _text.AsSpan(0, _count))
            {
                if (!char.IsWhiteSpace(c))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Begins a row; what follows belongs to its cells.</summary>
    public void BeginRow() => IsRow = true;

    /// <summary>Begins a cell in a column, from 1.</summary>
    public void BeginCell(int column) => _cells.Add((_count, column));

    /// <summary>Takes what is no text.</summary>
    public void Skip(ReadOnlySpan<char> raw)
    {
        if (output is not null)
        {
            Keep(raw);
        }
    }

    /// <summary>Ends a line or a word in the text where the markup does.</summary>
    public void Break(char mark) => Put(mark, _rawCount, 0);

    /// <summary>Takes text, its entities resolved.</summary>
    public void Text(ReadOnlySpan<char> raw)
    {
        var start = _rawCount;
        Keep(raw);
        for (var i = 0; i < raw.Length; i++)
        {
            var length = raw[i] == '&' ? Entity(raw.Slice(i), out var c) : Plain(raw[i], out c);
            Put(c, start + i, length);
            i += length - 1;
        }
    }

    public bool IsLong => _count > Longest;

    /// <summary>Looks at the piece and writes it; the next begins.</summary>
    public void End(SourcePlace place)
        => End(_count == 0 ? [] : IsRow && _cells.Count > 0 ? Row(place) : scanner.Text(_text.AsSpan(0, _count), place, IsHidden));

    /// <summary>Writes the piece with hits that are known; the next begins.</summary>
    public void End(IReadOnlyList<PersonalDataHit> hits)
    {
        if (output is not null)
        {
            Write(hits);
        }

        (_rawCount, _count, IsRow) = (0, 0, false);
        _cells.Clear();
    }

    private static int Plain(char c, out char same)
    {
        same = c;
        return 1;
    }

    private List<PersonalDataHit> Row(SourcePlace place)
    {
        _row.Clear();
        var starts = new List<int>();
        for (var i = 0; i < _cells.Count; i++)
        {
            var (start, column) = _cells[i];
            while (_row.Count < Math.Min(column - 1, 4096))
            {
                _row.Add(string.Empty);
                starts.Add(start);
            }

            var end = i + 1 < _cells.Count ? _cells[i + 1].Start : _count;
            _row.Add(new string(_text, start, end - start));
            starts.Add(start);
        }

        return [.. scanner.Row(_row, place, IsHidden).Select(hit => hit with { Start = hit.Start + starts[hit.Place.Column - 1] })];
    }

    // Masked characters take the place of what stood for them; everything else is written as it was.
    private void Write(IReadOnlyList<PersonalDataHit> hits)
    {
        if (hits.Count == 0)
        {
            output!.Write(_raw, 0, _rawCount);
            return;
        }

        var masked = _text.AsSpan(0, _count).ToArray();
        scanner.Mask(masked, hits);
        var done = 0;
        for (var i = 0; i < _count; i++)
        {
            if (masked[i] != _text[i] && _lengths[i] > 0)
            {
                output!.Write(_raw, done, _from[i] - done);
                output.Write(masked[i]);
                done = _from[i] + _lengths[i];
            }
        }

        output!.Write(_raw, done, _rawCount - done);
    }

    private void Keep(ReadOnlySpan<char> raw)
    {
        if (output is null)
        {
            return;
        }

        while (_raw.Length - _rawCount < raw.Length)
        {
            Array.Resize(ref _raw, _raw.Length * 2);
        }

        raw.CopyTo(_raw.AsSpan(_rawCount));
        _rawCount += raw.Length;
    }

    private void Put(char c, int from, int length)
    {
        if (_count == _text.Length)
        {
            Array.Resize(ref _text, _count * 2);
            Array.Resize(ref _from, _count * 2);
            Array.Resize(ref _lengths, _count * 2);
        }

        _text[_count] = c;
        _from[_count] = from;
        _lengths[_count++] = (byte)length;
    }

    private static int Entity(ReadOnlySpan<char> raw, out char c)
    {
        var end = raw.Slice(0, Math.Min(raw.Length, 12)).IndexOf(';');
        c = raw[0];
        if (end < 2)
        {
            return 1;
        }

        var name = raw.Slice(1, end - 1);
        var code = name[0] != '#' ? Named(name)
            : name.Length > 2 && name[1] is 'x' or 'X' ? Number(name.Slice(2).ToString(), NumberStyles.AllowHexSpecifier)
            : Number(name.Slice(1).ToString(), NumberStyles.None);
        c = code is > 0 and <= char.MaxValue ? (char)code : '\uFFFD';
        return code > 0 ? end + 1 : Plain(raw[0], out c);
    }

    private static int Number(string digits, NumberStyles style) => int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private static int Named(ReadOnlySpan<char> name) => name.ToString() switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ensp" or "emsp" or "thinsp" => ' ',
        "middot" => '·',
        "zwnj" => '\u200C',
        "shy" => '\u00AD',
        "ndash" => '–',
        "mdash" => '—',
        "times" => '×',
        _ => 0,
    };
}
