using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Data;

/// <summary>Days and moments as the text that compares and sorts as they do.</summary>
internal static class SqlText
{
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string? Of(LocalDate? day) => day is { } known ? Of(known) : null;

    public static string Of(OffsetDateTime at) => OffsetDateTimePattern.ExtendedIso.Format(at);

    public static OffsetDateTime Moment(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value;

    public static LocalDate? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        // A million of these are read at a time: digits at known places, or the pattern says what is wrong.
        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                return new LocalDate(year, month, day);
            }
        }

        return LocalDatePattern.Iso.Parse(text).Value;
    }

    /// <summary>The least text after all that begin with some letters, in the order of code points.</summary>
    public static string After(string prefix) => prefix + char.ConvertFromUtf32(0x10FFFF);

    /// <summary>What is not there is null, and no database has to keep a character that it cannot: neither U+0000 nor half a surrogate pair.</summary>
    public static object Clean(object? value) => value is not string text ? value ?? DBNull.Value : text.Length == 0 ? DBNull.Value : KeptText.Of(text) is { Length: > 0 } plain ? plain : DBNull.Value;

    public static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Digits(string text, int from, int count)
    {
        var value = 0;
        for (var i = from; i < from + count; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = (value * 10) + digit;
        }

        return value;
    }
}
