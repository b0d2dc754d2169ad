using GovDisclosure.Json;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Reads a report from a file of any kind, and says why one cannot be used.</summary>
internal static class ReportInput
{
    /// <exception cref="UnusableInputException">The file is not there, or holds no report.</exception>
    public static (RecognizedReport Read, AnnualReport Report) Read(Host host, string path, Language language, RecognitionOptions? options = null)
    {
        using var stream = host.OpenInput(path);
        return Read(host, stream, path, language, options);
    }

    /// <exception cref="UnusableInputException">The file cannot be read, or holds no report.</exception>
    public static (RecognizedReport Read, AnnualReport Report) Read(Host host, Stream stream, string path, Language language, RecognitionOptions? options)
    {
        try
        {
            var read = host.Service.Read(stream, path, options);
            return read.Report is { } report ? (read, report) : throw new UnusableInputException(Reason(path, read.Problems, read.Findings, language));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }

    /// <summary>Why an audited file could not be used, a line for each mistake.</summary>
    public static string Reason(AuditedFile file, Language language) => Reason(file.Name, file.Problems, file.Findings, language);

    private static string Reason(string name, IReadOnlyList<DataProblem> problems, IReadOnlyList<Finding> findings, Language language) => string.Join('\n', problems.Count > 0
        ? problems.Select(problem => PlainLine.Of(problem.In(language)))
        : findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.RuleId}: {finding.Message.In(language)}")
            .DefaultIfEmpty(language == Language.Chinese ? "文件中没有年度报告" : "the file holds no annual report").Select(reason => $"{name}: {reason}"));
}
