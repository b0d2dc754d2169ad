using System.Numerics;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>The change from an earlier rate to a later one.</summary>
/// <remarks>Equality compares both rates.</remarks>
[JsonShape]
public sealed partial record RateChange
{
    /// <summary>Makes a change.</summary>
    /// <param name="earlier">The earlier rate, usually that of the year before.</param>
    /// <param name="later">The later rate.</param>
    /// <exception cref="ArgumentNullException">A rate is null.</exception>
    public RateChange(Rate earlier, Rate later)
    {
        Earlier = Guard.NotNull(earlier);
        Later = Guard.NotNull(later);
    }

    /// <summary>The earlier rate.</summary>
    public Rate Earlier { get; }

    /// <summary>The later rate.</summary>
    public Rate Later { get; }

    /// <summary>The change in percentage points (百分点): the difference of the two rates.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <returns>The exact difference rounded half away from zero, negative for a fall; null where one of the rates has no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20.</exception>
    /// <exception cref="OverflowException">The result has more than 28 digits.</exception>
    public decimal? Points(int decimals = 2)
    {
        Guard.InRange(decimals, 0, ExactPercent.MaxDecimals);
        return Earlier.HasValue && Later.HasValue
            ? ExactPercent.Of(Difference(), (BigInteger)Later.Denominator * Earlier.Denominator, decimals, PercentRounding.HalfUp)
            : null;
    }

    /// <summary>The change in percent of the earlier rate.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <returns>The exact quotient rounded half away from zero, negative for a fall; null where one of the rates has no value or the earlier one is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20.</exception>
    /// <exception cref="OverflowException">The result has more than 28 digits.</exception>
    public decimal? Percent(int decimals = 2)
    {
        Guard.InRange(decimals, 0, ExactPercent.MaxDecimals);
        return Earlier.HasValue && Later.HasValue && Earlier.Numerator != 0
            ? ExactPercent.Of(Difference(), (BigInteger)Later.Denominator * Earlier.Numerator, decimals, PercentRounding.HalfUp)
            : null;
    }

    private BigInteger Difference()
        => ((BigInteger)Later.Numerator * Earlier.Denominator) - ((BigInteger)Earlier.Numerator * Later.Denominator);
}
