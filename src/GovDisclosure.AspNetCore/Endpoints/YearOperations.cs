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
        new("year", "GET", "years", DisclosureOperation.ReadReports, "The figures of a year with everything that was found.", YearAsync) { AnswerMembers = "organ:text year:integer isClean:flag report:report-1 findings:finding-1[]", Fields = Which },
        new("cell", "GET", "years/cell", DisclosureOperation.ReadReports, "The numbers of the requests that a cell counts.", CellAsync) { AnswerMembers = "requests:text[]", Fields = [.. Which, Field.Text("cell", "The path of the cell, for example table3/granted/total.", isRequired: true)] },
        new("yearReport", "GET", "years/report", DisclosureOperation.ReadReports, "The report of a year in a format.", ReportAsync) { Fields = [.. Which, ReportFormats.Field] },
        new("waive", "POST", "years/waive", DisclosureOperation.WriteReports, "Lets a finding stand, with a reason.", call => ChangeAsync(call, YearWork.WaiveAsync))
        {
            AnswerMembers = AnswerShape.Done, Body = BodyKind.Fields, Changes = true,
            Fields = [.. Which, Field.Text("rule", "The rule.", isRequired: true), Field.Text("place", "The place."), Field.Text("reason", "Why.", isRequired: true)],
        },
        new("publish", "POST", "years/publish", DisclosureOperation.WriteReports, "Publishes and locks the report of a year.", call => ChangeAsync(call, YearWork.PublishAsync))
        {
            AnswerMembers = AnswerShape.Done, Body = BodyKind.Fields, Changes = true, Fields = Which,
        },
    ];

    private static async Task<Answer> YearAsync(Call call)
    {
        var (organ, year) = await YearWork.WhichAsync(call).ConfigureAwait(false);
        call.Fields.Finish();
        var counted = await YearWork.CountAsync(call, organ, year).ConfigureAwait(false);
        return JsonAnswer.Object(writer =>
        {
            writer.WriteString("organ", organ);
            writer.WriteNumber("year", year);
            writer.WriteBoolean("isClean", counted.IsClean);
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
