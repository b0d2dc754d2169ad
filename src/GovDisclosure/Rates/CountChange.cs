using System.Numerics;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>The change from an earlier count to a later one, such as requests received this year and last year (同比).</summary>
/// <remarks>Equality compares both counts. The default value is the change from zero to zero.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(DefaultIsValue = true)]
public readonly partial record struct CountChange
{
    /// <summary>Makes a change.</summary>
    /// <param name="earlier">The earlier count, usually that of the year before; zero or more.</param>
    /// <param name="later">The later count; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public CountChange(long earlier, long later)
    {
        Earlier = Guard.NotNegative(earlier);
        Later = Guard.NotNegative(later);
    }

    /// <summary>The earlier count.</summary>
    public long Earlier { get; }

    /// <summary>The later count.</summary>
    public long Later { get; }

    /// <summary>The later count less the earlier one; negative for a fall.</summary>
    public long Difference => Later - Earlier;

    /// <summary>The change in percent of the earlier count.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <returns>The exact quotient rounded half away from zero, negative for a fall; null where the earlier count is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20.</exception>
    /// <exception cref="OverflowException">The result has more than 28 digits.</exception>
    public decimal? Percent(int decimals = 2)
    {
        Guard.InRange(decimals, 0, ExactPercent.MaxDecimals);
        return Earlier == 0 ? null : ExactPercent.Of((BigInteger)Later - Earlier, Earlier, decimals, PercentRounding.HalfUp);
    }
}
