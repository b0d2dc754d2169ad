using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>Brings amounts to whole numbers of their smallest decimal, which leaves their proportions as they are.</summary>
internal static class AmountScale
{
    public static (BigInteger[] Whole, BigInteger Greatest) ToWhole(decimal[] amounts, string name)
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

        var whole = new BigInteger[amounts.Length];
        var greatest = BigInteger.Zero;
        for (var i = 0; i < whole.Length; i++)
        {
            var decimals = PercentText.DecimalsOf(amounts[i]);
            whole[i] = (BigInteger)ExactPercent.WithScale(amounts[i], 0) * BigInteger.Pow(10, scale - decimals);
            greatest = BigInteger.Max(greatest, whole[i]);
        }

        return (whole, greatest);
    }
}
