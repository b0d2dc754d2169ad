using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>Divides 100 percent among counts: the plain core of <see cref="ShareSeries"/>, for series of millions.</summary>
/// <remarks>
/// Shares come as whole units of the last decimal: at two decimals 1.53 % is 153 and 100 % is 10 000. All arithmetic is in
/// whole numbers and exact for every count up to <see cref="long.MaxValue"/>. The time is linear in the number of parts, and
/// nothing is allocated while the total is at most <see cref="ulong.MaxValue"/>; a greater total takes O(n log n) time and
/// memory for the remainders.
/// </remarks>
internal static class Apportionment
{
    /// <summary>How many units of the last decimal make 100 percent.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 6.</param>
    /// <returns>100 for no decimals, 10 000 for two, 100 000 000 for six.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 6.</exception>
    public static long UnitsOfWhole(int decimals)
    {
        Guard.InRange(decimals, 0, ShareOptions.MaxDecimals);
        var whole = 100L;
        for (var i = 0; i < decimals; i++)
        {
            whole *= 10;
        }

        return whole;
    }

    /// <summary>Computes the share of every count.</summary>
    /// <param name="counts">The counts; each zero or more.</param>
    /// <param name="units">Receives the shares in units of the last decimal; as long as <paramref name="counts"/>. All zero when the method returns false or throws.</param>
    /// <param name="options">Method, decimals and tie rule; null for <see cref="ShareOptions.Default"/>.</param>
    /// <returns>False when the total is zero, so that there are no shares.</returns>
    /// <exception cref="ArgumentException"><paramref name="units"/> has another length than <paramref name="counts"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative; the message names its index.</exception>
    public static bool TryDivide(ReadOnlySpan<long> counts, Span<long> units, ShareOptions? options = null)
    {
        if (units.Length != counts.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There must be as many units as counts: {counts.Length}, not {units.Length}."), nameof(units));
        }

        units.Clear();
        options ??= ShareOptions.Default;
        var total = 0UL;
        var isWide = false;
        for (var i = 0; i < counts.Length; i++)
        {
            var count = counts[i];
            if (count < 0)
            {
                throw Negative(nameof(counts), i, count);
            }

            isWide |= (ulong)count > ulong.MaxValue - total;
            total = unchecked(total + (ulong)count);
        }

        if (isWide)
        {
            WideApportionment.Divide(counts, units, options);
            return true;
        }

        if (total == 0)
        {
            return false;
        }

        new NarrowApportionment(counts, units, total, options).Divide();
        return true;
    }

    internal static ArgumentOutOfRangeException Negative(string name, int index, decimal value)
        => new(name, value, FormattableString.Invariant($"The value at index {index} is {value}; every value must be zero or more."));
}
