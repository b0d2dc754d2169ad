using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <content>Whether a case was filed in its time, by the periods that the remedies have on the day of filing.</content>
internal static partial class ReviewRules
{
    // No period reaches the end of the calendar from here.
    private const int LastYear = 9980;

    private static readonly DeadlineCalculator Usual = new(WorkingDayCalendar.China);

    private static void CheckTime(ReviewCase item, Course course, Reporter report)
    {
        if (KindOf(item, course.Request) is not { } kind || FactsOf(item, kind, course) is not { } facts)
        {
            return;
        }

        if (facts.IsStillInTime)
        {
            CheckPremature(facts, kind, course, report);
            return;
        }

        var remedy = RemedyRules.Of(kind, facts);
        if (remedy.By is { } by && item.FiledOn > by && remedy.Status != RemedyStatus.NotAvailable && !IsExcused(item, by, kind, facts, report))
        {
            var last = item.Excuse is { } excuse && RemedyRules.Of(kind, facts.With(excuse)).By is { } later ? LocalDate.Max(by, later) : by;
            Report(item, last, remedy.Status == RemedyStatus.Expired, kind, facts, report);
        }
    }

    /// <summary>Whether what kept the person from filing, as it is recorded, would bring the case into its time; whether it is a good reason, others decide.</summary>
    private static bool IsExcused(ReviewCase item, LocalDate by, RemedyKind kind, RemedyFacts facts, Reporter report)
    {
        if (item.Excuse is not { } excuse)
        {
            return false;
        }

        var held = facts.With(excuse);
        var isReview = kind == RemedyKind.Reconsideration;
        var isAsked = excuse.IsOwnCause && !isReview;
        if ((isAsked ? held.CanAskThrough : RemedyRules.Of(kind, held).By) is not { } last || item.FiledOn > last)
        {
            return false;
        }

        var text = isAsked
            ? Wording.Of(
                "{0}提出，{1}的末日为{2}；{3}至{4}因其他特殊情况耽误，障碍消除后十日内（至{5}）可以申请延长期限，是否准许由人民法院决定",
                "filed on {0}; the last day of {1} was {2}; a special cause of the person's own stood in the way from {3} to {4}: more time can be asked for within ten days of its end, by {5}, and the court decides",
                item.FiledOn, Remedy.NameOf(kind), by, excuse.From, excuse.Through, last)
            : isReview
            ? Wording.Of(
                "{0}提出，{1}的末日为{2}；{3}至{4}因不可抗力或者其他正当理由耽误的，期限自障碍消除之日起继续计算，至{5}；理由是否成立由复议机关认定",
                "filed on {0}; the last day of {1} was {2}; if force majeure or another good reason stood in the way from {3} to {4}, the period runs on after it, to {5}; whether the reason is good, the reconsideration organ says",
                item.FiledOn, Remedy.NameOf(kind), by, excuse.From, excuse.Through, last)
            : Wording.Of(
                "{0}提出，{1}的末日为{2}；{3}至{4}因不可抗力或者其他不属于其自身的原因耽误的，被耽误的时间不计算在内，期限至{5}；理由是否成立由人民法院认定",
                "filed on {0}; the last day of {1} was {2}; if force majeure or another cause not the person's own stood in the way from {3} to {4}, the lost time is not counted, and the period runs to {5}; whether the reason is good, the court says",
                item.FiledOn, Remedy.NameOf(kind), by, excuse.From, excuse.Through, last);
        report.Add("review.excused", Severity.Info, text.Chinese, text.English, DateText.Iso(last), DateText.Iso(item.FiledOn), ExcuseOf(kind, facts, isAsked));
        return true;
    }

    private static Citation ExcuseOf(RemedyKind kind, RemedyFacts facts, bool isAsked)
        => kind == RemedyKind.Reconsideration ? facts.OfReview(9, 20, 2)
            : facts.IsSixMonths ? facts.SuitLaw.Article(48, isAsked ? 2 : 1)
            : facts.SuitLaw.Article(40);

    // What the case was over, on the day of filing; null where that is not known. Days that cannot be are told by other rules.
    private static RemedyFacts? FactsOf(ReviewCase item, RemedyKind kind, Course course)
    {
        if (item.FiledOn < Remedies.CoveredFrom || IsBeyond(item.FiledOn) || item.Position != ReviewPosition.OriginalOrgan)
        {
            return null;
        }

        var before = CasesBefore(item, kind, course.Request);
        return ChallengedBy(item, kind, course) is { } query && !IsBeyond(query.RunsFrom) && !(query.DecidedOn > query.RunsFrom) && !Array.Exists(before, c => IsBeyond(c.DeliveredOn) || IsBeyond(c.LearnedOn))
            ? new RemedyFacts(query with { Cases = before }, item.FiledOn, course.Calendar, RemedyReadings.Default)
            : null;
    }

    private static void Report(ReviewCase item, LocalDate by, bool isLate, RemedyKind kind, RemedyFacts facts, Reporter report)
    {
        var excuse = kind == RemedyKind.Reconsideration ? facts.OfReview(9, 20, 2) : facts.SuitLaw.Article(facts.IsSixMonths ? 48 : 40);
        var text = isLate && item.Excuse is { } told
            ? Wording.Of(
                "{0}提出，{1}的末日连同所登记的耽误（{4}至{5}）为{2}，逾期；因不可抗力或者其他正当理由耽误期限的除外（{3}）",
                "filed on {0}; the last day of {1}, with the obstacle recorded from {4} to {5}, was {2}: late, unless it was kept back by force majeure or another good reason ({3})",
                item.FiledOn, Remedy.NameOf(kind), by, excuse, told.From, told.Through)
            : isLate
            ? Wording.Of(
                "{0}提出，{1}的末日为{2}，逾期；因不可抗力或者其他正当理由耽误期限的除外（{3}）",
                "filed on {0}; the last day of {1} was {2}: late, unless it was kept back by force majeure or another good reason ({3})",
                item.FiledOn, Remedy.NameOf(kind), by, excuse)
            : Wording.Of(
                "{0}提出，{1}的末日按已知的日期为{2}；起算之日没有登记或者法律没有明文，是否逾期不能确定；因不可抗力或者其他正当理由耽误期限的除外（{3}）",
                "filed on {0}; by the days that are known the last day of {1} was {2}: whether it is late cannot be said, because the day from which the period ran is not recorded or the law has no express rule; force majeure or another good reason excuses ({3})",
                item.FiledOn, Remedy.NameOf(kind), by, excuse);
        report.Add("review.late", isLate ? Severity.Warning : Severity.Info, text.Chinese, text.English, DateText.Iso(by), DateText.Iso(item.FiledOn), PeriodOf(kind, facts));
    }

    private static Citation PeriodOf(RemedyKind kind, RemedyFacts facts) => kind switch
    {
        RemedyKind.Reconsideration => facts.OfReview(9, 20, facts.Query.WasTold ? 1 : 3),
        RemedyKind.SuitAfterReview => facts.SuitLaw.Article(facts.IsSixMonths ? 45 : 38),
        _ => facts.IsSixMonths ? facts.SuitLaw.Article(facts.IsSilence ? 47 : 46, 1) : facts.SuitLaw.Article(39),
    };

    private static void CheckPremature(RemedyFacts facts, RemedyKind kind, Course course, Reporter report)
    {
        // Where a decision came after it, review.filed-before-decision says it.
        if (DecidedOn(course.Request) is not null)
        {
            return;
        }

        var text = Wording.Of(
            "{0}提出时仍在答复期限（至{1}）内，没有可以申请复议或者起诉的逾期不予答复；期限届满仍不答复的，自次日起可以提出",
            "filed on {0}, within the period of the reply (to {1}): there was no silence to challenge yet; without a reply it can be from the day after", facts.Day, facts.Query.RunsFrom);
        report.Add(
            "review.premature", Severity.Warning, text.Chinese, text.English, DateText.Iso(facts.Query.RunsFrom.PlusDays(1)), DateText.Iso(facts.Day),
            kind == RemedyKind.Reconsideration ? Instrument.ReconsiderationRules2007.Article(16) : facts.SuitLaw.Article(facts.IsSixMonths ? 47 : 39));
    }

    // Only what begins a chain, and the suit after a decided reconsideration, have a period that is known here.
    private static RemedyKind? KindOf(ReviewCase item, DisclosureRequest request)
    {
        if (item.Kind == ReviewKind.Reconsideration)
        {
            return RemedyKind.Reconsideration;
        }

        var linked = LinkedTo(item, request);
        return item.Instance != CourtInstance.First || linked?.Kind == ReviewKind.Suit ? null
            : item.Route == SuitRoute.Direct ? RemedyKind.DirectSuit
            : linked is { DecidedOn: { } decided } && decided <= item.FiledOn ? RemedyKind.SuitAfterReview
            : null;
    }

    // A suit after a reconsideration is over what that decided, whatever it ordered.
    private static RemedyQuery? ChallengedBy(ReviewCase item, RemedyKind kind, Course course)
        => kind == RemedyKind.SuitAfterReview ? course.ChallengedFirst(item) : course.Challenged(item);

    private static ReviewCase[] CasesBefore(ReviewCase item, RemedyKind kind, DisclosureRequest request)
        => kind == RemedyKind.SuitAfterReview && LinkedTo(item, request) is { } linked ? [linked] : [];

    private static bool IsBeyond(LocalDate? day) => day?.Year > LastYear;

    private static ReviewCase? LinkedTo(ReviewCase item, DisclosureRequest request) => item.Follows is { } id ? request.Reviews.FirstOrDefault(c => c.Id == id) : null;

    /// <summary>The course of a request as far as its reviews need it: all events, on the calendar that covers them.</summary>
    private sealed record Course(DisclosureRequest Request, DeadlineCalculator Calculator, ReplyDeadline? Deadline)
    {
        public WorkingDayCalendar Calendar => Calculator.Counting;

        /// <summary>The last day of the reply; null where it is not known.</summary>
        public LocalDate? Last => Deadline?.LimitDate;

        private bool EndedWithoutReply => Deadline is not { ClosedBy: RequestEventKind.None or RequestEventKind.Reply };

        public static Course Of(DisclosureRequest request, DeadlineCalculator calculator)
            => new(request, calculator, calculator.TryClock(request, RequestClock.Never, out _, out var deadline) ? deadline : null);

        /// <summary>The last day of a reply that was ordered anew and had not been made when a case was filed after it: that silence is what the case is over; null for none.</summary>
        public LocalDate? OrderedBefore(ReviewCase item)
            => Deadline is { } first && Calculator.RemadeDue(Request, first, item.FiledOn) is { DueDate: var due } && due < item.FiledOn ? due : null;

        /// <summary>What a case can be over: a reply that was ordered and did not come, or the reply that had reached the applicant, or else silence; null where none is known.</summary>
        public RemedyQuery? Challenged(ReviewCase item)
            => OrderedBefore(item) is { } ordered ? RemedyQuery.Against(RemedyTarget.Silence, ordered) with { WasOrdered = true } : ChallengedFirst(item);

        /// <summary>The same without what was ordered.</summary>
        public RemedyQuery? ChallengedFirst(ReviewCase item)
        {
            if (RemedyQuery.Of(Request, item.FiledOn) is { } reply)
            {
                return reply;
            }

            var answered = DecidedOn(Request) is { } decided && decided <= item.FiledOn;
            return answered || EndedWithoutReply || Last is not { } last ? null : RemedyQuery.Against(RemedyTarget.Silence, last);
        }
    }
}
