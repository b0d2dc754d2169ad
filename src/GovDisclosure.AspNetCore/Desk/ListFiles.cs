using GovDisclosure.Answers;
using System.Text;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>A list as a file for a spreadsheet: CSV or Excel. No text of it becomes a formula.</summary>
internal static class ListFiles
{
    private static readonly string[] Heads = ["编号", "机关", "所需信息", "收到日期", "答复期限", "状态", "等待", "承办机构", "承办人", "办结日期"];

    public static FileAnswer Csv(IAsyncEnumerable<RegisterRow> rows, LocalDate on) => new("text/csv; charset=utf-8", "requests.csv", async (output, cancelled) =>
    {
        // With a mark at the beginning, so that office programs read it as UTF-8.
        var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using (text.ConfigureAwait(false))
        {
            await text.WriteAsync(string.Join(',', Heads) + "\r\n").ConfigureAwait(false);
            await foreach (var row in rows.WithCancellation(cancelled).ConfigureAwait(false))
            {
                await text.WriteAsync(string.Join(',', Cells(row, on).Select(Quoted)) + "\r\n").ConfigureAwait(false);
            }
        }
    })
    { IsLong = true };

    public static FileAnswer Excel(IAsyncEnumerable<RegisterRow> rows, LocalDate on) => new(ListSheets.ContentType, "requests.xlsx", async (output, cancelled) =>
    {
        using var sheets = new ListSheets(output, "申请清单", Heads);
        await foreach (var row in rows.WithCancellation(cancelled).ConfigureAwait(false))
        {
            sheets.Add(Cells(row, on));
        }

        sheets.Finish();
    })
    { IsLong = true };

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
