using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Time as figures: how long the requests took that were closed in a time, and how many of them in time, by outcome, channel, applicant and month.</summary>
/// <remarks>
/// Made by a tally and by a register's standing. A group without requests is left out. Parts of a register add up with <see cref="Merge"/>, the
/// medians too. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record HandlingTimes
{
    internal HandlingTimes(
        LocalDate from,
        LocalDate through,
        TimeFigures all,
        IReadOnlyList<TimeFigures> byOutcome,
        IReadOnlyList<TimeFigures> byChannel,
        IReadOnlyList<TimeFigures> byApplicant,
        IReadOnlyList<TimeFigures> byMonth)
    {
        From = from;
        Through = through;
        All = Guard.NotNull(all);
        ByOutcome = ValueList.Copy(byOutcome);
        ByChannel = ValueList.Copy(byChannel);
        ByApplicant = ValueList.Copy(byApplicant);
        ByMonth = ValueList.Copy(byMonth);
    }

    /// <summary>The first day on which a request that counts was closed, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day on which a request that counts was closed, inclusive.</summary>
    public LocalDate Through { get; }

    /// <summary>All requests.</summary>
    public TimeFigures All { get; }

    /// <summary>By outcome, in the order of the form.</summary>
    public IReadOnlyList<TimeFigures> ByOutcome { get; }

    /// <summary>By the way in which they arrived.</summary>
    public IReadOnlyList<TimeFigures> ByChannel { get; }

    /// <summary>By the kind of the applicant, in the order of the form.</summary>
    public IReadOnlyList<TimeFigures> ByApplicant { get; }

    /// <summary>By the month in which they were closed, in the order of time.</summary>
    public IReadOnlyList<TimeFigures> ByMonth { get; }

    /// <summary>Adds the figures of another part of the register.</summary>
    /// <param name="other">Figures of the same days.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> is of other days.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="long"/>.</exception>
    public HandlingTimes Merge(HandlingTimes other)
        => (Guard.NotNull(other).From, other.Through) == (From, Through)
            ? new HandlingTimes(
                From, Through, All.Plus(other.All), Sum(ByOutcome, other.ByOutcome, TimesCounter.OutcomeKeys), Sum(ByChannel, other.ByChannel, TimesCounter.ChannelKeys),
                Sum(ByApplicant, other.ByApplicant, TimesCounter.ApplicantKeys), Sum(ByMonth, other.ByMonth, null))
            : throw new ArgumentException(
                FormattableString.Invariant($"The figures are of {DateText.Iso(other.From)} to {DateText.Iso(other.Through)}, not of {DateText.Iso(From)} to {DateText.Iso(Through)}."), nameof(other));

    /// <summary>The figures as lines of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>A line for all and for each group, with line feeds between them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string ToText(Language language)
    {
        var chinese = Guard.Defined(language) == Language.Chinese;
        List<string> lines =
        [
            chinese ? $"{DateText.Iso(From)}至{DateText.Iso(Through)}办结" : $"closed from {DateText.Iso(From)} to {DateText.Iso(Through)}",
            All.In(language),
            (chinese ? "用时分布（工作日）：" : "working days: ") + string.Join(chinese ? "；" : "; ", All.Bands.Select(band => FormattableString.Invariant($"{band.Range(chinese ? "及以上" : " and more")}: {band.Count}"))),
        ];
        AddGroup(lines, chinese ? "按办理结果" : "by outcome", ByOutcome, language);
        AddGroup(lines, chinese ? "按提交渠道" : "by channel", ByChannel, language);
        AddGroup(lines, chinese ? "按申请人类别" : "by applicant", ByApplicant, language);
        AddGroup(lines, chinese ? "按办结月份" : "by month of the end", ByMonth, language);
        return string.Join("\n", lines);
    }

    private static void AddGroup(List<string> lines, string title, IReadOnlyList<TimeFigures> group, Language language)
    {
        if (group.Count > 0)
        {
            lines.Add(title);
            lines.AddRange(group.Select(figures => "  " + figures.In(language)));
        }
    }

    private static List<TimeFigures> Sum(IReadOnlyList<TimeFigures> own, IReadOnlyList<TimeFigures> others, IReadOnlyList<string>? order)
    {
        var sums = new Dictionary<string, TimeFigures>(StringComparer.Ordinal);
        foreach (var figures in own.Concat(others))
        {
            sums[figures.Key] = sums.TryGetValue(figures.Key, out var known) ? known.Plus(figures) : figures;
        }

        // Months sort as they are written; the other groups stand in the order of their codes.
        return order is null
            ? [.. sums.Values.OrderBy(figures => figures.Key, StringComparer.Ordinal)]
            : [.. order.Where(sums.ContainsKey).Select(key => sums[key])];
    }
}
