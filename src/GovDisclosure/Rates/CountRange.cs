using System.Globalization;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>The values that a count can have: from a least to a greatest one, both included.</summary>
/// <remarks>Equality compares both ends. The default value is the range that holds zero alone.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(DefaultIsValue = true)]
internal readonly partial record struct CountRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="min">The least value, included; zero or more.</param>
    /// <param name="max">The greatest value, included; not below <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is negative, or <paramref name="max"/> is below <paramref name="min"/>.</exception>
    public CountRange(long min, long max)
    {
        Min = Guard.NotNegative(min);
        Max = Guard.InRange(max, min, long.MaxValue);
    }

    /// <summary>The least value, included.</summary>
    public long Min { get; }

    /// <summary>The greatest value, included.</summary>
    public long Max { get; }

    /// <summary>Whether only one value is possible.</summary>
    public bool IsExact => Min == Max;

    /// <summary>Adds two ranges: the sum of the least values to the sum of the greatest.</summary>
    /// <param name="left">The one range.</param>
    /// <param name="right">The other.</param>
    /// <returns>The range of the sum; an end past <see cref="long.MaxValue"/> stays at that value.</returns>
    public static CountRange operator +(CountRange left, CountRange right) => Add(left, right);

    /// <summary>Adds two ranges: the sum of the least values to the sum of the greatest.</summary>
    /// <param name="left">The one range.</param>
    /// <param name="right">The other.</param>
    /// <returns>The range of the sum; an end past <see cref="long.MaxValue"/> stays at that value.</returns>
    public static CountRange Add(CountRange left, CountRange right)
        => new(Saturated(left.Min, right.Min), Saturated(left.Max, right.Max));

    /// <summary>The range of a sum of counts of which some are approximate.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>From the sum of the least values to the sum of the greatest; zero alone for no counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <remarks>850余 + 4000余 + 10619 is a sum from 15469 to 16477. An end past <see cref="long.MaxValue"/> stays at that value.</remarks>
    public static CountRange Sum(IEnumerable<ReportedCount> counts)
        => Guard.NotNull(counts).Aggregate(default(CountRange), (sum, count) => sum + count.Range);

    /// <summary>The range as text.</summary>
    /// <returns>One number, or <c>min..max</c>.</returns>
    public override string ToString()
        => IsExact ? Min.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{Min}..{Max}");

    private static long Saturated(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;
}
