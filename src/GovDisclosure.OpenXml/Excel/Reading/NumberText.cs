using System.Globalization;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Numbers as a workbook stores them: binary ones written out, of which fifteen digits mean something.</summary>
internal static class NumberText
{
    /// <summary>The number; null where the text is none or does not fit.</summary>
    public static decimal? TryParse(string text)
    {
        if (text.Length < 17 && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        // Longer ones end in what binary arithmetic left over: 0.30000000000000004 is 0.3.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || double.IsNaN(number) || Math.Abs(number) > 7.9e27)
        {
            return null;
        }

        return (decimal)number;
    }

    /// <summary>The number with the decimals that its format shows, where that leaves its value as it is.</summary>
    public static decimal WithDecimals(decimal number, int decimals)
    {
        if (decimals is < 0 or > 15 || Math.Abs(number) >= 1_000_000_000_000_000m || Math.Round(number, decimals) != number)
        {
            return number;
        }

        // Adding a zero of a scale gives the sum that scale.
        return Math.Round(number, decimals) + new decimal(0, 0, 0, isNegative: false, scale: (byte)decimals);
    }
}
