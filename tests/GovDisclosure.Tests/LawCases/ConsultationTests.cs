using static GovDisclosure.Tests.Requests.Dates;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Four consultations of agencies and that of a third party (2019, arts 11, 17, 32, 33, 34; 2007, arts 7, 14, 23, 24): what stops, how long, what silence means.</summary>
public class ConsultationTests
{
    private const string Consent = "视为同意";
    private static readonly DisclosureService Service = new();

    // Received 2024-03-04 (due 2024-04-01) or 2018-03-05 (due 2018-03-26); asked on the seventh day after, the letter received two days later.
    // Kind, consultation, year: the last day while it is open and silent, the window of the one who was asked, whether silence is consent, article of the pause.
    public static TheoryData<RequestEventKind, AgencyConsultation, int, string?, string?, bool, string, string> Kinds => new()
    {
        { RequestEventKind.ThirdPartyConsulted, AgencyConsultation.None, 2024, "2024-04-25", "2024-04-03", false, "33/3/", "2019, arts 32, 33 paragraph 3: fifteen working days, then the organ decides" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Joint, 2024, "2024-04-25", "2024-04-03", true, "33/3/", "2019, art. 34: the joint maker alone is deemed to consent" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.None, 2024, null, null, false, "33/3/", "2019, art. 33 paragraph 3: left out, no window, no consent" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Opinion, 2024, null, null, false, "33/3/", "2019, art. 33 paragraph 3: left out, no window, no consent" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Agreement, 2024, null, null, false, "33/3/", "2019, art. 11 paragraph 1: left out as asking another organ, a reading" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Approval, 2024, "2024-04-01", null, false, "11/2/", "2019, art. 11 paragraph 2: 报批, a doubt: runs on unless the host reads otherwise" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Determination, 2024, "2024-04-01", null, false, "17/3/", "2019, art. 17 paragraph 3: a doubt: runs on unless the host reads otherwise" },
        { RequestEventKind.ThirdPartyConsulted, AgencyConsultation.None, 2018, null, null, false, "24/3/", "2007, arts 23 and 24 paragraph 3: left out, no window" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Joint, 2018, "2018-03-26", null, false, "24/3/", "2007: only the third party's time is left out" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.None, 2018, "2018-03-26", null, false, "24/3/", "2007: only the third party's time is left out" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Agreement, 2018, "2018-03-26", null, false, "24/3/", "2007, art. 7: the same duty, the period not stopped" },
        { RequestEventKind.AgencyConsulted, AgencyConsultation.Determination, 2018, "2018-03-26", null, false, "24/3/", "2007, art. 14 paragraph 3: not stopped" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Consultation_EachKind_StopsAndEndsAsItsArticleSays(
        RequestEventKind kind, AgencyConsultation consultation, int year, string? last, string? window, bool consents, string article, string why)
    {
        var request = Asked(kind, consultation, year);
        var received = request.Receipt.Arrived;
        var reading = Service.Assess(request, received.PlusDays(10));
        Assert.Equal((last, window, why), (Iso(reading.Deadline.LimitDate), Iso(reading.Deadline.WaitingThrough), why));

        // Told as consent where it is, and nowhere else: in the steps, the explanation and the findings, within the window and long after it.
        foreach (var on in new[] { received.PlusDays(10), received.PlusDays(50) })
        {
            var later = Service.Assess(request, on);
            var told = later.Explain().ToText(Language.Chinese) + string.Concat(later.NextSteps.Select(s => s.Text.Chinese)) + string.Concat(later.Findings.Select(f => f.Message.Chinese));
            Assert.Equal((consents, why), (told.Replace("不视为同意", string.Empty, StringComparison.Ordinal).Contains(Consent, StringComparison.Ordinal), why));
            Assert.DoesNotContain("consent", consents ? string.Empty : later.Explain().ToText(Language.English).Replace("is no consent", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }

        var source = reading.Explain().Summary.Steps.Select(s => s.Citation).Concat(reading.Findings.Select(f => f.Source)).First(c => c is not null && SuitExclusionTests.Place(c).EndsWith("/" + article, StringComparison.Ordinal));
        var isRead = year == 2024 && consultation is (AgencyConsultation.Agreement or AgencyConsultation.Approval or AgencyConsultation.Determination);
        Assert.Equal((isRead ? Verification.Interpretation : Verification.Verified, why), (source!.Verification, why));
    }

    // The doubt of articles 11 paragraph 2 and 17 paragraph 3 is a setting.
    [Theory]
    [InlineData(AgencyConsultation.Approval)]
    [InlineData(AgencyConsultation.Determination)]
    public void Consultation_HostReadsThatItStops_IsLeftOutWithoutAWindow(AgencyConsultation consultation)
    {
        var regime = DisclosureRegime.Of2019 with
        {
            ApprovalPauses = new RuleValue<bool>(true, DisclosureRegime.Of2019.ApprovalPauses.Citation),
            DeterminationPauses = new RuleValue<bool>(true, DisclosureRegime.Of2019.DeterminationPauses.Citation),
        };
        var service = new DisclosureService { Regimes = [regime] };
        var request = Asked(RequestEventKind.AgencyConsulted, consultation, 2024);
        Assert.Null(service.Deadlines.Deadline(request).LimitDate);
        Assert.Equal(new LocalDate(2024, 4, 11), service.Deadlines.Deadline(request.With(RequestEvent.AgencyAnswered(new(2024, 3, 20)))).LimitDate);
    }

    [Fact]
    public void Kinds_OfConsultation_AreAllInTheTable()
        => Assert.Equal(Enum.GetValues<AgencyConsultation>(), Kinds.Where(row => row.Data.Item3 == 2024 && row.Data.Item1 == RequestEventKind.AgencyConsulted).Select(row => row.Data.Item2).Order());

    // A third party that objects: the organ decides under 2019, and may disclose over the objection only with a written notice to it.
    [Fact]
    public void ThirdParty_Silent_TheOrganDecides()
    {
        var request = Asked(RequestEventKind.ThirdPartyConsulted, AgencyConsultation.None, 2024);
        var text = Service.Explain(request, new LocalDate(2024, 4, 15));
        Assert.Contains("由行政机关决定是否公开", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2024, 4, 25), Service.Assess(request, new LocalDate(2024, 4, 15)).Deadline.DueDate);
    }

    // 不可抗力 of the organ: the Regulations (2019, art. 33; 2007, art. 24) have no such rule. It is told, with the article that does not name it, and moves nothing unless a host's regime says so.
    [Theory]
    [InlineData("2024-03-04", false, "2024-04-01", 33)]
    [InlineData("2018-03-05", false, "2018-03-26", 24)]
    [InlineData("2024-03-04", true, "2024-04-08", 33)]
    public void ForceMajeure_OfTheOrgan_IsToldAndMovesNothing(string received, bool pauses, string due, int article)
    {
        var regime = DisclosureRegime.ForReceipt(Day(received));
        var service = new DisclosureService { Regimes = [regime with { ForceMajeurePauses = new RuleValue<bool>(pauses, regime.ForceMajeurePauses.Citation) }] };
        var day = Day(received).PlusDays(7);
        var request = new DisclosureRequest(RequestChannel.InPerson, Day(received)).With(RequestEvent.Of(RequestEventKind.ForceMajeure, day, through: day.PlusDays(4)));
        var explanation = service.Explain(request, day.PlusDays(5));
        Assert.Equal(due, Iso(service.Deadlines.Deadline(request).LimitDate));
        Assert.Contains(explanation.Summary.Steps, s => s.Text.Chinese.Contains("不可抗力", StringComparison.Ordinal));
        var told = service.Check(request, day.PlusDays(5)).SingleOrDefault(f => f.RuleId == "obstacle.without-effect");
        Assert.Equal(pauses ? null : article, told?.Source?.ArticleNumber);
    }

    private static DisclosureRequest Asked(RequestEventKind kind, AgencyConsultation consultation, int year)
    {
        var received = year == 2024 ? new LocalDate(2024, 3, 4) : new LocalDate(2018, 3, 5);
        var asked = received.PlusDays(7);
        return new DisclosureRequest(RequestChannel.InPerson, received).With(RequestEvent.Of(kind, asked, asked.PlusDays(2), consultation: consultation));
    }
}
