using System.Globalization;
using System.Text;
using NodaTime;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>One part of a number format: for positive numbers, for negative ones or for zero.</summary>
internal sealed class NumberSection
{
    private const int MostDecimals = 28;

    private string _prefix = string.Empty;
    private string _suffix = string.Empty;
    private int _minDigits;
    private int _minDecimals;
    private bool _hasGroups;
    private int _thousands;
    private bool _hasDigits;

    public bool IsGeneral { get; private set; }

    public int MaxDecimals { get; private set; }

    public int Percents { get; private set; }

    /// <summary>The letters of a day or time, with 年 where the format prints it; empty for a number.</summary>
    public string Date { get; private set; } = string.Empty;

    public static NumberSection Parse(string code)
    {
        var section = new NumberSection();
        section.Read(code);
        return section;
    }

    public string Show(decimal number)
    {
        if (IsGeneral || Date.Length > 0)
        {
            return General(number);
        }

        if (!_hasDigits)
        {
            return _prefix;
        }

        return Scaled(number) is { } scaled ? Digits(Math.Round(scaled, MaxDecimals, MidpointRounding.AwayFromZero)) : General(number);
    }

    /// <summary>The number as percent, or in thousands; null where it grows too large.</summary>
    private decimal? Scaled(decimal number)
    {
        try
        {
            for (var i = 0; i < Percents; i++)
            {
                number *= 100;
            }
        }
        catch (OverflowException)
        {
            return null;
        }

        for (var i = 0; i < _thousands; i++)
        {
            number /= 1000;
        }

        return number;
    }

    private string Digits(decimal rounded)
    {
        var digits = Math.Abs(rounded).ToString("F" + MaxDecimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = MaxDecimals == 0 ? digits.Length : digits.IndexOf('.');
        var end = EndOf(digits, point);
        var whole = _minDigits == 0 && point == 1 && digits[0] == '0' ? string.Empty : digits.Substring(0, point).PadLeft(_minDigits, '0');
        return new StringBuilder(rounded < 0 ? "-" : string.Empty)
            .Append(_prefix)
            .Append(_hasGroups ? Grouped(whole) : whole)
            .Append(digits, point, end - point)
            .Append(_suffix)
            .ToString();
    }

    /// <summary>Where the decimals end that are shown: zeros that the format does not ask for go, and the point where nothing follows.</summary>
    private int EndOf(string digits, int point)
    {
        var end = digits.Length;
        while (end > point + 1 + _minDecimals && digits[end - 1] == '0')
        {
            end--;
        }

        return end == point + 1 ? point : end;
    }

    /// <summary>A number as it is.</summary>
    public static string General(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string ShowDate(string letters, LocalDate day, decimal time)
    {
        var isChinese = letters.Contains('年') || letters.Contains('月');
        var (hasYear, hasDay) = (letters.Contains('y') || letters.Contains('e'), letters.Contains('d'));
        var text = (hasYear, hasDay, isChinese) switch
        {
            (true, true, true) => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"),
            (true, true, false) => FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}"),
            (true, false, true) => letters.Contains('m') ? FormattableString.Invariant($"{day.Year}年{day.Month}月") : FormattableString.Invariant($"{day.Year}年"),
            (true, false, false) => letters.Contains('m') ? FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}") : FormattableString.Invariant($"{day.Year}"),
            (false, true, true) => FormattableString.Invariant($"{day.Month}月{day.Day}日"),
            (false, true, false) => FormattableString.Invariant($"{day.Month:D2}-{day.Day:D2}"),
            _ => string.Empty,
        };
        var clock = letters.Contains('h') ? ShowTime(letters, time) : string.Empty;
        return text.Length > 0 && clock.Length > 0 ? text + " " + clock : text + clock;
    }

    public static string ShowTime(string letters, decimal time)
    {
        var seconds = (int)Math.Round(time * 86_400, MidpointRounding.AwayFromZero);
        return letters.Contains('s')
            ? FormattableString.Invariant($"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}")
            : FormattableString.Invariant($"{seconds / 3600:D2}:{seconds / 60 % 60:D2}");
    }

    private static string Grouped(string digits)
    {
        var text = new StringBuilder(digits);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, ',');
        }

        return text.ToString();
    }

    private void Read(string code)
    {
        var (literal, letters) = (new StringBuilder(), new StringBuilder());
        var (isPastPoint, commas) = (false, 0);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            switch (c)
            {
                case '"':
                    var close = code.IndexOf('"', i + 1);
                    close = close < 0 ? code.Length : close;
                    literal.Append(code, i + 1, close - i - 1);
                    letters.Append(code, i + 1, close - i - 1);
                    i = close;
                    break;
                case '[':
                    i = ReadBracket(code, i, literal, letters);
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '0' or '#' or '?':
                    EndPrefix(literal);
                    ReadDigit(c, isPastPoint);
                    _hasGroups |= commas > 0 && !isPastPoint;
                    commas = 0;
                    break;
                case '.' when _hasDigits || (i + 1 < code.Length && code[i + 1] is '0' or '#'):
                    EndPrefix(literal);
                    isPastPoint = true;
                    break;
                case ',' when _hasDigits:
                    commas++;
                    break;
                case '%':
                    Percents++;
                    literal.Append(c);
                    break;
                default:
                    literal.Append(c);
                    letters.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        _thousands = commas;
        Finish(literal.ToString(), letters.ToString(), code);
    }

    private void Finish(string rest, string letters, string code)
    {
        IsGeneral = code.AsSpan().Contains("General".AsSpan(), StringComparison.OrdinalIgnoreCase) || code.Contains('@') || code.Contains("G/通用格式")
            || (_hasDigits && (code.Contains("E+") || code.Contains("E-") || code.Contains("?/") || code.Contains("#/")));
        if (IsGeneral)
        {
            (_prefix, _suffix) = (string.Empty, string.Empty);
        }
        else if (letters.AsSpan().IndexOfAny("ydhse".AsSpan()) >= 0 && (!_hasDigits || letters.Contains('s')))
        {
            Date = letters;
        }
        else if (_hasDigits)
        {
            _suffix = rest;
        }
        else
        {
            // A section of words alone, such as "无" for zero; an empty code is that of a plain number.
            _prefix = rest;
            IsGeneral = code.Length == 0;
        }
    }

    private void EndPrefix(StringBuilder literal)
    {
        if (!_hasDigits)
        {
            _prefix = literal.ToString();
            literal.Clear();
        }
    }

    private void ReadDigit(char c, bool isPastPoint)
    {
        _hasDigits = true;
        if (isPastPoint)
        {
            MaxDecimals = Math.Min(MostDecimals, MaxDecimals + 1);
            _minDecimals = c == '0' ? MaxDecimals : _minDecimals;
        }
        else if (c == '0')
        {
            _minDigits++;
        }
    }

    private static int ReadBracket(string code, int i, StringBuilder literal, StringBuilder letters)
    {
        var end = code.IndexOf(']', i + 1);
        if (end < 0)
        {
            return code.Length;
        }

        if (i + 1 < end && code[i + 1] == '$')
        {
            // A currency sign, then the language behind a hyphen.
            var dash = code.IndexOf('-', i, end - i);
            literal.Append(code, i + 2, (dash < 0 ? end : dash) - i - 2);
        }
        else if (code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S')
        {
            letters.Append(code.Substring(i + 1, end - i - 1).ToLowerInvariant());
        }

        return end;
    }
}
