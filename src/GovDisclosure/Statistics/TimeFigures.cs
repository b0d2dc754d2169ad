using System.Text.Json.Serialization;
using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Statistics;

/// <summary>How long the requests of one group took, and whether they were closed in time.</summary>
/// <remarks>
/// A request's working days are those after the day of receipt through the day of its end, without those on which the organ waited for the applicant
/// (correction, payment) or for those whom it consulted, as far as the regime leaves that time out. Mean and median are of these days, of the
/// requests whose days are known. The count of every number of days is kept, so that figures of parts add up without loss. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record TimeFigures
{
    private static readonly int[] UsualBands = [5, 10, 15, 20, 40];

    internal TimeFigures(string key, LocalizedText name, long inTime, long late, long unsaid, long extended, IReadOnlyList<TimeBand> days)
    {
        Key = Guard.NotNull(key);
        Name = Guard.NotNull(name);
        InTime = Guard.NotNegative(inTime);
        Late = Guard.NotNegative(late);
        Unsaid = Guard.NotNegative(unsaid);
        Extended = Guard.NotNegative(extended);
        Days = ValueList.Copy(days);
    }

    /// <summary>The code of the outcome, the channel or the applicant kind, or the month as <c>2024-03</c>; <c>all</c> for all requests, <c>none</c> for those of which the register does not say.</summary>
    public string Key { get; }

    /// <summary>The name of the group.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many were closed on or before their last day.</summary>
    public long InTime { get; }

    /// <summary>How many were closed after their last day.</summary>
    public long Late { get; }

    /// <summary>How many were closed and cannot be said to be in time or late: only two days of them are known, and more days lie between than the period has.</summary>
    public long Unsaid { get; }

    /// <summary>How many were extended, in time or late.</summary>
    public long Extended { get; }

    /// <summary>The requests by working days, one entry for each number of days that occurs, in order; those whose days are not covered by the calendar are missing.</summary>
    public IReadOnlyList<TimeBand> Days { get; }

    /// <summary>How many were closed.</summary>
    [JsonInclude]
    public long Closed => InTime + Late + Unsaid;

    /// <summary>The share of those closed in time among those of which it is known.</summary>
    [JsonInclude]
    public Rate InTimeShare => new(InTime, InTime + Late);

    /// <summary>The share of those extended among all.</summary>
    public Rate ExtendedShare => new(Extended, Closed);

    /// <summary>How many requests have known working days: what mean and median are taken of.</summary>
    public long Counted => Days.Sum(band => band.Count);

    /// <summary>The working days of all together.</summary>
    public long TotalDays => Days.Sum(band => band.Count * band.From);

    /// <summary>The working days on average, half up to two decimals; null where none are known.</summary>
    [JsonInclude]
    public decimal? Mean => Counted is > 0 and var count ? decimal.Round((decimal)TotalDays / count, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>The working days in the middle: half took no more and half no less, the mean of the two middle ones of an even count; null where none are known.</summary>
    [JsonInclude]
    public decimal? Median => Counted is > 0 and var count ? (DaysOf((count - 1) / 2) + DaysOf(count / 2)) / 2m : null;

    /// <summary>The requests in bands of 0–5, 6–10, 11–15, 16–20, 21–40 and more working days.</summary>
    [JsonInclude]
    public IReadOnlyList<TimeBand> Bands => BandsTo(UsualBands);

    /// <summary>The requests in bands of a host's own.</summary>
    /// <param name="through">The most working days of each band but the last, inclusive, in rising order.</param>
    /// <returns>The bands with those that are empty, and one without an end; together they hold <see cref="Counted"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="through"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="through"/> holds a negative number or does not rise.</exception>
    public IReadOnlyList<TimeBand> BandsTo(params int[] through)
    {
        Guard.NotNull(through);
        var bands = new TimeBand[through.Length + 1];
        var from = 0;
        for (var i = 0; i < through.Length; i++)
        {
            if (through[i] < from)
            {
                throw new ArgumentException("The bands must rise.", nameof(through));
            }

            bands[i] = new TimeBand(from, through[i], CountOf(from, through[i]));
            from = through[i] == int.MaxValue ? through[i] : through[i] + 1;
        }

        bands[through.Length] = new TimeBand(from, null, CountOf(from, int.MaxValue));
        return ValueList.Copy(bands);
    }

    /// <summary>The figures as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>For example <c>予以公开：办结12件，按期11件（91.67%），逾期1件，延长2件；平均14.5个工作日，中位数15个工作日</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var chinese = Guard.Defined(language) == Language.Chinese;
        var unsaid = Unsaid == 0 ? string.Empty : chinese ? FormattableString.Invariant($"，是否按期不明{Unsaid}件") : FormattableString.Invariant($", {Unsaid} not known");
        var days = Mean is { } mean && Median is { } median
            ? chinese ? FormattableString.Invariant($"；平均{mean:0.##}个工作日，中位数{median:0.#}个工作日") : FormattableString.Invariant($"; mean {mean:0.##} working days, median {median:0.#}")
            : string.Empty;
        return chinese
            ? FormattableString.Invariant($"{Name.Chinese}：办结{Closed}件，按期{InTime}件（{InTimeShare.ToText()}），逾期{Late}件{unsaid}，延长{Extended}件{days}")
            : FormattableString.Invariant($"{Name.English}: {Closed} closed, {InTime} in time ({InTimeShare.ToText()}), {Late} late{unsaid}, {Extended} extended{days}");
    }

    internal TimeFigures Plus(TimeFigures other)
    {
        var days = new SortedDictionary<int, long>();
        foreach (var band in Days.Concat(other.Days))
        {
            days[band.From] = checked((days.TryGetValue(band.From, out var count) ? count : 0) + band.Count);
        }

        return checked(new TimeFigures(
            Key, Name, InTime + other.InTime, Late + other.Late, Unsaid + other.Unsaid, Extended + other.Extended,
            [.. days.Select(pair => new TimeBand(pair.Key, pair.Key, pair.Value))]));
    }

    private long CountOf(int from, int through) => Days.Where(band => band.From >= from && band.From <= through).Sum(band => band.Count);

    // The days of the request at a place, from 0, in the order of days.
    private int DaysOf(long place)
    {
        foreach (var band in Days)
        {
            if (place < band.Count)
            {
                return band.From;
            }

            place -= band.Count;
        }

        return 0;
    }
}
