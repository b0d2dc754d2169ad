using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>The period of a reply that a reconsideration decision or a judgment orders: the second life of a request.</summary>
internal static class RemadeReply
{
    private static readonly Rule[] Rules =
    [
        new((c, _) => c.Order?.Through is not null, (_, _) => null, "决定所定的最后日期", "the last day that the decision names", c => Ordered(c)),
        new((c, _) => c.Order?.WorkingDays is not null, (c, _) => c.Order!.WorkingDays, "决定所定的期限", "the period that the decision sets", c => Ordered(c)),
        new((c, _) => IsArticle11(c), (_, _) => 20, "判决公开的，二十个工作日内", "a judgment to disclose: within 20 working days", _ => Instrument.DisclosureSuits2025.Article(11)),
        new((c, _) => IsOrder(c), (_, r) => r.ReplyWorkingDays.Value, "决定未定期限的，按照答复期限", "where the decision sets no period: the period of a reply", c => Ordered(c) with { Point = Verification.Interpretation }),
    ];

    /// <summary>The last day of the reply that a decision orders.</summary>
    /// <param name="review">The decided reconsideration or suit.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="regime">The regime of the request, whose period of a reply is used where the decision sets none (a reading).</param>
    /// <returns>The deadline with its steps; null while the case is not decided or where its decision orders no reply.</returns>
    /// <remarks>
    /// The day that the decision names, or its period, or 20 working days for a judgment to disclose in a suit filed from 1 June 2025 (法释〔2025〕8号,
    /// art. 11), or the period of a reply. A reconsideration decision binds from its delivery (行政复议法 2023, art. 75 paragraph 2). A judgment of the
    /// first instance takes effect when the 15 days of appeal have passed (行政诉讼法, art. 85), a later one with its delivery; that the period runs
    /// from then is a reading.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public static RuleDeadline? DueAfter(ReviewCase review, WorkingDayCalendar calendar, DisclosureRegime regime)
    {
        Guard.NotNull(review);
        Guard.NotNull(calendar);
        Guard.NotNull(regime);
        if (!TryDueAfter(review, calendar, regime, out var due))
        {
            // The walk that names the year which is missing.
            calendar.AddWorkingDays(Zero(review, review.DeliveredOn ?? review.DecidedOn!.Value, calendar).Zero, 1000);
        }

        return due;
    }

    /// <summary>The last day of the reply that a decision orders, where the days are covered; null where no reply is ordered.</summary>
    internal static bool TryDueAfter(ReviewCase review, WorkingDayCalendar calendar, DisclosureRegime regime, out RuleDeadline? due)
    {
        due = null;
        if (review.DecidedOn is not { } decided || Array.Find(Rules, rule => rule.When(review, regime)) is not { } rule)
        {
            return true;
        }

        var delivered = review.DeliveredOn ?? decided;
        var citation = rule.Source(review);
        var (zero, start) = Zero(review, delivered, calendar);
        if (rule.Days(review, regime) is not { } days)
        {
            var named = review.Order?.Through ?? delivered;
            due = Deadline(named, Certainty.Published, [new(rule.Text, citation)]);
            return true;
        }

        if (!calendar.TryAddWorkingDays(zero, days, out var end))
        {
            return false;
        }

        due = Deadline(end, calendar.CertaintyOf(zero, end), [start, new(Wording.Of("{0}：{1}个工作日，次日起计，至{2}", "{0}: {1} working days, counted from the next day, end on {2}", rule.Text, days, end), citation)]);
        return true;

        RuleDeadline Deadline(LocalDate last, Certainty known, IEnumerable<ExplanationStep> steps) => new(
            last, calendar.TryOnOrBefore(last, out var working) ? working : null, known, regime, citation,
            new Explanation(Wording.Of("应于{0}前重新答复", "the reply ordered is due by {0}", last), steps));
    }

    /// <summary>Whether a review that was decided by a day orders a reply.</summary>
    internal static bool IsOrderedBy(IReadOnlyList<ReviewCase> reviews, LocalDate day) => OrderOf(reviews, day) is not null;

    /// <summary>The latest review, decided by a day, that orders a reply; null for none.</summary>
    internal static ReviewCase? OrderOf(IReadOnlyList<ReviewCase> reviews, LocalDate day)
    {
        ReviewCase? latest = null;
        for (var i = 0; i < reviews.Count; i++)
        {
            if (reviews[i].DecidedOn is { } decided && decided <= day && (IsOrder(reviews[i]) || IsArticle11(reviews[i])) && !(latest?.DecidedOn > decided))
            {
                latest = reviews[i];
            }
        }

        return latest;
    }

    /// <summary>The latest order to reply anew that was not obeyed by a day; null for none.</summary>
    /// <remarks>A reply on or after the day of the decision obeys it, and so does a decision of the organ that the register alone knows.</remarks>
    internal static ReviewCase? OpenOrderOf(DisclosureRequest request, LocalDate on)
    {
        if (request.Reviews.Count == 0 || OrderOf(request.Reviews, on) is not { DecidedOn: { } decided } order
            || (request.RemadeDecision is { } again && (again.DecidedOn is not { } day || (day >= decided && day <= on))))
        {
            return null;
        }

        foreach (ref readonly var step in request.Steps)
        {
            if (step.Kind is RequestEventKind.Reply or RequestEventKind.RemadeReply && step.Date >= decided && step.Date <= on)
            {
                return null;
            }
        }

        return order;
    }

    /// <summary>The first day after a day on which a review that is dated later orders a reply, or one that is dated later was made; null for none.</summary>
    internal static LocalDate? TurnAfter(DisclosureRequest request, LocalDate day)
    {
        if (request.Reviews.Count == 0)
        {
            return null;
        }

        LocalDate? first = request.RemadeDecision?.DecidedOn is { } made && made > day ? made : null;
        foreach (var review in request.Reviews)
        {
            if (review.DecidedOn is { } decided && decided > day && !(first <= decided) && (IsOrder(review) || IsArticle11(review)))
            {
                first = decided;
            }
        }

        return first;
    }

    private static (LocalDate Zero, ExplanationStep Step) Zero(ReviewCase review, LocalDate delivered, WorkingDayCalendar calendar)
    {
        if (review.Order?.RunsFrom is { } named)
        {
            return (named, new(Wording.Of("决定自{0}起算", "the decision counts from {0}", named)));
        }

        if (review.Kind == ReviewKind.Reconsideration)
        {
            return (delivered, new(Wording.Of("复议决定书{0}送达，即发生法律效力", "the reconsideration decision was delivered on {0} and binds from then", delivered), LawOf(review).Article(review.FiledOn >= Instrument.ReconsiderationLaw2023.EffectiveFrom ? 75 : 31)));
        }

        if (review.Instance != CourtInstance.First)
        {
            return (delivered, new(Wording.Of("终审判决{0}送达，即发生法律效力", "the final judgment was delivered on {0} and takes effect", delivered), Read(Instrument.LitigationLaw2017.Cite())));
        }

        var effective = PeriodEnd.Of(delivered.PlusDays(15), calendar).Day;
        return (effective, new(Wording.Of("判决{0}送达，上诉期限至{1}届满后生效；期限自生效起算", "the judgment was delivered on {0} and takes effect after the period of appeal, {1}; the period runs from then", delivered, effective), Read(Instrument.LitigationLaw2017.Article(85))));
    }

    private static bool IsArticle11(ReviewCase review)
        => review.Kind == ReviewKind.Suit && review.FiledOn >= Instrument.DisclosureSuits2025.EffectiveFrom
            && (review.Decision == ReviewDecisionKind.SuitPerformance || review.Decision == ReviewDecisionKind.SuitAnnulled || review.Decision == ReviewDecisionKind.SuitPartlyAnnulled);

    private static bool IsOrder(ReviewCase review)
        => review.Order is not null || review.Decision == ReviewDecisionKind.ReviewRemade || review.Decision == ReviewDecisionKind.ReviewPerformance
            || review.Decision == ReviewDecisionKind.SuitRemade || review.Decision == ReviewDecisionKind.SuitPerformance;

    private static Citation Ordered(ReviewCase review)
        => review.Decision?.Bases.LastOrDefault(b => b.Instrument.StatusOn(review.DecidedOn ?? review.FiledOn) == LawStatus.InForce)
            ?? (review.Kind == ReviewKind.Suit ? Instrument.LitigationLaw2017 : LawOf(review)).Cite();

    private static Instrument LawOf(ReviewCase review) => review.FiledOn >= Instrument.ReconsiderationLaw2023.EffectiveFrom ? Instrument.ReconsiderationLaw2023 : Instrument.ReconsiderationLaw2017;

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };

    private sealed class Rule(
        Func<ReviewCase, DisclosureRegime, bool> when, Func<ReviewCase, DisclosureRegime, int?> days, string chinese, string english, Func<ReviewCase, Citation> source)
    {
        public Func<ReviewCase, DisclosureRegime, bool> When { get; } = when;

        public Func<ReviewCase, DisclosureRegime, int?> Days { get; } = days;

        public LocalizedText Text { get; } = new(chinese, english);

        public Func<ReviewCase, Citation> Source { get; } = source;
    }
}
