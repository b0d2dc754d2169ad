using GovDisclosure.Calendars;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Answers;

/// <summary>What a host prints first says in one line what it is, without the names of members.</summary>
public class PrintedAnswersTests
{
    [Fact]
    public void ToString_OfTheAnswersOfAYear_NamesOrganYearAndFindings()
    {
        var service = new DisclosureService { Organ = "某局" };
        var report = new AnnualReport { Organ = "某局", Year = 2024 };
        Assert.Equal("某局2024年度报告", report.ToString());
        var built = service.Build(report);
        Assert.Equal((FormattableString.Invariant($"某局2024年度报告，发现{built.Findings.Count}项"), "某局2024年政府信息公开工作年度报告"), (built.ToString(), built.Document.ToString()));
        Assert.StartsWith("某局2024年度报告，发现", service.Audit(report).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("某局2024年度报告，发现", service.Year(2024, []).ToString(), StringComparison.Ordinal);
    }

    // Article 49 of the 2019 Regulations: by 31 January.
    [Fact]
    public void ToString_OfDaysAndRemedies_SaysTheDayAndWhatCanBeDone()
    {
        var service = new DisclosureService();
        Assert.Equal("2024-01-31", service.ReportDeadline(OrganKind.Department, 2023).ToString());
        Assert.EndsWith("（推算）", service.PublicationDeadline(new LocalDate(2026, 12, 20)).ToString(), StringComparison.Ordinal);
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4));
        Assert.All(service.Remedies(request, new LocalDate(2024, 5, 6)), remedy => Assert.StartsWith(remedy.ToString().TrimEnd('…'), remedy.Text.Chinese, StringComparison.Ordinal));
    }

    // Article 26 of the 2019 Regulations: 20 working days, also from a December whose next year has no notice yet.
    [Fact]
    public void PublicationDays_BeyondThePublishedCalendar_AreProjectedUnlessTheHostIsStrict()
    {
        var (service, strict, day) = (new DisclosureService(), new DisclosureService(new GovDisclosureOptions { AllowsProjection = false }), new LocalDate(2026, 12, 20));
        Assert.Equal(Certainty.Projected, service.PublicationDeadline(day).Certainty);
        Assert.Equal(Certainty.Projected, service.PublicationThrough("proactive", day).Certainty);
        Assert.Equal(Certainty.Published, service.PublicationDeadline(new LocalDate(2026, 3, 4)).Certainty);
        Assert.Throws<CalendarCoverageException>(() => strict.PublicationDeadline(day));
        Assert.Throws<CalendarCoverageException>(() => strict.PublicationThrough("proactive", day));
    }
}
