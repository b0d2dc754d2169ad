using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Rendering;

/// <summary>Figures: what is drawn, what is written, and that neither loses a day.</summary>
public class FiguresTests
{
    // The pictures of the documents are the golden files: what a reader sees there is what the library draws.
    private const string Pictures = "../../docs/pictures/";

    private static readonly DeadlineCalculator Calculator = new(WorkingDayCalendar.China);

    private static DisclosureRequest Consulted => new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
        RequestEvent.ThirdPartyConsulted(new LocalDate(2024, 3, 6), "甲公司"),
        RequestEvent.ThirdPartyAnswered(new LocalDate(2024, 3, 12), "甲公司"),
        RequestEvent.Extension(new LocalDate(2024, 3, 20), 10));

    [Theory]
    [InlineData(Language.Chinese, "deadline.zh")]
    [InlineData(Language.English, "deadline.en")]
    public void Deadline_OfAConsultedAndExtendedRequest_IsAsReviewed(Language language, string golden)
    {
        var figure = Figure.Deadline(Calculator.Read(Consulted, new LocalDate(2024, 3, 25)), language);
        Golden.Verify(Pictures + golden + ".svg", figure.Svg);
        Golden.Verify(Pictures + golden + ".txt", figure.Text + "\n");
    }

    [Fact]
    public void Deadline_OfAnyCourse_DrawsEachDayOfItsExplanationOnce()
        => Courses.Sample(request =>
        {
            var reading = Calculator.Read(request);
            var days = reading.Explain(dayByDay: true).Days;
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                var figure = Figure.Deadline(reading, language);
                var svg = XDocument.Parse(figure.Svg).Root!;
                Assert.Equal((figure.Title, figure.Description), (svg.Elements().ElementAt(0).Value, svg.Elements().ElementAt(1).Value));
                var texts = svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
                foreach (var day in days.Where(day => day.Kind == DeadlineDayKind.Counted))
                {
                    Assert.Contains(language == Language.Chinese ? $"第{day.Number}日" : $"day {day.Number}", texts);
                }

                var pattern = language == Language.Chinese ? "第[0-9]+(?=[ *\\]\n])" : "d[0-9]+(?=[ *\\]\n])";
                Assert.Equal(days.Count(day => day.Kind == DeadlineDayKind.Counted), Regex.Count(figure.Text, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)));
                Assert.All(figure.Text.Split('\n').Skip(2).TakeWhile(line => line.Length > 0), line => Assert.InRange(Width(line), 0, 80));
                Assert.True(language == Language.Chinese || !figure.Description.Any(c => c >= '\u2E80'), figure.Description);
            }
        });

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void Figures_OfAYear_AreAsReviewed(Language language, string code)
    {
        Verify(Figure.HandlingDays(TimesOf(Requests()), language), "handling-days." + code);
        Verify(Figure.Findings(Audited(), language), "findings." + code);
        Verify(Figure.Trend(Years(), language), "trend." + code);
    }

    [Fact]
    public void Figures_OfNothing_AreDrawn()
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            Assert.NotEmpty(XDocument.Parse(Figure.HandlingDays(TimesOf([]), language).Svg).Root!.Value);
            Assert.NotEmpty(XDocument.Parse(Figure.Findings(AuditSummary.Of([]), language).Svg).Root!.Value);
        }
    }

    [Fact]
    public void Findings_OfManyReportsWithHostileNames_AreBoundedAndSound()
    {
        var results = Enumerable.Range(0, 500).Select(i => new ReportAudit([new AuditRule("rule<" + i, new LocalizedText("甲", "a"), _ => [new Finding("rule<" + i, Severity.Error, "table3", new LocalizedText("乙", "b"))])])
            .Run(new AnnualReport { Organ = "<script>\u202E\u0000&\n" + i, Year = 2023 }));
        var figure = Figure.Findings(AuditSummary.Of(results), Language.Chinese);
        Assert.InRange(figure.Svg.Length, 1, 400_000);
        Assert.Equal("svg", XDocument.Parse(figure.Svg).Root!.Name.LocalName);
        Assert.DoesNotContain("<script", figure.Svg, StringComparison.Ordinal);
        Assert.Contains("另有440份报告未画出", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_OfAnotherChart_Throws()
        => Assert.Throws<ArgumentException>(() => Figure.Trend(new ChartBlock(ChartType.Bars, "甲", ["a"], [new ChartSeries("b", [1])]), Language.Chinese));

    private static void Verify(Figure figure, string name)
    {
        Golden.Verify(Pictures + name + ".svg", figure.Svg);
        Golden.Verify(Pictures + name + ".txt", figure.Text + "\n");
    }

    private static HandlingTimes TimesOf(IEnumerable<DisclosureRequest> requests)
        => RequestTally.Tally(2023, requests).Times ?? throw new InvalidOperationException("The tally has no times.");

    private static IEnumerable<DisclosureRequest> Requests()
    {
        // 120 requests: most take two to four weeks, some long, a few late.
        var calendar = WorkingDayCalendar.China;
        return Enumerable.Range(0, 120).Select(i =>
        {
            var received = new LocalDate(2023, 1, 4).PlusDays(i * 2);
            var took = (i * 7 % 12) + (i * 5 % 10) + (i % 17 == 0 ? 14 : 0);
            var request = new DisclosureRequest(RequestChannel.InPerson, received) { Id = "r" + i, Applicant = new() { Key = "a" + i, Kind = ApplicantKind.NaturalPerson } };
            request = i % 17 == 0 && i % 2 == 0 ? request.With(RequestEvent.Extension(received.PlusDays(14), 20)) : request;
            var replied = calendar.AddWorkingDays(received, took);
            return request.With(RequestEvent.Reply(replied)) with { Decision = new RequestDecision(Outcome.Granted, replied) };
        });
    }

    private static AuditSummary Audited()
    {
        static AuditRule Rule(string id, Severity severity, params string[] organs) => new(id, new LocalizedText("规则", "rule"),
            context => organs.Contains(context.Report.Organ) ? [new Finding(id, severity, "table3", new LocalizedText("不符", "wrong"))] : []);
        var audit = new ReportAudit(
        [
            Rule("T3.balance", Severity.Error, "甲镇人民政府", "区教育局"),
            Rule("T4.review", Severity.Error, "区教育局"),
            Rule("report.deadline", Severity.Warning, "乙镇人民政府", "区教育局", "区卫生健康局"),
            Rule("TXT.apply", Severity.Warning, "甲镇人民政府"),
            Rule("text.fee", Severity.Info, "区民政局"),
        ]);
        return AuditSummary.Of(new[] { "甲镇人民政府", "乙镇人民政府", "区教育局", "区卫生健康局", "区民政局", "区财政局", "区审计局" }
            .Select(organ => audit.Run(new AnnualReport { Organ = organ, Year = 2023 })));
    }

    private static ChartBlock Years() => new(ChartType.Trend, "依申请公开五年情况", ["2019", "2020", "2021", "2022", "2023"],
        [new ChartSeries("收到申请", [41, 52, 70, 74, 63]), new ChartSeries("被申请行政复议", [2, 3, null, 2, 5])])
    { Unit = "件" };

    [Fact]
    public void Deadline_OfACourseOfTwentyYears_LeavesWeeksOutAndSaysHowMany()
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
            RequestEvent.CorrectionNotice(new LocalDate(2024, 3, 6), new LocalDate(2024, 3, 20)), RequestEvent.CorrectedRequest(new LocalDate(2044, 3, 18)));
        var figure = Figure.Deadline(new DeadlineCalculator(WorkingDayCalendar.China.WithProjection(2045)).Read(request), Language.Chinese);
        Assert.Contains("略去", figure.Text, StringComparison.Ordinal);
        Assert.InRange(figure.Text.Split('\n').Length, 50, 80);
        Assert.InRange(figure.Svg.Length, 1, 250_000);
    }

    [Fact]
    public void Deadline_AskedWhileItRuns_ShowsTheDaysThatAreToCome()
    {
        var figure = Figure.Deadline(Calculator.Read(Consulted, new LocalDate(2024, 3, 5)), Language.English);
        Assert.Contains("[01 d20]", figure.Text, StringComparison.Ordinal);
        Assert.Contains(">05 d1", figure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("extension", figure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadline_WithNullOrAnUnknownLanguage_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Deadline(null!, Language.Chinese));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Deadline(Calculator.Read(Consulted), (Language)9));
    }

    private static int Width(string line) => line.Sum(c => c >= '\u2E80' ? 2 : 1);

    private static Gen<DisclosureRequest> Courses { get; } =
        from received in Gen.Int[0, 900]
        from consulted in Gen.Int[-1, 25]
        from answered in Gen.Int[0, 30]
        from extended in Gen.Int[-1, 25]
        from replied in Gen.Int[-1, 70]
        select Course(new LocalDate(2022, 3, 1).PlusDays(received), consulted, answered, extended, replied);

    private static DisclosureRequest Course(LocalDate received, int consulted, int answered, int extended, int replied)
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, received);
        request = consulted < 0 ? request : request.With(
            RequestEvent.ThirdPartyConsulted(received.PlusDays(consulted), "甲"), RequestEvent.ThirdPartyAnswered(received.PlusDays(consulted + answered), "甲"));
        request = extended < 0 ? request : request.With(RequestEvent.Extension(received.PlusDays(extended), 20));
        return replied < 0 ? request : request.With(RequestEvent.Reply(received.PlusDays(replied)));
    }
}
