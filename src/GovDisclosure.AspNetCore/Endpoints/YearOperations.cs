using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>The report of an organ's year out of the register.</summary>
internal static class YearOperations
{
    private static readonly Field[] Which = [Field.Text("organ", "The organ; the caller's own where missing."), Field.Number("year", "The year; the last one where missing.")];

    public static IEnumerable<Operation> All { get; } =
    [
        new("year", "GET", "years", DisclosureOperation.ReadReports, new("该年度的数据和全部核对结果。", "The figures of a year with everything that was found."), YearAsync) { AnswerMembers = "organ:text year:integer isClean:flag publishedOn:date? changed:text[] report:report-1 findings:finding-1[]", Fields = Which },
        new("cell", "GET", "years/cell", DisclosureOperation.ReadReports, new("一个单元格所计申请的编号。", "The numbers of the requests that a cell counts."), CellAsync) { AnswerMembers = "requests:text[]", Fields = [.. Which, Field.Text("cell", "The path of the cell, for example table3/granted/total.", isRequired: true)] },
        new("yearReport", "GET", "years/report", DisclosureOperation.ReadReports, new("该年度报告，任选格式。", "The report of a year in a format."), ReportAsync) { Fields = [.. Which, ReportFormats.Field] },
        new("waive", "POST", "years/waive", DisclosureOperation.WriteReports, new("说明理由，豁免一条核对结果。", "Lets a finding stand, with a reason."), call => ChangeAsync(call, YearWork.WaiveAsync))
        {
            AnswerMembers = AnswerShape.Done, Body = BodyKind.Fields, Changes = true,
            Fields = [.. Which, Field.Text("rule", "The rule.", isRequired: true), Field.Text("place", "The place."), Field.Text("reason", "Why.", isRequired: true)],
        },
        new("publish", "POST", "years/publish", DisclosureOperation.WriteReports, new("发布并锁定该年度报告。", "Publishes and locks the report of a year."), call => ChangeAsync(call, YearWork.PublishAsync))
        {
            AnswerMembers = AnswerShape.Done, Body = BodyKind.Fields, Changes = true, Fields = Which,
        },
        new("restate", "POST", "years/restate", DisclosureOperation.WriteReports, new("说明理由，以更正后的年度报告代替已发布的报告。", "Puts the corrected report of a year in the place of the published one, with the reason."), call => ChangeAsync(call, YearWork.RestateAsync))
        {
            AnswerMembers = AnswerShape.Done, Body = BodyKind.Fields, Changes = true, Fields = [.. Which, Field.Text("reason", "Why.", isRequired: true)],
        },
    ];

    private static async Task<Answer> YearAsync(Call call)
    {
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var counted = await YearWork.CountAsync(call, organ, year).ConfigureAwait(false);
        var published = await YearWork.PublishedAsync(call, organ, year).ConfigureAwait(false);
        var locked = await call.Get<RegisterDoor>().LockedAsync(organ, year, call.Cancelled).ConfigureAwait(false);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteString("organ", organ);
            writer.WriteNumber("year", year);
            writer.WriteBoolean("isClean", counted.IsClean);
            writer.Day("publishedOn", published?.Published);
            writer.WriteStartArray("changed");
            foreach (var cell in locked?.ChangesTo(counted.Tables, counted.Tally) ?? [])
            {
                writer.WriteStringValue(cell.Cell.Path);
            }

            writer.WriteEndArray();
            writer.Member("report", counted.Report);
            writer.Members("findings", counted.Findings);
        });
    }

    private static async Task<Answer> CellAsync(Call call)
    {
        var path = call.Fields.RequiredText("cell", 200);
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var counted = await YearWork.CountAsync(call, organ, year).ConfigureAwait(false);
        var cell = counted.Tables.Form.Cells.FirstOrDefault(one => one.Path == path) ?? throw new ProblemException(Problem.NotFound);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteStartArray("requests");
            foreach (var id in RegisterDoor.Cases(counted, cell))
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
        });
    }

    private static async Task<Answer> ReportAsync(Call call)
    {
        var writer = ReportFormats.WriterOf(call);
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        return ReportFormats.Write(call, (await YearWork.CountAsync(call, organ, year).ConfigureAwait(false)).Built, writer);
    }

    private static async Task<Answer> ChangeAsync(Call call, Func<Call, Task> change)
    {
        await change(call).ConfigureAwait(false);
        return JsonAnswer.Object(writer => writer.WriteBoolean("done", true));
    }
}
