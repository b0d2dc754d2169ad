using System.Numerics;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>Percentages from whole numbers: no binary fraction takes part, so that an exact half is seen as one.</summary>
internal static class ExactPercent
{
    /// <summary>The most decimals of a rate.</summary>
    public const int MaxDecimals = 20;

    /// <summary>The percentage of a fraction, rounded to a number of decimals.</summary>
    /// <exception cref="OverflowException">The result has more than 28 digits.</exception>
    public static decimal Of(BigInteger numerator, BigInteger denominator, int decimals, PercentRounding rounding)
        => WithScale((decimal)Units(numerator, denominator, decimals, rounding), decimals);

    /// <summary>The same as a whole number of units of the last decimal.</summary>
    public static BigInteger Units(BigInteger numerator, BigInteger denominator, int decimals, PercentRounding rounding)
    {
        Guard.InRange(decimals, 0, MaxDecimals);
        Guard.Defined(rounding);
        var negative = (numerator.Sign < 0) != (denominator.Sign < 0);
        var whole = BigInteger.DivRem(
            BigInteger.Abs(numerator) * BigInteger.Pow(10, decimals + 2),
            BigInteger.Abs(denominator),
            out var rest);
        if (rounding == PercentRounding.HalfUp && rest * 2 >= BigInteger.Abs(denominator))
        {
            whole += 1;
        }

        return negative ? -whole : whole;
    }

    /// <summary>A whole number of zero or more read as one with a number of decimals: 2160 with 2 is 21.60.</summary>
    public static decimal WithScale(long whole, int decimals) => new((int)whole, (int)(whole >> 32), 0, isNegative: false, (byte)decimals);

    /// <summary>A whole number read as one with a number of decimals: 2160 with 2 is 21.60.</summary>
    public static decimal WithScale(decimal whole, int decimals)
    {
        var bits = decimal.GetBits(whole);
        return new decimal(bits[0], bits[1], bits[2], whole < 0, (byte)decimals);
    }
}
