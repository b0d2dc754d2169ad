using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>A problem as a page tells it.</summary>
internal static class ProblemTexts
{
    public static string? Line(this Problem? problem, Language language) => problem is null ? null
        : problem.Findings.Count > 0 || problem.Detail is null ? problem.Title.In(language)
        : problem.Title.In(language) + (language == Language.Chinese ? "：" : ": ") + problem.Detail.In(language);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByField(this Problem? problem, Language language)
        => (problem?.Fields ?? []).GroupBy(p => p.Field, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(p => p.Message.In(language))], StringComparer.Ordinal);
}
