using System.Numerics;
using GovDisclosure.Rates;

namespace GovDisclosure.Tests.Rates;

/// <summary>The obvious way to share out 100 percent, with whole numbers of any size and a stable sort.</summary>
internal static class SlowShares
{
    public static long[] Units(IReadOnlyList<BigInteger> values, ShareOptions options)
    {
        var whole = BigInteger.Pow(10, options.Decimals + 2);
        var total = values.Aggregate(BigInteger.Zero, (a, b) => a + b);
        if (total.IsZero)
        {
            return new long[values.Count];
        }

        var parts = values.Select((v, i) => (Index: i, Value: v, Floor: v * whole / total, Left: v * whole % total)).ToList();
        var units = parts.Select(p => (long)p.Floor).ToArray();
        if (options.Method == ShareMethod.HalfUp)
        {
            return [.. parts.Select(p => (long)(((p.Value * whole * 2) + total) / (total * 2)))];
        }

        if (options.Method == ShareMethod.LargestRemainder)
        {
            var order = options.Tie switch
            {
                ShareTie.First => parts.OrderByDescending(p => p.Left).ThenBy(p => p.Index),
                ShareTie.Last => parts.OrderByDescending(p => p.Left).ThenByDescending(p => p.Index),
                _ => parts.OrderByDescending(p => p.Left).ThenByDescending(p => p.Value).ThenBy(p => p.Index),
            };
            foreach (var part in order.Take((int)(whole - parts.Aggregate(BigInteger.Zero, (a, p) => a + p.Floor))))
            {
                units[part.Index]++;
            }
        }

        return units;
    }
}
