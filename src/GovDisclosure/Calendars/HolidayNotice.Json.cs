using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Calendars;

public sealed partial record HolidayNotice
{
    private static readonly CalendarDayKind[] NoticeKinds =
    [
        CalendarDayKind.StatutoryHoliday, CalendarDayKind.TransferredRestDay, CalendarDayKind.MakeUpWorkday,
        CalendarDayKind.WorkingDay, CalendarDayKind.Weekend,
    ];

    /// <summary>Reads a notice from a JSON file of the schema <c>govdisclosure/holiday-notice/1</c>.</summary>
    /// <param name="stream">The file, UTF-8; read to its end and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed with line, column and rule.</exception>
    public static HolidayNotice Load(Stream stream, string fileName)
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
    public static Task<HolidayNotice> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a notice from JSON text of the schema <c>govdisclosure/holiday-notice/1</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">The name that error messages give the text.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text has mistakes: all are listed with line, column and rule.</exception>
    public static HolidayNotice Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return CalendarJson.Read(DataFile.Parse(Guard.NotNull(json), problems), problems, Read);
    }

    /// <summary>Writes the notice as JSON of the schema <c>govdisclosure/holiday-notice/1</c>: a built-in one is a template for a new one.</summary>
    /// <returns>Indented text with a line feed at the end; <see cref="Parse"/> gives an equal notice.</returns>
    public string ToJson() => CalendarJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", CalendarJson.NoticeSchema);
        writer.WriteString("number", Number);
        CalendarJson.WriteLocalized(writer, "title", Title, DefaultEnglishTitle(Year));
        writer.WriteString("issued", DateText.Iso(Issued));
        writer.WriteNumber("year", Year);
        if (Amends is not null)
        {
            writer.WriteString("amends", Amends);
        }

        CalendarJson.WriteDays(writer, Days);
        writer.WriteEndObject();
    });

    internal static HolidayNotice? Read(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, "schema", "number", "title", "titleEnglish", "issued", "year", "amends", "days");
        CalendarJson.RequireSchema(root, CalendarJson.NoticeSchema, problems);
        var number = root.RequireText("number", problems);
        var issued = root.RequireDate("issued", problems);
        var year = ReadYear(root, problems);
        var title = CalendarJson.RequireLocalized(root, "title", _ => year is { } y ? DefaultEnglishTitle(y) : null, problems);
        var amends = root.Find("amends") is null ? null : root.RequireText("amends", problems);
        var days = CalendarJson.ReadDays(root, NoticeRules.UnknownKind, NoticeKinds, problems);
        if (year is not { } known)
        {
            return null;
        }

        var complete = !problems.Any;
        var entries = days.ConvertAll(d => d.Entry);
        var broken = NoticeRules.Check(issued ?? new LocalDate(known, 1, 1), known, entries)
            .Where(b => b.RuleId != NoticeRules.NoDays || complete);
        CalendarJson.Report(broken, days, root, problems);
        return problems.Any ? null : new HolidayNotice(number!, title!, issued!.Value, known, entries) { Amends = amends };
    }

    private static string DefaultEnglishTitle(int year)
        => FormattableString.Invariant($"Notice on Holiday Arrangements for {year}");

    private static int? ReadYear(DataNode root, DataProblems problems)
    {
        var node = root.Require("year", problems);
        if (node?.AsInteger(problems) is not { } year)
        {
            return null;
        }

        if (year is >= MinYear and <= MaxYear)
        {
            return (int)year;
        }

        problems.Add(node, "notice.year", $"年份 {node.Text} 不在 {MinYear} 至 {MaxYear} 之间", $"the year {node.Text} is not from {MinYear} to {MaxYear}");
        return null;
    }
}
