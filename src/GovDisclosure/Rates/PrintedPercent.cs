using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>A percentage exactly as a report prints it: its value and how many decimals stand on the paper.</summary>
/// <remarks>
/// Equality compares the value and the decimals: 21.6% and 21.60% are different prints. Values below 0 or above 100
/// can be held, so that an audit can show them.
/// </remarks>
[JsonShape(Codec = typeof(PrintedPercentShape))]
public readonly partial record struct PrintedPercent
{
    /// <summary>Makes a printed percentage.</summary>
    /// <param name="value">The number before the percent sign, for example 93.1.</param>
    /// <remarks>The decimals are those of the number itself: <c>21.60m</c> has two, <c>21.6m</c> one.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> has more than 6 decimals, or is below -1,000,000 or above 1,000,000.</exception>
    public PrintedPercent(decimal value)
    {
        if (value is < -1_000_000m or > 1_000_000m)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The percentage must be from -1000000 to 1000000.");
        }

        Value = value;
        Decimals = Guard.InRange((decimal.GetBits(value)[3] >> 16) & 0xFF, 0, 6, nameof(value));
    }

    /// <summary>The number before the percent sign.</summary>
    public decimal Value { get; }

    /// <summary>How many decimals are printed, from 0 to 6.</summary>
    public int Decimals { get; }

    /// <summary>Reads a printed percentage.</summary>
    /// <param name="text">Digits, an optional decimal point, and a percent sign of either width; white space at the ends is ignored.</param>
    /// <param name="percent">The percentage, or 0 when the text is none.</param>
    /// <returns>Whether the text is a percentage of at most 6 decimals from -1,000,000 to 1,000,000.</returns>
    public static bool TryParse(string? text, out PrintedPercent percent)
    {
        percent = default;
        var trimmed = (text ?? string.Empty).Trim();
        if (trimmed.Length < 2 || trimmed[trimmed.Length - 1] is not ('%' or '％'))
        {
            return false;
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var digits = trimmed.Substring(0, trimmed.Length - 1);
        if (digits.Length > 20 || !decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var value)
            || ((decimal.GetBits(value)[3] >> 16) & 0xFF) > 6 || value is < -1_000_000m or > 1_000_000m)
        {
            return false;
        }

        percent = new PrintedPercent(value);
        return true;
    }

    /// <summary>Reads a printed percentage.</summary>
    /// <param name="text">For example <c>93.1%</c>.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a percentage of at most 6 decimals from -1,000,000 to 1,000,000.</exception>
    public static PrintedPercent Parse(string text)
        => TryParse(Guard.NotNull(text), out var percent)
            ? percent
            : throw new FormatException("The text is not a percentage of at most 6 decimals from -1000000 to 1000000, such as 93.1%.");

    /// <summary>The percentage as printed.</summary>
    /// <returns>For example <c>93.1%</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + "%";
}
