using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial class WorkingDayCalendar
{
    private static readonly CalendarDayKind[] CalendarKinds =
    [
        CalendarDayKind.StatutoryHoliday, CalendarDayKind.TransferredRestDay, CalendarDayKind.MakeUpWorkday, CalendarDayKind.LocalClosure,
    ];

    private static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads a whole calendar from a JSON file of the schema <c>govdisclosure/calendar/1</c>.</summary>
    /// <param name="stream">The file, UTF-8; read to its end and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed with line, column and rule.</exception>
    public static WorkingDayCalendar Load(Stream stream, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return CalendarJson.Read(DataFile.Parse(Guard.NotNull(stream), problems), problems, Read);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<WorkingDayCalendar> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a whole calendar from JSON text of the schema <c>govdisclosure/calendar/1</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">The name that error messages give the text.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text has mistakes: all are listed with line, column and rule.</exception>
    public static WorkingDayCalendar Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return CalendarJson.Read(DataFile.Parse(Guard.NotNull(json), problems), problems, Read);
    }

    /// <summary>The calendar with what a file holds, by the file's own <c>schema</c>: a holiday notice, local closures, or a whole calendar.</summary>
    /// <param name="stream">The file, UTF-8; read to its end and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <returns>This calendar with the notice or the closures; a whole calendar takes the place of this one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes, or its notice differs from one of the same number: all are listed.</exception>
    public WorkingDayCalendar WithFile(Stream stream, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return CalendarJson.Read(DataFile.Parse(Guard.NotNull(stream), problems), problems, WithNode);
    }

    /// <summary>Reads as <see cref="WithFile"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes, or its notice differs from one of the same number: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<WorkingDayCalendar> WithFileAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => WithFile(file, fileName), cancellationToken);

    private static WorkingDayCalendar? Read(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, "schema", "title", "titleEnglish", "number", "coveredFrom", "coveredThrough", "workingWeek", "days");
        CalendarJson.RequireSchema(root, CalendarJson.CalendarSchema, problems);
        var title = CalendarJson.RequireLocalized(root, "title", _ => null, problems);
        var number = root.Find("number") is null ? null : root.RequireText("number", problems);
        var week = ReadWeek(root, problems);
        var days = CalendarJson.ReadDays(root, "calendar.unknown-kind", CalendarKinds, problems);
        if (ReadCoverage(root, problems) is not { } coverage || week is null)
        {
            return null;
        }

        var builder = new WorkingDayCalendarBuilder(coverage.From, coverage.Through, week);
        foreach (var (day, at) in days)
        {
            try
            {
                _ = day.IsWorking ? builder.AddMakeUpWorkday(day.Date, day.Holiday) : builder.AddDayOff(day.Date, day.Holiday, day.Kind);
            }
            catch (ArgumentException problem)
            {
                problems.Add(at, "calendar.day", $"{DateText.Iso(day.Date)}：日期重复、超出覆盖范围，或者类型与星期不符", Guard.ReasonOf(problem));
            }
        }

        return problems.Any ? null : builder.WithSource(new Instrument($"calendar:{title!.Chinese}", title, number)).Build();
    }

    private static (LocalDate From, LocalDate Through)? ReadCoverage(DataNode root, DataProblems problems)
    {
        var from = root.RequireDate("coveredFrom", problems);
        var through = root.RequireDate("coveredThrough", problems);
        if (from is not { } first || through is not { } last)
        {
            return null;
        }

        if (first.Year >= 1000 && last.Year <= 9000 && first <= last && Period.DaysBetween(first, last) < DayTable.MaxDays)
        {
            return (first, last);
        }

        problems.Add(
            root.Find("coveredThrough")!,
            "calendar.coverage",
            $"覆盖范围 {DateText.Iso(first)} 至 {DateText.Iso(last)} 无效：应在 1000 年至 9000 年之间，最多 {DayTable.MaxDays} 天",
            $"the coverage {DateText.Iso(first)} through {DateText.Iso(last)} is not valid: from year 1000 to 9000, at most {DayTable.MaxDays} days");
        return null;
    }

    private static IsoDayOfWeek[]? ReadWeek(DataNode root, DataProblems problems)
    {
        var week = new List<IsoDayOfWeek>();
        foreach (var item in root.FindItems("workingWeek", problems))
        {
            if (item.AsText(problems) is not { } name)
            {
                continue;
            }

            var day = Array.IndexOf(WeekdayNames, name) + 1;
            if (day == 0 || week.Contains((IsoDayOfWeek)day))
            {
                problems.Add(
                    item,
                    "calendar.weekday",
                    $"“{name}”重复或者不是{QuotedText.List(WeekdayNames).Chinese}之一",
                    $"\"{name}\" is named twice or is not one of {string.Join(", ", WeekdayNames)}");
                continue;
            }

            week.Add((IsoDayOfWeek)day);
        }

        return [.. week];
    }

    private WorkingDayCalendar? WithNode(DataNode root, DataProblems problems)
    {
        var node = root.Require("schema", problems);
        switch (node?.AsText(problems))
        {
            case null:
                return null;
            case CalendarJson.NoticeSchema:
                return HolidayNotice.Read(root, problems) is { } notice ? WithNotice(root, notice, problems) : null;
            case CalendarJson.ClosuresSchema:
                return LocalClosures.Read(root, problems) is { } closures ? With(closures) : null;
            case CalendarJson.CalendarSchema:
                return Read(root, problems);
            case var other:
                var known = QuotedText.List([CalendarJson.NoticeSchema, CalendarJson.ClosuresSchema, CalendarJson.CalendarSchema]);
                problems.Add(node!, "data.schema", $"不认识的格式“{other}”；可用：{known.Chinese}", $"unknown schema \"{other}\"; known: {known.English}");
                return null;
        }
    }

    private WorkingDayCalendar? WithNotice(DataNode root, HolidayNotice notice, DataProblems problems)
    {
        if (Notices.FirstOrDefault(n => n.Number == notice.Number) is not { } same || same == notice)
        {
            return With(notice);
        }

        problems.Add(
            root.Find("number")!,
            "notice.number-taken",
            $"日历中已有内容不同的“{notice.Number}”",
            $"the calendar holds a different notice \"{notice.Number}\" already");
        return null;
    }
}
