using System.Globalization;
using System.Text;

namespace GovDisclosure.Rates;

/// <summary>Reads counts as people type them into reports.</summary>
internal static class ReportedCountText
{
    public static bool TryParse(string? text, out ReportedCount count)
    {
        count = default;
        var rest = Normalised(text);
        var marker = CountMarker.None;
        if (rest.Length > 0 && rest[0] is '近' or '约')
        {
            marker = rest[0] == '近' ? CountMarker.Nearly : CountMarker.About;
            rest = rest.Substring(1);
        }

        // 余 and 多 stand behind the unit (1万余) or before it (1余万 is rare, 10多万 is common).
        var (digits, unit, suffix) = Split(rest);
        if (suffix != CountMarker.None)
        {
            if (marker != CountMarker.None)
            {
                return false;
            }

            marker = suffix;
        }

        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            || number > long.MaxValue / unit)
        {
            return false;
        }

        var value = number * unit;
        if (value != decimal.Truncate(value))
        {
            return false;
        }

        count = new ReportedCount((long)value, marker);
        return true;
    }

    private static (string Digits, long Unit, CountMarker Marker) Split(string text)
    {
        var marker = CountMarker.None;
        var unit = 1L;
        var end = text.Length;
        while (end > 0)
        {
            var last = text[end - 1];
            if (last is '余' or '多' && marker == CountMarker.None)
            {
                marker = last == '余' ? CountMarker.Odd : CountMarker.More;
            }
            else if (last is '万' or '亿' && unit == 1)
            {
                unit = last == '万' ? 10_000 : 100_000_000;
            }
            else
            {
                break;
            }

            end--;
        }

        return (text.Substring(0, end), unit, marker);
    }

    private static string Normalised(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? string.Empty).Trim())
        {
            plain.Append(c switch
            {
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                '．' => '.',
                '，' => ',',
                _ => c,
            });
        }

        return plain.ToString();
    }
}
