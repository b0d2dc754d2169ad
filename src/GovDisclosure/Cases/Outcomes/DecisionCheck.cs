using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>Checks a decision against the law of its day: its outcome, the articles it names, what its reply has to say.</summary>
/// <remarks>
/// Rules: <c>decision.before-receipt</c>, <c>decision.outcome-not-in-law</c>, <c>decision.basis-not-in-force</c>,
/// <c>decision.basis-mismatch</c>, <c>decision.basis-missing</c>, <c>decision.demand-unmet</c>.
/// No transitional rule is known for a request received under the Regulations of 2007 and decided under the revision: what only
/// one of the two days allows is a warning, what neither allows an error.
/// </remarks>
internal static class DecisionCheck
{
    // 2019, art. 36: a search found nothing.
    private const int SearchItem = 4;

    /// <summary>Checks the decision on a request, and the one that was made anew: it is a reply like every other.</summary>
    /// <param name="request">The request.</param>
    /// <returns>All findings; empty when nothing is wrong, and where neither an outcome nor a day of decision is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static IReadOnlyList<Finding> Check(DisclosureRequest request)
    {
        IReadOnlyList<Finding> first = Guard.NotNull(request).Decision is { } decision ? Check(decision, ReceivedOn(request)) : ValueList<Finding>.Empty;
        return request.RemadeDecision is { } again ? ValueList.Copy(first.Concat(Check(again, ReceivedOn(request)).Select(OfRemade))) : first;
    }

    private static Finding OfRemade(Finding finding)
        => new(finding.RuleId, finding.Severity, "remadeDecision." + finding.Place, finding.Message) { Expected = finding.Expected, Actual = finding.Actual, Source = finding.Source, Related = finding.Related };

    /// <summary>Checks a decision, for example a draft.</summary>
    /// <param name="draft">The decision.</param>
    /// <param name="receivedOn">The day the request was received, by Beijing time.</param>
    /// <returns>All findings; empty when nothing is wrong, and where neither an outcome nor a day of decision is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static IReadOnlyList<Finding> Check(RequestDecision draft, LocalDate receivedOn)
    {
        if (Judged.Of(Guard.NotNull(draft), receivedOn) is not { } decision)
        {
            return ValueList<Finding>.Empty;
        }

        var findings = new List<Finding>();
        if (decision.DecidedOn < decision.ReceivedOn)
        {
            findings.Add(New(
                "decision.before-receipt",
                Severity.Error,
                "decidedOn",
                $"{DateText.Iso(decision.DecidedOn)} 的决定早于 {DateText.Iso(decision.ReceivedOn)} 的收到日",
                $"decided on {DateText.Iso(decision.DecidedOn)}, before the receipt on {DateText.Iso(decision.ReceivedOn)}",
                DateText.Iso(decision.ReceivedOn),
                DateText.Iso(decision.DecidedOn)));
        }

        CheckOutcome(decision, findings);
        CheckBases(decision, findings);
        CheckDemands(decision, findings);
        return ValueList.Copy(findings);
    }

    /// <summary>What a draft still lacks: the demands on its outcome that <see cref="RequestDecision.Meets"/> does not name.</summary>
    /// <param name="draft">The decision as drafted, with its outcome; nothing is met where nobody looked.</param>
    /// <returns>
    /// The demands of the day of the decision, of a draft without one those of the law as it was last followed (<see cref="DisclosureRegime.CoveredThrough"/>):
    /// those that the law makes, then those it allows or that a suit asks for; none without outcome.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static IReadOnlyList<OutcomeDemand> Missing(RequestDecision draft)
    {
        if (Guard.NotNull(draft).Result is not { } outcome)
        {
            return ValueList<OutcomeDemand>.Empty;
        }

        var decision = new Judged(outcome, default, draft.DecidedOn ?? DisclosureRegime.CoveredThrough, draft);
        var met = decision.Meets ?? [];
        return ValueList.Copy(DemandsOf(decision, met, withOptional: true).Where(d => !met.Contains(d.Kind)).OrderBy(d => d.IsOptional));
    }

    private static void CheckOutcome(Judged decision, List<Finding> findings)
    {
        var outcome = decision.Outcome;
        var severity = Judge(day => outcome.BasesOn(day).Count > 0, decision, outcome.Group == OutcomeGroup.Denied ? Severity.Error : Severity.Warning);
        if (severity is null)
        {
            return;
        }

        var first = outcome.Bases[0];
        var from = first.Instrument.EffectiveFrom is { } day ? DateText.Iso(day) : "?";
        findings.Add(New(
            "decision.outcome-not-in-law",
            severity.Value,
            "outcome",
            $"{DateText.Iso(decision.DecidedOn)} 的法律没有“{outcome.Name.Chinese}”这一情形；依据自 {from} 起为{first.In(Language.Chinese)}",
            $"the law of {DateText.Iso(decision.DecidedOn)} has no outcome \"{outcome.Name.English}\"; its basis is {first.In(Language.English)} from {from}",
            null,
            outcome.Code) with
        { Source = first });
    }

    private static void CheckBases(Judged decision, List<Finding> findings)
    {
        var outcome = decision.Outcome;
        for (var i = 0; i < decision.NamedBases.Count; i++)
        {
            var named = decision.NamedBases[i];
            var place = string.Format(CultureInfo.InvariantCulture, "namedBases[{0}]", i);
            if (Judge(day => LawInForce.On(named.Instrument, day), decision, Severity.Error) is { } severity)
            {
                findings.Add(New(
                    "decision.basis-not-in-force",
                    severity,
                    place,
                    $"{named.In(Language.Chinese)}在 {DateText.Iso(decision.DecidedOn)} 不在施行期内（{Period(named.Instrument)}）",
                    $"{named.In(Language.English)} is not in force on {DateText.Iso(decision.DecidedOn)} (in force {Period(named.Instrument)})",
                    Bases(outcome, decision.DecidedOn),
                    named.In(Language.Chinese)) with
                { Source = named });
            }

            // Another law may well forbid disclosure: only an article of the Regulations that says something else is a mismatch. What is
            // granted in part names the ground of the part that is withheld.
            var peers = outcome.Bases.Where(b => b.Instrument == named.Instrument && b.ArticleNumber is not null).ToList();
            if (peers.Count > 0 && named.ArticleNumber is not null && !peers.Any(b => Agrees(b, named)) && !(outcome == Outcome.Partial && IsExemption(named)))
            {
                findings.Add(New(
                    "decision.basis-mismatch",
                    Severity.Warning,
                    place,
                    $"{named.In(Language.Chinese)}不是“{outcome.Name.Chinese}”的依据",
                    $"{named.In(Language.English)} is not the basis of \"{outcome.Name.English}\"",
                    string.Join("、", peers.Select(p => p.In(Language.Chinese))),
                    named.In(Language.Chinese)) with
                { Source = peers[0] });
            }
        }
    }

    private static void CheckDemands(Judged decision, List<Finding> findings)
    {
        if (decision.Meets is not { } met)
        {
            return;
        }

        foreach (var demand in DemandsOf(decision, met, withOptional: false).Where(d => !met.Contains(d.Kind)))
        {
            findings.Add(New(
                "decision.demand-unmet",
                demand.Source.Verification == Verification.Interpretation ? Severity.Info : Severity.Warning,
                "meets",
                $"“{decision.Outcome.Name.Chinese}”应当：{demand.Text.Chinese}",
                $"\"{decision.Outcome.Name.English}\" demands: {demand.Text.English}",
                demand.Kind.ToString(),
                null) with
            { Source = demand.Source });
        }

        if (decision.NamedBases.Count == 0 && decision.Outcome.Group == OutcomeGroup.Denied)
        {
            findings.Add(New(
                "decision.basis-missing",
                Severity.Warning,
                "namedBases",
                "不予公开的决定没有指明依据",
                "the refusal names no article",
                Bases(decision.Outcome, decision.DecidedOn),
                null));
        }
    }

    private static IEnumerable<OutcomeDemand> DemandsOf(Judged decision, IReadOnlyList<OutcomeDemandKind> met, bool withOptional)
    {
        var outcome = decision.Outcome;
        var demands = OwnDemandsOf(decision)
            .Where(d => d.AppliesOn(decision.DecidedOn) && (withOptional || !d.IsOptional) && (decision.IsByInternet || d.Kind != OutcomeDemandKind.InternetReview))
            .ToList();

        // Items of one article that an outcome rests on are ways to come to it, and a reply goes one way: article 36 (4) or (5).
        var ways = demands.Where(d => d.Source.Item is not null && outcome.Bases.Count(b => b.Item is not null && IsSameArticle(b, d.Source)) > 1).ToList();
        var named = ways.Where(d => decision.NamedBases.Any(basis => basis.Item is not null && IsSameArticle(basis, d.Source) && Agrees(d.Source, basis)))
            .Select(d => d.Source.Item).ToList();
        var gone = named;
        if (gone.Count == 0)
        {
            gone = [.. ways.GroupBy(d => d.Source.Item).Where(way => way.All(d => met.Contains(d.Kind))).Select(way => way.Key)];
        }

        return gone.Count == 0 ? demands
            : demands.Where(d => ways.Contains(d) ? gone.Contains(d.Source.Item) : !IsOfAnotherWay(d, outcome, named.Count > 0, gone.Contains(SearchItem)));
    }

    // Which way it is need not be asked for where the decision names it, nor the proof of a search where nothing was searched for.
    private static bool IsOfAnotherWay(OutcomeDemand demand, Outcome outcome, bool isNamed, bool isSearched)
        => outcome == Outcome.UnableNotHeld && ((demand.Kind == OutcomeDemandKind.LegalBasis && isNamed) || (demand.Kind == OutcomeDemandKind.Evidence && !isSearched));

    // What is granted in part holds what its ground demands too: whom to ask, where else to go, what to prove, and that reconsideration comes first.
    private static IEnumerable<OutcomeDemand> OwnDemandsOf(Judged decision)
    {
        var outcome = decision.Outcome;
        if (outcome != Outcome.Partial)
        {
            return outcome.Demands;
        }

        var ground = decision.Source.WithheldUnder;
        var ofGround = ground?.Demands.Where(d => !outcome.Demands.Any(own => own.Kind == d.Kind) && d.Kind != OutcomeDemandKind.ReconsiderationFirst) ?? [];
        IEnumerable<OutcomeDemand> first = ground is { IsExemption: true } || decision.NamedBases.Any(IsExemption) ? [Outcome.TellReconsiderationOfPart] : [];
        return [.. outcome.Demands, .. ofGround, .. first];
    }

    private static bool IsSameArticle(Citation one, Citation other) => one.Instrument == other.Instrument && one.ArticleNumber == other.ArticleNumber;

    private static bool IsExemption(Citation named) => named.Instrument == Instrument.Regulations2019 && named.ArticleNumber is >= 14 and <= 16;

    /// <summary>Null when both days allow it, a warning when one does, <paramref name="worst"/> when neither does.</summary>
    private static Severity? Judge(Func<LocalDate, bool> allows, Judged decision, Severity worst)
        => (allows(decision.ReceivedOn), allows(decision.DecidedOn)) switch
        {
            (_, true) when SameRegime(decision) => null,
            (true, true) => null,
            (false, false) => worst,
            _ => Severity.Warning,
        };

    // The fee measures began in 2021, in the middle of a regime: there the day of the decision alone counts.
    private static bool SameRegime(Judged decision)
        => LawInForce.On(Instrument.Regulations2019, decision.ReceivedOn) == LawInForce.On(Instrument.Regulations2019, decision.DecidedOn);

    private static bool Agrees(Citation basis, Citation named)
        => basis.ArticleNumber == named.ArticleNumber
            && (basis.Paragraph is null || named.Paragraph is null || basis.Paragraph == named.Paragraph)
            && (basis.Item is null || named.Item is null || basis.Item == named.Item);

    private static string Bases(Outcome outcome, LocalDate day)
        => string.Join("、", outcome.BasesOn(day).Select(b => b.In(Language.Chinese)));

    private static string Period(Instrument instrument)
        => $"{(instrument.EffectiveFrom is { } from ? DateText.Iso(from) : "?")}–{(instrument.EffectiveTo is { } to ? DateText.Iso(to) : string.Empty)}";

    private static Finding New(string rule, Severity severity, string place, string chinese, string english, string? expected, string? actual)
        => new(rule, severity, place, new LocalizedText(chinese, english)) { Expected = expected, Actual = actual };

    private static LocalDate ReceivedOn(DisclosureRequest request)
        => (request.RegimeOverride ?? request.Receipt.Regime()) is { } regime ? request.Receipt.DayUnder(regime) : request.Receipt.Arrived;

    /// <summary>A decision of which outcome and days are known.</summary>
    private sealed record Judged(Outcome Outcome, LocalDate ReceivedOn, LocalDate DecidedOn, RequestDecision Source)
    {
        public IReadOnlyList<Citation> NamedBases => Source.NamedBases;

        public IReadOnlyList<OutcomeDemandKind>? Meets => Source.Meets;

        public bool IsByInternet => Source.IsByInternet;

        public static Judged? Of(RequestDecision decision, LocalDate receivedOn)
            => decision.Result is { } outcome && decision.DecidedOn is { } decidedOn ? new(outcome, receivedOn, decidedOn, decision) : null;
    }
}
