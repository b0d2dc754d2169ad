using System.Reflection;
using GovDisclosure;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Documents;
using GovDisclosure.Fees;
using GovDisclosure.OpenXml;
using GovDisclosure.Requests;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// Runs once after it is published: what trimming or the ahead-of-time compiler broke would differ from what the tests hold.
var failures = 0;

var service = new DisclosureService { Readers = [new WordSourceReader(), new ExcelSourceReader()] };
var data = ReportFile.Parse(Resource("naxi-2017.data.json"), "naxi-2017.json").Report;
var built = service.Build(data);
var audit = service.Audit(data);
Check("the audit of Naxi", "shares.base; rates.possible", Errors(audit));
Check("HTML", Resource("naxi-2017.html"), WithoutStyle(service.ToText(built.Document, "html")));
Check("Markdown", Resource("naxi-2017.md"), service.ToText(built.Document, "md"));
Check("plain text", Resource("naxi-2017.txt"), service.ToText(built.Document, "txt"));

var file = new ReportFile(built) { Findings = audit.Findings };
var json = file.ToJson();
Check("JSON", Resource("naxi-2017.json"), json);
var again = ReportFile.Parse(json, "report.json");
Check("JSON read back is equal", true, again == file);
Check("JSON read back has the same bytes", json, again.ToJson());
Check("the document alone read back is equal", true, GovDisclosureJson.Parse<ReportDocument>(GovDisclosureJson.Serialize(built.Document), "document.json") == built.Document);

var timeline = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
    RequestEvent.ThirdPartyConsulted(new LocalDate(2024, 3, 6), "甲公司"),
    RequestEvent.ThirdPartyAnswered(new LocalDate(2024, 3, 12), "甲公司"),
    RequestEvent.Extension(new LocalDate(2024, 3, 20), 10));
Check("a deadline", new LocalDate(2024, 4, 22), new DeadlineCalculator(WorkingDayCalendar.China).Deadline(timeline).DueDate);
Check("a fee", 5500m, FeeTariff.InForceOn(new LocalDate(2024, 3, 4)).Scale(FeeBasis.PerItem).Quote(45).Amount);
Check("a citation", "第三十三条第二款", Instrument.Regulations2019.Article(33, 2).ToString()[^"第三十三条第二款".Length..]);

var form = ReportFile.Parse(Resource("hongze-2023.json"), "hongze-2023.json").Report;
Check("the audit of a report in the form of 2021", "T4.review; T4.afterReview", Errors(service.Audit(form)));
Check("its tables read back are equal", true, ReportFile.Parse(new ReportFile(form).ToJson(), "form.json").Report == form);

// Word keeps the tables, in its own parts and out of them.
using var word = new MemoryStream();
new WordReportWriter().Write(service.Build(form).Document, word);
word.Position = 0;
Check("a Word document read back", true, service.Read(word, "form.docx").Report!.Tables!.Equals(form.Tables));

using var excel = new MemoryStream();
new ExcelReportWriter().Write(service.Build(form).Document, excel);
excel.Position = 0;
Check("a workbook read back", true, service.Read(excel, "form.xlsx").Report!.Tables!.Equals(form.Tables));

var services = new ServiceCollection().AddGovDisclosure();
Check("services are added once", services.Count, services.AddGovDisclosure().Count);

Console.WriteLine(failures == 0 ? "ahead of time: all as expected" : $"ahead of time: {failures} differences");
return failures == 0 ? 0 : 1;

void Check<T>(string what, T expected, T actual)
{
    if (!EqualityComparer<T>.Default.Equals(expected, actual))
    {
        failures++;
        Console.Error.WriteLine($"{what}: expected {Start(expected)}, was {Start(actual)}");
    }
}

static string Start<T>(T value) => value?.ToString() is { Length: > 200 } text ? text[..200] + "…" : value?.ToString() ?? "nothing";

static string Errors(AuditResult audit) => string.Join("; ", audit.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.RuleId));

static string Resource(string name)
{
    using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name));
    return reader.ReadToEnd();
}

// The golden page has no style sheet.
static string WithoutStyle(string html)
    => html[..html.IndexOf("<style>", StringComparison.Ordinal)] + html[(html.IndexOf("</style>", StringComparison.Ordinal) + "</style>".Length)..];
