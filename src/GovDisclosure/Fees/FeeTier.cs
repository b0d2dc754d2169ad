using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>A tier (档) of a scale: the price of each unit from one unit to another, both included.</summary>
/// <remarks>
/// Prices are marginal (超额累进): a tier prices the units that lie in it and no others. A tier may rise within itself, every
/// <see cref="StepUnits"/> units by <see cref="StepPrice"/>; so "then each further ten 100 yuan dearer" is one tier without end.
/// Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record FeeTier
{
    private const decimal MaxPrice = 1_000_000_000m;

    /// <summary>Makes a tier.</summary>
    /// <param name="from">The first unit, from 1.</param>
    /// <param name="to">The last unit, inclusive; null for a tier without end.</param>
    /// <param name="price">The price in yuan of one unit; in a rising tier, of a unit of the first step.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="from"/> is below 1, <paramref name="to"/> below <paramref name="from"/>, or <paramref name="price"/> is
    /// below 0, above one thousand million, or has more than six decimals.
    /// </exception>
    public FeeTier(long from, long? to, decimal price)
    {
        From = Guard.InRange(from, 1, long.MaxValue);
        To = to is { } last ? Guard.InRange(last, from, long.MaxValue, nameof(to)) : null;
        Price = Checked(price, nameof(price));
    }

    /// <summary>The first unit.</summary>
    public long From { get; }

    /// <summary>The last unit, inclusive; null for a tier without end.</summary>
    public long? To { get; }

    /// <summary>The price in yuan of one unit, in a rising tier of a unit of the first step.</summary>
    public decimal Price { get; }

    /// <summary>How many units a step of a rising tier has; null for a flat tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above one million.</exception>
    public long? StepUnits { get; init => field = value is { } units ? Guard.InRange(units, 1, 1_000_000, nameof(value)) : null; }

    /// <summary>By how many yuan a unit is dearer from one step to the next; 0 for a flat tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above one thousand million, or has more than six decimals.</exception>
    public decimal StepPrice { get; init => field = Checked(value, nameof(value)); }

    /// <summary>How well the tier is known, where that differs from its scale; null where it does not.</summary>
    public Verification? Point { get; init; }

    private static decimal Checked(decimal price, string name)
        => price is >= 0 and <= MaxPrice && decimal.Round(price, 6) == price
            ? price
            : throw new ArgumentOutOfRangeException(name, price, "The price must be from 0 to 1000000000 yuan with at most six decimals.");
}
