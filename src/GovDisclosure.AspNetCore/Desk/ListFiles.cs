using GovDisclosure.Answers;
using System.Text;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>A list as a file for a spreadsheet: CSV or Excel. No text of it becomes a formula.</summary>
internal static class ListFiles
{
    private static readonly string[] Heads = ["编号", "机关", "所需信息", "收到日期", "答复期限", "状态", "等待", "承办机构", "承办人", "办结日期"];

    public static FileAnswer Csv(IReadOnlyList<RegisterRow> rows, LocalDate on)
    {
        // With a mark at the beginning, so that office programs read it as UTF-8.
        var text = new StringBuilder("\uFEFF").Append(string.Join(',', Heads)).Append("\r\n");
        foreach (var row in rows)
        {
            text.Append(string.Join(',', Cells(row, on).Select(Quoted))).Append("\r\n");
        }

        return FileAnswer.Of("text/csv; charset=utf-8", "requests.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static FileAnswer Excel(Call call, IReadOnlyList<RegisterRow> rows, LocalDate on)
    {
        var table = new TableBlock([new([.. Heads.Select(head => TableCell.OfHeader(head))])], [.. rows.Select(row => new TableRow([.. Cells(row, on).Select(TableCell.OfText)]))]) { StubColumns = 1 };
        var document = new ReportDocument
        {
            Title = "申请清单",
            Organ = call.Service.Organ,
            Year = on.Year,
            Sections = [new ReportSection("requests", "申请清单") { Blocks = [table] }],
        };
        return new FileAnswer(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "requests.xlsx",
            (output, cancelled) =>
            {
                cancelled.ThrowIfCancellationRequested();
                new ExcelReportWriter().Write(document, output);
                return Task.CompletedTask;
            });
    }

    private static string[] Cells(RegisterRow row, LocalDate on) =>
    [
        row.Id, row.Organ ?? string.Empty, row.Title ?? string.Empty, Iso(row.ReceivedOn), Iso(row.DueOn), GovDisclosureJson.NameOf(row.StatusOn(on)).Chinese,
        row.WaitingOn(on) == WaitingFor.None ? string.Empty : GovDisclosureJson.NameOf(row.WaitingOn(on)).Chinese, row.Department ?? string.Empty, row.Clerk ?? string.Empty, Iso(row.ClosedOn),
    ];

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;

    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
