using GovDisclosure.Internal;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>The statistics of one year: how many requests came, were carried over, and how they ended.</summary>
/// <remarks>
/// <para>A request received in the year is new; one received earlier and not decided when the year began is carried in. One
/// decided by 31 December counts under its outcome, any other is carried out. So new + carried in = handled + carried out,
/// always and for every applicant kind (国办公开办函〔2021〕30号, third table: 第一项加第二项之和，等于第三项加第四项之和).</para>
/// <para>Statistics of parts add up with <see cref="Merge(YearStatistics)"/>: commutative, associative, with <see cref="Empty"/> as identity.
/// Equality compares all figures.</para>
/// </remarks>
[JsonShape(Codec = typeof(YearStatisticsShape))]
public sealed partial record YearStatistics
{
    private readonly ValueList<long> _counters;

    internal YearStatistics(int year, long[] counters, decimal fees)
    {
        Year = year;
        _counters = new ValueList<long>(counters);
        Fees = fees;
    }

    /// <summary>The year, 1 January to 31 December in Beijing.</summary>
    public int Year { get; }

    /// <summary>The fees received in the year, in yuan.</summary>
    public decimal Fees { get; }

    /// <summary>How many records were read, counted or not.</summary>
    public long Records => Sum(~0u, 0xFF, carried: null);

    /// <summary>How many records were decided before the year began and do not concern it.</summary>
    public long ClosedBefore => _counters[YearBins.ClosedBefore];

    /// <summary>How many records were received after the year ended and do not concern it.</summary>
    public long ReceivedAfter => _counters[YearBins.ReceivedAfter];

    /// <summary>How many records are faulty and are counted nowhere else.</summary>
    public long Faulty => Sum(~0u << YearBins.FirstProblem, 0xFF, null);

    /// <summary>The figures of the fourth table: reconsiderations and suits decided in the year or pending at its end.</summary>
    public ReviewCounts Reviews => new(ReviewBlock(0), ReviewBlock(1), ReviewBlock(2));

    internal ReadOnlySpan<long> Counters => _counters.AsSpan();

    internal IReadOnlyList<long> AllCounters => _counters;

    /// <summary>Tallies columns: the bulk path.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="columns">The requests. They have no ids, so the statistics count faulty ones and nobody names them; see <see cref="RequestColumns.FaultyRows"/>.</param>
    /// <returns>The statistics; channels, times and replies are not known and fees are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearStatistics OfColumns(int year, RequestColumns columns) => RequestTally.Tally(year, columns);

    /// <summary>The statistics of no records: the identity of <see cref="Merge(YearStatistics)"/>.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>All zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public static YearStatistics Empty(int year) => new(Guard.InRange(year, 1, 9999), new long[YearCounters.Count], 0);

    /// <summary>Adds up the statistics of parts.</summary>
    /// <param name="year">The year of all of them.</param>
    /// <param name="parts">The parts; none gives <see cref="Empty"/>.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is of another year.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="long"/> or <see cref="decimal"/>.</exception>
    public static YearStatistics Merge(int year, IEnumerable<YearStatistics> parts)
        => Guard.NotNull(parts).Aggregate(Empty(year), (sum, part) => sum.Merge(part));

    /// <summary>Adds the statistics of another part.</summary>
    /// <param name="other">Statistics of the same year.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> is of another year.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="long"/> or <see cref="decimal"/>.</exception>
    public YearStatistics Merge(YearStatistics other)
    {
        if (Guard.NotNull(other).Year != Year)
        {
            throw new ArgumentException(FormattableString.Invariant($"The statistics are of {other.Year}, not of {Year}; only one year adds up."), nameof(other));
        }

        var sum = new long[YearCounters.Count];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = checked(_counters[i] + other._counters[i]);
        }

        return new YearStatistics(Year, sum, Fees + other.Fees);
    }

    /// <summary>本年新收: requests received in the year.</summary>
    /// <param name="applicant">The applicant kind; null for all.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public long NewReceived(ApplicantKind? applicant = null) => Sum(YearBins.CountedResults, Kinds(applicant), carried: false);

    /// <summary>上年结转: requests received before the year and not decided when it began.</summary>
    /// <param name="applicant">The applicant kind; null for all.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public long CarriedIn(ApplicantKind? applicant = null) => Sum(YearBins.CountedResults, Kinds(applicant), carried: true);

    /// <summary>Requests decided in the year with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="applicant">The applicant kind; null for all.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public long Of(Outcome outcome, ApplicantKind? applicant = null) => Sum(1u << Guard.NotNull(outcome).Index, Kinds(applicant), null);

    /// <summary>本年度办理结果总计: requests decided in the year.</summary>
    /// <param name="applicant">The applicant kind; null for all.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public long Handled(ApplicantKind? applicant = null) => Sum(YearBins.HandledResults, Kinds(applicant), null);

    /// <summary>结转下年度继续办理: requests not decided by the end of the year.</summary>
    /// <param name="applicant">The applicant kind; null for all.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="applicant"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public long CarriedOut(ApplicantKind? applicant = null) => Sum(1u << YearBins.Open, Kinds(applicant), null);

    /// <summary>Requests received in the year, by the way in which they arrived.</summary>
    /// <param name="channel">The channel; null for those of which it is not known.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not a member of <see cref="RequestChannel"/>.</exception>
    public long Received(RequestChannel? channel)
        => _counters[YearCounters.Channels + ((int)Guard.Defined(channel ?? RequestChannel.None))];

    /// <summary>How many records have a fault, under the first that each has.</summary>
    /// <param name="problem">The fault.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="problem"/> is not a member of <see cref="CaseProblem"/>.</exception>
    public long FaultyWith(CaseProblem problem) => _counters[YearBins.BeforeProblems + (int)Guard.Defined(problem)];

    /// <summary>The sum of the bins with one of the results, applicant kinds and origins.</summary>
    internal long Sum(uint results, int kinds, bool? carried)
    {
        long sum = 0;
        for (var bin = 0; bin < YearBins.Count; bin++)
        {
            var counts = (results >> (bin & YearBins.ResultMask) & 1) != 0
                && (kinds >> (bin >> YearBins.KindShift) & 1) != 0
                && (carried is not { } wanted || wanted == ((bin & YearBins.Carried) != 0));
            sum += counts ? _counters[bin] : 0;
        }

        return sum;
    }

    private ReviewTally ReviewBlock(int block)
    {
        var first = YearCounters.Reviews + (block * YearCounters.ReviewColumns);
        return new ReviewTally(_counters[first], _counters[first + 1], _counters[first + 2], _counters[first + 3]);
    }

    private static int Kinds(ApplicantKind? applicant) => applicant is { } kind ? Guard.Defined(kind) == ApplicantKind.None ? 0 : 1 << ((int)kind - 1) : 0x3F;
}
