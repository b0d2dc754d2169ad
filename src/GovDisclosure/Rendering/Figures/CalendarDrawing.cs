using GovDisclosure.Internal;
using GovDisclosure.Requests;

namespace GovDisclosure.Rendering;

/// <summary>Draws the calendar of a deadline: a week a row, each kind of day by its word, its fill and its line.</summary>
internal static class CalendarDrawing
{
    private const int Margin = 12;
    private const int MonthWidth = 76;
    private const int DayWidth = 88;
    private const int DayHeight = 48;
    private const int Width = (2 * Margin) + MonthWidth + (7 * DayWidth);
    private const int NoteHeight = 21;
    private const int NoteIndent = 176;
    private const int NoteColumns = 84;
    private const int CellColumns = 12;

    private static readonly string[] ChineseDays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static string[] DayNames(Language language) => language == Language.Chinese ? ChineseDays : EnglishDays;

    public static string Draw(CalendarSheet sheet)
    {
        var drawing = new SvgDrawing(Width, sheet.Language);
        drawing.Write(Margin, 30, PlainText.Cut(PlainText.Line(sheet.Title), 86), 18, bold: true);
        for (var i = 0; i < 7; i++)
        {
            drawing.Write(X(i) + (DayWidth / 2), 60, DayNames(sheet.Language)[i], 13, "middle", SvgDrawing.Faint);
        }

        var y = 70;
        var month = 0;
        foreach (var week in sheet.Weeks)
        {
            y = week is null ? LeftOut(drawing, sheet, y, out month) : Week(drawing, week, y, ref month);
        }

        y += 26;
        drawing.Write(Margin, y, PlainText.Cut(PlainText.Line(sheet.Counts), 98), 14, bold: true);
        foreach (var (when, what) in sheet.Notes)
        {
            y += NoteHeight;
            drawing.Write(Margin, y, when, 12, fill: SvgDrawing.Faint);
            drawing.Write(Margin + NoteIndent, y, PlainText.Cut(PlainText.Line(what), NoteColumns), 12);
        }

        return drawing.Finish(y + 16, sheet.Title, sheet.Description);
    }

    private static int X(int day) => Margin + MonthWidth + (day * DayWidth);

    private static int LeftOut(SvgDrawing drawing, CalendarSheet sheet, int y, out int month)
    {
        month = 0;
        drawing.Write(X(0) + (7 * DayWidth / 2), y + 22, "… " + sheet.LeftOut, 13, "middle", SvgDrawing.Faint);
        return y + 34;
    }

    private static int Week(SvgDrawing drawing, SheetDay[] week, int y, ref int month)
    {
        if (week[6].Date.Month != month)
        {
            month = week[6].Date.Month;
            drawing.Write(Margin, y + 20, DateText.Iso(week[6].Date).Substring(0, 7), 14, fill: SvgDrawing.Faint);
        }

        for (var i = 0; i < 7; i++)
        {
            if (week[i].Label.Length > 0)
            {
                Day(drawing, week[i], X(i), y);
            }
        }

        // The last day stands above its neighbours' lines.
        for (var i = 0; i < 7; i++)
        {
            if (week[i].IsDue)
            {
                drawing.Rect(X(i) + 1, y + 1, DayWidth - 2, DayHeight - 2, "none", "#a61b1b", 3);
            }
        }

        return y + DayHeight;
    }

    private static void Day(SvgDrawing drawing, SheetDay day, int x, int y)
    {
        var isCounted = day.Kind == DeadlineDayKind.Counted;
        drawing.Rect(x, y, DayWidth, DayHeight, FillOf(day));
        if (day.Kind is DeadlineDayKind.Paused or DeadlineDayKind.AwaitingCorrection or DeadlineDayKind.AwaitingPayment)
        {
            drawing.Hatch(x, y + DayHeight - 9, DayWidth, 9, 7);
        }

        if (day.IsToday)
        {
            drawing.Rect(x + 4, y + 4, DayWidth - 8, DayHeight - 8, "none", SvgDrawing.Ink, dashed: true);
        }

        drawing.Write(x + 8, y + 20, day.Date.Day.ToString(System.Globalization.CultureInfo.InvariantCulture), 15, bold: isCounted || day.IsReceived);
        drawing.Write(x + 8, y + 37, PlainText.Cut(day.Label, CellColumns), 12, fill: isCounted || day.IsReceived ? SvgDrawing.Ink : SvgDrawing.Faint);
        drawing.Write(x + DayWidth - 7, y + 18, PlainText.Cut(day.Mark, 8), 11, "end", day.IsDue ? "#a61b1b" : SvgDrawing.Ink, day.IsDue);
    }

    private static string FillOf(SheetDay day) => day.IsReceived ? "#fff" : day.Kind switch
    {
        DeadlineDayKind.Counted => "#dcebfa",
        DeadlineDayKind.DayOff => "#efefef",
        DeadlineDayKind.DayZero => "#fff",
        _ => "#fff8e1",
    };
}
