using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>The rules that the days of a <see cref="HolidayNotice"/> must keep; each has a stable id.</summary>
internal static class NoticeRules
{
    /// <summary>A make-up workday must be a Saturday or a Sunday: any other day is a working day anyway.</summary>
    public const string MakeUpOnWeekday = "notice.make-up-on-weekday";

    /// <summary>A transferred rest day must be a day from Monday to Friday: a weekend is off anyway and is listed as <c>weekend</c> or not at all.</summary>
    public const string RestDayOnWeekend = "notice.rest-day-on-weekend";

    /// <summary>An entry of kind <c>working-day</c> or <c>weekend</c>, which undoes an earlier notice, must agree with the day of the week.</summary>
    public const string OrdinaryDayMismatch = "notice.ordinary-day-mismatch";

    /// <summary>A day must be named once only.</summary>
    public const string DuplicateDay = "notice.duplicate-day";

    /// <summary>A day must lie from 1 December of the year before to 31 December of the notice's year.</summary>
    public const string OutsideYear = "notice.outside-year";

    /// <summary>A notice names statutory holidays, transferred rest days, make-up workdays, working days and weekends; nothing else.</summary>
    public const string UnknownKind = "notice.unknown-kind";

    /// <summary>A notice must be issued in its year or in the year before.</summary>
    public const string IssuedOutsideYear = "notice.issued-outside-year";

    /// <summary>A notice must name at least one day.</summary>
    public const string NoDays = "notice.no-days";

    /// <summary>Checks days that stand in any order; an index of -1 is the notice as a whole.</summary>
    internal static IEnumerable<(int Index, string RuleId, LocalizedText Message)> Check(LocalDate issued, int year, IReadOnlyList<CalendarEntry> days)
    {
        if (issued.Year != year && issued.Year != year - 1)
        {
            yield return (-1, IssuedOutsideYear, new LocalizedText(
                $"{DateText.Iso(issued)}印发的通知不会安排{Year(year)}年：印发日期应在当年或者上一年",
                $"a notice issued on {DateText.Iso(issued)} cannot arrange {Year(year)}: it is issued in that year or the year before"));
        }

        if (days.Count == 0)
        {
            yield return (-1, NoDays, new LocalizedText("通知没有列出任何日期", "the notice names no day"));
        }

        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < days.Count; i++)
        {
            if (!seen.Add(days[i].Date))
            {
                yield return (i, DuplicateDay, new LocalizedText(
                    $"{DateText.Iso(days[i].Date)}重复列出", $"{DateText.Iso(days[i].Date)} is named twice"));
            }

            if (CheckDay(year, days[i]) is { } broken)
            {
                yield return (i, broken.RuleId, broken.Message);
            }
        }
    }

    private static (string RuleId, LocalizedText Message)? CheckDay(int year, CalendarEntry day)
    {
        var iso = DateText.Iso(day.Date);
        var weekend = day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var (chineseDay, englishDay) = (WeekdayName(day.Date.DayOfWeek), day.Date.DayOfWeek.ToString());
        if (day.Date < new LocalDate(year - 1, 12, 1) || day.Date > new LocalDate(year, 12, 31))
        {
            return (OutsideYear, new LocalizedText(
                $"{iso}不在{Year(year)}年通知可安排的范围内（{Year(year - 1)}-12-01至{Year(year)}-12-31）",
                $"{iso} is outside the window of the notice for {Year(year)} ({Year(year - 1)}-12-01 through {Year(year)}-12-31)"));
        }

        return (day.Kind, weekend) switch
        {
            (CalendarDayKind.MakeUpWorkday, false) => (MakeUpOnWeekday, new LocalizedText(
                $"{iso}是{chineseDay}，本来就是工作日，不能作为调休上班日",
                $"{iso} is a {englishDay}, a working day anyway: it cannot be a make-up workday")),
            (CalendarDayKind.TransferredRestDay, true) => (RestDayOnWeekend, new LocalizedText(
                $"{iso}是{chineseDay}，本来就休息，不能作为调休放假日；可以不列，或者列为“weekend”",
                $"{iso} is a {englishDay}, off anyway: it cannot be a transferred rest day; leave it out or name it weekend")),
            (CalendarDayKind.WorkingDay, true) or (CalendarDayKind.Weekend, false) => (OrdinaryDayMismatch, new LocalizedText(
                $"{iso}是{chineseDay}，不能列为“{CalendarDayKindCodes.Instance.Of(day.Kind)}”",
                $"{iso} is a {englishDay}: it cannot be named {CalendarDayKindCodes.Instance.Of(day.Kind)}")),
            (CalendarDayKind.LocalClosure, _) => (UnknownKind, new LocalizedText(
                $"{iso}：全国通知不能安排“local-closure”", $"{iso}: a national notice cannot name a local-closure")),
            _ => null,
        };
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string WeekdayName(IsoDayOfWeek day) => "星期" + "一二三四五六日"[(int)day - 1];
}
