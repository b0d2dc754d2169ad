using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovDisclosure;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Documents;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.OpenXml;
using GovDisclosure.Rates;
using GovDisclosure.Reading;
using GovDisclosure.Reports;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Statistics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FrameworkCheck;

/// <summary>Everything that the packages do for a host, each answer as bytes under a name: the same on every framework.</summary>
public static class Exercise
{
    private static readonly DisclosureService Service = new()
    {
        Readers = [.. DocumentReaders.All, new WordSourceReader(), new ExcelSourceReader()],
        Writers = [.. DisclosureService.BuiltInWriters, new WordReportWriter(), new ExcelReportWriter()],
    };

    /// <summary>Runs all of it.</summary>
    /// <returns>The answers in their order.</returns>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> Run()
    {
#if NET
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
#endif
        var answers = new Answers();
        Calendar(answers);
        Requests(answers);
        Fees(answers);
        Tally(answers);
        Rates(answers);
        Report(answers, "naxi-2017", "naxi-2017.json");
        Report(answers, "hongze-2023", "hongze-2023.json");
        Form(answers);
        Published(answers);
        Refused(answers);
        Services(answers);
        return answers.Items;
    }

    private static void Calendar(Answers answers)
    {
        var calendar = WorkingDayCalendar.China;
        var due = calendar.AddWorkingDays(new LocalDate(2022, 9, 30), 20);
        answers.Lines(
            "calendar.txt",
            due.Day.ToString(CultureInfo.InvariantCulture),
            calendar.CountWorkingDays(new LocalDate(2022, 9, 30), due).ToString(CultureInfo.InvariantCulture),
            calendar.Describe(new LocalDate(2022, 10, 8)).Reason(Language.Chinese),
            calendar.Describe(new LocalDate(2022, 10, 8)).Reason(Language.English));
        answers.Lines("notices.txt", [.. calendar.Notices.Select(notice => Refusal(() => HolidayNotice.Parse(notice.ToJson(), "notice.json").ToJson()))]);
    }

    private static void Requests(Answers answers)
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China);
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
            RequestEvent.ThirdPartyConsulted(new LocalDate(2024, 3, 6), "甲公司"),
            RequestEvent.ThirdPartyAnswered(new LocalDate(2024, 3, 12), "甲公司"),
            RequestEvent.Extension(new LocalDate(2024, 3, 20), 10));
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            answers.Text("deadline-" + language + ".txt", calculator.Explain(request, dayByDay: true).ToText(language));
            answers.Lines("status-" + language + ".txt", [.. calculator.NextSteps(request, new LocalDate(2024, 4, 18)).Select(step => step.In(language))]);
            answers.Lines("course-" + language + ".txt", [.. calculator.Check(request.With(RequestEvent.Extension(new LocalDate(2024, 6, 20), 10))).Select(f => f.In(language))]);
        }

        var json = RequestLine.ToJson(request);
        answers.Text("request.json", json);
        answers.Text("request-again.json", RequestLine.ToJson(RequestLine.Parse(json).Request!));
    }

    private static void Fees(Answers answers)
    {
        var quote = FeeTariff.InForceOn(new LocalDate(2024, 3, 4)).Scale(FeeBasis.PerItem).Quote(45);
        answers.Lines("fee.txt", quote.Amount.ToString(CultureInfo.InvariantCulture), quote.Explain().ToText(Language.Chinese), quote.Explain().ToText(Language.English));
        var ledger = FeeLedger.Build(
        [
            Charged("A-1", new LocalDate(2024, 3, 4), RequestFee.PerItem()),
            Charged("A-2", new LocalDate(2024, 3, 5), RequestFee.PerPage(68)),
        ]);
        var next = ledger.IfOneMore(Charged("A-3", new LocalDate(2024, 3, 6), RequestFee.PerItem()));
        answers.Lines("ledger.txt", next.Amount.ToString(CultureInfo.InvariantCulture));
    }

    private static DisclosureRequest Charged(string id, LocalDate received, RequestFee fee)
        => new(RequestChannel.InPerson, received) { Id = id, Applicant = new RequestApplicant { Key = "organ/applicant" }, Fee = fee };

    private static void Tally(Answers answers)
    {
        const string lines = """
            {"id":"1","received":"2023-01-10","applicant":"naturalPerson","channel":"internet","decided":"2023-02-01","outcome":"granted"}
            {"id":"2","received":"2023-05-10","applicant":"commercial","channel":"in-person","events":[{"type":"extension","date":"2023-05-20","days":20}],"decided":"2023-06-20","outcome":"denied.thirdParty","fee":100}
            {"id":"3","received":"2023-12-20T23:30:00+08:00","applicant":"research","channel":"email"}
            {"id":"4","received":"2023-07-01","applicant":"nobody"}
            """;
        var tally = new DisclosureService { Tally = new TallyOptions { KeepCases = true } }.TallyLines(2023, RequestLine.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines))));
        var tables = DisclosureService.Fill(tally.Statistics, FormCatalogue.BuiltIn.Find("2021-format")!);
        answers.Text("locked.json", LockedFigures.Lock("某区人民政府", 2023, new LocalDate(2024, 1, 20), tables.Values, tally).ToJson());
        answers.Findings("tally", [.. tally.Findings, .. tables.Findings]);
        var decision = new RequestDecision(Outcome.DeniedProcessInfo, new LocalDate(2024, 1, 29));
        answers.Findings("decision", decision.Check(new LocalDate(2024, 1, 8)));
        answers.Lines("reviews.txt", ReviewMapping.Default.Explain(ReviewDecisionKind.ReviewRemade).ToText(Language.Chinese));
    }

    private static void Rates(Answers answers)
    {
        var series = ShareSeries.OfCounts([239, 610, 3367, 10128, 237, 387, 618], new ShareOptions { Decimals = 2, TrailingZeros = TrailingZeros.Trim });
        answers.Lines("shares.txt", string.Join(" ", series.Shares.Select(s => s.Text)), series.Explain().ToText(Language.Chinese), series.Explain().ToText(Language.English));
    }

    /// <summary>A report built, audited, written in every form and read back from each.</summary>
    private static void Report(Answers answers, string name, string resource)
    {
        var report = ReportFile.Parse(Resource(resource), resource).Report;
        var built = Service.Build(new ReportContext(report) { IncludeCharts = true });
        var audit = Service.Audit(report);
        answers.Findings(name + ".audit", audit.Findings);
        answers.Lines(name + ".explanations.txt", [.. built.Explanations.Select(e => e.ToText(Language.Chinese) + e.ToText(Language.English))]);
        answers.Text(name + ".file.json", new ReportFile(built) { Findings = audit.Findings }.ToJson());
        foreach (var writer in Service.Writers)
        {
            using var file = new MemoryStream();
            writer.Write(built.Document, file);
            var written = name + writer.FileExtension;
            answers.Document(written, file.ToArray());
            if (writer.Format != "json")
            {
                Read(answers, written, file.ToArray());
            }
        }

        var document = GovDisclosureJson.Parse<ReportDocument>(GovDisclosureJson.Serialize(built.Document), "document.json");
        answers.Text(name + ".document.json", System.Text.Json.JsonSerializer.Serialize(document, GovDisclosureJson.Options));
        answers.Text(name + ".equal.txt", (document == built.Document).ToString());
    }

    private static void Form(Answers answers)
    {
        using var file = new MemoryStream();
        ExcelFormWriter.Write(FormCatalogue.BuiltIn.Find("2021")!, file);
        answers.Document("form.xlsx", file.ToArray());
        Read(answers, "form.xlsx", file.ToArray());
        answers.Text("form.json", FormCatalogue.BuiltIn.Find("2019")!.ToJson());
    }

    /// <summary>Files as others publish them.</summary>
    private static void Published(Answers answers)
    {
        foreach (var name in new[] { "portal.html", "word-export.html", "report-2022.pdf", "statistics.pdf", "encrypted.pdf" })
        {
            Read(answers, name, Bytes(name));
        }

        const string page = "<html><head><meta charset=gb2312><title>青石县水务局2016年政府信息公开年度报告</title></head><body><h1>青石县水务局2016年政府信息公开年度报告</h1><p>全年受理申请321件。</p></body></html>";
        Read(answers, "gbk.html", Encoding.GetEncoding("GB18030").GetBytes(page));
        Read(answers, "gbk.txt", Encoding.GetEncoding("GB18030").GetBytes("青石县水务局2016年政府信息公开年度报告\n\n一、概述\n\n全年受理申请321件。\n"));
    }

    private static void Read(Answers answers, string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var read = Service.Read(stream, name);
        answers.Findings(name + ".read", read.Findings);
        answers.Text(name + ".read.json", read.Report is { } report ? new ReportFile(report).ToJson() : "nothing");
        answers.Lines(name + ".places.txt", [.. read.Tables.Select(t => t.TableId + " " + t.Place), .. read.Figures.Select(f => f.ToString())]);
    }

    /// <summary>What is wrong with a file, in the library's own words on every framework.</summary>
    private static void Refused(Answers answers)
    {
        const string start = "{\"schema\":\"govdisclosure/report-document/1\",\"title\":\"报告\",\"organ\":\"甲\",\"year\":2017";
        string[] documents =
        [
            start + ",\"year\":2018}", start + ",\"titel\":1}", start + ",\"lead\":[{\"kind\":\"paragraph\",\"text\":null}]}",
            start + ",\"lead\":[{\"text\":\"甲\",\"kind\":\"paragraph\"}]}", start + ",\"sections\":[{\"id\":\"a b\",\"heading\":\"x\"}]}",
            start + ",\"lead\":[{\"kind\":\"table\",\"headerRows\":[],\"rows\":[[1,2],[3]]}]}",
            start + ",\"lead\":[{\"kind\":\"table\",\"headerRows\":[],\"rows\":[[1]],\"stubColumns\":5}]}", start + ",}", "null", string.Empty,
        ];
        answers.Lines("refused-documents.txt", [.. documents.Select(json => Refusal(() => GovDisclosureJson.Parse<ReportDocument>(json, "x.json").Title))]);
        answers.Lines(
            "refused-files.txt",
            Refusal(() => ReportFile.Parse("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"甲\",\"year\":2017,\"proactive\":{\"total\":-1}}", "r.json").Report.Organ!),
            string.Join("\n", RequestLine.Parse("{\"receipt\":{\"arrived\":\"2024-02-30\",\"channel\":\"pigeon\",\"channel\":1}}").Findings.Select(f => f.In(Language.Chinese))),
            Refusal(() => HolidayNotice.Load(new MemoryStream(Encoding.UTF8.GetBytes("{\"schema\":\"x\"}")), "n.json").ToString()),
            Refusal(() => OrganTree.Load(new MemoryStream(Encoding.UTF8.GetBytes("[]")), "tree.json").ToString() ?? "none"));
    }

    private static string Refusal(Func<string> read)
    {
        try
        {
            return "read: " + read();
        }
        catch (DataFileException error)
        {
            return string.Join(" | ", error.Problems.Select(p => p.In(Language.Chinese) + " / " + p.In(Language.English)));
        }
    }

    private static void Services(Answers answers)
    {
        using var provider = new ServiceCollection().AddGovDisclosure().AddGovDisclosureOpenXml().AddGovDisclosureReading().BuildServiceProvider();
        var service = provider.GetRequiredService<GovDisclosure.DisclosureService>();
        answers.Lines(
            "services.txt",
            [
                service.Deadlines.Deadline(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))).DueDate!.Value.Day.ToString(CultureInfo.InvariantCulture),
                .. service.Writers.Select(w => w.Format),
                .. service.Readers.Select(r => r.GetType().Name),
            ]);
    }

    private static string Resource(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(Exercise).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed class Answers
    {
        private readonly List<KeyValuePair<string, byte[]>> _items = [];

        public IReadOnlyList<KeyValuePair<string, byte[]>> Items => _items;

        public void Text(string name, string text) => _items.Add(new(name, Encoding.UTF8.GetBytes(text)));

        public void Lines(string name, params string[] lines) => Text(name, string.Join("\n", lines) + "\n");

        public void Findings(string name, IReadOnlyList<Finding> findings)
            => Lines(name + ".findings.txt", [.. findings.Select(f => f.In(Language.Chinese)), .. findings.Select(f => f.In(Language.English))]);

        /// <summary>A zip file as its parts: how they are compressed is the framework's.</summary>
        public void Document(string name, byte[] bytes)
        {
            if (bytes is not [(byte)'P', (byte)'K', ..])
            {
                _items.Add(new(name, bytes));
                return;
            }

            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            Lines(name + "/parts.txt", [.. zip.Entries.Select(e => e.FullName + " " + e.LastWriteTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))]);
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                using var content = new MemoryStream();
                part.CopyTo(content);
                Document(name + "/" + entry.FullName, content.ToArray());
            }
        }
    }
}
