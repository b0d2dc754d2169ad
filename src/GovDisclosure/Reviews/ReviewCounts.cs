using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>The fifteen figures of the annual report's fourth table.</summary>
/// <remarks>Counts add up: <see cref="Zero"/> is the identity, and the order of adding does not matter. Equality compares the counts.</remarks>
/// <param name="Review">行政复议.</param>
/// <param name="Direct">行政诉讼，未经复议直接起诉.</param>
/// <param name="AfterReview">行政诉讼，复议后起诉.</param>
[JsonShape]
public sealed partial record ReviewCounts(ReviewTally Review, ReviewTally Direct, ReviewTally AfterReview)
{
    /// <summary>No case.</summary>
    public static ReviewCounts Zero { get; } = new(default, default, default);

    /// <summary>The ids of the columns of the table, in the order of the form: <c>review.upheld</c> to <c>afterReview.total</c>.</summary>
    public static IReadOnlyList<string> ColumnIds { get; } = ValueList.Copy(
        from block in new[] { "review", "direct", "afterReview" }
        from column in new[] { "upheld", "corrected", "other", "pending", "total" }
        select $"{block}.{column}");

    /// <summary>The figures in the order of <see cref="ColumnIds"/>.</summary>
    /// <returns>Fifteen counts.</returns>
    public IReadOnlyList<long> Values()
        => ValueList.Copy(new[] { Review, Direct, AfterReview }.SelectMany(t => new[] { t.Upheld, t.Corrected, t.Other, t.Pending, t.Total }));

    /// <summary>Counts the cases of many requests for the fourth table of a year.</summary>
    /// <param name="requests">The requests of an organ, of all years.</param>
    /// <param name="year">The report year, from 2008 to 9999.</param>
    /// <param name="mapping">The columns of the kinds of decision; <see cref="ReviewMapping.Default"/> when null.</param>
    /// <param name="countsEachInstance">Whether each instance of a suit is a case of its own; otherwise a suit is one case over all its instances, with the result of the latest. The form does not say.</param>
    /// <returns>
    /// What was decided in the year, in its column, and what was accepted and undecided on 31 December, as pending. A case that is
    /// not known to be accepted counts from the day it was filed. A case of an earlier year is not counted again. A suit as
    /// co-defendant of another organ is left out. A case that ended without a known kind of decision is counted as other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 2008 or after 9999.</exception>
    public static ReviewCounts Of(IEnumerable<DisclosureRequest> requests, int year, ReviewMapping? mapping = null, bool countsEachInstance = false)
    {
        Guard.InRange(year, 2008, 9999);
        var options = new ReviewCountOptions { Mapping = mapping ?? ReviewMapping.Default, CountsEachInstance = countsEachInstance };
        return ReviewCounting.Sum(Guard.NotNull(requests).Where(r => r.Void is null).SelectMany(r => CasesIn(r, year, options)));
    }

    /// <summary>The cases of a request that the fourth table of a year counts.</summary>
    /// <param name="request">The request.</param>
    /// <param name="year">The report year, from 2008 to 9999.</param>
    /// <param name="options">The settings; the defaults when null.</param>
    /// <returns>
    /// What was decided in the year, in its column, and what was accepted and undecided on 31 December, as pending. A case that is
    /// not known to be accepted counts from the day it was filed. A case of an earlier year is not counted again. A suit as
    /// co-defendant of another organ is left out. A case that ended without a known kind of decision is counted as other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 2008 or after 9999.</exception>
    internal static IReadOnlyList<CountedCase> CasesIn(DisclosureRequest request, int year, ReviewCountOptions? options = null)
        => ReviewCounting.Count(Guard.NotNull(request).Reviews, Guard.InRange(year, 2008, 9999), options ?? new ReviewCountOptions());

    /// <summary>Adds two counts cell by cell.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A cell is above the range of <see cref="long"/>.</exception>
    public static ReviewCounts operator +(ReviewCounts left, ReviewCounts right)
        => new(
            Guard.NotNull(left).Review + Guard.NotNull(right).Review,
            left.Direct + right.Direct,
            left.AfterReview + right.AfterReview);

    /// <summary>Adds two counts cell by cell.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A cell is above the range of <see cref="long"/>.</exception>
    public static ReviewCounts Add(ReviewCounts left, ReviewCounts right) => left + right;
}
