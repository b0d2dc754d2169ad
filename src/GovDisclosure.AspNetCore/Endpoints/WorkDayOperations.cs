using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Calendars;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Working days of the national calendar with what the host laid over it.</summary>
internal static class WorkDayOperations
{
    private const int MaxDays = 1100;
    private static readonly Field After = Field.Date("after", "The day before the first that counts.", isRequired: true);
    private static readonly Field Through = Field.Date("through", "The last day that counts.", isRequired: true);

    public static IEnumerable<Operation> All { get; } =
    [
        new("addWorkingDays", "GET", "workdays/add", DisclosureOperation.Calculate, new("某日之后第 n 个工作日。", "The n-th working day after a day."), AddAsync)
        {
            AnswerMembers = "date:date days:integer result:date certainty:text day:calendar-day-1", Fields = [Field.Date("date", "Day zero.", isRequired: true), Field.Number("days", "Working days, -2000 to 2000.", isRequired: true)],
        },
        new("countWorkingDays", "GET", "workdays/count", DisclosureOperation.Calculate, new("一段期间的工作日数。", "The working days of an interval."), CountAsync) { AnswerMembers = "after:date through:date workingDays:integer certainty:text", Fields = [After, Through] },
        new("listDays", "GET", "workdays", DisclosureOperation.Calculate, new("一段期间的每一天是否工作日及其依据。", "Each day of an interval, working or not, and why."), ListAsync) { AnswerMembers = "workingDays:integer days:calendar-day-1[]", Fields = [After, Through] },
    ];

    private static Task<Answer> AddAsync(Call call)
    {
        var date = call.Fields.RequiredDate("date");
        var days = call.Fields.Number("days", -2000, 2000, isRequired: true) ?? 0;
        call.Fields.Finish();
        var calendar = call.Service.Calendars.Current;
        var result = calendar.AddWorkingDays(date, days, out var certainty);
        return Task.FromResult<Answer>(JsonAnswer.Object(writer =>
        {
            writer.Day("date", date);
            writer.WriteNumber("days", days);
            writer.Day("result", result);
            writer.Member("certainty", certainty);
            writer.Member("day", calendar.Describe(result));
        }));
    }

    private static Task<Answer> CountAsync(Call call)
    {
        var (after, through) = Interval(call);
        var count = call.Service.Calendars.Current.CountWorkingDays(after, through, out var certainty);
        return Task.FromResult<Answer>(JsonAnswer.Object(writer =>
        {
            writer.Day("after", after);
            writer.Day("through", through);
            writer.WriteNumber("workingDays", count);
            writer.Member("certainty", certainty);
        }));
    }

    private static Task<Answer> ListAsync(Call call)
    {
        var (after, through) = Interval(call);
        CalendarDay[] days = [.. call.Service.Calendars.Current.DescribeDays(after, through)];
        return Task.FromResult<Answer>(JsonAnswer.Object(writer =>
        {
            writer.WriteNumber("workingDays", days.Count(day => day.IsWorkingDay));
            writer.Members("days", days);
        }));
    }

    private static (LocalDate After, LocalDate Through) Interval(Call call)
    {
        var after = call.Fields.RequiredDate("after");
        var through = call.Fields.RequiredDate("through");
        if (call.Fields.Problems.Count == 0 && (through < after || Period.DaysBetween(after, through) > MaxDays))
        {
            call.Fields.Add("through", $"应在起始日之后{MaxDays}天以内", $"must be at most {MaxDays} days after the first day");
        }

        call.Fields.Finish();
        return (after, through);
    }
}
