using System.Text.Json;
using GovDisclosure.Calendars;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>A reading: the request and the day, from which it is read anew, then everything that a page shows of it.</summary>
internal sealed class RequestReadingShape() : ObjectShape<RequestReading>("request-reading", isFile: false)
{
    public static readonly RequestReadingShape Instance = new();

    private static readonly string[] Names =
        ["request", "on", "deadline", "remadeDeadline", "status", "outcome", "handlingWorkingDays", "handlingCertainty", "findings", "nextSteps", "explanation"];

    private static readonly JsonShape<IReadOnlyList<Finding>> Findings = ListShape.Of(Finding.JsonForm.Instance);

    private static readonly JsonShape<IReadOnlyList<NextStep>> NextSteps = ListShape.Of(NextStep.JsonForm.Instance);

    protected override void PutMembers(Utf8JsonWriter writer, RequestReading value)
    {
        JsonPutting.PutMember(writer, "request", value.Request, DisclosureRequest.JsonForm.Instance);
        JsonPutting.PutValue(writer, "on", value.On, Scalars.Date);
        JsonPutting.PutMember(writer, "deadline", value.Deadline, ReplyDeadline.JsonForm.Instance);
        JsonPutting.PutFound(writer, "remadeDeadline", value.RemadeDeadline, RuleDeadline.JsonForm.Instance);
        JsonPutting.PutValue(writer, "status", value.Status, RequestStatus.JsonForm.Instance);
        JsonPutting.PutFound(writer, "outcome", value.Outcome, OutcomeShape.Instance);
        JsonPutting.PutValue(writer, "handlingWorkingDays", value.HandlingWorkingDays, Scalars.Int32);
        if (value.HandlingWorkingDays is not null)
        {
            JsonPutting.PutMember(writer, "handlingCertainty", value.HandlingCertainty, CertaintyCodes.Instance);
        }

        JsonPutting.PutMember(writer, "findings", value.Findings, Findings);
        JsonPutting.PutMember(writer, "nextSteps", value.NextSteps, NextSteps);
        JsonPutting.PutMember(writer, "explanation", value.Explain(), DeadlineExplanation.JsonForm.Instance);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("request", DisclosureRequest.JsonForm.Instance)
        .May("on", Scalars.Date)
        .Need("deadline", ReplyDeadline.JsonForm.Instance)
        .May("remadeDeadline", RuleDeadline.JsonForm.Instance)
        .May("status", RequestStatus.JsonForm.Instance)
        .May("outcome", OutcomeShape.Instance)
        .May("handlingWorkingDays", Scalars.Int32)
        .May("handlingCertainty", CertaintyCodes.Instance)
        .May("findings", Findings)
        .May("nextSteps", NextSteps)
        .May("explanation", DeadlineExplanation.JsonForm.Instance);

    protected override RequestReading? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var request = reading.Need(node, "request", DisclosureRequest.JsonForm.Instance);
        var on = reading.FindValue(node, "on", Scalars.Date);
        var deadline = reading.Need(node, "deadline", ReplyDeadline.JsonForm.Instance);
        var status = reading.FindValue(node, "status", RequestStatus.JsonForm.Instance);
        TakeShown(node, reading);
        if (reading.Count != before || request is null)
        {
            return null;
        }

        if (Again(request, on, deadline, reading.References) is { } again && status?.On == again.Status?.On && status?.Deadline == again.Status?.Deadline)
        {
            // The host says how many days before the last one a request is due soon.
            return again.With(status);
        }

        reading.Problems.Add(
            node,
            "data.reference",
            "按现有日历重新计算，结果与所写的期限不同；如使用了其他日历，请用“JsonReferences”提供",
            "read anew, the calendar gives another deadline than the one written: if it was made on another calendar, give it with JsonReferences");
        return null;
    }

    // What the request and the day say already, for a page: it has to be in its form, and is made anew.
    private static void TakeShown(DataNode node, JsonReading reading)
    {
        _ = reading.Find(node, "remadeDeadline", RuleDeadline.JsonForm.Instance);
        _ = reading.Find(node, "outcome", OutcomeShape.Instance);
        _ = reading.FindValue(node, "handlingWorkingDays", Scalars.Int32);
        _ = reading.FindValue(node, "handlingCertainty", CertaintyCodes.Instance);
        _ = reading.Find(node, "findings", Findings);
        _ = reading.Find(node, "nextSteps", NextSteps);
        _ = reading.Find(node, "explanation", DeadlineExplanation.JsonForm.Instance);
    }

    private static RequestReading? Again(DisclosureRequest request, LocalDate? on, ReplyDeadline deadline, JsonReferences references)
        => references.Of<WorkingDayCalendar>().Append(WorkingDayCalendar.China)
            .Select(calendar => new DeadlineCalculator(calendar) { Regimes = [deadline.Regime] }.TryRead(request, on, out var read) ? read : null)
            .FirstOrDefault(read => read?.Deadline == deadline);
}
