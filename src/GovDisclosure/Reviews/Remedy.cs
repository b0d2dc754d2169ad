using GovDisclosure.Json;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>A remedy, whether it is open on the day asked for, by when, and under which articles.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record Remedy
{
    internal Remedy(RemedyKind kind, RemedyStatus status, LocalizedText text, IEnumerable<Citation> sources)
    {
        Kind = kind;
        Status = status;
        Text = text;
        Sources = ValueList.Copy(sources);
    }

    /// <summary>The remedy.</summary>
    public RemedyKind Kind { get; }

    /// <summary>Whether it can be used on the day.</summary>
    public RemedyStatus Status { get; internal init; }

    /// <summary>The rule in one sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The articles, the one that grants or excludes the remedy first.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>The first day on which it can be used; null where it has no period.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day, inclusive, after a day off is rolled over; null where there is none.</summary>
    public LocalDate? By { get; internal init; }

    /// <summary>The last day before a day off is rolled over; null where there is none.</summary>
    public LocalDate? NominalBy { get; internal init; }

    /// <summary>The last day by the other reading, where the law has no express rule; null where there is none. Between both it depends.</summary>
    public LocalDate? ByOtherReading { get; internal init; }

    /// <summary>What else the law says of it, and what is doubtful, which cites an interpretation; empty for none.</summary>
    public IReadOnlyList<ExplanationStep> Notes { get; internal init => field = ValueList.Copy(value); } = ValueList<ExplanationStep>.Empty;

    /// <summary>What is left instead of a remedy that is not available or expired; empty for one that is.</summary>
    public IReadOnlyList<RemedyKind> Remaining { get; internal init => field = ValueList.Copy(value); } = ValueList<RemedyKind>.Empty;

    /// <summary>Whether the calendar of the last day is not known, so that <see cref="By"/> could still roll over a day off.</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>Whether the last day rests on published notices or on statutory holidays alone, as of a deadline; Published where there is no last day.</summary>
    public Certainty Certainty { get; internal init; } = Certainty.Published;

    /// <summary>
    /// The earliest that the last day can be, where <see cref="By"/> is not sure: nothing says when the act or decision was received, from which the
    /// period runs, or no notice of the year is loaded; null where the last day is sure.
    /// </summary>
    public LocalDate? NotBefore { get; internal init; }

    /// <summary>
    /// The last day, inclusive, on which it can still be filed, where a text that comes into force before <see cref="By"/> excludes it or ends its period
    /// earlier; null for none. That the text of the day of filing applies is a reading.
    /// </summary>
    public LocalDate? OnlyThrough { get; internal init; }

    internal Citation? RollSource { get; init; }

    /// <summary>Whether it can be used on the day.</summary>
    public bool IsOpen => Status == RemedyStatus.Open;

    /// <summary>Says why.</summary>
    /// <returns>The explanation, in both languages: the rule with its articles, the last day and how it was found.</returns>
    public Explanation Explain()
    {
        var steps = Sources
            .Where(s => s != RollSource)
            .Select((s, i) => new ExplanationStep(i == 0 ? Text : new("同时适用", "also applies"), s))
            .ToList();
        if (NominalBy is { } nominal && By is { } by && nominal != by)
        {
            steps.Add(new(Wording.Of("{0}是休息日，顺延至{1}", "{0} is a day off: rolls over to {1}", nominal, by), RollSource));
        }

        if (ByOtherReading is { } other)
        {
            steps.Add(new(Wording.Of("按另一种理解，至迟{0}", "by the other reading, by {0}", other)));
        }

        if (IsProvisional)
        {
            steps.Add(new(new("末日所在年份的放假安排未知，可能顺延", "the holidays of that year are not known: the last day may roll over")));
        }

        if (Certainty == Certainty.Projected)
        {
            steps.Add(new(new("末日所在年份的放假通知尚未加载，按法定节假日推算，通知发布后重新计算", "the notice of that year is not loaded: the last day is projected from the statutory holidays, and the notice will settle it")));
        }

        steps.AddRange(Notes);
        if (Remaining.Count > 0)
        {
            var names = Remaining.Select(NameOf).ToList();
            steps.Add(new(new("仍可采取：" + string.Join("、", names.Select(n => n.Chinese)), "what remains: " + string.Join(", ", names.Select(n => n.English)))));
        }

        if (Status == RemedyStatus.NotYetOpen && From is { } opens)
        {
            steps.Insert(0, new(Wording.Of("自{0}起可以采取", "opens on {0}", opens)));
        }

        var status = Status switch
        {
            RemedyStatus.Open => new LocalizedText("可以采取", "open"),
            RemedyStatus.NotYetOpen => new("尚不能采取", "not yet open"),
            RemedyStatus.Expired => new("期限已过", "expired"),
            RemedyStatus.NotAvailable => new("不能采取", "not available"),
            _ => new("视情况而定", "depends"),
        };
        var name = NameOf(Kind);
        return new Explanation(LastDay() is { } day ? Wording.Of("{0}：{1}，{2}", "{0}: {1}, {2}", name, status, day) : Wording.Of("{0}：{1}", "{0}: {1}", name, status), steps);
    }

    private LocalizedText? LastDay()
    {
        if (By is not { } last)
        {
            return null;
        }

        var day = NotBefore is not { } earliest ? Wording.Of("至迟{0}", "by {0}", last)
            : earliest == last ? Wording.Of("末日不早于{0}", "the last day not before {0}", last)
            : Wording.Of("末日推算为{0}，不早于{1}", "the last day projected to be {0}, and not before {1}", last, earliest);
        return OnlyThrough is { } only ? Wording.Of("{0}，但须在{1}前（含当日）提出", "{0}, but only if filed by {1}", day, only) : day;
    }

    internal static LocalizedText NameOf(RemedyKind kind) => kind switch
    {
        RemedyKind.Reconsideration => new("行政复议", "reconsideration"),
        RemedyKind.DirectSuit => new("直接提起行政诉讼", "suit without reconsideration"),
        RemedyKind.SuitAfterReview => new("复议后提起行政诉讼", "suit after reconsideration"),
        RemedyKind.Appeal => new("上诉", "appeal"),
        _ => new("投诉、举报", "complaint"),
    };

    /// <summary>What can be done, through which day.</summary>
    /// <returns>The text in Chinese.</returns>
    public override string ToString() => ShortText.Of(Text.Chinese);
}
