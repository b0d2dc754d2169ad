using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>A row of the tables of remedies: where it fits, what follows, what it says, which articles.</summary>
/// <remarks>A row counts only while the instrument of its first article is in force. In the texts {0} is the last day of the reconsideration, {1} day zero, {2} what makes a suit over the act doubtful.</remarks>
internal sealed class RemedyRow
{
    private readonly string _chinese;
    private readonly string _english;
    private readonly Func<RemedyFacts, Citation[]> _sources;
    private readonly Func<RemedyFacts, bool> _when;

    public RemedyRow(RemedyKind kind, Func<RemedyFacts, bool> when, RemedyStatus then, string chinese, string english, params Citation[] sources)
        : this(kind, when, then, chinese, english, _ => sources)
    {
    }

    public RemedyRow(RemedyKind kind, Func<RemedyFacts, bool> when, RemedyStatus then, string chinese, string english, Func<RemedyFacts, Citation[]> sources)
    {
        Kind = kind;
        Then = then;
        _when = when;
        _chinese = chinese;
        _english = english;
        _sources = sources;
    }

    public RemedyKind Kind { get; }

    public RemedyStatus Then { get; }

    public Citation[] Sources(RemedyFacts facts) => _sources(facts);

    public LocalizedText Text(RemedyFacts facts)
        => Wording.Of(_chinese, _english, facts.ReviewDue?.Day, facts.Query.RunsFrom, facts.Doubt is { } doubt && doubt != this ? doubt.Text(facts) : null);

    public bool Applies(RemedyFacts facts) => _when(facts) && facts.Governs(_sources(facts)[0].Instrument);
}

/// <summary>A row of the table of periods: where it fits, day zero, the end before a day off is rolled over, what it says, which articles.</summary>
internal sealed class RemedyPeriod(
    RemedyKind kind,
    Func<RemedyFacts, bool> when,
    Func<RemedyFacts, LocalDate> end,
    string chinese,
    string english,
    Func<RemedyFacts, Citation[]> sources)
{
    public RemedyKind Kind { get; } = kind;

    /// <summary>Day zero; that of the act when not set.</summary>
    public Func<RemedyFacts, LocalDate> Zero { get; init; } = f => f.Query.RunsFrom;

    /// <summary>Whether the remedy opens on the day after day zero and not on it.</summary>
    public bool OpensNextDay { get; init; }

    /// <summary>Whether nothing says when that from which the period runs was received, so that the end is the earliest there can be.</summary>
    public Func<RemedyFacts, bool> IsArrivalUnknown { get; init; } = f => f.Query.IsArrivalAssumed;

    /// <summary>The end by another reading, where the law has no express rule.</summary>
    public Func<RemedyFacts, LocalDate>? OtherEnd { get; init; }

    public bool Applies(RemedyFacts facts) => when(facts);

    public LocalDate End(RemedyFacts facts) => end(facts);

    public Citation[] Sources(RemedyFacts facts) => sources(facts);

    public LocalizedText Text(RemedyFacts facts) => Wording.Of(chinese, english, facts.ReviewDue?.Day, facts.Query.RunsFrom);
}

/// <summary>A row of the table of notes: what is said beside a remedy. In the texts {0} is the last day on which a court can be asked for more time, {1} the outer limit of five years, {2} the last day that the reply missed.</summary>
internal sealed class RemedyNote(RemedyKind kind, Func<RemedyFacts, bool> when, string chinese, string english, Func<RemedyFacts, Citation> source)
{
    public RemedyKind Kind { get; } = kind;

    /// <summary>Whether it is said of a remedy that is not available too: why the text that excludes it applies.</summary>
    public bool IsOfExclusion { get; init; }

    public bool Applies(RemedyFacts facts) => when(facts) && facts.Governs(source(facts).Instrument);

    public Citation Source(RemedyFacts facts) => source(facts);

    public LocalizedText Text(RemedyFacts facts) => Wording.Of(chinese, english, facts.CanAskThrough, RemedyRules.OuterLimit(Kind, facts), facts.Query.LateSince);
}
