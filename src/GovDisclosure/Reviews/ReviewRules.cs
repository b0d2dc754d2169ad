using GovDisclosure.Cases;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>What cannot be, or should not be, in the reviews of a request.</summary>
/// <remarks>
/// Errors: <c>review.duplicate-id</c>, <c>review.accepted-before-filed</c>, <c>review.decided-before-filed</c>, <c>review.received-before-filed</c>,
/// <c>review.kind-mismatch</c>, <c>review.link-unknown</c>, <c>review.link-circle</c>, <c>review.after-review-not-linked</c>.
/// Warnings: <c>review.direct-suit</c> (a direct suit over a refusal under articles 14 to 16, filed in 2024 or later),
/// <c>review.filed-before-decision</c>, <c>review.kind-missing</c>, <c>review.date-missing</c>, <c>review.kind-not-in-law</c>,
/// <c>review.instance-not-linked</c>, <c>review.follows-pending</c>. Information: <c>review.late</c>.
/// </remarks>
internal static class ReviewRules
{
    private static readonly LocalDate ReviewFirstFrom = Instruments.ReconsiderationLaw2023.EffectiveFrom!.Value;

    /// <summary>Checks the reviews of a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>All findings, in the order of the cases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static IReadOnlyList<Finding> Check(DisclosureRequest request)
    {
        Guard.NotNull(request);
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in request.Reviews)
        {
            var report = new Reporter(findings, item.Id);
            if (!seen.Add(item.Id))
            {
                report.Add("review.duplicate-id", Severity.Error, $"案号 {item.Id} 重复", $"the case number {item.Id} comes twice");
            }

            CheckDays(request, item, report);
            CheckDecision(item, report);
            if (item.Kind == ReviewKind.Suit)
            {
                CheckSuit(request, item, report);
            }
        }

        return ValueList.Copy(findings);
    }

    private static void CheckDays(DisclosureRequest request, ReviewCase item, Reporter report)
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

        if (DecidedOn(request) is { } decided && item.FiledOn < decided && item.Position == ReviewPosition.OriginalOrgan)
        {
            report.Add("review.filed-before-decision", Severity.Warning, "提出早于对申请的决定", "filed before the decision on the request", DateText.Iso(decided), DateText.Iso(item.FiledOn));
        }
    }

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

    private static void CheckSuit(DisclosureRequest request, ReviewCase item, Reporter report)
    {
        var linked = item.Follows is { } id ? request.Reviews.FirstOrDefault(c => c.Id == id) : null;
        if (item.Follows is not null && linked is null)
        {
            report.Add("review.link-unknown", Severity.Error, $"所关联的案件 {item.Follows} 不在其中", $"the linked case {item.Follows} is not among the reviews");
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
        else if (request.IsExemptionRefusal && item.FiledOn >= ReviewFirstFrom && item.Position == ReviewPosition.OriginalOrgan)
        {
            report.Add(
                "review.direct-suit", Severity.Warning,
                "2024年起，对依据条例第十四条至第十六条的不予公开应当先申请行政复议", "since 2024 a refusal under articles 14 to 16 has to go to reconsideration first",
                source: Instruments.ReconsiderationLaw2023.Article(23, 1, 4));
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
            report.Add("review.follows-pending", Severity.Warning, "起诉时行政复议尚未审结", "filed while the reconsideration was pending", source: Instruments.LitigationLaw2017.Article(45));
        }
        else if (linked.WasTold && item.FiledOn > (linked.DeliveredOn ?? linked.DecidedOn.Value).PlusDays(15))
        {
            report.Add(
                "review.late", Severity.Info,
                "起诉距复议决定超过十五日（末日遇休息日顺延的除外）", "filed more than fifteen days after the reconsideration decision (unless the last day was a day off)",
                source: Instruments.LitigationLaw2017.Article(45));
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
