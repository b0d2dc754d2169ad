namespace GovDisclosure.Publishing;

/// <summary>Finds personal data in the rows of a table as they come: the header decides what a column holds.</summary>
internal sealed class TableSpots(TextSpots text, PersonalDataOptions options)
{
    /// <summary>A column beyond is looked at as text alone.</summary>
    private const int MaxColumns = 1024;

    private readonly PersonalDataKind[] _columns = new PersonalDataKind[MaxColumns];
    private readonly List<(int Cell, Spot Spot)> _found = [];
    private readonly List<int> _pupils = [];
    private readonly List<int> _others = [];
    private CellDigits[] _cells = new CellDigits[16];
    private int _used;
    private bool _hasPersons;
    private bool _hasUnits;
    private bool _hasNumbers;
    private bool _hasHeader;
    private bool _isList;
    private bool _isLabelled;
    private PersonalDataKind _lying;

    public int Masked { get; private set; }

    /// <summary>Whether a row of labels was met in this table.</summary>
    public bool HasHeader => _hasHeader;

    /// <summary>Forgets the header: another table begins.</summary>
    public void Begin()
    {
        Array.Clear(_columns, 0, _used);
        _pupils.Clear();
        _others.Clear();
        _used = 0;
        (_hasPersons, _hasUnits, _hasNumbers, _hasHeader, _isList) = (false, false, false, false, false);
    }

    /// <summary>Looks at a row.</summary>
    /// <param name="cells">The cells from left to right, one a column.</param>
    /// <returns>The hits with the place of their cell; the list is used again.</returns>
    public List<(int Cell, Spot Spot)> Row(CellRow cells)
    {
        _found.Clear();
        Masked = 0;
        var (headers, values) = Count(cells);
        _lying = headers == 1 && !_isList && IsLying(cells) ? ColumnKinds.Of(cells[0]) : PersonalDataKind.Unknown;
        var isForm = _lying == PersonalDataKind.Name || IsForm(cells);
        if (headers > 0 && values == 0 && !isForm && _lying == PersonalDataKind.Unknown && (!_hasHeader || headers > Math.Max(1, _used / 2)))
        {
            TakeHeader(cells);
            _isList |= headers > 1;
            return _found;
        }

        // Below a header that names two columns at least, a word that could be a label is a value.
        _isLabelled = isForm || (headers > 0 && !_isList);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                Cell(cells[i], i, KindAt(cells, i));
            }
        }

        Split(cells);
        Names(cells, isForm);
        return _found;
    }

    // 姓名 | 张三 | 性别 | 男 | …: the form of one person, whose numbers stand in other rows.
    private static bool IsForm(CellRow cells)
    {
        for (var i = 0; i + 2 < cells.Count; i++)
        {
            if (NameSpots.IsName(cells[i + 1].Trim()) && cells[i + 2].Has(ContextWords.Particulars) && ColumnKinds.Of(cells[i]) == PersonalDataKind.Name)
            {
                return true;
            }
        }

        return false;
    }

    // Labels and values in one row: 姓名 | 张三 | 身份证号 | …; or one label before the values of several: 姓名 | 张三 | 李四 | …
    private PersonalDataKind KindAt(CellRow cells, int at)
    {
        if (!_isLabelled)
        {
            return at < MaxColumns ? _columns[at] : PersonalDataKind.Unknown;
        }

        return at == 0 ? PersonalDataKind.Unknown : _lying != PersonalDataKind.Unknown ? _lying : ColumnKinds.Of(cells[at - 1]);
    }

    /// <summary>Whether a label stands before the values of several people; only such as cannot be the header of a list.</summary>
    private bool IsLying(CellRow cells)
    {
        var label = cells.Count < 3 ? PersonalDataKind.Unknown : ColumnKinds.Of(cells[0]);
        if (label is PersonalDataKind.Unknown or ColumnKinds.Thing or ColumnKinds.Unit or ColumnKinds.Telephone or ColumnKinds.Place)
        {
            return false;
        }

        for (var i = 1; i < cells.Count; i++)
        {
            if (label == PersonalDataKind.Name ? !NameSpots.IsName(cells[i].Trim()) : _cells[i].Count == 0 || cells[i].Length < 5)
            {
                return false;
            }
        }

        return true;
    }

    private (int Headers, int Values) Count(CellRow cells)
    {
        _cells = _cells.Length < cells.Count ? new CellDigits[cells.Count * 2] : _cells;
        var (headers, values) = (0, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            _cells[i] = CellDigits.Of(cells[i]);
            values += _cells[i].Count >= 4 ? 1 : 0;
        }

        // Below a header a row with numbers is one of values, whatever its words.
        for (var i = 0; i < cells.Count && !(_isList && values > 0); i++)
        {
            headers += ColumnKinds.Of(cells[i]) != PersonalDataKind.Unknown ? 1 : 0;
        }

        return (headers, values);
    }

    private void TakeHeader(CellRow cells)
    {
        _hasHeader = true;
        for (var i = 0; i < Math.Min(cells.Count, MaxColumns); i++)
        {
            if (ColumnKinds.Of(cells[i]) is var kind && kind != PersonalDataKind.Unknown)
            {
                _columns[i] = kind;
                AddPupil(cells[i], i, kind);
                _used = Math.Max(_used, i + 1);
            }
            else if (cells[i].Length > 1 && !cells[i].Has(ContextWords.NoNames))
            {
                _others.Add(i);
            }
        }

        _hasPersons = Array.IndexOf(_columns, PersonalDataKind.Name, 0, _used) >= 0;
        _hasUnits = Array.IndexOf(_columns, ColumnKinds.Unit, 0, _used) >= 0;
        _hasNumbers = Array.FindIndex(_columns, 0, _used, kind => kind is PersonalDataKind.ResidentId or PersonalDataKind.Mobile or PersonalDataKind.BirthDate or PersonalDataKind.Minor or PersonalDataKind.Passport) >= 0;
    }

    // 学生姓名 beside 监护人姓名: only the first names a minor.
    private void AddPupil(ReadOnlySpan<char> header, int at, PersonalDataKind kind)
    {
        if (kind == PersonalDataKind.Name && header.Has(ContextWords.Pupils) && !header.Has(ContextWords.Guardians))
        {
            _pupils.Add(at);
        }
    }

    private void Cell(ReadOnlySpan<char> cell, int at, PersonalDataKind kind)
    {
        text.Find(cell, withNames: kind == PersonalDataKind.Unknown ? !_hasHeader : IsOfSeveral(cell, kind, _cells[at].Count));
        Masked += text.Masked;
        var before = _found.Count;
        foreach (var spot in text.Spots)
        {
            if (Fits(spot, kind))
            {
                _found.Add((at, kind == spot.Kind && spot.Percent < 95 ? spot with { Percent = Math.Max(spot.Percent, 85) } : spot));
            }
        }

        if (_found.Count == before && text.Masked == 0 && ByHeader(cell, kind, _cells[at].Count) is { } found)
        {
            _found.Add((at, found));
        }
    }

    // 家庭成员及身份证号 | 张三（11010519491231002X）、李四（…): who they are stands in the cell.
    private static bool IsOfSeveral(ReadOnlySpan<char> cell, PersonalDataKind kind, int digits)
        => kind is PersonalDataKind.ResidentId or PersonalDataKind.Name or PersonalDataKind.Mobile or PersonalDataKind.BankAccount or ColumnKinds.Telephone
            && cell.Length > 12 && digits < cell.Length - 1;

    // A column of things holds none of persons; a list of firms has their telephones and accounts.
    private bool Fits(Spot spot, PersonalDataKind kind) => kind switch
    {
        ColumnKinds.Thing => spot is { Kind: PersonalDataKind.ResidentId, Evidence: PersonalDataEvidence.CheckDigit, Percent: >= 99 },
        ColumnKinds.Telephone or PersonalDataKind.Mobile or PersonalDataKind.BankAccount or PersonalDataKind.Email when _hasUnits && !_hasPersons => spot.Kind == PersonalDataKind.ResidentId,
        _ => true,
    };

    private Spot? ByHeader(ReadOnlySpan<char> cell, PersonalDataKind kind, int digits) => kind switch
    {
        PersonalDataKind.ResidentId when IsCut(cell) || digits is >= 14 and <= 22 => All(cell, kind, 75),
        ColumnKinds.Telephone or PersonalDataKind.Mobile when _hasPersons && !_hasUnits && digits is >= 7 and <= 12
            => All(cell, digits == 11 && FirstDigit(cell) == '1' ? PersonalDataKind.Mobile : PersonalDataKind.FixedLine, 70),
        PersonalDataKind.BankAccount when !(_hasUnits && !_hasPersons) && digits is >= 9 and <= 32 => All(cell, IsCard(cell) ? PersonalDataKind.BankCard : PersonalDataKind.BankAccount, 75),
        PersonalDataKind.BirthDate when digits is >= 5 and <= 8 => All(cell, kind, 75),
        PersonalDataKind.Address when HasDoor(cell, digits) && !(_hasUnits && !_hasPersons) => All(cell, kind, 75),
        ColumnKinds.Place when HasDoor(cell, digits) && IsOfPersons => All(cell, PersonalDataKind.Address, 70),
        PersonalDataKind.Health when IsOfPersons && IsSaid(cell) => All(cell, kind, 75),
        PersonalDataKind.Hardship when _hasPersons && IsSaid(cell) => All(cell, kind, 65),
        PersonalDataKind.Passport or PersonalDataKind.TravelPermit when digits is >= 7 and <= 10 => All(cell, kind, 75),
        _ => null,
    };

    // A list of illnesses or of addresses alone is nobody's: 疾病名称 | 报销比例, 站点名称 | 站点地址.
    private bool IsOfPersons => !_hasHeader || _hasPersons || _hasNumbers;

    private static Spot All(ReadOnlySpan<char> cell, PersonalDataKind kind, int percent) => new(kind, PersonalDataEvidence.Header, percent, 0, cell.Length);

    // 1.10105E+17: a workbook cut the number; it leaks all the same, and the data is broken too.
    private static bool IsCut(ReadOnlySpan<char> cell) => cell.IndexOf("E+1".AsSpan(), StringComparison.OrdinalIgnoreCase) is > 2 and < 20;

    private bool IsCard(ReadOnlySpan<char> cell)
    {
        text.Find(("卡号" + cell.ToString()).AsSpan(), withNames: false);
        return text.Spots.Count == 1 && text.Spots[0] is { Kind: PersonalDataKind.BankCard, Evidence: PersonalDataEvidence.CheckDigit };
    }

    private static bool HasDoor(ReadOnlySpan<char> cell, int digits) => digits > 0 && cell.IndexOfAny("号室组户栋幢元".AsSpan()) >= 0;

    // Neither nothing, nor a number, nor the word for nothing.
    private static bool IsSaid(ReadOnlySpan<char> cell)
    {
        var plain = cell.Trim();
        return plain.Length is > 0 and < 60 && CellDigits.Of(plain).Count < plain.Length && !IsMasked(plain) && !(plain is "无" or "否" or "正常" or "健康" or "良好" or "无残疾" or "一般" or "不适用")
            && plain is not ("一" or "一一") && plain.IndexOfAny("—-/".AsSpan()) != 0;
    }

    private static bool IsMasked(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (c != MaskRules.Mark && !Characters.IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An identity number over two or three cells: digits alone, eighteen places together, with the check that fits.</summary>
    private void Split(CellRow cells)
    {
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            for (var count = 2; count <= 3 && i + count <= cells.Count && _cells[i].Piece >= 0; count++)
            {
                if (Together(cells, i, count))
                {
                    for (var piece = i; piece < i + count; piece++)
                    {
                        _found.Add((piece, new Spot(PersonalDataKind.ResidentId, PersonalDataEvidence.CheckDigit, 90, 0, cells[piece].Length)));
                    }

                    i += count - 1;
                    break;
                }
            }
        }
    }

    private bool Together(CellRow cells, int from, int count)
    {
        var places = 0;
        for (var i = from; i < from + count; i++)
        {
            if (_cells[i].Piece < 0)
            {
                return false;
            }

            places += _cells[i].Piece;
        }

        if (places != 18)
        {
            return false;
        }

        Span<char> whole = stackalloc char[3 * CellDigits.LongestPiece];
        var length = 0;
        for (var i = from; i < from + count; i++)
        {
            var piece = cells[i].Trim();
            piece.CopyTo(whole.Slice(length));
            length += piece.Length;
        }

        text.Find(whole.Slice(0, length), withNames: false);
        return text.Spots.Count == 1 && text.Spots[0] is { Kind: PersonalDataKind.ResidentId, Evidence: PersonalDataEvidence.CheckDigit };
    }

    // A name alone is no leak: a notice may be there to name. It is one beside what the notice must not say.
    private void Names(CellRow cells, bool isForm)
    {
        if ((_found.Count == 0 && !isForm) || options.Scope is not (ReaderScope.Everybody or ReaderScope.Unknown))
        {
            return;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var kind = KindAt(cells, i);
            if (kind is not (PersonalDataKind.Name or PersonalDataKind.Unknown) || _cells[i].Count > 0)
            {
                continue;
            }

            var name = cells[i].Trim();
            if (kind == PersonalDataKind.Name ? IsWritten(name) : kind == PersonalDataKind.Unknown && !_isLabelled && MayName(i) && NameSpots.IsName(name))
            {
                var isMinor = _pupils.Count > 0 ? _pupils.Contains(i) : Array.IndexOf(_columns, PersonalDataKind.Minor, 0, _used) >= 0;
                var start = cells[i].Length - cells[i].TrimStart().Length;
                _found.Add((i, new Spot(isMinor ? PersonalDataKind.Minor : PersonalDataKind.Name, PersonalDataEvidence.Header, kind == PersonalDataKind.Name ? 85 : 60, start, name.Length)));
            }
        }
    }

    private static bool IsWritten(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 12 && !Characters.IsMask(name[name.Length - 1]);

    // Where no header names a column of names (承包方代表), a column of another meaning than places and things may hold them.
    private bool MayName(int column) => !_hasHeader || (!_hasPersons && !_hasUnits && _others.Contains(column));

    private static char FirstDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.Digit(c) is >= 0 and var digit)
            {
                return (char)('0' + digit);
            }
        }

        return '\0';
    }
}
