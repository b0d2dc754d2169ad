using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>The apportionment of values of any size: counts whose total is past 64 bits, and amounts with many digits.</summary>
internal static class WideApportionment
{
    public static void Divide(ReadOnlySpan<long> counts, Span<long> units, ShareOptions options)
    {
        var values = new BigInteger[counts.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = counts[i];
        }

        Divide(values, units, options);
    }

    public static void Divide(BigInteger[] values, Span<long> units, ShareOptions options)
    {
        var total = values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
        var remainders = new BigInteger[values.Length];
        var rest = options.Whole;
        for (var i = 0; i < values.Length; i++)
        {
            units[i] = (long)BigInteger.DivRem(values[i] * options.Whole, total, out remainders[i]);
            rest -= units[i];
        }

        switch (options.Method)
        {
            case ShareMethod.HalfUp:
                for (var i = 0; i < values.Length; i++)
                {
                    units[i] += remainders[i] * 2 >= total ? 1 : 0;
                }

                break;
            case ShareMethod.LargestRemainder:
                var order = new int[values.Length];
                for (var i = 0; i < order.Length; i++)
                {
                    order[i] = i;
                }

                Array.Sort(order, (a, b) => Compare(a, b, values, remainders, options.Tie));
                for (var k = 0; k < rest; k++)
                {
                    units[order[k]]++;
                }

                break;
            default:
                break;
        }
    }

    private static int Compare(int a, int b, BigInteger[] values, BigInteger[] remainders, ShareTie tie)
    {
        var byRemainder = remainders[b].CompareTo(remainders[a]);
        if (byRemainder != 0)
        {
            return byRemainder;
        }

        var byValue = tie == ShareTie.Larger ? values[b].CompareTo(values[a]) : 0;
        return byValue != 0 ? byValue : tie == ShareTie.Last ? b.CompareTo(a) : a.CompareTo(b);
    }
}
