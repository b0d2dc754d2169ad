using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>Writes the calendar of a deadline in 80 columns: [ ] holds the last day, &gt; stands before the day asked about, * behind a day with an event.</summary>
internal static class CalendarText
{
    private const int MonthColumns = 8;
    private const int DayColumns = 10;
    private const int NoteColumns = 26;

    public static string Write(CalendarSheet sheet)
    {
        var output = new StringBuilder(2048);
        Line(output, sheet.Title);
        output.Append('\n');
        Line(output, new string(' ', MonthColumns) + string.Concat(CalendarDrawing.DayNames(sheet.Language).Select(name => PlainText.Pad(" " + name, DayColumns))));
        var month = 0;
        foreach (var week in sheet.Weeks)
        {
            if (week is null)
            {
                Line(output, new string(' ', MonthColumns) + "… " + sheet.LeftOut);
                month = 0;
                continue;
            }

            var isNew = week[6].Date.Month != month;
            month = week[6].Date.Month;
            Line(output, PlainText.Pad(isNew ? DateText.Iso(week[6].Date).Substring(0, 7) : string.Empty, MonthColumns) + string.Concat(week.Select(Cell)));
        }

        output.Append('\n');
        Line(output, sheet.Counts);
        foreach (var (when, what) in sheet.Notes)
        {
            Line(output, PlainText.Pad(when, NoteColumns) + PlainText.Line(what));
        }

        Line(output, sheet.Language == Language.Chinese
            ? "[ ] 最后一日   > 查询日   * 有事项的日子   第n 第n个工作日" : "[ ] the last day   > the day asked about   * a day with an event   dn the n-th working day");
        return output.ToString(0, output.Length - 1);
    }

    private static string Cell(SheetDay day)
    {
        if (day.Label.Length == 0)
        {
            return new string(' ', DayColumns);
        }

        var number = day.Date.Day.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        var text = $"{(day.IsDue ? '[' : day.IsToday ? '>' : ' ')}{number} {day.ShortLabel}{(day.IsDue ? "]" : day.HasEvent ? "*" : string.Empty)}";
        return PlainText.Pad(text, DayColumns);
    }

    private static void Line(StringBuilder output, string line) => output.Append(line.TrimEnd()).Append('\n');
}
