using System.Text.Json;
using NodaTime;

namespace GovDisclosure.Tool;

/// <summary>Days as a batch writes them by the million: bytes, without a string each.</summary>
internal static class DayJson
{
    public static void Write(Utf8JsonWriter writer, LocalDate date)
    {
        Span<byte> text = stackalloc byte[12];
        var (year, month, day) = date;
        text[0] = text[11] = (byte)'"';
        text[5] = text[8] = (byte)'-';
        Digits(year, text.Slice(1, 4));
        Digits(month, text.Slice(6, 2));
        Digits(day, text.Slice(9, 2));
        writer.WriteRawValue(text, skipInputValidation: true);
    }

    private static void Digits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
