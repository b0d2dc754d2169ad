using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>Reads the tables of remedies: of each remedy the first gate and the first period that fit, and every note.</summary>
internal static class RemedyRules
{
    private static readonly RemedyKind[] Kinds = [RemedyKind.Reconsideration, RemedyKind.DirectSuit, RemedyKind.SuitAfterReview, RemedyKind.Appeal, RemedyKind.Complaint];

    // The days on which a text begins that lets in, excludes or sets a period, in the order of time.
    private static readonly LocalDate[] Changes = [.. new[]
    {
        Instrument.LitigationLaw2014, Instrument.LitigationInterpretation2018, Instrument.FeeMeasures2020, Instrument.ReconsiderationGuidance2021,
        Instrument.ReconsiderationLaw2023, Instrument.DisclosureSuits2025,
    }.Select(text => text.EffectiveFrom!.Value)];

    public static ValueList<Remedy> All(RemedyFacts facts)
    {
        var remedies = Kinds.Where(kind => IsListed(kind, facts)).Select(kind => LaterTexts(Of(kind, facts), facts)).ToList();
        var remaining = ValueList.Copy(remedies.Where(r => !IsClosed(r)).Select(r => r.Kind));
        return ValueList.Copy(remedies.Select(r => IsClosed(r) ? r with { Remaining = remaining } : r));
    }

    private static bool IsListed(RemedyKind kind, RemedyFacts facts) => kind switch
    {
        RemedyKind.SuitAfterReview => facts.Review is not null || facts.ReviewFirst != false,
        RemedyKind.Appeal => facts.HasAppeal,
        _ => true,
    };

    private static bool IsClosed(Remedy remedy) => remedy.Status is RemedyStatus.NotAvailable or RemedyStatus.Expired;

    /// <summary>One remedy by the texts of the day, without what later texts change.</summary>
    public static Remedy Of(RemedyKind kind, RemedyFacts facts)
    {
        var gate = Array.Find(RemedyTables.Gates, row => row.Kind == kind && row.Applies(facts));
        var period = gate?.Then == RemedyStatus.NotAvailable ? null : Array.Find(RemedyTables.Periods, row => row.Kind == kind && row.Applies(facts));
        var remedy = period is not null ? Dated(kind, gate, period, facts)
            : gate is not null ? new Remedy(kind, gate.Then, gate.Text(facts), gate.Sources(facts))
            : throw new InvalidOperationException($"No rule for {kind}.");
        return remedy with { Notes = NotesOf(kind, facts, remedy.Status == RemedyStatus.NotAvailable) };
    }

    /// <summary>What a text that comes into force within the period changes for who files only then (a reading: the text of the day of filing applies).</summary>
    private static Remedy LaterTexts(Remedy remedy, RemedyFacts facts)
    {
        if (remedy.By is not { } by || IsClosed(remedy))
        {
            return remedy;
        }

        foreach (var from in Changes)
        {
            if (from <= facts.Day || from > by)
            {
                continue;
            }

            var later = Of(remedy.Kind, facts.On(from));
            LocalDate? only = IsClosed(later) ? from.PlusDays(-1) : later.By < by ? later.By : null;
            if (only is not null || (later.Status != remedy.Status && later.Status == RemedyStatus.Depends) || later.By > by)
            {
                remedy = remedy with
                {
                    OnlyThrough = only,
                    Notes = [.. remedy.Notes, new(Wording.Of("{0}起提出的，适用当日施行的规定（理解，没有过渡规定）：{1}", "if filed from {0} on, the text in force on that day applies (a reading, without a rule of transition): {1}", from, later.Text), later.Sources[0] with { Point = Verification.Interpretation })],
                };
            }

            if (only is not null)
            {
                break;
            }
        }

        return remedy;
    }

    private static Remedy Dated(RemedyKind kind, RemedyRow? gate, RemedyPeriod period, RemedyFacts facts)
    {
        List<Citation> sources = [.. gate?.Sources(facts) ?? [], .. period.Sources(facts)];
        var nominal = Outer(kind, Excused(kind, period.End(facts), period.Zero(facts), facts, sources), facts, sources);
        var end = PeriodEnd.Of(nominal, facts.Calendar);
        var other = period.OtherEnd is { } otherEnd ? PeriodEnd.Of(otherEnd(facts), facts.Calendar).Day : (LocalDate?)null;
        var rolling = end.Day == nominal ? null : RollSource(kind, facts);
        if (rolling is not null)
        {
            sources.Add(rolling);
        }

        var text = period.Text(facts);
        if (gate is not null)
        {
            var first = gate.Text(facts);
            text = new LocalizedText($"{first.Chinese}；{text.Chinese}", $"{first.English}; {text.English}");
        }

        var from = period.Zero(facts).PlusDays(period.OpensNextDay ? 1 : 0);
        var isOpenEnded = (period.IsArrivalUnknown(facts) || facts is { IsSilence: true, Query.IsUndecided: true }) && !(facts.Day > OuterLimit(kind, facts));
        return new Remedy(kind, Status(kind, gate, from, end.Day, other, isOpenEnded, facts), text, sources)
        {
            From = from,
            By = end.Day,
            NominalBy = nominal,
            ByOtherReading = other == end.Day ? null : other,
            IsProvisional = end.IsProvisional,
            Certainty = end.Certainty,
            NotBefore = isOpenEnded || end.IsProvisional || end.Certainty == Certainty.Projected ? end.Earliest : null,
            RollSource = rolling,
        };
    }

    private static RemedyStatus Status(RemedyKind kind, RemedyRow? gate, LocalDate from, LocalDate by, LocalDate? other, bool isOpenEnded, RemedyFacts facts)
    {
        if (facts.Day > by)
        {
            return facts.Day <= other || isOpenEnded || CanAskForMoreTime(kind, facts) ? RemedyStatus.Depends : RemedyStatus.Expired;
        }

        // Decided and not delivered yet: the period has not begun.
        return gate?.Then ?? (facts.Day < from ? RemedyStatus.NotYetOpen : RemedyStatus.Open);
    }

    /// <summary>行政诉讼法, art. 48 paragraph 2: within ten days of the end of a special cause of the person's own.</summary>
    private static bool CanAskForMoreTime(RemedyKind kind, RemedyFacts facts)
        => kind is RemedyKind.DirectSuit or RemedyKind.SuitAfterReview && facts.Day <= facts.CanAskThrough;

    /// <summary>The end after the days that were lost: what was left of the period when the obstacle came runs on after it.</summary>
    internal static LocalDate Excused(RemedyKind kind, LocalDate end, LocalDate zero, RemedyFacts facts, List<Citation> sources)
    {
        var isReview = kind == RemedyKind.Reconsideration;
        if (facts.Query.Obstacle is not { } obstacle || (facts.Query.ObstacleIsOwnCause && !isReview) || kind == RemedyKind.Appeal
            || obstacle.End <= zero || obstacle.Start > PeriodEnd.Of(end, facts.Calendar).Day)
        {
            return end;
        }

        sources.Add(isReview ? facts.OfReview(9, 20, 2) : facts.SuitLaw.Article(facts.IsSixMonths ? 48 : 40, facts.IsSixMonths ? 1 : null));
        var left = Period.DaysBetween(LocalDate.Max(obstacle.Start, zero.PlusDays(1)), end) + 1;
        return obstacle.End.PlusDays(Math.Max(left, 1));
    }

    /// <summary>Five years from the act (行政复议法 2023, art. 21; 行政诉讼法, art. 46 paragraph 2); the article is cited only where it decides.</summary>
    private static LocalDate Outer(RemedyKind kind, LocalDate end, RemedyFacts facts, List<Citation> sources)
    {
        if (OuterLimit(kind, facts) is not { } limit || limit >= end)
        {
            return end;
        }

        sources.Add(kind == RemedyKind.Reconsideration ? facts.ReviewLaw.Article(21) : facts.IsSixMonths ? facts.SuitLaw.Article(46, 2) : facts.SuitText.Article(42));
        return limit;
    }

    /// <summary>The last day that any reading of the receipt leaves; of a reconsideration decision, an act of its own, by the same rule (a reading). Null for none.</summary>
    internal static LocalDate? OuterLimit(RemedyKind kind, RemedyFacts facts) => kind switch
    {
        RemedyKind.SuitAfterReview => facts is { IsReviewDecided: true, Review.DecidedOn: { } decided } ? decided.PlusYears(5) : null,
        RemedyKind.Reconsideration when facts.IsSilence || !facts.Is2023 => null,
        RemedyKind.DirectSuit when facts.IsSilence => null,
        RemedyKind.Reconsideration or RemedyKind.DirectSuit => (facts.Query.DecidedOn ?? facts.Query.RunsFrom).PlusYears(5),
        _ => null,
    };

    private static Citation RollSource(RemedyKind kind, RemedyFacts facts)
        => kind == RemedyKind.Reconsideration ? facts.OfReview(40, 88) : facts.Is2018 ? facts.SuitText.Article(48) : facts.SuitText.Cite();

    private static ValueList<ExplanationStep> NotesOf(RemedyKind kind, RemedyFacts facts, bool isExcluded)
        => ValueList.Copy(RemedyTables.Notes.Where(note => note.Kind == kind && (note.IsOfExclusion || !isExcluded) && note.Applies(facts)).Select(note => new ExplanationStep(note.Text(facts), note.Source(facts))));
}
