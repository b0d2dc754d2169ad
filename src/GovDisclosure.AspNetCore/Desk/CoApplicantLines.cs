using System.Globalization;
using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Those who ask together with the applicant, as the form takes them: one a line or one a text of a list, the kind and behind it the document.</summary>
/// <remarks>Of the document only the key is kept, by which requests of one person are added up; names stand in the papers (2019, art. 29).</remarks>
internal static class CoApplicantLines
{
    public const string Field = "coApplicants";
    public const int MaxText = 4000;

    private const int MaxLines = 50;
    private const int MaxDocument = 200;

    public static async Task<IReadOnlyList<CoApplicant>> ReadAsync(Call call, string? first)
    {
        var fields = call.Fields;
        string[] lines = [.. fields.Lines(Field, MaxText).Where(line => line.Trim().Length > 0)];
        if (lines.Length > MaxLines)
        {
            fields.Add(Field, string.Create(CultureInfo.InvariantCulture, $"至多{MaxLines}人"), string.Create(CultureInfo.InvariantCulture, $"{MaxLines} at most"));
            return [];
        }

        var found = new List<CoApplicant>(lines.Length);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (first is not null)
        {
            keys.Add(first);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var (kind, document) = Split(lines[i].Trim());
            if (kind == ApplicantKind.None || document.Length is 0 or > MaxDocument)
            {
                Wrong(call, i, "应为申请人类别，空格，证件名称和号码", "must be the kind of applicant, a space, the document and its number");
                continue;
            }

            var key = await call.Get<ApplicantKeys>().KeyOfAsync(document, call.Cancelled).ConfigureAwait(false);
            if (!keys.Add(key))
            {
                Wrong(call, i, "与前面的申请人是同一证件", "the document is that of an applicant before it");
                continue;
            }

            found.Add(new CoApplicant { Key = key, Kind = kind });
        }

        return found;
    }

    private static (ApplicantKind Kind, string Document) Split(string line)
    {
        foreach (var (code, name) in CodesAndNames.Applicants)
        {
            foreach (var word in new[] { code, name.Chinese, name.English })
            {
                if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Length > word.Length && IsMark(line[word.Length])
                    && ApplicantKindOf(code) is var kind && kind != ApplicantKind.None)
                {
                    return (kind, line[word.Length..].TrimStart().TrimStart(':', '：', ',', '，', '、').Trim());
                }
            }
        }

        return (ApplicantKind.None, string.Empty);
    }

    private static ApplicantKind ApplicantKindOf(string code) => GovDisclosureJson.TryFromCode(code, out ApplicantKind kind) ? kind : ApplicantKind.None;

    private static bool IsMark(char c) => char.IsWhiteSpace(c) || c is ':' or '：' or ',' or '，' or '、';

    private static void Wrong(Call call, int line, string chinese, string english)
        => call.Fields.Add(Field, string.Create(CultureInfo.InvariantCulture, $"第{line + 1}行{chinese}"), string.Create(CultureInfo.InvariantCulture, $"line {line + 1}: {english}"));
}
