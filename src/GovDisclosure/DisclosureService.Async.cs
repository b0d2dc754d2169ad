using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Recognition;
using GovDisclosure.Sections;

namespace GovDisclosure;

/// <content>The asynchronous forms: streams are neither read nor written synchronously, as the bodies of requests and responses ask for.</content>
public sealed partial class DisclosureService
{
    /// <summary>Reads a report from a stream that allows no synchronous call; see <see cref="Read"/>.</summary>
    /// <param name="stream">The file; taken in to its end or to the limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="options">What is known beforehand; null for the service's forms alone.</param>
    /// <param name="cancellationToken">Stops the taking in; what is in memory is read to its end.</param>
    /// <returns>The report; one without <see cref="RecognizedReport.Report"/> and with findings where the file is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<RecognizedReport> ReadAsync(Stream stream, string name, RecognitionOptions? options = null, CancellationToken cancellationToken = default)
        => ReportReading.ReadAsync(stream, name, Readers, WithForms(options), Limits, cancellationToken);

    /// <summary>Writes a report to a stream that allows no synchronous call; see <see cref="Write"/>.</summary>
    /// <param name="built">The report.</param>
    /// <param name="format">The format: one of <see cref="Writers"/>.</param>
    /// <param name="output">Where to write; left open. It gets the finished bytes only, so nothing where writing fails.</param>
    /// <param name="cancellationToken">Stops before the report is written, and between two pieces of it.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No writer writes the format; the message names those that there are.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task WriteAsync(BuiltReport built, string format, Stream output, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(built);
        WriterOf(format);
        return AsyncStreams.WriteAsync(output, buffer => Write(built, format, buffer), cancellationToken);
    }

    /// <summary>Puts a holiday notice into the calendar; see <see cref="LoadNotice(Stream, string, IEnumerable{DisclosureRequest})"/>.</summary>
    /// <param name="stream">The notice; taken in to its end, left open.</param>
    /// <param name="fileName">The name of the file for messages.</param>
    /// <param name="requests">The requests whose days may move; null for none.</param>
    /// <param name="cancellationToken">Stops the taking in; a notice that was taken in is put into the calendar.</param>
    /// <returns>The notice, what its review noticed, and the open requests whose last day moves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="Json.DataFileException">The file cannot be used; every mistake is listed with line and path. Nothing was changed.</exception>
    /// <exception cref="ArgumentException">The calendar holds a different notice of the same number. Nothing was changed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public async Task<LoadedNotice> LoadNoticeAsync(
        Stream stream, string fileName, IEnumerable<DisclosureRequest>? requests = null, CancellationToken cancellationToken = default)
        => LoadNotice(await HolidayNotice.LoadAsync(stream, fileName, cancellationToken).ConfigureAwait(false), requests ?? []);

    /// <summary>Reads and checks one file of a report; see <see cref="AuditFile(Stream, string, AuditOptions)"/>.</summary>
    /// <param name="stream">The file; taken in to its end or to the limit and not closed.</param>
    /// <param name="name">The file's name or address.</param>
    /// <param name="options">What it is measured against; null for nothing.</param>
    /// <param name="cancellationToken">Stops the taking in.</param>
    /// <returns>What was found and where, or why the file cannot be used.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public async Task<AuditedFile> AuditFileAsync(Stream stream, string name, AuditOptions? options = null, CancellationToken cancellationToken = default)
        => Audited(await ReadAsync(stream, name, options?.Recognition, cancellationToken).ConfigureAwait(false), options ?? new AuditOptions());
}
