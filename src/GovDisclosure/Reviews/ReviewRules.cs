using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>What cannot be, or should not be, in the reviews of a request.</summary>
/// <remarks>
/// Errors: <c>review.duplicate-id</c>, <c>review.accepted-before-filed</c>, <c>review.decided-before-filed</c>, <c>review.received-before-filed</c>,
/// <c>review.kind-mismatch</c>, <c>review.link-unknown</c>, <c>review.link-circle</c>, <c>review.after-review-not-linked</c>.
/// Warnings: <c>review.late</c> (filed after the last day; information where nothing says from which day the period ran), <c>review.premature</c> (filed
/// before silence began), <c>review.direct-suit</c> (a direct suit over a refusal under articles 14 to 16, filed in 2024 or later),
/// <c>review.barred-suit</c> (a direct suit over a reply that the courts do not hear), <c>review.both-ways</c> (reconsideration and a direct suit at
/// once), <c>review.suspension-ends</c> (行政复议法 2023, art. 41 item 5), <c>review.filed-before-decision</c>, <c>review.kind-missing</c>, <c>review.date-missing</c>, <c>review.kind-not-in-law</c>,
/// <c>review.instance-not-linked</c>, <c>review.follows-pending</c>. Information: <c>review.same-reply</c> (the reply made anew has the outcome of the first),
/// <c>review.excused</c> (filed after the last day, and what kept the person from it is recorded).
/// </remarks>
internal static partial class ReviewRules
{
    private static readonly LocalDate ReviewFirstFrom = Instrument.ReconsiderationLaw2023.EffectiveFrom!.Value;

    /// <summary>Checks the reviews of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="calculator">Reads the request: what was filed after the last day of its period and before the reply is over silence; one over the calendar of mainland China when null.</param>
    /// <returns>All findings, in the order of the cases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static IReadOnlyList<Finding> Check(DisclosureRequest request, DeadlineCalculator? calculator = null)
    {
        if (Guard.NotNull(request).Reviews.Count == 0)
        {
            return ValueList<Finding>.Empty;
        }

        var course = Course.Of(request, calculator ?? Usual);
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in request.Reviews)
        {
            var report = new Reporter(findings, item.Id);
            if (!seen.Add(item.Id))
            {
                report.Add("review.duplicate-id", Severity.Error, $"案号“{item.Id}”重复", $"the case number \"{item.Id}\" comes twice");
            }

            CheckDays(request, item, course, report);
            CheckDecision(item, report);
            CheckSuspensions(item, report);
            if (item.Kind == ReviewKind.Suit)
            {
                CheckSuit(request, item, course, report);
            }

            CheckTime(item, course, report);
        }

        CheckSameReply(request, findings);
        return ValueList.Copy(findings);
    }

    // 行政复议法 2023, art. 64 paragraph 2; 行政诉讼法, art. 71: the outcome may be the same on other facts or reasons, which only the organ knows.
    private static void CheckSameReply(DisclosureRequest request, List<Finding> findings)
    {
        if (request is not { Decision.Result: { } first, RemadeDecision: { Result: { } again } remade } || first != again
            || RemadeReply.OrderOf(request.Reviews, remade.DecidedOn ?? LocalDate.MaxIsoValue) is not { } order)
        {
            return;
        }

        new Reporter(findings, order.Id).Add(
            "review.same-reply", Severity.Info,
            "重新答复的办理结果与原答复相同：同一事实和理由不得作出相同的答复，仅因违反法定程序被撤销的除外",
            "the reply made anew has the outcome of the first: on the same facts and reasons it must not, unless the first was annulled for its procedure alone",
            null, again.Code,
            order.Kind == ReviewKind.Suit ? Instrument.LitigationLaw2017.Article(71)
                : order.FiledOn >= ReviewFirstFrom ? Instrument.ReconsiderationLaw2023.Article(64, 2) : Instrument.ReconsiderationLaw2017.Article(28));
    }

    private static void CheckDays(DisclosureRequest request, ReviewCase item, Course course, Reporter report)
    {
        if (item.AcceptedOn < item.FiledOn)
        {
            report.Add("review.accepted-before-filed", Severity.Error, "受理早于提出", "accepted before it was filed", DateText.Iso(item.FiledOn), DateText.Iso(item.AcceptedOn!.Value));
        }

        if (item.ReceivedOn < item.FiledOn)
        {
            report.Add("review.received-before-filed", Severity.Error, "收到早于提出", "received before it was filed", DateText.Iso(item.FiledOn), DateText.Iso(item.ReceivedOn!.Value));
        }

        if (item.DecidedOn < item.FiledOn || item.DecidedOn < item.AcceptedOn)
        {
            report.Add("review.decided-before-filed", Severity.Error, "决定早于提出或者受理", "decided before it was filed or accepted", DateText.Iso(item.AcceptedOn ?? item.FiledOn), DateText.Iso(item.DecidedOn!.Value));
        }

        if (DecidedOn(request) is { } decided && item.FiledOn < decided && !(item.FiledOn > course.Last) && item.Position == ReviewPosition.OriginalOrgan)
        {
            report.Add("review.filed-before-decision", Severity.Warning, "提出早于对申请的决定", "filed before the decision on the request", DateText.Iso(decided), DateText.Iso(item.FiledOn));
        }
    }

    // What was filed before the decision is over silence, and not over the refusal that came later (行政诉讼法, art. 47; 法释〔2018〕1号, art. 66).
    private static bool IsBeforeDecision(DisclosureRequest request, ReviewCase item) => item.FiledOn < DecidedOn(request);

    private static LocalDate? DecidedOn(DisclosureRequest request)
    {
        if (request.Decision?.DecidedOn is { } day)
        {
            return day;
        }

        foreach (var item in request.Events)
        {
            if (item.Kind == RequestEventKind.Reply)
            {
                return item.On;
            }
        }

        return null;
    }

    private static void CheckDecision(ReviewCase item, Reporter report)
    {
        if (item.DecidedOn is not null && item.Decision is null)
        {
            report.Add("review.kind-missing", Severity.Warning, "已审结但没有决定种类，按其他结果计", "decided without a kind of decision; counted as other");
        }

        if (item.Decision is not { } decision)
        {
            return;
        }

        if (item.DecidedOn is null)
        {
            report.Add("review.date-missing", Severity.Warning, "有决定种类但没有日期，按尚未审结计", "a kind of decision without a day; counted as pending");
        }
        else if (!decision.IsKnownOn(item.DecidedOn.Value))
        {
            report.Add(
                "review.kind-not-in-law", Severity.Warning,
                $"{DateText.Iso(item.DecidedOn.Value)} 的法律没有“{decision.Name.Chinese}”", $"the law of {DateText.Iso(item.DecidedOn.Value)} has no \"{decision.Name.English}\"", source: decision.Bases[0]);
        }

        if (decision.Kind != item.Kind)
        {
            report.Add("review.kind-mismatch", Severity.Error, "复议案件用了诉讼的决定种类，或者相反", "a reconsideration with a court's kind of decision, or the reverse", item.Kind.ToString(), decision.Code);
        }
    }

    private static void CheckSuspensions(ReviewCase item, Reporter report)
    {
        if (item.FiledOn >= ReviewFirstFrom && item.Suspensions.FirstOrDefault(s => s.EndsTheCase && s.Days > 60) is { } suspension)
        {
            report.Add(
                "review.suspension-ends", Severity.Warning,
                $"自 {DateText.Iso(suspension.From)} 中止满六十日，中止的原因仍未消除的，应当终止行政复议", $"suspended for more than 60 days from {DateText.Iso(suspension.From)} on a ground that ends the case",
                source: Instrument.ReconsiderationLaw2023.Article(41, null, 5));
        }
    }

    /// <summary>One way at a time (行政复议法, art. 29): where both were filed, the one that was accepted first goes on (法释〔2018〕1号, art. 57).</summary>
    private static void CheckBothWays(DisclosureRequest request, ReviewCase suit, Reporter report)
    {
        var review = request.Reviews.FirstOrDefault(c => c.Kind == ReviewKind.Reconsideration && c.Position == ReviewPosition.OriginalOrgan
            && c.Decision != ReviewDecisionKind.ReviewNotAccepted && c.Decision != ReviewDecisionKind.ReviewWithdrawn && c.Decision != ReviewDecisionKind.ReviewRedirected
            && !(c.FiledOn > suit.DecidedOn) && !(c.DecidedOn < suit.FiledOn) && IsBeforeDecision(request, c) == IsBeforeDecision(request, suit));
        if (review is null || suit.Decision == ReviewDecisionKind.SuitNotDocketed || suit.Decision == ReviewDecisionKind.SuitDismissed || suit.FiledOn < Instrument.LitigationInterpretation2018.EffectiveFrom)
        {
            return;
        }

        var (chinese, english) = (review.AcceptedOn, suit.AcceptedOn) switch
        {
            ({ } first, { } second) when first < second => ($"先受理的是行政复议“{review.Id}”（{DateText.Iso(first)}），复议期间不得起诉", $"the reconsideration \"{review.Id}\" was accepted first, on {DateText.Iso(first)}: no suit while it goes on"),
            ({ } first, { } second) when second < first => ($"先立案的是本案（{DateText.Iso(second)}），不得再申请行政复议", $"this suit was accepted first, on {DateText.Iso(second)}: no reconsideration {review.Id}"),
            _ => ("由先立案、受理的机关管辖；同时的由申请人选择", "the one that accepts first goes on; of the same day the person chooses"),
        };
        report.Add("review.both-ways", Severity.Warning, $"既申请行政复议又直接起诉：{chinese}", $"reconsideration and a direct suit over one act: {english}", source: Instrument.LitigationInterpretation2018.Article(57));
    }

    /// <summary>A direct suit over a reply that the courts do not hear, by the text of the day of filing.</summary>
    private static void CheckBar(DisclosureRequest request, ReviewCase suit, Reporter report)
    {
        if (request.Decision?.Result is not { } outcome || suit.FiledOn < Remedies.CoveredFrom)
        {
            return;
        }

        var facts = new RemedyFacts(
            new RemedyQuery(outcome, DecidedOn(request) ?? suit.FiledOn) { WithheldUnder = request.Decision.WithheldUnder }, suit.FiledOn, WorkingDayCalendar.China, RemedyReadings.Default);
        if (facts.Bar is { } bar)
        {
            var text = bar.Text(facts);
            report.Add("review.barred-suit", Severity.Warning, text.Chinese, text.English, source: bar.Sources(facts)[0]);
        }
    }

    private static void CheckSuit(DisclosureRequest request, ReviewCase item, Course course, Reporter report)
    {
        var linked = item.Follows is { } id ? request.Reviews.FirstOrDefault(c => c.Id == id) : null;
        if (item.Follows is not null && linked is null)
        {
            report.Add("review.link-unknown", Severity.Error, $"所关联的案件“{item.Follows}”不在其中", $"the linked case \"{item.Follows}\" is not among the reviews");
        }

        if (linked is not null && Circular(item, request))
        {
            report.Add("review.link-circle", Severity.Error, "案件相互关联成环", "the links form a circle");
            return;
        }

        if (item.Instance != CourtInstance.First)
        {
            if (linked?.Kind != ReviewKind.Suit)
            {
                report.Add("review.instance-not-linked", Severity.Warning, "二审或者再审没有关联下级审，会被另计一件", "an appeal or retrial without its lower instance; it would be counted as a case of its own");
            }

            return;
        }

        if (linked?.Kind == ReviewKind.Suit)
        {
            return;
        }

        if (item.Route == SuitRoute.AfterReview)
        {
            CheckAfterReview(linked, item, report);
        }
        else if (item.Position == ReviewPosition.OriginalOrgan)
        {
            CheckDirect(request, item, course, report);
        }
    }

    private static void CheckDirect(DisclosureRequest request, ReviewCase item, Course course, Reporter report)
    {
        CheckBothWays(request, item, report);
        if (IsBeforeDecision(request, item) || course.OrderedBefore(item) is not null)
        {
            return;
        }

        CheckBar(request, item, report);
        if (request.IsExemptionRefusal && item.FiledOn >= ReviewFirstFrom)
        {
            report.Add(
                "review.direct-suit", Severity.Warning,
                "2024年起，对依据条例第十四条至第十六条的不予公开应当先申请行政复议", "since 2024 a refusal under articles 14 to 16 has to go to reconsideration first",
                source: Instrument.ReconsiderationLaw2023.Article(23, 1, 4));
        }
    }

    private static void CheckAfterReview(ReviewCase? linked, ReviewCase item, Reporter report)
    {
        if (linked is null || linked.Kind != ReviewKind.Reconsideration)
        {
            report.Add("review.after-review-not-linked", Severity.Error, "复议后起诉，但没有关联的行政复议", "a suit after reconsideration without a reconsideration that it follows");
            return;
        }

        if (linked.DecidedOn is null || linked.DecidedOn > item.FiledOn)
        {
            report.Add("review.follows-pending", Severity.Warning, "起诉时行政复议尚未审结", "filed while the reconsideration was pending", source: Instrument.LitigationLaw2017.Article(45));
        }
    }

    private static bool Circular(ReviewCase item, DisclosureRequest request)
    {
        var current = item;
        for (var i = 0; i <= request.Reviews.Count; i++)
        {
            if (current.Follows is not { } id || request.Reviews.FirstOrDefault(c => c.Id == id) is not { } next)
            {
                return false;
            }

            current = next;
        }

        return true;
    }

    private sealed class Reporter(List<Finding> findings, string place)
    {
        public void Add(string rule, Severity severity, string chinese, string english, string? expected = null, string? actual = null, Citation? source = null)
            => findings.Add(new Finding(rule, severity, place, new LocalizedText(chinese, english)) { Expected = expected, Actual = actual, Source = source });
    }
}
