using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>How a stream of records is tallied.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape(TextOnly = true)]
public sealed partial record TallyOptions
{
    /// <summary>The options when none are given.</summary>
    public static TallyOptions Default { get; } = new();

    /// <summary>Whether a record whose id came before is a finding; true when not set.</summary>
    /// <remarks>The check remembers every id. Without it the memory of a tally does not grow with the records.</remarks>
    public bool CheckDuplicates { get; init; } = true;

    /// <summary>Whether the tally remembers which case is in which cell; false when not set.</summary>
    /// <remarks>
    /// Needed for <see cref="YearTally.Cases(GovDisclosure.Forms.FormCell)"/> when the records come as a stream that can be read once. Records in an array, a
    /// list or another collection are read again instead, and the tally costs nothing.
    /// </remarks>
    public bool KeepCases { get; init; }

    /// <summary>How many findings are kept; no limit when not set. What goes beyond is still counted, and a last finding says how many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int FindingLimit { get; init => field = Guard.InRange(value, 0, int.MaxValue); } = int.MaxValue;

    /// <summary>Told the number of records read so far, every <see cref="ProgressInterval"/> records and at the end; null for nobody.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>After how many records <see cref="Progress"/> is told again; 100,000 when not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int ProgressInterval { get; init => field = Guard.InRange(value, 1, int.MaxValue); } = 100_000;

    /// <summary>Reads the requests: who is closed, when, in time or not. One over the calendar of mainland China when not set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DeadlineCalculator Calculator { get; init => field = Guard.NotNull(value); } = new(WorkingDayCalendar.China);

    /// <summary>Which result of a request counts that was answered anew in the same year; the last when not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RemadeCounting"/>.</exception>
    public RemadeCounting Remade { get; init => field = Guard.Defined(value); } = RemadeCounting.LastOfYear;

    /// <summary>Whether requests that are answered together with another (<see cref="DisclosureRequest.MergedInto"/>) count as requests; true when not set.</summary>
    /// <remarks>No text says it (a reading): one reply to several requests is lawful (法释〔2025〕8号, art. 14 item 3), which leaves them several requests.</remarks>
    public bool CountsMerged { get; init; } = true;

    /// <summary>Whether requests that were split from another (<see cref="DisclosureRequest.SplitFrom"/>) count as requests; true when not set.</summary>
    /// <remarks>A reading: an application with several contents may be split into one for each (Fee Measures 2020, art. 4). An entry that is not handled itself any more is void.</remarks>
    public bool CountsSplit { get; init; } = true;

    /// <summary>The columns of the fourth table that the kinds of decision count in; <see cref="ReviewMapping.Default"/> when not set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReviewMapping ReviewMapping { get; init => field = Guard.NotNull(value); } = ReviewMapping.Default;

    /// <summary>Whether each instance of a suit is a case of its own; otherwise, and when not set, a suit is one case over all its instances, with the result of the latest. The form does not say.</summary>
    public bool CountsEachInstance { get; init; }

    internal ReviewCountOptions Reviews => new() { Mapping = ReviewMapping, CountsEachInstance = CountsEachInstance };

    /// <summary>Whether a request counts: it is not void, and no other counts in its place.</summary>
    internal bool Counts(DisclosureRequest request)
        => request.Void is null && (CountsMerged || request.MergedInto is null) && (CountsSplit || request.SplitFrom is null);
}
