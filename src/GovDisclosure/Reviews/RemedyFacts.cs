using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The facts of a query on a day, under the names that the tables of rules use.</summary>
internal sealed class RemedyFacts
{
    private static readonly LocalDate SuitTextFrom = Instrument.LitigationInterpretation2018.EffectiveFrom!.Value;

    public RemedyFacts(RemedyQuery query, LocalDate day, WorkingDayCalendar calendar, RemedyReadings readings)
    {
        Query = query;
        Day = day;
        Calendar = calendar;
        Readings = readings;
        TextDay = readings.FilingDayChoosesText.Value ? day : query.RunsFrom;
        ReviewFirst = query.Outcome is { } outcome ? Remedies.NeedsReconsiderationFirst(outcome, query.WithheldUnder, day) : OfSilence();

        // Who was sent elsewhere has not used the remedy.
        Review = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Reconsideration && c.FiledOn <= day && c.Decision != ReviewDecisionKind.ReviewRedirected);
        Suit = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Suit && c.FiledOn <= day);

        // A suit that the court turned away bars nothing: who should have gone to reconsideration first still can.
        Heard = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Suit && c.FiledOn <= day && !(IsTurnedAway(c.Decision) && IsDecided(c)));
        ReviewDue = Review is null ? null : ReconsiderationTerms.DecisionDue(Review, calendar);
        Bar = RemedyTables.Bars.FirstOrDefault(bar => bar.Applies(this));
        Doubt = Bar is null ? RemedyTables.Doubts.FirstOrDefault(doubt => doubt.Applies(this)) : null;
    }

    public RemedyQuery Query { get; }

    public LocalDate Day { get; }

    public WorkingDayCalendar Calendar { get; }

    public RemedyReadings Readings { get; }

    /// <summary>The day that chooses between the interpretations on disclosure suits.</summary>
    public LocalDate TextDay { get; }

    /// <summary>Whether reconsideration comes first; null where it is not known or not settled.</summary>
    public bool? ReviewFirst { get; }

    public ReviewCase? Review { get; }

    public ReviewCase? Suit { get; }

    /// <summary>The suit that a court has not turned away.</summary>
    public ReviewCase? Heard { get; }

    /// <summary>The last day of the reconsideration's decision; null without a reconsideration or while it is suspended.</summary>
    public PeriodEnd? ReviewDue { get; }

    /// <summary>The rule that excludes a suit over the act, if any.</summary>
    public RemedyRow? Bar { get; }

    /// <summary>The rule that makes a suit over the act doubtful, if any.</summary>
    public RemedyRow? Doubt { get; }

    /// <summary>Whether what excludes or makes doubtful a suit over the act does so after a reconsideration that upholds it.</summary>
    public bool IsScopeOpenAfterReview => IsUpheld && Readings.BarSurvivesReview.Value;

    public bool Is2023 => Day >= Remedies.ReviewFirstFrom;

    public bool Is2025 => TextDay >= Instrument.DisclosureSuits2025.EffectiveFrom!.Value;

    /// <summary>Whether 法释〔2018〕1号 and the periods that it sets are in force.</summary>
    public bool Is2018 => Day >= SuitTextFrom;

    public bool IsSixMonths => Day >= Instrument.LitigationLaw2014.EffectiveFrom!.Value;

    public Instrument ReviewLaw => Is2023 ? Instrument.ReconsiderationLaw2023
        : Day >= Instrument.ReconsiderationLaw2017.EffectiveFrom!.Value ? Instrument.ReconsiderationLaw2017 : Instrument.ReconsiderationLaw2009;

    public Instrument SuitLaw => Day >= Instrument.LitigationLaw2017.EffectiveFrom!.Value ? Instrument.LitigationLaw2017
        : IsSixMonths ? Instrument.LitigationLaw2014 : Instrument.LitigationLaw1989;

    public Instrument SuitText => Is2018 ? Instrument.LitigationInterpretation2018 : Instrument.LitigationInterpretation2000;

    public bool IsSilence => Query.Target == RemedyTarget.Silence;

    /// <summary>On the last day of the period the organ is still in time.</summary>
    public bool IsStillInTime => IsSilence && Day <= Query.RunsFrom;

    public bool IsProcedural => Query.Target is RemedyTarget.ExtensionNotice or RemedyTarget.CorrectionNotice or RemedyTarget.Transfer;

    public bool IsAbandoned => Is(Outcome.AbandonedNoCorrection) || Is(Outcome.AbandonedNoFee);

    public bool IsUnableOrNotProcessed => Query.Outcome?.Group is OutcomeGroup.Unable or OutcomeGroup.NotProcessed || IsAbandoned;

    public bool IsRepeatedUnknown => Is(Outcome.NotProcessedRepeated) && Query.FirstAnswerGranted is null;

    public bool IsReviewDecided => Review is not null && IsDecided(Review);

    public bool IsWithdrawn => IsReviewDecided && Review!.Decision == ReviewDecisionKind.ReviewWithdrawn;

    public bool IsNotAccepted => IsReviewDecided && Review!.Decision == ReviewDecisionKind.ReviewNotAccepted;

    public bool IsMediated => IsReviewDecided && Review!.Decision == ReviewDecisionKind.ReviewMediated;

    public bool IsTerminated => IsReviewDecided && Review!.Decision == ReviewDecisionKind.ReviewTerminated;

    /// <summary>法释〔2018〕1号, art. 133: to uphold includes to reject the claim.</summary>
    public bool IsUpheld => IsReviewDecided && (Review!.Decision == ReviewDecisionKind.ReviewUpheld || Review.Decision == ReviewDecisionKind.ReviewClaimRejected);

    public bool IsSuspended => Review is { } review && !IsDecided(review) && review.Suspensions.Any(s => s.From <= Day && (s.Through is null || s.Through >= Day));

    public bool IsReviewOverdue => ReviewDue is { } due && !IsReviewDecided && !IsSuspended && Day > due.Day;

    public bool HasAppeal => Suit is { Instance: CourtInstance.First, Decision: { } decision } && IsDecided(Suit) && (!decision.IsRuling || IsTurnedAway(decision));

    public bool IsRulingAppeal => HasAppeal && Suit!.Decision!.IsRuling;

    /// <summary>行政诉讼法, art. 48 paragraph 2: ten days from the end of a special cause of the person's own; null for none.</summary>
    public LocalDate? CanAskThrough => Query is { ObstacleIsOwnCause: true, Obstacle: { } obstacle } ? PeriodEnd.Of(obstacle.End.PlusDays(10), Calendar).Day : null;

    /// <summary>Whether the reply, or the part of it that is withheld, has the outcome.</summary>
    public bool Is(Outcome outcome) => (Query.Outcome == Outcome.Partial && Query.WithheldUnder is { } ground ? ground : Query.Outcome) == outcome;

    public bool IsAgainst(RemedyTarget target) => Query.Target == target;

    /// <summary>Whether an instrument is in force on the day that chooses it.</summary>
    public bool Governs(Instrument instrument)
        => instrument.StatusOn(instrument == Instrument.DisclosureSuits2011 || instrument == Instrument.DisclosureSuits2025 ? TextDay : Day) == LawStatus.InForce;

    /// <summary>An article of the Reconsideration Law of the day: its number before 2024 and since.</summary>
    public Citation OfReview(int before2024, int since2024, int? paragraph = null) => Is2023 ? ReviewLaw.Article(since2024, paragraph) : ReviewLaw.Article(before2024);

    /// <summary>The end for a person who was not told: from the day of learning, and a limit from day zero at most.</summary>
    public LocalDate NotTold(Func<LocalDate, LocalDate> period, int years) => NotTold(Query.RunsFrom, Query.LearnedOn, period, years);

    public static LocalDate NotTold(LocalDate zero, LocalDate? learnedOn, Func<LocalDate, LocalDate> period, int years)
    {
        var limit = zero.PlusYears(years);

        // Who knew of the right before still learns of the decision with its delivery.
        return learnedOn is { } learned && learned < limit ? LocalDate.Min(period(LocalDate.Max(learned, zero)), limit) : limit;
    }

    /// <summary>The same facts on a later day, as they are known on this one: what is filed or decided in between is not foreseen.</summary>
    public RemedyFacts On(LocalDate later)
        => new(Query with { Cases = [.. Query.Cases.Where(c => c.FiledOn <= Day).Select(c => IsDecided(c) ? c : c with { DecidedOn = null, DeliveredOn = null, Decision = null })] }, later, Calendar, Readings);

    /// <summary>The same facts with what kept the person from using the remedy.</summary>
    public RemedyFacts With(ReviewExcuse excuse)
        => new(Query with { Obstacle = new DateInterval(excuse.From, excuse.Through), ObstacleIsOwnCause = excuse.IsOwnCause }, Day, Calendar, Readings);

    /// <summary>Whether a period from day zero had run out before a day, whatever a text of that day says.</summary>
    public bool HadRunOut(RemedyKind kind, LocalDate end, LocalDate before) => PeriodEnd.Of(RemedyRules.Excused(kind, end, Query.RunsFrom, this, []), Calendar).Day < before;

    public bool IsDecided(ReviewCase item) => item.DecidedOn is { } decided && decided <= Day;

    private static bool IsTurnedAway(ReviewDecisionKind? decision)
        => decision == ReviewDecisionKind.SuitNotDocketed || decision == ReviewDecisionKind.SuitDismissed;

    private bool? OfSilence()
    {
        if (Query.Target != RemedyTarget.Silence || !Is2023)
        {
            return false;
        }

        return (Is2025 ? Readings.SilenceFrom2025 : Readings.SilenceBefore2025).Value switch
        {
            ReviewFirstReading.Open => false,
            ReviewFirstReading.ReviewFirst => true,
            _ => null,
        };
    }
}
