using GovDisclosure.Recognition;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Sources;

namespace GovDisclosure.Answers;

/// <summary>From a file to a report in one step: picks the reader, reads, recognises.</summary>
internal static class ReportReading
{
    private static readonly Dictionary<string, SourcePlace> NoPlaces = [];

    /// <summary>The readers of this package, for text and Markdown; they come last where a host gives its own.</summary>
    public static IReadOnlyList<ISourceReader> TextReaders { get; } = ValueList.Copy<ISourceReader>([new MarkdownSourceReader(), new PlainTextSourceReader()]);

    /// <summary>Reads a file of any kind that a reader knows; a report's own JSON file is read as it is.</summary>
    /// <param name="stream">The file; read to its end or to the limit and not closed. It need not be seekable.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="readers">The readers of the host's packages, asked in their order; null for text and Markdown alone.</param>
    /// <param name="options">What is known beforehand; null for nothing.</param>
    /// <param name="limits">The limits; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The report; one without <see cref="RecognizedReport.Report"/> and with findings where the file is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static RecognizedReport Read(
        Stream stream, string name, IEnumerable<ISourceReader>? readers = null, RecognitionOptions? options = null, ReadingLimits? limits = null)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var file = new PeekStream(stream);
        var head = file.Head();
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return ReadJson(file, name, options);
        }

        foreach (var reader in (readers ?? []).Concat(TextReaders))
        {
            if (reader.CanRead(name, head))
            {
                return new ReportRecognizer(options).Recognize(reader.Read(file, name, limits));
            }
        }

        // Standard input has no name that tells; the reader of data says best that a file is empty.
        if (IsJson(head) || head.IsEmpty)
        {
            return ReadJson(file, name, options);
        }

        return Failed(name, null, [new Finding("reading.unreadable", Severity.Error, name, new LocalizedText("没有可读取此类文件的读取器", "no reader knows this kind of file"))]);
    }

    /// <summary>Reads as <see cref="Read"/> does, from a stream that allows no synchronous call, such as the body of a request.</summary>
    /// <param name="stream">The file; taken in to its end or to the limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="readers">The readers of the host's packages, asked in their order; null for text and Markdown alone.</param>
    /// <param name="options">What is known beforehand; null for nothing.</param>
    /// <param name="limits">The limits; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Stops the taking in.</param>
    /// <returns>The report; one without <see cref="RecognizedReport.Report"/> and with findings where the file is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<RecognizedReport> ReadAsync(
        Stream stream,
        string name,
        IEnumerable<ISourceReader>? readers = null,
        RecognitionOptions? options = null,
        ReadingLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(name);
        var most = Math.Max((limits ?? ReadingLimits.Default).MaxBytes, DataFile.MaxBytes);
        return AsyncStreams.ReadAsync(stream, most, file => Read(file, name, readers, options, limits), cancellationToken);
    }

    private static RecognizedReport ReadJson(PeekStream file, string name, RecognitionOptions? options)
    {
        try
        {
            return new RecognizedReport(name, null, ReportFile.Load(file, name, options?.Forms).Report, NoPlaces);
        }
        catch (DataFileException e)
        {
            return Failed(name, null, e.Problems.Select(p => new Finding(p.RuleId, Severity.Error, FormattableString.Invariant($"line {p.Line}, {p.Path}"), p.Message)
            {
                PlaceText = Wording.Of("第{0}行{1}", "line {0}, {1}", p.Line, QuotedText.Quote(QuotedText.OneLine(p.Path))),
            }))
                with
            { Problems = e.Problems };
        }
    }

    private static RecognizedReport Failed(string name, SourceFormat? format, IEnumerable<Finding> findings)
        => new(name, format, null, NoPlaces) { Findings = [.. findings] };

    // A report's JSON file is an object; no other file that is read here begins with a brace.
    private static bool IsJson(ReadOnlySpan<byte> head)
    {
        var start = head.Length >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0;
        while (start < head.Length && head[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return start < head.Length && head[start] == (byte)'{';
    }
}
