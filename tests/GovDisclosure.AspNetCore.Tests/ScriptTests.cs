using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Whatever an endpoint or a page says, it says wholly in the language asked for: every one of the tables is asked, rightly and wrongly.</summary>
public sealed partial class ScriptTests
{
    /// <summary>What a host or an applicant wrote stands on a page as it was written.</summary>
    private static readonly string[] Data =
        [RegisterPortal.Organ, .. RegisterPortal.Form().Values, "a-41", "naturalPerson", "GovDisclosure", "clerk@", "clerk", "AAAA", "granted", "extension", "本机关"];

    /// <summary>What answers with the report itself, which is Chinese whoever reads it.</summary>
    private static readonly string[] Reports = ["yearReport", "deskReport"];

    /// <summary>Names of files and fields, which are the same in both languages.</summary>
    private static readonly string[] Kinds = ["pdf", "jpg", "png", "docx", "xlsx", "txt", "html", "md"];

    /// <summary>Members of answers that hold what was sent, a host's names or codes.</summary>
    private static readonly string[] DataMembers = ["schema", "request", "organ", "id", "number", "code", "key", "type", "place", "related", "path", "cell", "paths", "address", "file"];

    public static TheoryData<string, bool> Calls
    {
        get
        {
            var calls = new TheoryData<string, bool>();
            foreach (var operation in Operations.All.Concat(Operations.Pages).Where(operation => !operation.Pattern.Contains('{', StringComparison.Ordinal) && Array.IndexOf(Reports, operation.Name) < 0))
            {
                calls.Add(operation.Name, true);
                calls.Add(operation.Name, false);
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Answer_OfEveryOperationAndPage_IsWhollyInTheLanguageAskedFor(string name, bool isFilled)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var operation = Operations.All.Concat(Operations.Pages).Single(one => one.Name == name);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var client = portal.Client("clerk@" + RegisterPortal.Organ, language == Language.Chinese ? "zh-CN" : "en");
            using var answer = await client.AskAsync(operation, isFilled ? Filled(operation, id) : []);
            var text = await answer.Content.ReadAsStringAsync();
            var wrong = (answer.Content.Headers.ContentType?.MediaType switch
            {
                "text/html" => Pieces(text, language),
                { } type when type.EndsWith("json", StringComparison.Ordinal) => Strings(text, language),
                _ => [],
            }).Select(piece => WithoutData(piece, id)).Where(piece => piece.Any(char.IsLetter)).Select(piece => ScriptRule.Wrong(piece, language)).OfType<string>().Distinct().ToList();
            Assert.True(wrong.Count == 0, $"{name} {answer.StatusCode} {language}:\n{string.Join('\n', wrong)}");
        }
    }

    private static Dictionary<string, string> Filled(Operation? operation, string id)
    {
        var fields = RegisterPortal.Form();
        foreach (var (name, value) in OperationCalls.Fields(id, fields["kind"]))
        {
            fields[name] = value;
        }

        if (operation is null)
        {
            return fields;
        }

        if (operation.Pattern.EndsWith("events", StringComparison.Ordinal))
        {
            fields["kind"] = "extension";
        }

        return operation.Known(fields);
    }

    private static string WithoutData(string piece, string id)
    {
        var rest = piece.Replace(id, string.Empty, StringComparison.Ordinal);
        if (Filled(null, id).ContainsKey(rest))
        {
            // The name of a field that no form has, shown as it was sent.
            return string.Empty;
        }

        foreach (var text in Data)
        {
            rest = rest.Replace(text, string.Empty, StringComparison.Ordinal);
        }

        foreach (var kind in Kinds)
        {
            rest = Regex.Replace(rest, $"(?<![A-Za-z]){kind}(?![A-Za-z])", string.Empty, RegexOptions.None, TimeSpan.FromMinutes(1));
        }

        return Code().Replace(rest, string.Empty);
    }

    // What a reader sees: the texts between tags, and the attributes that are shown or spoken.
    private static IEnumerable<string> Pieces(string html, Language language)
    {
        var shown = Other(language).Replace(Unseen().Replace(html, string.Empty), string.Empty);
        return Tag().Split(shown).Concat(Spoken().Matches(shown).Select(m => m.Groups["text"].Value)).Select(piece => WebUtility.HtmlDecode(piece).Trim());
    }

    private static List<string> Strings(string json, Language language)
    {
        using var document = JsonDocument.Parse(json);
        return Walk(document.RootElement, language).ToList();
    }

    private static IEnumerable<string> Walk(JsonElement element, Language language) => element.ValueKind switch
    {
        // A reference to the law is the contract's, the same in every answer.
        JsonValueKind.Object when element.TryGetProperty("instrument", out _) || element.TryGetProperty("issuer", out _) => [],
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => Array.IndexOf(DataMembers, member.Name) < 0 && member.Name != (language == Language.Chinese ? "en" : "zh"))
            .SelectMany(member => Walk(member.Value, language)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Walk(item, language)),
        JsonValueKind.String when element.GetString() is { } text && !Whole().IsMatch(text) => [text],
        _ => [],
    };

    // What says of itself that it is in the other language: the switch between them, the words of the official form.
    private static Regex Other(Language language) => language == Language.Chinese ? InEnglish() : InChinese();

    [GeneratedRegex("<(?<tag>\\w+)\\b[^>]*\\blang=\"en\"[^>]*>.*?</\\k<tag>>", RegexOptions.Singleline, 60_000)]
    private static partial Regex InEnglish();

    [GeneratedRegex("(?!<html)<(?<tag>\\w+)\\b[^>]*\\blang=\"zh-Hans\"[^>]*>.*?</\\k<tag>>", RegexOptions.Singleline, 60_000)]
    private static partial Regex InChinese();

    // A code, a path, an id of a rule, an address: no text. A register number and a day have letters too.
    [GeneratedRegex("^[A-Za-z0-9._/:@+-]*$", RegexOptions.None, 60_000)]
    private static partial Regex Whole();

    [GeneratedRegex("[A-Za-z]+(?:[.-][A-Za-z0-9]+)+|\\d{4}-\\d{2}-\\d{2}T[0-9:]+Z?", RegexOptions.None, 60_000)]
    private static partial Regex Code();

    [GeneratedRegex("<(?<tag>script|style|textarea|code|pre)\\b.*?</\\k<tag>>|<!--.*?-->", RegexOptions.Singleline, 60_000)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 60_000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(?:title|alt|placeholder|aria-label|label)=\"(?<text>[^\"]*)\"", RegexOptions.None, 60_000)]
    private static partial Regex Spoken();
}
