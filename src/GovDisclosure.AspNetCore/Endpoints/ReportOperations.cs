using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Answers;
using GovDisclosure.Reports;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Reports of data that is sent along: counted, built, audited, written.</summary>
internal static class ReportOperations
{
    private static readonly Field Year = Field.Number("year", "The year of the report, 1949 to 9998.", isRequired: true);
    private static readonly Field Organ = Field.Text("organ", "The organ that reports; that of the host where missing.");

    public static IEnumerable<Operation> All { get; } =
    [
        new("tally", "POST", "tallies", DisclosureOperation.Audit, new("把登记簿（一行一件申请）统计为该年度格式的表格。", "Counts a register (a request a line) into the tables of the year's form."), TallyAsync)
        {
            AnswerMembers = "organ:text year:integer records:integer faulty:integer newReceived:integer carriedIn:integer handled:integer carriedOut:integer report:report-1 findings:finding-1[]", Body = BodyKind.Stream, BodySchema = "request-1", Fields = [Year, Organ],
        },
        new("reportOfLines", "POST", "tallies/report", DisclosureOperation.Audit, new("由登记簿生成该年度报告，任选格式。", "The year's report of a register, in any format."), ReportOfLinesAsync)
        {
            Body = BodyKind.Stream, BodySchema = "request-1", Fields = [Year, Organ, ReportFormats.Field],
        },
        new("buildReport", "POST", "reports/build", DisclosureOperation.Audit, new("由报告数据生成报告，任选格式。", "Builds a report of its data and writes it in a format."), BuildAsync)
        {
            Body = BodyKind.Stream, BodySchema = "report-1", Fields = [ReportFormats.Field],
        },
        new("auditReport", "POST", "reports/audit", DisclosureOperation.Audit, new("核对报告数据。", "Audits the data of a report."), AuditAsync)
        {
            Body = BodyKind.Stream, BodySchema = "report-1", AnswerSchema = "audit-result-1",
        },
        new("auditFile", "POST", "audits", DisclosureOperation.Audit, new("核对已发布的文件：网页、PDF、Word 文档、工作簿、数据。", "Audits a published file: a page, a PDF, a Word document, a workbook, data."), AuditFileAsync)
        {
            Body = BodyKind.Stream, AnswerSchema = "audited-file-1", Fields = [Field.Text("name", "The name of the file with its extension.", isRequired: true)],
        },
    ];

    private static async Task<Answer> TallyAsync(Call call)
    {
        var counted = await CountAsync(call).ConfigureAwait(false);
        var statistics = counted.Tally.Statistics;
        return JsonAnswer.Object(writer =>
        {
            writer.WriteString("organ", counted.Report.Organ);
            writer.WriteNumber("year", statistics.Year);
            writer.WriteNumber("records", statistics.Records);
            writer.WriteNumber("faulty", statistics.Faulty);
            writer.WriteNumber("newReceived", statistics.NewReceived());
            writer.WriteNumber("carriedIn", statistics.CarriedIn());
            writer.WriteNumber("handled", statistics.Handled());
            writer.WriteNumber("carriedOut", statistics.CarriedOut());
            writer.Member("report", counted.Report);
            writer.Members("findings", counted.Findings);
        });
    }

    private static async Task<Answer> ReportOfLinesAsync(Call call)
    {
        var writer = ReportFormats.WriterOf(call);
        var counted = await CountAsync(call).ConfigureAwait(false);
        return ReportFormats.Write(call, counted.Built, writer);
    }

    private static async Task<DisclosureYear> CountAsync(Call call)
    {
        var year = call.Fields.Number("year", 1949, 9998, isRequired: true) ?? 2000;
        var organ = call.Fields.Text("organ", 200) ?? call.Service.Organ;
        call.Fields.Finish();
        if (!call.Service.Forms.ForYear(year).Any(form => form.Tables.Count > 0))
        {
            call.Fields.Add("year", "该年度没有带表格的报告格式", "no form with tables is known for the year");
            call.Fields.Finish();
        }

        var lines = await RequestBody.AllAsync(call).ConfigureAwait(false);
        var counted = call.Service.YearOfLines(year, lines, new AnnualReport { Organ = organ, Year = year });
        call.Cancelled.ThrowIfCancellationRequested();
        return counted;
    }

    private static async Task<Answer> BuildAsync(Call call)
    {
        var writer = ReportFormats.WriterOf(call);
        call.Fields.Finish();
        var report = await ReportAsync(call).ConfigureAwait(false);
        return ReportFormats.Write(call, call.Service.Build(report), writer);
    }

    private static async Task<Answer> AuditAsync(Call call)
    {
        call.Fields.Finish();
        return JsonAnswer.Of(call.Service.Audit(await ReportAsync(call).ConfigureAwait(false)));
    }

    private static async Task<AnnualReport> ReportAsync(Call call)
        => (await ReportFile.LoadAsync(call.Http.Request.Body, "body", cancellationToken: call.Cancelled).ConfigureAwait(false)).Report;

    private static async Task<Answer> AuditFileAsync(Call call)
    {
        var name = Path.GetFileName(call.Fields.RequiredText("name", 200));
        call.Fields.Finish();
        return JsonAnswer.Of(RequestBody.Of(call, await call.Service.AuditFileAsync(call.Http.Request.Body, name, cancellationToken: call.Cancelled).ConfigureAwait(false)));
    }
}
