using System.CommandLine;
using System.Globalization;
using GovDisclosure.Calendars;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary>The verbs that answer one question; <c>--json</c> answers as <c>workdays batch</c> does.</summary>
internal static class WorkdaysVerbs
{
    private static readonly Option<bool> Json = new("--json") { Description = "Answer as JSON, as workdays batch does." };

    public static Command Add(Host host)
    {
        var date = DateArgument("date", "Day zero (yyyy-MM-dd).");
        var days = new Argument<int>("days") { Description = "How many working days; negative goes back." };
        return Verb(host, "add", "Adds working days to a day.", [date, days], result => new WorkdaysQuestion
        {
            Op = WorkdaysOp.Add,
            Date = result.GetValue(date),
            Days = result.GetValue(days),
        });
    }

    public static Command Count(Host host)
    {
        var after = DateArgument("after", "The day before the first that may count (yyyy-MM-dd).");
        var through = DateArgument("through", "The last day that may count, inclusive (yyyy-MM-dd).");
        return Verb(host, "count", "Counts the working days after a day, through another.", [after, through], result => new WorkdaysQuestion
        {
            Op = WorkdaysOp.Count,
            Date = result.GetValue(after),
            Through = result.GetValue(through),
        });
    }

    public static Command Describe(Host host)
        => OfOneDay(host, WorkdaysOp.Describe, "describe", "Says whether a day is a working day, why, and by which notice.");

    public static Command Next(Host host)
        => OfOneDay(host, WorkdaysOp.Next, "next", "Finds the first working day on or after a day.");

    public static Command Previous(Host host)
        => OfOneDay(host, WorkdaysOp.Previous, "previous", "Finds the last working day on or before a day.");

    private static Command OfOneDay(Host host, WorkdaysOp op, string name, string description)
    {
        var date = DateArgument("date", "The day (yyyy-MM-dd).");
        return Verb(host, name, description, [date], result => new WorkdaysQuestion { Op = op, Date = result.GetValue(date) });
    }

    private static Argument<LocalDate> DateArgument(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => CalendarOptions.ParseDate(result.Tokens[0].Value, result.AddError) ?? default,
    };

    private static Command Verb(Host host, string name, string description, Argument[] arguments, Func<ParseResult, WorkdaysQuestion> question)
    {
        var command = new Command(name, description) { Json }.WithCalendar();
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        command.SetAction(result => Answer(host, result, question(result)));
        return command;
    }

    private static int Answer(Host host, ParseResult result, WorkdaysQuestion question)
    {
        var calendar = result.Calendar(host);
        var language = result.Language();
        try
        {
            var answer = question.Ask(calendar);
            if (result.GetValue(Json))
            {
                JsonOutput.WriteLine(host.Output, writer => answer.Write(writer, language));
            }
            else
            {
                host.Output.WriteLine(Text(answer, language));
            }

            return ExitCodes.Clean;
        }
        catch (CalendarCoverageException problem) when (result.GetValue(Json))
        {
            JsonOutput.WriteLine(host.Output, writer => WorkdaysAnswer.WriteOutside(writer, problem, language));
            return ExitCodes.UnusableInput;
        }
        catch (CalendarCoverageException problem)
        {
            throw new UnusableInputException(CalendarOptions.OutsideText(problem, language), problem);
        }
    }

    private static string Text(WorkdaysAnswer answer, Language language)
    {
        if (answer.Day is { } day)
        {
            var name = language == Language.Chinese ? "星期" + "一二三四五六日"[(int)day.Date.DayOfWeek - 1] : day.Date.DayOfWeek.ToString();
            return $"{LocalDatePattern.Iso.Format(day.Date)} {name} {day.Reason(language)}";
        }

        var text = answer.Date is { } date ? LocalDatePattern.Iso.Format(date) : answer.Count.ToString(CultureInfo.InvariantCulture);
        return answer.Certainty == Certainty.Published ? text : text + (language == Language.Chinese ? "（推算）" : " (projected)");
    }
}
