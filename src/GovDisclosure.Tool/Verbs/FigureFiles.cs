using System.Globalization;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads and writes what the verbs of statistics share: forms, report files and frozen figures.</summary>
internal static class FigureFiles
{
    // A file of frozen figures names its schema at its head.
    private const int HeadLength = 1 << 12;

    /// <summary>The form that a command line names, or the one with tables for a year.</summary>
    /// <exception cref="UnusableInputException">There is no such form, or none with tables.</exception>
    public static Form FindForm(Host host, string? name, int year)
        => host.Service.TablesFor(name, year) ?? throw NoForm(host, name ?? year.ToString(CultureInfo.InvariantCulture));

    private static UnusableInputException NoForm(Host host, string asked)
    {
        var ids = UsageError.Listed(host.Service.Forms.Forms.Where(f => f.Tables.Count > 0).Select(f => f.Id));
        return new UnusableInputException($"没有“{asked}”的表格式；--form 可用：{ids.Chinese}", $"no form with tables is known for \"{asked}\"; --form takes one of: {ids.English}");
    }

    /// <summary>Writes a report's data.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void WriteReport(AnnualReport report, string path) => Write(path, stream => new ReportFile(report).Save(stream));

    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void WriteText(string path, string text) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    });

    /// <summary>Reads a report's tables, or frozen figures.</summary>
    /// <exception cref="UnusableInputException">The file cannot be used, or shows no tables.</exception>
    public static (string Organ, int Year, FormValues Values, LockedFigures? Locked) ReadFigures(Host host, string path, Language language, RecognitionOptions options)
    {
        var (file, isLock) = Open(host, path);
        using var stream = file;
        try
        {
            if (isLock)
            {
                var locked = LockedFigures.Load(stream, path);
                return (locked.Organ, locked.Year, locked.Values, locked);
            }
        }
        catch (DataFileException problem)
        {
            throw Host.Unusable(problem, language);
        }

        var report = ReportInput.Read(host, stream, path, language, options).Report;
        return report.Tables is { } tables
            ? (report.Organ, report.Year, tables, null)
            : throw new UnusableInputException($"{path}：报告没有表格", $"{path}: the report has no tables");
    }

    /// <summary>The file, and whether its beginning says that it holds frozen figures; standard input cannot be opened twice.</summary>
    private static (Stream File, bool IsLock) Open(Host host, string path)
    {
        try
        {
            var head = new byte[HeadLength];
            var file = host.OpenInput(path);
            var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
            return (new BeganStream(head.AsMemory(0, length), file), head.AsSpan(0, length).IndexOf("\"govdisclosure/lock/"u8) >= 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }

    /// <summary>Writes a file; a folder that is not there is made.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var stream = File.Create(path);
            write(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }
}
