using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Calendars;

public sealed partial record LocalClosures
{
    private static readonly CalendarDayKind[] LocalKinds = [CalendarDayKind.LocalClosure, CalendarDayKind.MakeUpWorkday];

    /// <summary>Reads local days from a JSON file of the schema <c>govdisclosure/local-closures/1</c>.</summary>
    /// <param name="stream">The file, UTF-8; read to its end and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <returns>The local days.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed with line, column and rule.</exception>
    public static LocalClosures Load(Stream stream, string fileName)
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
    public static Task<LocalClosures> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads local days from JSON text of the schema <c>govdisclosure/local-closures/1</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">The name that error messages give the text.</param>
    /// <returns>The local days.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text has mistakes: all are listed with line, column and rule.</exception>
    public static LocalClosures Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return CalendarJson.Read(DataFile.Parse(Guard.NotNull(json), problems), problems, Read);
    }

    internal static LocalClosures? Read(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, "schema", "title", "titleEnglish", "number", "issuer", "issued", "days");
        CalendarJson.RequireSchema(root, CalendarJson.ClosuresSchema, problems);
        var title = CalendarJson.RequireLocalized(root, "title", _ => null, problems);
        var number = root.Find("number") is null ? null : root.RequireText("number", problems);
        var issuer = root.Find("issuer") is null ? null : root.RequireText("issuer", problems);
        var issued = root.FindDate("issued", problems);
        var days = CalendarJson.ReadDays(root, "closures.unknown-kind", LocalKinds, problems);
        var entries = days.ConvertAll(d => d.Entry);
        CalendarJson.Report(Check(entries), days, root, problems);
        return problems.Any ? null : new LocalClosures(title!, entries, number) { Issued = issued, Issuer = issuer };
    }
}
