using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Internal;

/// <summary>The two ways a date is printed: ISO everywhere, and 2024年3月4日 inside Chinese prose.</summary>
internal static class DateText
{
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Chinese(LocalDate date)
        => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    public static bool TryParseIso(string? text, out LocalDate date)
        => LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out date);
}
