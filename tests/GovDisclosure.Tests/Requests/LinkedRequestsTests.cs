using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Reviews;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Requests;

/// <summary>Requests that are answered together or were split, conversion, third parties told, letters of reasons: each by its article.</summary>
public class LinkedRequestsTests
{
    private static readonly DisclosureService Service = new();

    // Fee Measures 2020, art. 4; 法释〔2025〕8号, art. 14 item 3.
    [Theory]
    [InlineData("a:2024-03-04::x b:2024-03-11:a:x", "", "both open: nothing to say yet")]
    [InlineData("a:2024-03-04::x:2024-03-28 b:2024-03-11:a:x:2024-03-28", "", "one reply, recorded in each, before the earliest last day 2024-04-01")]
    [InlineData("a:2024-03-04::x:2024-03-28 b:2024-03-11:a:x", "merge.open", "the reply is missing in the second")]
    [InlineData("a:2024-03-11::x:2024-04-03 b:2024-03-04:a:x", "merge.open merge.late", "due 2024-04-01, the common reply came on 2024-04-03")]
    [InlineData("a:2024-03-04::x b:2024-03-11:a:y", "merge.applicants", "two applicants")]
    [InlineData("b:2024-03-11:a:x", "merge.unknown", "merged into nothing")]
    [InlineData("a:2024-03-04:c:x b:2024-03-11:a:x c:2024-03-04::x", "merge.chain", "all have to name one")]
    [InlineData("a:2024-03-04:a:x", "merge.chain", "into itself")]
    public void CheckLinks_Merged_FindsWhatBreaksTheRule(string register, string rules, string why)
    {
        var findings = Service.CheckLinks(Register(register, isMerged: true));
        Assert.Equal((rules, why), (string.Join(' ', findings.Select(f => f.RuleId)), why));
        Assert.All(findings, f => Assert.Equal((14, Verification.Interpretation), (f.Source!.ArticleNumber, f.Source.Verification)));
        Assert.All(findings, f => Assert.DoesNotMatch("[\u4e00-\u9fff]", f.Message.English));
    }

    [Theory]
    [InlineData("a:2024-03-04::x b:2024-03-04:a:x", "split.both-count", "each counts, and the first too unless it is void")]
    [InlineData("a:2024-03-04::x b:2024-03-06:a:x", "split.receipt split.both-count", "福建 2015, art. 9: to split does not move the day of receipt")]
    [InlineData("a:2024-03-04::x b:2024-03-04:a:y", "split.applicant split.both-count", "another applicant")]
    [InlineData("b:2024-03-04:a:x", "split.unknown", "split from nothing")]
    public void CheckLinks_Split_FindsWhatBreaksTheRule(string register, string rules, string why)
    {
        var findings = Service.CheckLinks(Register(register, isMerged: false));
        Assert.Equal((rules, why), (string.Join(' ', findings.Select(f => f.RuleId)), why));
        Assert.All(findings, f => Assert.Same(Instrument.FeeMeasures2020, f.Source!.Instrument));
    }

    // What no regime governs has no last day and no end: nothing is held against it, and an entry without a number is named by its day.
    [Theory]
    [InlineData("2024-03-04", "2005-03-04", "")]
    [InlineData("2005-03-04", "2024-03-04", "merge.open")]
    public void CheckLinks_NotUnderTheRegulations_FindsNoMissedDay(string received, string other, string rules)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, Dates.Day(received)) { MergedInto = "b" };
        var common = new DisclosureRequest(RequestChannel.InPerson, Dates.Day(other)) { Id = "b", Events = [RequestEvent.Reply(Dates.Day(other).PlusDays(60))] };
        var findings = Service.CheckLinks([request, common]);
        Assert.Equal(rules, string.Join(' ', findings.Select(f => f.RuleId)));
        Assert.All(findings, f => Assert.Equal("申请（2005-03-04收到）", f.Place));
    }

    [Theory]
    [InlineData(true, 2, "each is a request with its own day and result (a reading)")]
    [InlineData(false, 1, "the other reading")]
    public void Tally_LinkedRequests_CountByTheSetting(bool counts, int count, string why)
    {
        foreach (var isMerged in new[] { true, false })
        {
            var register = Register("a:2024-03-04::x:2024-03-28 b:2024-03-04:a:x:2024-03-28", isMerged);
            var tally = RequestTally.Tally(2024, register, new TallyOptions { CountsMerged = counts, CountsSplit = counts });
            Assert.Equal((count, count, why), (tally.Statistics.NewReceived(), tally.Statistics.Handled(), why));
            Assert.Equal(counts ? isMerged ? "case.merged" : "case.split" : string.Empty, string.Join(' ', tally.Findings.Select(f => f.RuleId)));
            Assert.Equal(2, RequestTally.Tally(2024, register, isMerged ? new TallyOptions { CountsSplit = counts } : new TallyOptions { CountsMerged = counts }).Statistics.Handled());
        }
    }

    [Theory]
    [InlineData("2024-03-04", null, "2024-03-20", "publish", "conversion.promptly", "2019, art. 44: promptly, without a number of days")]
    [InlineData("2024-03-04", "2024-03-22", "2024-03-21", "publish", "conversion.promptly", "not published yet on that day")]
    [InlineData("2024-03-04", "2024-03-22", "2024-03-22", "", "conversion.promptly", "published")]
    [InlineData("2018-03-05", null, "2018-03-15", "", "conversion.no-rule", "the Regulations of 2007 have no such rule")]
    public void Conversion_ToProactiveDisclosure_IsAStepWithoutADay(string received, string? published, string on, string step, string rule, string why)
    {
        var converted = Dates.Day(received).PlusDays(9);
        var request = new DisclosureRequest(RequestChannel.InPerson, Dates.Day(received)).With(
            RequestEvent.Of(RequestEventKind.Conversion, converted, published is null ? null : Dates.Day(published)), RequestEvent.Reply(converted.PlusDays(1)));
        var reading = Service.Assess(request, Dates.Day(on));
        Assert.Equal((step, why), (string.Join(' ', reading.NextSteps.Select(s => GovDisclosureJson.CodeOf(s.Kind))), why));
        Assert.Equal(rule, Service.Deadlines.Check(request).Single(f => f.RuleId.StartsWith("conversion.", StringComparison.Ordinal)).RuleId);
        Assert.All(reading.NextSteps, s => Assert.True(s.Through is null && s.Citation.ArticleNumber == 44));

        // The period of the reply and the day of its end do not know of it.
        Assert.Equal(Service.Assess(request with { Events = [request.Events[1]] }, Dates.Day(on)).Deadline, reading.Deadline);
    }

    [Fact]
    public void ForThirdParty_ToldOfTheDisclosure_HasItsOwnRemediesFromItsNotice()
    {
        // 2019, art. 32; 法释〔2025〕8号, arts 1 item 4 and 13; 行政复议法 2023, art. 20.
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2025, 7, 1)).With(
            RequestEvent.ThirdPartyConsulted(new(2025, 7, 3), "甲"), RequestEvent.ThirdPartyAnswered(new(2025, 7, 10), "甲"),
            RequestEvent.Of(RequestEventKind.ThirdPartyNotified, new(2025, 7, 18), new LocalDate(2025, 7, 22), party: "甲"), RequestEvent.Reply(new(2025, 7, 30)));
        var query = RemedyQuery.ForThirdParty(request, "甲")!;
        Assert.Equal((RemedyTarget.NoticeToThirdParty, new LocalDate(2025, 7, 22), (LocalDate?)new LocalDate(2025, 7, 18)), (query.Target, query.RunsFrom, query.DecidedOn));
        var remedies = Remedies.On(query, new(2025, 7, 23), WorkingDayCalendar.China);
        Assert.Equal((RemedyStatus.Open, (LocalDate?)new LocalDate(2025, 9, 22)), Of(RemedyKind.Reconsideration));
        Assert.Equal((RemedyStatus.Open, (LocalDate?)new LocalDate(2026, 1, 22)), Of(RemedyKind.DirectSuit));
        Assert.Contains(remedies.Single(r => r.Kind == RemedyKind.DirectSuit).Notes, n => n.Citation!.ArticleNumber == 13);
        Assert.Null(RemedyQuery.ForThirdParty(request, "乙"));
        Assert.DoesNotContain(Service.Deadlines.Check(request), f => f.Severity == Severity.Error);

        (RemedyStatus, LocalDate?) Of(RemedyKind kind) => remedies.Where(r => r.Kind == kind).Select(r => (r.Status, r.By)).Single();
    }

    [Fact]
    public void Explain_EachKindOfEvent_IsToldInBothLanguages()
    {
        foreach (var kind in Enum.GetValues<RequestEventKind>().Where(k => k != RequestEventKind.None))
        {
            var item = RequestEvent.Of(kind, new(2024, 3, 11), through: kind is RequestEventKind.ForceMajeure ? new LocalDate(2024, 3, 15) : kind == RequestEventKind.Delay ? new LocalDate(2024, 5, 6) : null);
            var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(item);
            var explanation = Service.Explain(request, new LocalDate(2024, 3, 20));
            var told = explanation.Summary.Steps.First(s => s.Text.Chinese.Contains("2024年3月11日", StringComparison.Ordinal));
            Assert.True(told.Citation is not null || told.Text.Chinese.Contains('《') || kind == RequestEventKind.Withdrawal, told.Text.Chinese);
            Assert.Contains("2024-03-11", told.Text.English, StringComparison.Ordinal);
            Assert.DoesNotMatch("[\u4e00-\u9fff]", explanation.ToText(Language.English));
            if (kind >= RequestEventKind.ThirdPartyNotified)
            {
                Assert.Equal(new LocalDate(2024, 4, 1), Service.Assess(request, new LocalDate(2024, 3, 20)).Deadline.DueDate);
            }
        }
    }

    [Theory]
    [InlineData(false, "2024-04-01", "2019, art. 35 does not stop the clock (default, a reading)")]
    [InlineData(true, "2024-04-09", "the other reading: the five working days of 12 to 18 March are left out")]
    public void ReasonLetter_OfExcessiveRequests_PausesOnlyWhereTheRegimeSaysSo(bool pauses, string due, string why)
    {
        var regime = DisclosureRegime.Of2019 with { ReasonLetterPauses = new RuleValue<bool>(pauses, DisclosureRegime.Of2019.ReasonLetterPauses.Citation) };
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
            RequestEvent.Of(RequestEventKind.ReasonsAsked, new(2024, 3, 11)), RequestEvent.Of(RequestEventKind.ReasonsGiven, new(2024, 3, 18)));
        Assert.Equal((due, why), (Dates.Iso(new DisclosureService { Regimes = [regime] }.Deadlines.Deadline(request).DueDate), why));
    }

    private static DisclosureRequest[] Register(string text, bool isMerged) => [.. text.Split(' ').Select(item =>
    {
        var parts = item.Split(':');
        var link = parts[2].Length > 0 ? parts[2] : null;
        return new DisclosureRequest(RequestChannel.InPerson, Dates.Day(parts[1]))
        {
            Id = parts[0],
            Applicant = new RequestApplicant { Key = parts[3], Kind = ApplicantKind.NaturalPerson },
            MergedInto = isMerged ? link : null,
            SplitFrom = isMerged ? null : link,
            Events = parts.Length > 4 ? [RequestEvent.Reply(Dates.Day(parts[4]))] : [],
            Decision = parts.Length > 4 ? new RequestDecision { Outcome = Outcome.Granted } : null,
        };
    })];
}
