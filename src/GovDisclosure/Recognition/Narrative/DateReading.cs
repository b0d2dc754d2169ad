using System.Text.RegularExpressions;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>Reads a day as pages print it: 2022-01-18, 2022/1/18, 2022年1月18日, 二〇二二年一月十八日.</summary>
internal static class DateReading
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Pattern =
        @"(?<y>(?:19|20)\d{2})\s*[-/.年]\s*(?<m>1[0-2]|0?[1-9])\s*[-/.月]\s*(?<d>3[01]|[12]\d|0?[1-9])(?!\d)";

    private const string ChinesePattern = "(?<y>[〇○Ｏ零Oo一二三四五六七八九]{4})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日";

    private const string YearPattern = @"(?<!\d)(?<y>(?:19|20)\d{2})\s*年";
    private const string ChineseYearPattern = "(?<y>[一二][〇○Ｏ零Oo九][〇○Ｏ零Oo一二三四五六七八九]{2})年";

    private static readonly Regex Digital = Make(Pattern);
    private static readonly Regex Chinese = Make(ChinesePattern);
    private static readonly Regex Whole = Make($@"\A(?:{Pattern}\s*日?|{ChinesePattern})\s*\z");
    private static readonly Regex DigitalYear = Make(YearPattern);
    private static readonly Regex ChineseYear = Make(ChineseYearPattern);

    /// <summary>The first day in a short text; null for none.</summary>
    public static LocalDate? Find(string text)
    {
        if (text.Length > 400)
        {
            text = text.Substring(0, 400);
        }

        var plain = Narrow(text);
        var match = Digital.Match(plain);
        if (match.Success)
        {
            return Day(Number(match, "y"), Number(match, "m"), Number(match, "d"));
        }

        match = Chinese.Match(plain);
        return match.Success ? Day(Year(match.Groups["y"].Value), Numeral(match.Groups["m"].Value), Numeral(match.Groups["d"].Value)) : null;
    }

    /// <summary>Whether a text is a day and nothing else, as below a document.</summary>
    public static LocalDate? Only(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= 24 && Find(trimmed) is { } day
            && Whole.IsMatch(Narrow(trimmed))
            ? day
            : null;
    }

    /// <summary>The year in a short text such as a title: 2022年, 2022年度, 二〇二二年; null for none.</summary>
    public static int? FindYear(string text)
    {
        var plain = Narrow(text.Length > 400 ? text.Substring(0, 400) : text);
        var match = DigitalYear.Match(plain);
        if (match.Success)
        {
            return Number(match, "y");
        }

        match = ChineseYear.Match(plain);
        return match.Success ? Year(match.Groups["y"].Value) : null;
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Narrow(string text) => string.Concat(text.Select(LabelText.Narrow));

    private static int Number(Match match, string group)
        => int.Parse(match.Groups[group].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static int Year(string numerals)
    {
        var year = 0;
        foreach (var c in numerals)
        {
            year = (year * 10) + Math.Max(0, Digits.IndexOf(c));
        }

        return year;
    }

    // 十 alone is ten; 二十 twenty; 二十一 twenty-one.
    private static int Numeral(string text)
    {
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 ? Digits.IndexOf(text[0]) : 0;
        }

        var tens = ten == 0 ? 1 : Digits.IndexOf(text[0]);
        return (tens * 10) + (ten + 1 < text.Length ? Digits.IndexOf(text[ten + 1]) : 0);
    }

    private static LocalDate? Day(int year, int month, int day)
        => year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
}
