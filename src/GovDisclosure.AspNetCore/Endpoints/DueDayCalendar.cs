using System.Text;
using GovDisclosure.AspNetCore.Answers;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>The last days of open requests as iCalendar: an event of a whole day each, with the number of the request and nothing of who asked.</summary>
internal static class DueDayCalendar
{
    public static FileAnswer Of(DisclosureService service, IEnumerable<DisclosureRequest> requests, LocalDate on, Language language)
    {
        var calendar = new Calendar { ProductId = "-//GovDisclosure//due days//" + (language == Language.Chinese ? "ZH" : "EN") };
        foreach (var request in requests)
        {
            if (service.Deadlines.TryRead(request, on, out var reading) && reading.Deadline.DueDate is { } due && request.Void is null)
            {
                var step = reading.NextSteps is [{ } first, ..] ? first : null;
                calendar.Events.Add(new CalendarEvent
                {
                    Uid = (request.Id ?? Guid.NewGuid().ToString("N")) + "@govdisclosure",
                    Summary = language == Language.Chinese ? $"依申请公开 {request.Id} 答复期限" : $"Reply to request {request.Id} is due",
                    Description = step?.In(language) ?? string.Empty,
                    Start = new CalDateTime(due.Year, due.Month, due.Day),
                    DtStamp = new CalDateTime(on.Year, on.Month, on.Day, 0, 0, 0, "UTC"),
                });
            }
        }

        var text = new CalendarSerializer().SerializeToString(calendar) ?? string.Empty;
        return FileAnswer.Of("text/calendar; charset=utf-8", "due-days.ics", Encoding.UTF8.GetBytes(text));
    }
}
