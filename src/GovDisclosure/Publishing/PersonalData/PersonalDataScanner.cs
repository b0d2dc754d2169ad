using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>Looks for personal data in what it is given piece by piece, and masks it; one for each file, not shared by threads.</summary>
/// <remarks>
/// Each piece is looked at once and not kept, so that a file of any size needs no more memory than its longest piece. Numbers are found
/// whatever their width and with invisible marks, blanks or hyphens between their digits. Neither hits nor messages hold a value.
/// </remarks>
public sealed class PersonalDataScanner
{
    private static readonly decimal[] Confidences = [.. Enumerable.Range(0, 101).Select(percent => percent / 100m)];

    private readonly PersonalDataOptions _options;
    private readonly TextSpots _text;
    private readonly TableSpots _table;
    private readonly List<PersonalDataHit> _hits = [];
    private readonly RowBuffer _row = new();
    private readonly DigitRun _birth = new();
    private readonly int _leastPercent;
    private readonly bool[] _isWanted = new bool[(int)PersonalDataKind.Minor + 1];
    private long _total;
    private long _masked;
    private int _pictures;
    private Func<int, bool>? _isColumnHidden;

    /// <summary>Makes a scanner.</summary>
    /// <param name="options">What it looks for; null for everything.</param>
    public PersonalDataScanner(PersonalDataOptions? options = null)
    {
        _options = options ?? PersonalDataOptions.Default;
        _leastPercent = (int)Math.Ceiling(_options.MinConfidence * 100);
        _text = new TextSpots(_options);
        _table = new TableSpots(_text, _options);
        for (var i = 1; i < _isWanted.Length; i++)
        {
            _isWanted[i] = (_options.Kinds.Count == 0 || _options.Kinds.Contains((PersonalDataKind)i)) && !IsShownThere((PersonalDataKind)i);
        }
    }

    /// <summary>Looks at a piece of running text: a paragraph, a line, a whole page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands; where it has lines and the place says one, hits count on from it.</param>
    /// <param name="isHidden">Whether readers of the file do not see it at first.</param>
    /// <returns>The hits in it, all of them, in its order.</returns>
    public IReadOnlyList<PersonalDataHit> Text(ReadOnlySpan<char> text, SourcePlace place = default, bool isHidden = false)
    {
        _text.Find(text);
        _masked += _text.Masked;
        if (_text.Spots.Count == 0)
        {
            return [];
        }

        var hits = new List<PersonalDataHit>(_text.Spots.Count);
        Keep(hits, text, place, isHidden);
        return hits;
    }

    /// <summary>Looks at a piece of running text whose hits nobody asks for but the report: those beyond its limit are only counted.</summary>
    /// <param name="text">The text; masked where it stands if so asked.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isMasked">Whether what is found is masked in it.</param>
    internal void Look(Span<char> text, SourcePlace place, bool isMasked)
    {
        _text.Find(text);
        _masked += _text.Masked;
        Keep(null, text, place, isHidden: false);
        foreach (var spot in isMasked ? _text.Spots : [])
        {
            if (spot.Percent >= _leastPercent)
            {
                Mask(text.Slice(spot.Start, spot.Length), spot);
            }
        }
    }

    private void Mask(Span<char> value, Spot spot)
    {
        var isMinor = IsMinor(spot, value);
        if (_isWanted[(int)spot.Kind])
        {
            MaskRules.Apply(value, spot.Kind, _options.Style);
        }

        if (isMinor)
        {
            MaskRules.Apply(value, PersonalDataKind.Minor, _options.Style);
        }
    }

    private void Keep(List<PersonalDataHit>? hits, ReadOnlySpan<char> text, SourcePlace place, bool isHidden)
    {
        var counted = 0;
        foreach (var spot in _text.Spots)
        {
            if (place.Line > 0 && (hits is not null || _total < _options.MaxHits))
            {
                place = place with { Line = place.Line + Lines(text.Slice(counted, spot.Start - counted)) };
                counted = spot.Start;
            }

            Add(hits, text, spot, place, isHidden);
        }
    }

    /// <summary>Begins another table: the header before no longer counts.</summary>
    /// <param name="isColumnHidden">Tells whether readers do not see a column, from 1, at first; null where they see all.</param>
    public void BeginTable(Func<int, bool>? isColumnHidden = null)
    {
        _table.Begin();
        _isColumnHidden = isColumnHidden;
    }

    /// <summary>Looks at the next row of a table. A row of labels is its header, and decides what the columns below hold.</summary>
    /// <param name="cells">The cells, one for each column of the grid from the first; empty where a cell covers several.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="isHidden">Whether readers of the file do not see it at first.</param>
    /// <returns>The hits in it, all of them; <see cref="SourcePlace.Column"/> is the cell's, from 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is null.</exception>
    public IReadOnlyList<PersonalDataHit> Row(IReadOnlyList<string> cells, SourcePlace place = default, bool isHidden = false)
    {
        var row = _row.Of(Guard.NotNull(cells));
        var found = _table.Row(row);
        _masked += _table.Masked;
        if (found.Count == 0)
        {
            return [];
        }

        var hits = new List<PersonalDataHit>();
        foreach (var (cell, spot) in found)
        {
            Add(hits, row[cell], spot, place with { Column = cell + 1 }, isHidden || _isColumnHidden?.Invoke(cell + 1) == true);
        }

        return hits;
    }

    /// <summary>Looks at a row whose hits nobody asks for but the report: those beyond its limit are only counted.</summary>
    /// <param name="line">The text in which the cells stand; masked where it stands if so asked.</param>
    /// <param name="cells">The places of the cells in it.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="isMasked">Whether what is found is masked in it.</param>
    /// <returns>How many hits it has.</returns>
    internal long LookAtRow(Span<char> line, ReadOnlySpan<CellRange> cells, SourcePlace place, bool isMasked)
    {
        var before = _total;
        var row = new CellRow(line, cells);
        var found = _table.Row(row);
        _masked += _table.Masked;
        foreach (var (cell, spot) in found)
        {
            Add(null, row[cell], spot, _total < _options.MaxHits ? place with { Column = cell + 1 } : place, isHidden: false);
        }

        if (isMasked)
        {
            foreach (var (cell, spot) in found)
            {
                if (spot.Percent >= _leastPercent)
                {
                    Mask(line.Slice(cells[cell].Start + spot.Start, spot.Length), spot);
                }
            }
        }

        return _total - before;
    }

    /// <summary>Whether a row of labels was met in this table.</summary>
    internal bool HasHeader => _table.HasHeader;

    /// <summary>Counts a picture: it is not read.</summary>
    public void Picture() => _pictures++;

    /// <summary>Masks the hits of a text in it; its length does not change, and neither do blanks and hyphens.</summary>
    /// <param name="text">The text or the cell that was looked at.</param>
    /// <param name="hits">The hits in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A hit does not lie in the text.</exception>
    public void Mask(Span<char> text, IEnumerable<PersonalDataHit> hits)
    {
        foreach (var hit in Guard.NotNull(hits))
        {
            MaskRules.Apply(text.Slice(hit.Start, hit.Length), hit.Kind, _options.Style);
        }
    }

    /// <summary>A text with everything masked that is found in it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text of the same length; the same text where nothing is found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Mask(string text)
    {
        var hits = Text(Guard.NotNull(text).AsSpan());
        if (hits.Count == 0)
        {
            return text;
        }

        var copy = text.ToCharArray();
        Mask(copy, hits);
        return new string(copy);
    }

    /// <summary>What was found so far.</summary>
    /// <param name="name">The file's name, or what else was checked.</param>
    /// <param name="findings">What could not be read; null for nothing.</param>
    /// <returns>The hits in the order in which they came, and the counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public PersonalDataReport ToReport(string name, IEnumerable<Finding>? findings = null) => new(name, _hits.ToArray())
    {
        Total = _total,
        Masked = _masked,
        Pictures = _pictures,
        Findings = ValueList.Copy(findings),
    };

    // Social assistance is announced in the village or community, with who gets it and why.
    private bool IsShownThere(PersonalDataKind kind)
        => _options.Scope is ReaderScope.Area or ReaderScope.Group && kind is PersonalDataKind.Name or PersonalDataKind.Hardship or PersonalDataKind.Address;

    private void Add(List<PersonalDataHit>? hits, ReadOnlySpan<char> text, Spot spot, SourcePlace place, bool isHidden)
    {
        if (spot.Percent < _leastPercent)
        {
            return;
        }

        var value = text.Slice(spot.Start, spot.Length);
        if (_isWanted[(int)spot.Kind])
        {
            Keep(hits, spot, value, place, isHidden);
        }

        if (IsMinor(spot, value))
        {
            Keep(hits, spot with { Kind = PersonalDataKind.Minor }, value, place, isHidden);
        }
    }

    private bool IsMinor(Spot spot, ReadOnlySpan<char> value)
        => spot.Kind == PersonalDataKind.ResidentId && _isWanted[(int)PersonalDataKind.Minor] && _options.On is { } day && Birth.IsUnder14(value, day, _birth);

    private void Keep(List<PersonalDataHit>? hits, Spot spot, ReadOnlySpan<char> value, SourcePlace place, bool isHidden)
    {
        _total++;
        if (hits is null && _total > _options.MaxHits)
        {
            return;
        }

        var shownAs = spot.Kind == PersonalDataKind.Minor && Characters.Digit(value[0]) >= 0 ? PersonalDataKind.ResidentId : spot.Kind;
        var hit = new PersonalDataHit(place, spot.Kind, spot.Evidence)
        {
            Confidence = Confidences[spot.Percent],
            Start = spot.Start,
            Length = spot.Length,
            Shown = MaskRules.Shown(value, shownAs),
            IsHidden = isHidden,
        };
        hits?.Add(hit);
        if (_total <= _options.MaxHits)
        {
            _hits.Add(hit);
        }
    }

    private static int Lines(ReadOnlySpan<char> text)
    {
        var lines = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            lines++;
            text = text.Slice(at + 1);
        }

        return lines;
    }
}
