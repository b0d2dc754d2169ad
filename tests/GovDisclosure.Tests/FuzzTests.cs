using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests;

/// <summary>Damaged files of every kind that the core reads: a loader gives its value or a <see cref="DataFileException"/> with places, a reader a document.</summary>
public class FuzzTests
{
    private static readonly string[] JsonWords =
    [
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\\ud83d", "null", "true", "\"\"", "\" \"", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"a\":", ",", ":", "\"", "}", "]",
        "-9223372036854775808", "1e400", "1e-400", "79228162514264337593543950335", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"year\":", "\"id\":", "\"kind\":", "\"schema\":",
        "\"\\u0000\"", "\\u202e", "\uFEFF", "\"/\"",
    ];

    private static readonly string[] TextWords =
    [
        "一、", "（一）", "第一条", "|", "\n|---|---|\n", "\n", "\n\n", "┌", "│", "─┬─", "\t", "    ", "# ", "###### ", "- ", "1. ", "> ", "```\n", "**", "![", "](", "<!--", "<br>", "\\", "&#x110000;",
        "99999999999999999999%", "0%", "2022年", "万元", "件，其中", "比上年增长", "一亿", "\uFEFF", "\u202E", "\u2F00", "\u0000", "：", "，", "%", "表3",
    ];

    private static string Data => Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data");

    [Fact]
    public void Load_FuzzedReports_GiveAReportOrPlaces() => Fuzz.Run(
        Files("naxi-2017.json", "pingtan-2022.json", "pingtan-2019.json"), Loads(text => Audited(ReportFile.Parse(text, "a.json").Report)), count: 600, JsonWords, JsonDamage.Once);

    [Fact]
    public void Load_FuzzedForms_GiveAFormOrPlaces() => Fuzz.Run(
        [.. FormCatalogue.BuiltIn.Forms.Select(form => Encoding.UTF8.GetBytes(form.ToJson()))],
        Loads(text =>
        {
            var form = FormCatalogue.BuiltIn.Parse(text, "a.json");
            var back = FormCatalogue.BuiltIn.Parse(form.ToJson(), "b.json");
            Assert.Equal(form.ToJson(), back.ToJson());
            Assert.Equal(form, back);
        }),
        count: 400,
        JsonWords,
        JsonDamage.Once);

    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("-1")]
    [InlineData("1e400")]
    public void Load_FormWithAnyValueReplaced_GivesAFormOrPlaces(string value)
        => Assert.All(
            JsonDamage.Each(Encoding.UTF8.GetBytes(FormCatalogue.BuiltIn.Find("2019-format")!.ToJson()), value),
            Loads(text => Assert.NotNull(FormCatalogue.BuiltIn.Parse(text, "a.json"))));

    [Theory]
    [InlineData("naxi-2017.json", "\" \"")]
    [InlineData("naxi-2017.json", "-1")]
    [InlineData("naxi-categories.json", "\" \"")]
    [InlineData("tariffs/shanghai-2008.json", "\" \"")]
    [InlineData("tariffs/shanghai-2008.json", "79228162514264337593543950335")]
    public void Load_FileWithAnyValueReplaced_GivesAValueOrPlaces(string name, string value)
        => Assert.All(
            JsonDamage.Each(Files(name)[0], value),
            Loads(text =>
            {
                Refused(() => CategoryScheme.Parse(text, "a.json"));
                Refused(() => FeeTariff.Parse(text, "a.json"));
                Refused(() => Audited(ReportFile.Parse(text, "a.json").Report));
            }));

    [Fact]
    public void Load_FuzzedCalendars_GiveACalendarOrPlaces() => Fuzz.Run(
        [
            Encoding.UTF8.GetBytes(Notices.Json),
            Encoding.UTF8.GetBytes(WorkingDayCalendar.China.Notices[^1].ToJson()),
            Encoding.UTF8.GetBytes($$"""{"schema": "govdisclosure/calendar/1", "notices": [{{Notices.Json}}]}"""),
            Encoding.UTF8.GetBytes("""
                {"schema": "govdisclosure/local-closures/1", "title": "三月三放假通知", "issued": "2024-04-01",
                 "days": [{"date": "2024-04-11", "kind": "local-closure", "holiday": "壮族三月三"}]}
                """),
        ],
        Loads(text =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var calendar = WorkingDayCalendar.China.WithFile(stream, "a.json");
            Assert.NotNull(calendar.Notices.SelectMany(notice => notice.Review()).ToList());
        }),
        count: 600,
        JsonWords,
        JsonDamage.Once);

    [Fact]
    public void Load_FuzzedSchemesTariffsAndTrees_GiveAValueOrPlaces() => Fuzz.Run(
        [
            .. Files("naxi-categories.json", "tariffs/shanghai-2008.json", "tariffs/fujian-2008.json"),
            Encoding.UTF8.GetBytes("""
                {"schema": "govdisclosure/organ-tree/1", "organs": [
                  {"id": "county", "name": "县", "reports": false}, {"id": "town", "name": "镇", "parent": "county"}, {"id": "bureau", "parent": "county"}]}
                """),
        ],
        Loads(text =>
        {
            // Each loader meets the files of the others too.
            Refused(() => CategoryScheme.Parse(text, "a.json"));
            Refused(() => FeeTariff.Parse(text, "a.json"));
            Refused(() => OrganTree.Parse(text, "a.json"));
        }),
        count: 1500,
        JsonWords,
        JsonDamage.Once);

    [Fact]
    public void Load_FuzzedLocks_GiveFiguresOrPlaces()
    {
        var report = PublishedReport("pingtan-2022.json");
        Fuzz.Run(
            [Encoding.UTF8.GetBytes(LockedFigures.Lock("某区", 2022, new LocalDate(2023, 1, 10), report.Tables!).ToJson())],
            Loads(text => Assert.NotNull(LockedFigures.Parse(text, "a.json"))),
            count: 400,
            JsonWords,
            JsonDamage.Once);
    }

    [Fact]
    public void Parse_FuzzedValues_GiveAValueOrPlaces()
    {
        var report = PublishedReport("pingtan-2022.json");
        Fuzz.Run(
            [
                Json(DisclosureRegime.Of2019), Json(report), Json(report.Tables!), Json(new ReportBuilder().Build(new ReportContext(report)).Document), Json(WorkingDayCalendar.China.Describe(new LocalDate(2024, 2, 10))),
                Json(new ReportAudit().Run(report)),
            ],
            Loads(text =>
            {
                Refused(() => GovDisclosureJson.Parse<DisclosureRegime>(text, "a.json"));
                Refused(() => GovDisclosureJson.Parse<AnnualReport>(text, "a.json"));
                Refused(() => GovDisclosureJson.Parse<FormValues>(text, "a.json"));
                Refused(() => GovDisclosureJson.Parse<ReportDocument>(text, "a.json"));
                Refused(() => GovDisclosureJson.Parse<CalendarDay>(text, "a.json"));
                Refused(() => GovDisclosureJson.Parse<AuditResult>(text, "a.json"));
            }),
            count: 400,
            JsonWords,
            JsonDamage.Once);
    }

    [Fact]
    public void Read_FuzzedText_IsReadRecognisedAndAudited() => Fuzz.Run(Written(new PlainTextReportWriter()), Reads("a.txt"), count: 250, TextWords);

    [Fact]
    public void Read_FuzzedMarkdown_IsReadRecognisedAndAudited() => Fuzz.Run(Written(new MarkdownReportWriter()), Reads("a.md"), count: 250, TextWords);

    private static byte[][] Files(params string[] names) => [.. names.Select(name => File.ReadAllBytes(Path.Combine(Data, name)))];

    private static AnnualReport PublishedReport(string name) => ReportFile.Parse(File.ReadAllText(Path.Combine(Data, name)), name).Report;

    private static byte[] Json<T>(T value)
        where T : notnull
        => Encoding.UTF8.GetBytes(GovDisclosureJson.Serialize(value));

    private static byte[][] Written(TextReportWriter writer)
        => [.. ((string[])["naxi-2017.json", "pingtan-2022.json", "pingtan-2019.json"]).Select(name => Encoding.UTF8.GetBytes(writer.ToText(new ReportBuilder().Build(new ReportContext(PublishedReport(name))).Document)))];

    /// <summary>Whatever is read is audited, written as data, and that data is read.</summary>
    private static Action<byte[]> Reads(string name) => file =>
    {
        using var stream = new MemoryStream(file);
        var read = ReportReading.Read(stream, name);
        if (read.Report is { } report)
        {
            Audited(report);
            Assert.Equal(report.Organ, ReportFile.Parse(new ReportFile(report) { Findings = read.Findings }.ToJson(), "b.json").Report.Organ);
        }
        else
        {
            Assert.NotEmpty(read.Findings);
        }

        Assert.All(read.Findings, finding => Assert.NotNull(finding.In(Language.English)));
    };

    private static void Audited(AnnualReport report) => Assert.All(new ReportAudit().Run(report).Findings, finding => Assert.NotNull(finding.In(Language.Chinese)));

    private static Action<byte[]> Loads(Action<string> load) => file => Refused(() => load(Encoding.UTF8.GetString(file)));

    private static void Refused(Action load)
    {
        try
        {
            load();
        }
        catch (DataFileException refused)
        {
            Assert.InRange(refused.Problems.Count, 1, 1001);
            Assert.All(refused.Problems, problem => Assert.True(problem.Line >= 1 && problem.Path.StartsWith('$'), problem.In(Language.English)));
        }
    }
}
