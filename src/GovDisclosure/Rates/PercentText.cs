using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>Prints and reads percentages; a percentage is a <see cref="decimal"/> whose scale is its number of decimals.</summary>
/// <remarks>21.60 with scale 2 prints as <c>21.60%</c> or, trimmed, as <c>21.6%</c>.</remarks>
internal static class PercentText
{
    /// <summary>What stands where a percentage has no value: a zero denominator or total.</summary>
    public const string NoValue = "—";

    /// <summary>Prints a percentage.</summary>
    /// <param name="percent">The percentage; null where there is none.</param>
    /// <param name="zeros">Whether zeros at the end are kept.</param>
    /// <returns>For example <c>1.53%</c>, <c>-0.5%</c>, or <see cref="NoValue"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zeros"/> is not a member of <see cref="TrailingZeros"/>.</exception>
    public static string Format(decimal? percent, TrailingZeros zeros = TrailingZeros.Keep)
    {
        Guard.Defined(zeros);
        return percent is { } value ? Number(value, zeros) + "%" : NoValue;
    }

    /// <summary>Reads a printed percentage and keeps its decimals.</summary>
    /// <param name="text">Digits with <c>%</c> or <c>％</c>, or without; for example <c>64.98%</c>.</param>
    /// <param name="percent">The percentage, its scale the number of decimals that are printed; zero where the text is none.</param>
    /// <returns>Whether the text is a percentage.</returns>
    public static bool TryParse(string? text, out decimal percent)
    {
        var digits = (text ?? string.Empty).Trim().TrimEnd('%', '％').TrimEnd();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out percent);
    }

    /// <summary>The number of decimals that a printed percentage has.</summary>
    /// <param name="percent">The percentage.</param>
    /// <returns>The scale of the value: 2 for 21.60, 1 for 21.6.</returns>
    public static int DecimalsOf(decimal percent) => (decimal.GetBits(percent)[3] >> 16) & 0xFF;

    internal static string Number(decimal value, TrailingZeros zeros)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return zeros == TrailingZeros.Trim && text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
