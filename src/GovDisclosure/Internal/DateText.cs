using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Internal;

/// <summary>The two ways a date is printed: ISO everywhere, and 2024年3月4日 inside Chinese prose.</summary>
internal static class DateText
{
    public const int IsoLength = 10;

    public static string Iso(LocalDate date)
    {
        if (!IsPlain(date))
        {
            return LocalDatePattern.Iso.Format(date);
        }

        Span<char> text = stackalloc char[IsoLength];
        Write(date, text);
        return text.ToString();
    }

    /// <summary>Writes the ISO form of a day behind a text.</summary>
    public static void AppendIso(ref TextBuffer text, LocalDate date)
    {
        if (IsPlain(date))
        {
            Write(date, text.Room(IsoLength));
        }
        else
        {
            text.Append(LocalDatePattern.Iso.Format(date));
        }
    }

    public static string Chinese(LocalDate date) => Number(date.Year) + "年" + Number(date.Month) + "月" + Number(date.Day) + "日";

    /// <summary>Writes the form inside Chinese prose behind a text.</summary>
    public static void AppendChinese(ref TextBuffer text, LocalDate date)
    {
        if (!IsPlain(date))
        {
            text.Append(Chinese(date));
            return;
        }

        // The number of a year below 1000 has no leading zeros here.
        var (year, month, day) = date;
        if (year >= 1000)
        {
            Digits(year, text.Room(4));
        }
        else
        {
            text.Append(year);
        }

        text.Append('年');
        text.Append(month);
        text.Append('月');
        text.Append(day);
        text.Append('日');
    }

    public static bool TryParseIso(string? text, out LocalDate date)
        => LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out date);

    /// <summary>Writes a number with leading zeros over the whole of a span.</summary>
    public static void Digits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // A year of four digits in the ISO calendar.
    private static bool IsPlain(LocalDate date) => PackedDate.IsIso(date) && date.Year is >= 1 and <= 9999;

    private static void Write(LocalDate date, Span<char> text)
    {
        var (year, month, day) = date;
        text[4] = text[7] = '-';
        Digits(year, text.Slice(0, 4));
        Digits(month, text.Slice(5, 2));
        Digits(day, text.Slice(8, 2));
    }
}
