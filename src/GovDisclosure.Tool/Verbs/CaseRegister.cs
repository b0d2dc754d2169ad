using GovDisclosure.Statistics;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Counts a register of requests: JSON lines, one request each.</summary>
internal static class CaseRegister
{
    /// <exception cref="UnusableInputException">The file is not there or cannot be read.</exception>
    public static IReadOnlyList<RequestLine> Read(Host host, string path)
    {
        try
        {
            using var lines = host.OpenInput(path);
            return [.. RequestLine.Read(lines)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }

    /// <exception cref="UnusableInputException">The file is not there or cannot be read.</exception>
    public static YearTally Tally(Host host, string path, int year)
    {
        try
        {
            using var lines = host.OpenInput(path);
            return host.Service.TallyLines(year, RequestLine.Read(lines));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }
}
