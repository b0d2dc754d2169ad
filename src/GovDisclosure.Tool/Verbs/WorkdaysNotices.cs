using System.CommandLine;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>workdays notice</c> and <c>workdays changes</c>: a notice as a template for the next one, and what new files change.</summary>
internal static class WorkdaysNotices
{
    public static Command Notice(Host host)
    {
        var year = new Argument<int>("year") { Description = "The year whose notice is printed." };
        var command = new Command("notice", "Prints the holiday notice of a year as JSON: a template for a new one.") { year }.WithCalendar();
        command.SetAction(result =>
        {
            var notice = result.Calendar(host).Notices.FirstOrDefault(n => n.Year == result.GetValue(year) && n.Amends is null)
                ?? throw new UnusableInputException($"日历中没有{result.GetValue(year)}年的通知。", $"The calendar holds no notice for {result.GetValue(year)}.");
            host.Output.Write(notice.ToJson());
            return ExitCodes.Clean;
        });
        return command;
    }

    public static Command Changes(Host host)
    {
        var command = new Command("changes", "Lists the days that become working days or days off by the files of --calendar.").WithCalendar();
        command.SetAction(result =>
        {
            var language = result.Language();
            var before = host.Law.Calendars.Current;
            foreach (var day in before.ChangesTo(result.Calendar(host)))
            {
                host.Output.WriteLine($"{LocalDatePattern.Iso.Format(day.Date)} {before.Describe(day.Date).Reason(language)} → {day.Reason(language)}");
            }

            return ExitCodes.Clean;
        });
        return command;
    }
}
