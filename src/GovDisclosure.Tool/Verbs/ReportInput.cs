using GovDisclosure.Answers;
using GovDisclosure.Findings;
using GovDisclosure.OpenXml;
using GovDisclosure.Reading;
using GovDisclosure.Recognition;
using GovDisclosure.Sources;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads a report from a file of any kind.</summary>
internal static class ReportInput
{
    /// <summary>The readers of the packages, beside those for text and Markdown.</summary>
    private static IReadOnlyList<ISourceReader> Readers { get; } = [.. DocumentReaders.All, new WordSourceReader(), new ExcelSourceReader()];

    /// <exception cref="UnusableInputException">The file is not there, or holds no report.</exception>
    public static ReadReport Read(Host host, string path, Language language, RecognitionOptions options)
    {
        try
        {
            using var stream = Seekable(host.OpenInput(path));
            if (IsJson(path, stream))
            {
                return new ReadReport(ReportFiles.Load(stream, path, language, options.Forms).Report, null);
            }

            var recognized = ReportReading.Read(stream, path, Readers, options);
            return recognized.Report is { } report ? new ReadReport(report, recognized) : throw NoReport(recognized, language);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}: {problem.Message}", problem);
        }
    }

    private static UnusableInputException NoReport(RecognizedReport recognized, Language language)
    {
        var reasons = recognized.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.In(language)).ToList();
        return new UnusableInputException(string.Join('\n', reasons
            .DefaultIfEmpty(language == Language.Chinese ? "文件中没有年度报告" : "the file holds no annual report")
            .Select(reason => $"{recognized.Name}: {reason}")));
    }

    // Standard input cannot be looked into and begun again; what is above the limit of the readers is not needed to say so.
    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        using (stream)
        {
            var copy = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; copy.Length <= ReadingLimits.Default.MaxBytes && (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                copy.Write(buffer, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
    }

    // A report's own file is read by its own rules, with line and path in every message; a name that is no other kind's leaves it to the content.
    private static bool IsJson(string path, Stream stream)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending == ".json" || Array.IndexOf(InputFiles.Endings, ending) >= 0)
        {
            return ending == ".json";
        }

        var start = stream.Position;
        int first;
        do
        {
            first = stream.ReadByte();
        }
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);

        stream.Position = start;
        return first is '{' or -1;
    }
}
