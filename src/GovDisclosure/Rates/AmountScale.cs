using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>Brings amounts to whole numbers of their smallest decimal, which leaves their proportions as they are.</summary>
internal static class AmountScale
{
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative; the message names its index.</exception>
    public static BigInteger[] ToWhole(decimal[] amounts, string name)
    {
        var scale = Scale(amounts, name);
        return Array.ConvertAll(
            amounts, amount => (BigInteger)ExactPercent.WithScale(amount, 0) * BigInteger.Pow(10, scale - PercentText.DecimalsOf(amount)));
    }

    /// <summary>The same in 64 bits; false where an amount does not fit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative; the message names its index.</exception>
    public static bool TryToCounts(decimal[] amounts, string name, out long[] counts)
    {
        var scale = Scale(amounts, name);
        counts = new long[amounts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var whole = amounts[i] <= long.MaxValue ? ExactPercent.WithScale(amounts[i], 0) : decimal.MaxValue;
            for (var missing = scale - PercentText.DecimalsOf(amounts[i]); missing > 0 && whole <= long.MaxValue; missing--)
            {
                whole *= 10;
            }

            if (whole > long.MaxValue)
            {
                return false;
            }

            counts[i] = (long)whole;
        }

        return true;
    }

    private static int Scale(decimal[] amounts, string name)
    {
        var scale = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] < 0)
            {
                throw Apportionment.Negative(name, i, amounts[i]);
            }

            scale = Math.Max(scale, PercentText.DecimalsOf(amounts[i]));
        }

        return scale;
    }
}
