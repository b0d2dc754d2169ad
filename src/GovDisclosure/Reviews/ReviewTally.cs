using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>Counts of cases in the four columns and their total.</summary>
/// <remarks>Equality compares the counts; the default is zero.</remarks>
/// <param name="Upheld">结果维持.</param>
/// <param name="Corrected">结果纠正.</param>
/// <param name="Other">其他结果.</param>
/// <param name="Pending">尚未审结.</param>
[StructLayout(LayoutKind.Auto)]
[JsonShape(DefaultIsValue = true)]
public readonly partial record struct ReviewTally(long Upheld, long Corrected, long Other, long Pending)
{
    /// <summary>总计: the sum of the four.</summary>
    /// <exception cref="OverflowException">The sum is above the range of <see cref="long"/>.</exception>
    public long Total => checked(Upheld + Corrected + Other + Pending);

    /// <summary>The count of a column.</summary>
    /// <param name="result">The column.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="result"/> is not a member of <see cref="ReviewResult"/>.</exception>
    public long this[ReviewResult result] => Guard.Defined(result) switch
    {
        ReviewResult.Upheld => Upheld,
        ReviewResult.Corrected => Corrected,
        ReviewResult.Other => Other,
        _ => Pending,
    };

    /// <summary>Adds two tallies column by column.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A column is above the range of <see cref="long"/>.</exception>
    public static ReviewTally operator +(ReviewTally left, ReviewTally right)
        => checked(new(left.Upheld + right.Upheld, left.Corrected + right.Corrected, left.Other + right.Other, left.Pending + right.Pending));

    /// <summary>Adds two tallies column by column.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A column is above the range of <see cref="long"/>.</exception>
    public static ReviewTally Add(ReviewTally left, ReviewTally right) => left + right;

    internal ReviewTally With(ReviewResult result) => this + result switch
    {
        ReviewResult.Upheld => new ReviewTally(1, 0, 0, 0),
        ReviewResult.Corrected => new ReviewTally(0, 1, 0, 0),
        ReviewResult.Other => new ReviewTally(0, 0, 1, 0),
        _ => new ReviewTally(0, 0, 0, 1),
    };
}
