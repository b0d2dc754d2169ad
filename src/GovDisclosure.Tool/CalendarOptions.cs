using System.CommandLine;
using GovDisclosure.Calendars;
using GovDisclosure.Json;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool;

/// <summary>The options of every verb that counts working days, and the conversions of dates.</summary>
internal static class CalendarOptions
{
    /// <summary>Files that are laid over the national calendar.</summary>
    public static Option<string[]> Files { get; } = new("--calendar")
    {
        Description = "A JSON file to lay over the national calendar: a holiday notice, local closures, or a whole calendar. May be given more than once.",
    };

    /// <summary>Whether years without a notice are projected.</summary>
    public static Option<bool> Project { get; } = new("--project")
    {
        Description = "Project years without a notice from their statutory holidays; results that touch them are marked projected.",
    };

    /// <summary>The day whose knowledge counts.</summary>
    public static Option<LocalDate?> KnownOn { get; } = new("--known-on")
    {
        Description = "Use only the notices that were issued by this day (yyyy-MM-dd).",
        CustomParser = result => ParseDate(result.Tokens[0].Value, result.AddError),
    };

    /// <summary>Adds the options to a verb.</summary>
    public static Command WithCalendar(this Command command)
    {
        command.Options.Add(Files);
        command.Options.Add(Project);
        command.Options.Add(KnownOn);
        return command;
    }

    /// <summary>The calendar that a command line asks for.</summary>
    /// <exception cref="UnusableInputException">A file cannot be read or has mistakes, or nothing was known on the day.</exception>
    public static WorkingDayCalendar Calendar(this ParseResult result, Host host)
    {
        var calendar = host.Law.Calendars.Current;
        foreach (var path in result.GetValue(Files) ?? [])
        {
            using var stream = host.OpenInput(path);
            try
            {
                var with = calendar.WithFile(stream, path);
                foreach (var finding in with.Notices.Except(calendar.Notices).SelectMany(n => n.Review()))
                {
                    host.Error.WriteLine($"{path}: {finding.In(result.Language())}");
                }

                calendar = with;
            }
            catch (DataFileException problem)
            {
                throw Host.Unusable(problem, result.Language());
            }
        }

        try
        {
            calendar = result.GetValue(KnownOn) is { } day ? calendar.AsKnownOn(day) : calendar;
            return result.GetValue(Project) ? calendar.WithProjection(WorkingDayCalendar.LastProjectedYear) : calendar;
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or InvalidOperationException)
        {
            throw UnusableInputException.Of(problem);
        }
    }

    public static LocalDate? ParseDate(string text, Action<string> addError)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            return date;
        }

        addError($"'{text}' is not a date of the form yyyy-MM-dd.");
        return null;
    }

    /// <summary>The message of a day that the calendar does not cover, with the options that help.</summary>
    public static string OutsideText(CalendarCoverageException problem, Language language)
    {
        var (from, through) = (LocalDatePattern.Iso.Format(problem.CoveredFrom), LocalDatePattern.Iso.Format(problem.CoveredThrough));
        return language == Language.Chinese
            ? $"缺少{problem.Year}年节假日安排的通知（工作日历覆盖 {from} 至 {through}）：请用 --calendar 加入该通知的文件，或者用 --project 按法定节假日推算。"
            : $"The holiday notice for {problem.Year} is missing (the calendar covers {from} through {through}): add its file with --calendar, or project from the statutory holidays with --project.";
    }
}
