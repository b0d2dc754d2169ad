using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Where the requests of a register stand on a day (办理情况): how many in each state, the open ones in the order of urgency, and how long the closed ones took.</summary>
/// <remarks>
/// Each request is in one group. One that was answered and has to be answered anew is open again, and its last day is the one that the decision or
/// judgment sets. The order of urgency is that of <see cref="Groups"/>, and within a group that of the last days: overdue, due today, to be decided
/// by the organ because the window of the correction has passed, due soon, on track, paused. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RegisterStanding
{
    internal RegisterStanding(
        LocalDate on,
        LocalDate newSince,
        long requests,
        long unreadable,
        IReadOnlyList<StandingGroup> groups,
        StandingGroup newlyOverdue,
        HandlingTimes times,
        IReadOnlyList<Finding> findings)
    {
        On = on;
        NewSince = newSince;
        Requests = Guard.NotNegative(requests);
        Unreadable = Guard.NotNegative(unreadable);
        Groups = ValueList.Copy(groups);
        NewlyOverdue = Guard.NotNull(newlyOverdue);
        Times = Guard.NotNull(times);
        Findings = ValueList.Copy(findings);
    }

    /// <summary>The day asked about: events after it are left out.</summary>
    public LocalDate On { get; }

    /// <summary>The day before or on which what is newly overdue was not overdue yet.</summary>
    public LocalDate NewSince { get; }

    /// <summary>How many requests stand in the groups together.</summary>
    public long Requests { get; }

    /// <summary>How many lines could not be read without an error; they are in no group and among the findings.</summary>
    public long Unreadable { get; }

    /// <summary>The groups that are not empty, the most urgent first; then those that need nothing.</summary>
    public IReadOnlyList<StandingGroup> Groups { get; }

    /// <summary>Those of the overdue requests that were not overdue on <see cref="NewSince"/>: their last day is that day or a later one.</summary>
    public StandingGroup NewlyOverdue { get; }

    /// <summary>How long those took that were closed in the time asked for, to <see cref="On"/>.</summary>
    public HandlingTimes Times { get; }

    /// <summary>What is wrong with lines and requests: not readable, or covered by no law or calendar; at most as many as a list is long.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many requests are open.</summary>
    public long Open => Groups.Where(group => StandingCounter.IsOpen(group.Status)).Sum(group => group.Count);

    /// <summary>The open requests of all groups that are listed, the most urgent first.</summary>
    public IReadOnlyList<OpenRequest> Urgent => ValueList.Copy(Groups.SelectMany(group => group.Requests));

    /// <summary>How many requests are in a state.</summary>
    /// <param name="status">The state.</param>
    /// <returns>How many, whomever they wait for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of <see cref="RequestStatusKind"/>.</exception>
    public long CountOf(RequestStatusKind status)
    {
        Guard.Defined(status);
        return Groups.Where(group => group.Status == status).Sum(group => group.Count);
    }

    /// <summary>The standing as lines of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>A line for each group, its requests below it, and the times.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string ToText(Language language)
    {
        var chinese = Guard.Defined(language) == Language.Chinese;
        List<string> lines =
        [
            chinese
                ? FormattableString.Invariant($"{DateText.Iso(On)}办理情况：登记{Requests}件，在办{Open}件；{DateText.Iso(NewSince)}之后新超期{NewlyOverdue.Count}件")
                : FormattableString.Invariant($"{DateText.Iso(On)}: {Requests} requests, {Open} open; {NewlyOverdue.Count} newly overdue since {DateText.Iso(NewSince)}"),
        ];
        if (Unreadable > 0)
        {
            lines.Add(chinese ? FormattableString.Invariant($"无法读取{Unreadable}行，未计入") : FormattableString.Invariant($"{Unreadable} lines could not be read and are not counted"));
        }

        foreach (var group in Groups)
        {
            lines.Add(FormattableString.Invariant($"{group.Name.In(language)}{(chinese ? "：" : ": ")}{group.Count}"));
            lines.AddRange(group.Requests.Select(request => "  " + request.In(language)));
            if (group.Requests.Count is > 0 and var listed && listed < group.Count)
            {
                lines.Add(chinese ? FormattableString.Invariant($"  另有{group.Count - listed}件") : FormattableString.Invariant($"  and {group.Count - listed} more"));
            }
        }

        lines.Add(Times.ToText(language));
        return string.Join("\n", lines);
    }
}
