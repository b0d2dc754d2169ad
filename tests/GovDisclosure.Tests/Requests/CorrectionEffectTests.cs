using GovDisclosure.Calendars;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests.Requests;

/// <summary>What a correction does to the period, where the regime says which (2007, art. 21 item 4 is silent; 2019, art. 30 restarts).</summary>
public class CorrectionEffectTests
{
    [Theory]
    [InlineData(CorrectionEffect.Restarts, "2018-04-04", "福建 2015, art. 9: fifteen working days from the corrected request")]
    [InlineData(CorrectionEffect.Pauses, "2018-03-30", "上海, court practice: the four working days from 9 to 14 March are left out")]
    [InlineData(CorrectionEffect.None, "2018-03-26", "2007, art. 21 item 4 by its words: the period runs on")]
    public void Deadline_CorrectedUnder2007_IsThatOfTheRegime(CorrectionEffect effect, string due, string why)
    {
        var request = Dates.Timeline("2018-03-05", "correction-notice:2018-03-08:2018-03-23 corrected:2018-03-14");
        var calculator = Of(effect);
        Assert.Equal((due, why), (Dates.Iso(calculator.Deadline(request).DueDate), why));
        Assert.DoesNotContain(calculator.Check(request), f => f.RuleId.StartsWith("correction.", StringComparison.Ordinal));
        var text = calculator.Explain(request);
        Assert.Contains(due, text.ToText(Language.English), StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", text.ToText(Language.English));
        Assert.Equal(calculator.Deadline(request).DueDate, calculator.Read(request).Explain(dayByDay: true).Days[^1].Date);
        Assert.Equal(15, calculator.Read(request).Explain(dayByDay: true).Days[^1].Number);
    }

    [Theory]
    [InlineData(CorrectionEffect.Restarts, RequestStatusKind.Paused, RequestStatusKind.AwaitsDecision)]
    [InlineData(CorrectionEffect.Pauses, RequestStatusKind.Paused, RequestStatusKind.AwaitsDecision)]
    [InlineData(CorrectionEffect.None, RequestStatusKind.OnTrack, RequestStatusKind.Overdue)]
    public void Status_NotCorrected_WaitsOnlyWhereThePeriodDoes(CorrectionEffect effect, RequestStatusKind within, RequestStatusKind after)
    {
        var request = Dates.Timeline("2018-03-05", "correction-notice:2018-03-08:2018-03-27");
        Assert.Equal((within, after), (Of(effect).Status(request, Dates.Day("2018-03-15")).Kind, Of(effect).Status(request, Dates.Day("2018-03-28")).Kind));
    }

    [Theory]
    [InlineData(CorrectionEffect.Restarts)]
    [InlineData(CorrectionEffect.Pauses)]
    [InlineData(CorrectionEffect.None)]
    public void Check_CorrectedTwiceAfterOneNotice_IsToldOnce(CorrectionEffect effect)
        => Assert.Equal("correction.without-notice", Of(effect).Check(Dates.Timeline("2018-03-05", "correction-notice:2018-03-08:2018-03-23 corrected:2018-03-14 corrected:2018-03-15")).Single().RuleId);

    private static DeadlineCalculator Of(CorrectionEffect effect) => new(WorkingDayCalendar.China)
    {
        Regimes = [DisclosureRegime.Of2007 with { CorrectionEffect = new RuleValue<CorrectionEffect>(effect, DisclosureRegime.Of2007.CorrectionEffect.Citation) }],
    };
}
