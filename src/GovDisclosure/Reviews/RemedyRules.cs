using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The rules behind <see cref="Remedies"/>, one method a remedy.</summary>
internal sealed class RemedyRules
{
    private readonly RemedyQuery _query;
    private readonly LocalDate _day;
    private readonly WorkingDayCalendar _calendar;
    private readonly bool _is2023;
    private readonly bool? _reviewFirst;
    private readonly ReviewCase? _review;
    private readonly ReviewCase? _suit;
    private readonly ReviewCase? _heard;

    public RemedyRules(RemedyQuery query, LocalDate day, WorkingDayCalendar calendar)
    {
        _query = query;
        _day = day;
        _calendar = calendar;
        _is2023 = day >= Remedies.ReviewFirstFrom;
        _reviewFirst = Remedies.NeedsReconsiderationFirst(query.Outcome, query.WithheldUnder, day);

        // Who was sent elsewhere has not used the remedy.
        _review = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Reconsideration && c.FiledOn <= day && c.Decision != ReviewDecisionKinds.ReviewRedirected);
        _suit = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Suit && c.FiledOn <= day);

        // A suit that the court turned away bars nothing: who should have gone to reconsideration first still can.
        _heard = query.Cases.LastOrDefault(c => c.Kind == ReviewKind.Suit && c.FiledOn <= day && !(IsTurnedAway(c.Decision) && DecidedBy(c)));
    }

    private Instrument ReviewLaw => _is2023 ? Instruments.ReconsiderationLaw2023 : Instruments.ReconsiderationLaw2017;

    public ValueList<Remedy> All()
    {
        var remedies = new List<Remedy> { Reconsideration(), DirectSuit() };
        if (_review is not null || _reviewFirst != false)
        {
            remedies.Add(SuitAfterReview());
        }

        if (Appeal() is { } appeal)
        {
            remedies.Add(appeal);
        }

        remedies.Add(Complaint());
        return ValueList.Copy(remedies);
    }

    private Remedy Reconsideration()
    {
        if (_review is not null)
        {
            if (IsWithdrawn)
            {
                return None(
                    RemedyKind.Reconsideration,
                    new("复议申请已撤回，不得以同一事实和理由再次申请（撤回违背真实意愿的除外）", "withdrawn: not again on the same facts and grounds, unless the withdrawal was against the applicant's will"),
                    _is2023 ? ReviewLaw.Article(74) : Memory(Instruments.ReconsiderationRules2007.Article(38)));
            }

            return DecidedBy(_review)
                ? None(RemedyKind.Reconsideration, new("已有行政复议决定，不再复议", "decided by reconsideration already"), ReviewLaw.Article(_is2023 ? 30 : 17))
                : None(RemedyKind.Reconsideration, new("行政复议正在审理", "a reconsideration is pending"), ReviewLaw.Article(_is2023 ? 30 : 17));
        }

        if (_heard is not null)
        {
            return None(RemedyKind.Reconsideration, new("已提起行政诉讼，不再复议", "a suit was filed: no reconsideration any more"), Memory(ReviewLaw.Article(_is2023 ? 29 : 16)));
        }

        var delivered = _query.DeliveredOn;
        List<Citation> sources = [_is2023 ? ReviewLaw.Article(20, 1) : ReviewLaw.Article(9)];
        var text = new LocalizedText("自知道之日起六十日内申请", "within 60 days of knowing of the decision");
        var end = delivered.PlusDays(60);
        if (!_query.WasTold && _is2023)
        {
            end = NotTold(d => d.PlusDays(60));
            sources.Add(ReviewLaw.Article(20, 3));
            text = new("未告知申请复议的权利和期限的，自知道之日起六十日，最长不超过一年", "not told of the right: 60 days of learning of it, one year at most");
        }

        if (_is2023)
        {
            end = Outer(end, ReviewLaw.Article(21), sources);
        }

        if (_reviewFirst == true)
        {
            sources.InsertRange(0, ReviewFirst);
            text = new(
                $"应当先申请行政复议；{text.Chinese}",
                $"has to come before a suit; {text.English}");
        }

        return Until(RemedyKind.Reconsideration, end, text, sources, ReviewLaw.Article(_is2023 ? 88 : 40));
    }

    private Remedy DirectSuit()
    {
        const RemedyKind kind = RemedyKind.DirectSuit;
        if (_heard is not null)
        {
            return None(kind, new("已提起行政诉讼", "a suit was filed already"), Instruments.LitigationLaw2017.Cite());
        }

        if (_reviewFirst == true)
        {
            return None(
                kind,
                new("依据条例第十四条至第十六条的不予公开，应当先申请行政复议，不能直接起诉", "a refusal under articles 14 to 16 has to go to reconsideration first: no direct suit"),
                ReviewFirst);
        }

        if (_suit is not null)
        {
            return None(kind, new("起诉未被受理；对该裁定可以上诉", "the suit was turned away: that ruling can be appealed"), Instruments.LitigationLaw2017.Article(85));
        }

        if (_review is not null && !IsWithdrawn && !IsNotAccepted)
        {
            return None(
                kind,
                new("已申请行政复议，应在复议后起诉", "reconsideration was chosen: sue after it"),
                DecidedBy(_review) ? Instruments.LitigationLaw2017.Article(45) : Memory(ReviewLaw.Article(_is2023 ? 29 : 16)));
        }

        var law = Instruments.LitigationLaw2017;
        List<Citation> sources = [law.Article(46, 1)];
        if (_query.Outcome == Outcomes.AbandonedNoFee)
        {
            sources.Add(Instruments.FeeMeasures2020.Article(7));
        }

        if (IsUnableOrNotProcessed && IsAfter2025)
        {
            sources.Add(Instruments.DisclosureSuits2025.Article(1, null, 1));
        }

        if (IsWithdrawn)
        {
            sources.Add(Memory(Instruments.LitigationInterpretation2018.Article(58)));
        }
        else if (IsNotAccepted)
        {
            sources.Add(Memory(ReviewLaw.Article(_is2023 ? 29 : 16)));
        }

        var text = new LocalizedText("自知道之日起六个月内起诉", "within six months of knowing of the decision");
        var end = _query.DeliveredOn.PlusMonths(6);
        if (!_query.WasTold)
        {
            end = NotTold(d => d.PlusMonths(6));
            sources.Add(Memory(Instruments.LitigationInterpretation2018.Article(64)));
            text = new("未告知起诉期限的，自知道之日起六个月，最长不超过一年", "not told of the period: six months of learning of it, one year at most");
        }

        end = Outer(end, law.Article(46, 2), sources);
        if (_reviewFirst is null)
        {
            sources.AddRange(ReviewFirst);
            text = new(
                $"{text.Chinese}；不公开的部分依据条例第十四条至第十六条的，应当先申请行政复议",
                $"{text.English}; where a part is withheld under articles 14 to 16, reconsideration comes first");
        }

        var remedy = Until(kind, end, text, sources, Instruments.LitigationInterpretation2018.Article(48));
        return _reviewFirst is null && remedy.IsOpen
            ? new Remedy(kind, RemedyStatus.Depends, remedy.Text, remedy.Sources)
            {
                By = remedy.By,
                NominalBy = remedy.NominalBy,
                IsProvisional = remedy.IsProvisional,
                RollSource = remedy.RollSource,
            }
            : remedy;
    }

    private Remedy SuitAfterReview()
    {
        const RemedyKind kind = RemedyKind.SuitAfterReview;
        List<Citation> sources = [Instruments.LitigationLaw2017.Article(45)];
        if (_is2023 && _reviewFirst == true)
        {
            sources.Add(Instruments.ReconsiderationLaw2023.Article(34));
        }

        if (_heard is not null)
        {
            return None(kind, new("已提起行政诉讼", "a suit was filed already"), Instruments.LitigationLaw2017.Cite());
        }

        if (IsWithdrawn)
        {
            return None(kind, new("复议申请已撤回，没有可以起诉的复议决定", "the reconsideration was withdrawn: there is no decision to sue over"), Memory(Instruments.LitigationInterpretation2018.Article(58)));
        }

        if (_review is null)
        {
            return new Remedy(kind, RemedyStatus.NotYetOpen, new("收到复议决定或者复议期满后十五日内起诉", "within 15 days of the reconsideration decision or of the end of its period"), sources);
        }

        if (DecidedBy(_review))
        {
            return Until(
                kind,
                (_review.DeliveredOn ?? _review.DecidedOn!.Value).PlusDays(15),
                new("收到复议决定之日起十五日内起诉", "within 15 days of receiving the reconsideration decision"),
                sources,
                Instruments.LitigationInterpretation2018.Article(48));
        }

        var due = ReconsiderationTerms.DecisionDue(_review, _calendar);
        if (_day <= due.Day)
        {
            return new Remedy(
                kind,
                RemedyStatus.NotYetOpen,
                new(
                    $"行政复议审理期限至 {DateText.Iso(due.Day)}；收到决定或者期满后十五日内起诉",
                    $"the reconsideration has until {DateText.Iso(due.Day)}; within 15 days of its decision or of that day"),
                sources);
        }

        return Until(
            kind,
            due.Day.PlusDays(15),
            new($"复议机关逾期未作决定（{DateText.Iso(due.Day)}），期满之日起十五日内起诉", $"no decision by {DateText.Iso(due.Day)}: within 15 days of that day"),
            sources,
            Instruments.LitigationInterpretation2018.Article(48));
    }

    private Remedy? Appeal()
    {
        if (_suit is not { Instance: CourtInstance.First, Decision: { } decision } suit || !DecidedBy(suit))
        {
            return null;
        }

        // Leave to withdraw, an end and a transfer are rulings too, but without an appeal.
        if (decision.IsRuling && !IsTurnedAway(decision))
        {
            return null;
        }

        List<Citation> sources = [Instruments.LitigationLaw2017.Article(85)];
        if (decision.IsRuling)
        {
            sources.Add(Memory(Instruments.LitigationInterpretation2018.Article(101)));
        }

        var days = decision.IsRuling ? 10 : 15;
        return Until(
            RemedyKind.Appeal,
            (suit.DeliveredOn ?? suit.DecidedOn!.Value).PlusDays(days),
            decision.IsRuling
                ? new("收到裁定之日起十日内上诉", "within 10 days of receiving the ruling")
                : new("收到判决之日起十五日内上诉", "within 15 days of receiving the judgment"),
            sources,
            Instruments.LitigationInterpretation2018.Article(48));
    }

    private Remedy Complaint()
        => new(
            RemedyKind.Complaint,
            RemedyStatus.Open,
            new("可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报", "a complaint to the superior organ or the competent department is open, without a period"),
            [_day >= Instruments.Regulations2019.EffectiveFrom!.Value ? Instruments.Regulations2019.Article(51) : Instruments.Regulations2007.Article(33)]);

    private Citation[] ReviewFirst => IsAfter2025
        ? [Instruments.ReconsiderationLaw2023.Article(23, 1, 4), Instruments.DisclosureSuits2025.Article(1, null, 2)]
        : [Instruments.ReconsiderationLaw2023.Article(23, 1, 4)];

    private bool IsAfter2025 => _day >= Instruments.DisclosureSuits2025.EffectiveFrom!.Value;

    private bool IsUnableOrNotProcessed => _query.Outcome.Group is OutcomeGroup.Unable or OutcomeGroup.NotProcessed
        || _query.Outcome == Outcomes.AbandonedNoFee || _query.Outcome == Outcomes.AbandonedNoCorrection;

    private bool IsWithdrawn => _review?.Decision == ReviewDecisionKinds.ReviewWithdrawn && DecidedBy(_review);

    private bool IsNotAccepted => _review?.Decision == ReviewDecisionKinds.ReviewNotAccepted && DecidedBy(_review);

    private static bool IsTurnedAway(ReviewDecisionKind? decision)
        => decision == ReviewDecisionKinds.SuitNotDocketed || decision == ReviewDecisionKinds.SuitDismissed;

    private static Citation Memory(Citation citation) => citation with { Point = Verification.FromMemory };

    private static Remedy None(RemedyKind kind, LocalizedText text, params Citation[] sources) => new(kind, RemedyStatus.NotAvailable, text, sources);

    private bool DecidedBy(ReviewCase item) => item.DecidedOn is { } decided && decided <= _day;

    /// <summary>The end for an applicant who was not told: from the day of learning, and one year from delivery at most.</summary>
    private LocalDate NotTold(Func<LocalDate, LocalDate> period)
    {
        var limit = _query.DeliveredOn.PlusYears(1);

        // Who knew of the right before still learns of the decision with its delivery.
        return _query.LearnedOn is { } learned && learned < limit ? LocalDate.Min(period(LocalDate.Max(learned, _query.DeliveredOn)), limit) : limit;
    }

    /// <summary>Five years from the decision; the article is cited only where it decides.</summary>
    private LocalDate Outer(LocalDate end, Citation source, List<Citation> sources)
    {
        var limit = (_query.DecidedOn ?? _query.DeliveredOn).PlusYears(5);
        if (limit >= end)
        {
            return end;
        }

        sources.Add(source);
        return limit;
    }

    private Remedy Until(RemedyKind kind, LocalDate nominal, LocalizedText text, List<Citation> sources, Citation rolling)
    {
        var end = PeriodEnd.Of(nominal, _calendar);
        if (end.Day != nominal)
        {
            sources.Add(rolling);
        }

        return new Remedy(kind, _day <= end.Day ? RemedyStatus.Open : RemedyStatus.Expired, text, sources)
        {
            By = end.Day,
            NominalBy = nominal,
            IsProvisional = end.IsProvisional,
            RollSource = end.Day == nominal ? null : rolling,
        };
    }
}
