using System.Globalization;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A formula while it is put together; used again for the next one.</summary>
internal sealed class FormulaText
{
    private char[] _chars = new char[1024];
    private int _length;

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, _length);

    public int Length => _length;

    public FormulaText Clear()
    {
        _length = 0;
        return this;
    }

    public FormulaText Add(string text)
    {
        Room(text.Length);
        text.CopyTo(0, _chars, _length, text.Length);
        _length += text.Length;
        return this;
    }

    public FormulaText Add(long number)
    {
        if (number is >= 0 and < 10)
        {
            Room(1);
            _chars[_length++] = (char)('0' + number);
            return this;
        }

        return Add(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A cell of the sheet that the formula is in.</summary>
    public FormulaText Cell(char column, int row)
    {
        Room(1);
        _chars[_length++] = column;
        return Digits(row);
    }

    public FormulaText Area(CellArea area)
    {
        Add(area.Prefix).Letters(area.Range.Column).Digits(area.Range.Row);
        return area.Range.IsOneCell ? this : Add(":").Letters(area.Range.LastColumn).Digits(area.Range.LastRow);
    }

    /// <summary>Areas with commas between, as arguments of a function.</summary>
    public FormulaText Areas(List<CellArea> areas)
    {
        for (var i = 0; i < areas.Count; i++)
        {
            (i > 0 ? Add(",") : this).Area(areas[i]);
        }

        return this;
    }

    public override string ToString() => new(_chars, 0, _length);

    private FormulaText Letters(int column)
    {
        Room(3);
        if (column > 26 * 27)
        {
            _chars[_length++] = (char)('A' + ((((column - 1) / 26) - 1) / 26) - 1);
        }

        if (column > 26)
        {
            _chars[_length++] = (char)('A' + ((((column - 1) / 26) - 1) % 26));
        }

        _chars[_length++] = (char)('A' + ((column - 1) % 26));
        return this;
    }

    private FormulaText Digits(int number)
    {
        Room(7);
        var count = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : number < 100_000 ? 5 : number < 1_000_000 ? 6 : 7;
        for (var at = _length + count - 1; at >= _length; at--)
        {
            _chars[at] = (char)('0' + (number % 10));
            number /= 10;
        }

        _length += count;
        return this;
    }

    private void Room(int count)
    {
        if (_chars.Length - _length < count)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _length + count));
        }
    }
}
