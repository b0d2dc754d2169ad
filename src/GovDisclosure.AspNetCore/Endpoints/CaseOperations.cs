using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Reviews;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Deadlines, fees and remedies of requests that are sent along: nothing is read from a register, nothing is kept.</summary>
internal static class CaseOperations
{
    private const string Line = "request-1";

    public static IEnumerable<Operation> All { get; } =
    [
        new("deadline", "GET", "deadlines", DisclosureOperation.Calculate, new("已知渠道和收到日期的申请的答复期限。", "The deadline of a request of which channel and day of receipt are known."), DeadlineAsync)
        {
            AnswerMembers = AnswerShape.Reading, Fields =
            [
                Field.Code<RequestChannel>("channel", "How the request arrived."),
                Field.Date("receivedOn", "The day of arrival.", isRequired: true),
                Field.Date("confirmedOn", "The day of confirmation, for channels that count from it."),
                Field.Date("on", "The day whose knowledge counts; today where missing."),
            ],
        },
        new("readRequest", "POST", "deadlines", DisclosureOperation.Calculate, new("一件申请的期限、状态、下一步、核对结果和解释。", "Deadline, status, next steps, findings and explanation of a request."), ReadAsync)
        {
            AnswerMembers = "id?:text " + AnswerShape.Reading, Body = BodyKind.Stream, BodySchema = Line, Fields = [Field.Date("on", "The day whose knowledge counts; today where missing.")],
        },
        new("feeQuote", "GET", "fees", DisclosureOperation.Calculate, new("一定件数或者页数的信息处理费。", "The information processing fee of a number of items or pages."), QuoteAsync)
        {
            AnswerSchema = "fee-quote-1",
            Fields =
            [
                Field.Code<FeeBasis>("basis", "By what it is charged.", isRequired: true),
                Field.Number("units", "Items or pages, 0 to 1000000.", isRequired: true),
                Field.Date("on", "The day whose tariff is used; today where missing."),
            ],
        },
        new("feeLedger", "POST", "fees/ledger", DisclosureOperation.Calculate, new("多件申请按申请人、按月的信息处理费。", "What each of many requests costs, by applicant and month."), LedgerAsync)
        {
            Body = BodyKind.Stream, BodySchema = Line, AnswerSchema = "fee-ledger-1",
        },
        new("remedies", "POST", "remedies", DisclosureOperation.Calculate, new("对答复或者不答复的救济途径。", "The remedies against a decision or against silence."), RemediesAsync)
        {
            AnswerMembers = "remedies:remedy-1[] explanations:explanation-1[]", Body = BodyKind.Stream, BodySchema = Line,
            Fields = [Field.Date("on", "The day asked about; today where missing."), Field.Text("applicant", "Of a request of several applicants, the key of the one whose remedies are asked for.")],
        },
        new("dueDaysOfLines", "POST", "due-days.ics", DisclosureOperation.Calculate, new("在办申请的答复期限日历。", "The last days of open requests as a calendar."), CalendarAsync)
        {
            Body = BodyKind.Stream, BodySchema = Line, AnswerType = "text/calendar", Fields = [Field.Date("on", "The day whose knowledge counts; today where missing.")],
        },
    ];

    private static Task<Answer> DeadlineAsync(Call call)
    {
        var channel = call.Fields.Code<RequestChannel>("channel");
        var received = call.Fields.RequiredDate("receivedOn");
        var confirmed = call.Fields.Date("confirmedOn");
        var on = call.Fields.Date("on");
        call.Fields.Finish();
        return Task.FromResult<Answer>(Read(call, new DisclosureRequest(new RequestReceipt(channel, received) { ConfirmedOn = confirmed }), on));
    }

    private static async Task<Answer> ReadAsync(Call call)
    {
        var on = call.Fields.Date("on");
        call.Fields.Finish();
        var line = await RequestBody.OneAsync(call).ConfigureAwait(false);
        return line.Request is { } request ? Read(call, request, on ?? line.On) : throw new ProblemException(Problem.Unreadable);
    }

    private static JsonAnswer Read(Call call, DisclosureRequest request, LocalDate? on)
    {
        var reading = call.Service.Assess(request, on);
        return JsonAnswer.Object(writer =>
        {
            if (request.Id is { } id)
            {
                writer.WriteString("id", id);
            }

            ReadingJson.Write(writer, reading);
        });
    }

    private static Task<Answer> QuoteAsync(Call call)
    {
        var basis = call.Fields.Code<FeeBasis>("basis", isRequired: true);
        var units = call.Fields.Number("units", 0, 1_000_000, isRequired: true) ?? 0;
        var on = call.Fields.Date("on") ?? call.Service.Today;
        call.Fields.Finish();
        var tariff = call.Service.TariffOn(on) ?? throw new ProblemException(Problem.Coverage with { Detail = NotInForce(on) });
        return Task.FromResult<Answer>(JsonAnswer.Of(tariff.Scale(basis).Quote(units)));
    }

    private static LocalizedText NotInForce(LocalDate on)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(on);
        return new($"{day} 没有施行中的收费标准", $"no tariff was in force on {day}");
    }

    private static async Task<Answer> LedgerAsync(Call call)
    {
        call.Fields.Finish();
        return JsonAnswer.Of(call.Service.Fees(await RequestBody.SoundAsync(call).ConfigureAwait(false)));
    }

    private static async Task<Answer> RemediesAsync(Call call)
    {
        var on = call.Fields.Date("on");
        var applicant = call.Fields.Text("applicant", 200);
        call.Fields.Finish();
        var line = await RequestBody.OneAsync(call).ConfigureAwait(false);
        IReadOnlyList<Remedy> remedies = line.Request is { } request ? call.Service.Remedies(request, on ?? line.On, applicant) : [];
        return JsonAnswer.Object(writer =>
        {
            writer.Members("remedies", remedies);
            writer.Members("explanations", remedies.Select(remedy => remedy.Explain()));
        });
    }

    private static async Task<Answer> CalendarAsync(Call call)
    {
        var on = call.Fields.Date("on") ?? call.Service.Today;
        call.Fields.Finish();
        var requests = await RequestBody.SoundAsync(call).ConfigureAwait(false);
        return DueDayCalendar.Of(call.Service, requests, on, call.Language);
    }
}
