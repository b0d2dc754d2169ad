using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Internal;

/// <summary>The two ways a date is printed: ISO everywhere, and 2024年3月4日 inside Chinese prose.</summary>
internal static class DateText
{
    private const int IsoLength = 10;

    public static string Iso(LocalDate date)
    {
        var (year, month, day) = date;
        if (year is < 1 or > 9999 || !PackedDate.IsIso(date))
        {
            return LocalDatePattern.Iso.Format(date);
        }

        Span<char> text = stackalloc char[IsoLength];
        text[4] = text[7] = '-';
        Digits(year, text.Slice(0, 4));
        Digits(month, text.Slice(5, 2));
        Digits(day, text.Slice(8, 2));
        return text.ToString();
    }

    public static string Chinese(LocalDate date) => Number(date.Year) + "年" + Number(date.Month) + "月" + Number(date.Day) + "日";

    public static bool TryParseIso(string? text, out LocalDate date)
        => LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out date);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Digits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
