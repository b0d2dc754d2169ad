using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>One thing on a bill: units of a scale, or a cost that is passed on as it is.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeBillItem
{
    /// <summary>Charges units of a scale.</summary>
    /// <param name="scaleCode">The code of the scale in the tariff.</param>
    /// <param name="units">How many units, from 0.</param>
    /// <exception cref="ArgumentException"><paramref name="scaleCode"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    public FeeBillItem(string scaleCode, long units)
    {
        ScaleCode = Guard.NotBlank(scaleCode);
        Units = Guard.NotNegative(units);
    }

    private FeeBillItem(string name, decimal cost)
    {
        ScaleCode = Guard.NotBlank(name);
        Units = 1;
        ActualCost = Guard.NotNegative(cost);
    }

    /// <summary>The code of the scale, or the name of the cost that is passed on.</summary>
    public string ScaleCode { get; }

    /// <summary>How many units.</summary>
    public long Units { get; }

    /// <summary>The cost in yuan that is passed on, for example postage; null where a scale prices the item.</summary>
    public decimal? ActualCost { get; }

    /// <summary>The quote by the scale, where a tariff priced the item; null before that and for a cost that is passed on.</summary>
    public FeeQuote? Quote { get; internal init; }

    /// <summary>The amount in yuan before any exemption; 0 for an item that no tariff has priced.</summary>
    public decimal Amount => Quote?.Amount ?? ActualCost ?? 0m;

    /// <summary>Passes a cost on as it is, as the cost fees of 2008 do with postage (邮寄费).</summary>
    /// <param name="name">What it is, for example 邮寄费.</param>
    /// <param name="cost">The cost in yuan, zero or more.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cost"/> is negative.</exception>
    public static FeeBillItem AtCost(string name, decimal cost) => new(name, cost);
}
