using System.Globalization;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads and writes what the verbs of statistics share: forms, report files and frozen figures.</summary>
internal static class FigureFiles
{
    /// <summary>The form that a command line names, or the one with tables for a year.</summary>
    /// <exception cref="UnusableInputException">There is no such form, or none with tables.</exception>
    public static Form FindForm(Host host, string? name, int year)
        => host.Service.TablesFor(name, year) ?? throw NoForm(host, name ?? year.ToString(CultureInfo.InvariantCulture));

    private static UnusableInputException NoForm(Host host, string asked)
    {
        var ids = host.Service.Forms.Forms.Where(f => f.Tables.Count > 0).Select(f => f.Id).ToList();
        return new UnusableInputException(
            $"没有“{asked}”的表格式；--form 可用：{string.Join("、", ids.Select(id => $"“{id}”"))}",
            $"no form with tables is known for {asked}; --form takes one of: {string.Join(", ", ids)}");
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
    public static (string Organ, int Year, FormValues Values, LockedFigures? Locked) ReadFigures(Host host, string path, Language language)
    {
        var text = ReadText(host, path);
        try
        {
            if (text.Contains("\"govdisclosure/lock/", StringComparison.Ordinal))
            {
                var locked = LockedFigures.Parse(text, path);
                return (locked.Organ, locked.Year, locked.Values, locked);
            }

            var report = ReportFile.Parse(text, path).Report;
            return report.Tables is { } tables
                ? (report.Organ, report.Year, tables, null)
                : throw new UnusableInputException($"{path}：报告没有表格", $"{path}: the report has no tables");
        }
        catch (DataFileException problem)
        {
            throw Host.Unusable(problem, language);
        }
    }

    private static string ReadText(Host host, string path)
    {
        try
        {
            using var reader = host.OpenText(path);
            return reader.ReadToEnd();
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
