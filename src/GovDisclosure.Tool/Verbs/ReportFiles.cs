using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.OpenXml;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads report files, builds reports, and writes them in the formats asked for.</summary>
internal static class ReportFiles
{
    /// <summary>The formats of reports.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "md", "txt", "json", "docx", "xlsx"];

    /// <exception cref="UnusableInputException">The file is not there or cannot be used.</exception>
    public static ReportFile Read(Host host, string path, Language language, FormCatalogue? forms = null)
    {
        try
        {
            using var stream = host.OpenInput(path);
            return Load(stream, path, language, forms);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }

    /// <exception cref="UnusableInputException">The file cannot be used.</exception>
    public static ReportFile Load(Stream stream, string path, Language language, FormCatalogue? forms)
    {
        try
        {
            return ReportFile.Load(stream, path, forms);
        }
        catch (DataFileException problem)
        {
            throw Host.Unusable(problem, language);
        }
    }

    /// <exception cref="UnusableInputException">The report's form has no outline.</exception>
    public static BuiltReport Build(Host host, ReportContext context, string path)
    {
        try
        {
            return host.Service.Build(context);
        }
        catch (ArgumentException problem)
        {
            throw UnusableInputException.Of($"{path} $.form", problem);
        }
    }

    /// <summary>Writes <c>report.html</c> and its like; a folder that is not there is made.</summary>
    /// <param name="host">What writes.</param>
    /// <param name="built">The report.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="formats">The formats, of <see cref="Formats"/>.</param>
    /// <param name="previous">Last year's tables, for the workbook's checks over two years; null where they are not at hand.</param>
    /// <returns>The paths, in the order of the formats.</returns>
    /// <exception cref="UnusableInputException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(Host host, BuiltReport built, string folder, IReadOnlyList<string> formats, FormValues? previous)
    {
        var paths = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var format in formats)
            {
                var path = Path.Combine(folder, "report." + format);
                using var stream = File.Create(path);
                if (format == "xlsx")
                {
                    new ExcelReportWriter().Write(built.Document, stream, previous);
                }
                else
                {
                    host.Service.Write(built, format, stream);
                }

                paths.Add(path);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw UnusableInputException.Of(folder, problem);
        }

        return paths;
    }
}
