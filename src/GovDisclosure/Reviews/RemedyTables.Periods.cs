using NodaTime;
using static GovDisclosure.Reviews.RemedyKind;

namespace GovDisclosure.Reviews;

// How long. Of each remedy the first row that fits decides.
internal static partial class RemedyTables
{
    public static RemedyPeriod[] Periods { get; } =
    [
        new(Reconsideration, f => f.IsSilence, f => Zero(f).PlusDays(60), "自答复期限届满之日（{1}）起六十日内申请", "within 60 days of {1}, the end of the period of the reply", f => [Sixty(f), Read(Instrument.ReconsiderationRules2007.Article(16))]) { OpensNextDay = true },
        new(Reconsideration, f => f.Query.IsDeemed, f => Zero(f).PlusDays(60), "没有登记告知不再处理之日：自视为放弃之日（{1}）起六十日内；没有告知复议的权利、机关和期限的，最长自该日起一年", "no day of telling is recorded: within 60 days of {1}, from which it is deemed abandoned; one year at most for who was not told of right, organ and period", f => [Sixty(f), Read(f.Is2023 ? f.ReviewLaw.Article(20, 3) : Instrument.ReconsiderationRules2007.Article(17))]) { OtherEnd = DeemedAtMost },
        new(Reconsideration, f => !f.Query.WasTold && f.Is2023 && f.HadRunOut(Reconsideration, Zero(f).PlusDays(60), Remedies.ReviewFirstFrom) && f.Readings.UntoldReviewBefore2024.Value != UntoldReading.OneYear, f => Zero(f).PlusDays(60), "未告知申请复议的，2024年前法律没有明文：六十日在2024年前已经届满，其后的一年是否适用没有过渡规定", "not told: before 2024 the law had no express rule; the 60 days had run out before 2024, and no rule says whether the year of the new law applies", f => [Instrument.ReconsiderationLaw2017.Article(9), f.Readings.UntoldReviewBefore2024.Citation, Read(f.ReviewLaw.Article(20, 3))]) { OtherEnd = f => f.Readings.UntoldReviewBefore2024.Value == UntoldReading.Both ? f.NotTold(d => d.PlusDays(60), 1) : Zero(f).PlusDays(60) },
        new(Reconsideration, f => !f.Query.WasTold && f.Is2023, f => f.NotTold(d => d.PlusDays(60), 1), "未告知申请复议的权利、机关和期限的，自知道之日起六十日，最长不超过一年", "not told of right, organ and period: 60 days of learning of them, one year at most", f => [Sixty(f), f.ReviewLaw.Article(20, 3)]),
        new(Reconsideration, f => !f.Query.WasTold && f.Readings.UntoldReviewBefore2024.Value == UntoldReading.Both, f => Zero(f).PlusDays(60), "未告知申请复议的，法律没有明文：自知道行为之日起六十日，或者参照起诉期限自知道权利之日起、最长一年", "not told: the law has no express rule; 60 days of knowing of the act, or, by likeness to suits, of learning of the right, one year at most", f => [Sixty(f), f.Readings.UntoldReviewBefore2024.Citation]) { OtherEnd = f => f.NotTold(d => d.PlusDays(60), 1) },
        new(Reconsideration, f => !f.Query.WasTold && f.Readings.UntoldReviewBefore2024.Value == UntoldReading.OneYear, f => f.NotTold(d => d.PlusDays(60), 1), "未告知申请复议的，自知道权利之日起六十日，最长不超过一年", "not told: 60 days of learning of the right, one year at most", f => [Sixty(f), f.Readings.UntoldReviewBefore2024.Citation]),
        new(Reconsideration, f => !f.IsAgainst(RemedyTarget.ProactiveOmission), f => Zero(f).PlusDays(60), "自知道之日起六十日内申请", "within 60 days of knowing of the act", f => [Sixty(f)]),

        new(DirectSuit, f => (f.IsSilence || f.Query.WasTold) && !f.Query.IsDeemed && HadRunOutBefore2015(f), f => Zero(f).PlusMonths(3), "起诉期限自{1}起三个月，2015年5月1日前已经届满，不因其后的六个月重新开始", "three months from {1}, which had run out before 2015-05-01: the six months from then on do not begin it again", f => [Instrument.LitigationLaw1989.Article(39), Memory(Instrument.LitigationInterpretation2015.Article(26))]),
        new(DirectSuit, f => f.IsSilence && f.Is2018, f => Zero(f).PlusMonths(6), "自答复期限届满之日（{1}）起六个月内起诉", "within six months of {1}, the end of the period of the reply", f => [f.SuitLaw.Article(47, 1), f.SuitText.Article(66)]) { OpensNextDay = true },
        new(DirectSuit, f => f.IsSilence && f.IsSixMonths, f => Zero(f).PlusMonths(6), "自答复期限届满之日（{1}）起六个月内起诉", "within six months of {1}, the end of the period of the reply", f => [f.SuitLaw.Article(47, 1), Instrument.LitigationInterpretation2015.Article(4)]) { OpensNextDay = true },
        new(DirectSuit, f => f.IsSilence, f => Zero(f).PlusMonths(3), "自答复期限届满之日（{1}）起三个月内起诉", "within three months of {1}, the end of the period of the reply", f => [f.SuitLaw.Article(39)]) { OpensNextDay = true },
        new(DirectSuit, f => f.Query.IsDeemed && f.Is2018, f => Zero(f).PlusMonths(6), "没有登记告知不再处理之日：自视为放弃之日（{1}）起六个月内；没有告知起诉期限的，最长自该日起一年", "no day of telling is recorded: within six months of {1}, from which it is deemed abandoned; one year at most for who was not told of the period", f => [Ordinary(f), Read(f.SuitText.Article(64, 1))]) { OtherEnd = f => f.NotTold(d => d.PlusMonths(6), 1) },
        new(DirectSuit, f => !f.Query.WasTold && f.Is2018, f => f.NotTold(d => d.PlusMonths(6), 1), "未告知起诉期限的，自知道之日起六个月，最长不超过一年", "not told of the period: six months of learning of it, one year at most", f => [f.SuitLaw.Article(46, 1), f.SuitText.Article(64, 1)]),
        new(DirectSuit, f => !f.Query.WasTold, f => f.NotTold(d => d.PlusMonths(f.IsSixMonths ? 6 : 3), 2), "未告知起诉期限的，自知道之日起计算，最长不超过二年", "not told of the period: from learning of it, two years at most", f => [Ordinary(f), f.SuitText.Article(41)]),
        new(DirectSuit, f => f.IsSixMonths, f => Zero(f).PlusMonths(6), "自知道之日起六个月内起诉", "within six months of knowing of the act", f => [Ordinary(f)]),
        new(DirectSuit, _ => true, f => Zero(f).PlusMonths(3), "自知道之日起三个月内起诉", "within three months of knowing of the act", f => [Ordinary(f)]),

        new(SuitAfterReview, f => f.IsReviewDecided && !f.Review!.WasTold && f.Is2018, f => RemedyFacts.NotTold(Decided(f), f.Review!.LearnedOn, d => d.PlusDays(15), 1), "复议决定未告知起诉期限的，自知道之日起十五日，最长自知道决定之日起一年", "not told of the period by the reconsideration decision: 15 days of learning of it, one year from knowing of the decision at most", f => [.. AfterReview(f), f.SuitText.Article(64, 2)]) { Zero = Decided, IsArrivalUnknown = f => f.Review!.DeliveredOn is null },
        new(SuitAfterReview, f => f.IsReviewDecided, f => Decided(f).PlusDays(15), "收到复议决定之日起十五日内起诉", "within 15 days of receiving the reconsideration decision", AfterReview) { Zero = Decided, IsArrivalUnknown = f => f.Review!.DeliveredOn is null },
        new(SuitAfterReview, f => f.IsReviewOverdue && f.Bar is not null && f.Readings.BarSurvivesReview.Value, f => f.ReviewDue!.Value.Day.PlusDays(15), "复议机关逾期未作决定（{0}），期满之日起十五日内，只可以对复议机关不作为起诉；原行为不属于受案范围，不因复议机关不作为而可以起诉", "no decision by {0}: within 15 days of that day, over the silence of the reconsideration organ alone; the original act cannot be sued over, and that silence does not change it", f => [.. AfterReview(f), .. OfSilentReview(f), f.Readings.BarSurvivesReview.Citation, .. f.Bar!.Sources(f)]) { Zero = f => f.ReviewDue!.Value.Day, OpensNextDay = true, IsArrivalUnknown = _ => false },
        new(SuitAfterReview, f => f.IsReviewOverdue, f => f.ReviewDue!.Value.Day.PlusDays(15), "复议机关逾期未作决定（{0}），期满之日起十五日内，可以对原行为起诉，也可以对复议机关不作为起诉", "no decision by {0}: within 15 days of that day, over the original act or over the silence of the reconsideration organ", f => [.. AfterReview(f), .. OfSilentReview(f)]) { Zero = f => f.ReviewDue!.Value.Day, OpensNextDay = true, IsArrivalUnknown = _ => false },

        new(Appeal, f => f.IsRulingAppeal, f => Judged(f).PlusDays(10), "收到裁定之日起十日内上诉", "within 10 days of receiving the ruling", f => [f.SuitLaw.Article(f.IsSixMonths ? 85 : 58), f.Is2018 ? f.SuitText.Article(101) : f.SuitText.Cite()]) { Zero = Judged, IsArrivalUnknown = f => f.Suit!.DeliveredOn is null },
        new(Appeal, f => f.HasAppeal, f => Judged(f).PlusDays(15), "收到判决之日起十五日内上诉", "within 15 days of receiving the judgment", f => [f.SuitLaw.Article(f.IsSixMonths ? 85 : 58)]) { Zero = Judged, IsArrivalUnknown = f => f.Suit!.DeliveredOn is null },
    ];

    // Before 2024 the law had no express rule for who was not told: the reading of such acts holds for this one too.
    private static LocalDate DeemedAtMost(RemedyFacts facts)
        => facts.Is2023 || facts.Readings.UntoldReviewBefore2024.Value != UntoldReading.SixtyDays ? facts.NotTold(d => d.PlusDays(60), 1) : Zero(facts).PlusDays(60);

    private static bool HadRunOutBefore2015(RemedyFacts facts)
        => facts.IsSixMonths && facts.HadRunOut(DirectSuit, Zero(facts).PlusMonths(3), Instrument.LitigationLaw2014.EffectiveFrom!.Value);

    // Two suits, one over each: since 2015 the law says so itself.
    private static Citation[] OfSilentReview(RemedyFacts facts) => facts.IsSixMonths ? [facts.SuitLaw.Article(26, 3)] : [];

    private static LocalDate Zero(RemedyFacts facts) => facts.Query.RunsFrom;

    private static LocalDate Decided(RemedyFacts facts) => facts.Review!.DeliveredOn ?? facts.Review.DecidedOn!.Value;

    private static LocalDate Judged(RemedyFacts facts) => facts.Suit!.DeliveredOn ?? facts.Suit.DecidedOn!.Value;

    private static Citation Sixty(RemedyFacts facts) => facts.OfReview(9, 20, 1);

    private static Citation Ordinary(RemedyFacts facts) => facts.IsSixMonths ? facts.SuitLaw.Article(46, 1) : facts.SuitLaw.Article(39);
}
