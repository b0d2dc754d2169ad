using System.Text.RegularExpressions;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tool.Tests;

/// <summary>Whatever the command says is wrong, it says wholly in the language asked for.</summary>
public partial class ScriptTests
{
    public static readonly TheoryData<string> Mistakes =
    [
        "nosuchverb",
        "audit",
        "audit no-such-file.json",
        "audit no-such-file.json --cases nowhere.jsonl",
        "audit a.json b.json --cases c.jsonl",
        "audit a.json --form nowhere.json",
        "audit a.json --nosuchoption",
        "catalogue check nowhere.jsonl",
        "deadline",
        "deadline --received 2024-13-45",
        "deadline --received 2024-03-04 --channel pigeon",
        "deadline --received 2024-03-04 --event nosuch:2024-03-05",
        "deadline --received 2024-03-04 --event extension",
        "deadline --received 2024-03-04 --event extension:2024-03-05:x",
        "deadline --received 2024-03-04 --event extension:2024-03-05:5:6",
        "deadline --received 2024-03-04 --event reply:2024-03-05:by-owl",
        "deadline --received 2024-03-04 --event agency:2024-03-05:x:2024-03-06:nothing",
        "deadline --received 2024-03-04 --event fee-notice:2024-03-05:2024-03-01",
        "deadline --received 1990-03-04",
        "deadline --received 2024-03-04 --soon 5000",
        "deadline --received 2024-03-04 --calendar nowhere.json",
        "deadline --received 2024-03-04 --known-on 1990-01-01",
        "deadline batch nowhere.jsonl",
        "diff a.json b.json",
        "fee",
        "fee --items 1 --pages 1",
        "fee --items -1",
        "fee --items 1 --on 1990-01-01",
        "fee --tariff nowhere.json --charge x",
        "fee ledger nowhere.jsonl",
        "form nosuchform",
        "form 2021 --form nowhere.json",
        "index-number",
        "publish check nowhere.docx",
        "publish mask nowhere.docx --out b.docx",
        "publish check nowhere.docx --scope martians",
        "read nowhere.json",
        "read nowhere.json --year 1",
        "remedies --outcome x",
        "remedies --outcome granted",
        "remedies --outcome x --delivered 2024-03-04",
        "remedies --outcome granted --delivered 2024-03-04 --withheld denied.thirdParty",
        "remedies --outcome partial --delivered 2024-03-04 --withheld granted",
        "remedies --outcome partial --delivered 2024-03-04 --withheld nothing",
        "remedies --outcome granted --delivered 1980-03-04",
        "remedies --outcome granted --delivered 2024-03-04 --organ kingdom",
        "report nowhere.json --out x",
        "report nowhere.json --out x --format exe",
        "rollup",
        "rollup nowhere.json",
        "shares",
        "shares 1 x",
        "shares 1 2 --decimals 99",
        "shares 1 2 --method guess",
        "shares 99999999999999999999999999999 1.5",
        "shares -1",
        "status nowhere.jsonl --on 2024-03-04",
        "status nowhere.jsonl --on yesterday",
        "tally nowhere.jsonl --year 2023",
        "tally nowhere.jsonl --year 1",
        "tally nowhere.jsonl --year 2023 --form nosuchform",
        "tally nowhere.jsonl --year 2023 --lock x",
        "workdays add",
        "workdays add 2024-03-04 x",
        "workdays add 1900-03-04 5",
        "workdays count 2024-03-04 9999-12-31",
        "workdays notice 1999",
    ];

    /// <summary>A verb, the name of the file it reads, and what stands in it.</summary>
    public static readonly TheoryData<string, string, string> BrokenFiles = new()
    {
        { "catalogue check", "c.jsonl", "公文" },
        { "catalogue check", "c.jsonl", "null" },
        { "catalogue check", "c.jsonl", "[1]" },
        { "catalogue check", "c.jsonl", "{\"文号\":1,\"kind\":\"x\"}" },
        { "catalogue check", "c.jsonl", "{\"title\":7}" },
        { "publish check", "c.zip", "不是压缩包" },
        { "publish check", "c.zip", "PK\u0003\u0004" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Problem_OfAnyMistake_IsInTheLanguageAskedFor(string arguments) => AssertScript(arguments.Split(' '));

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void Problem_OfABrokenFile_IsInTheLanguageAskedFor(string verb, string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory("gov-disclosure-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllText(path, content);
            AssertScript([.. verb.Split(' '), path]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertScript(string[] arguments)
    {
        foreach (var (language, code) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            var result = Cli.Run([.. arguments, "--lang", code]);
            Assert.NotEqual(0, result.Code);
            var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            Assert.NotEmpty(lines);

            // What the command line says itself, such as the name of a file, is no word of the command, nor is the id of a rule.
            Assert.Empty(lines.Select(line => RuleId().Replace(line, string.Empty)).Select(line => arguments.Where(word => !word.StartsWith('-')).OrderByDescending(word => word.Length).Aggregate(line, (rest, word) => rest.Replace(word, string.Empty, StringComparison.Ordinal)))
                .Select(line => ScriptRule.Wrong(line, language)).OfType<string>().Select(line => $"{code}: {line}"));
            if (language == Language.Chinese)
            {
                Assert.All(lines, line => Assert.Contains(line, c => c is >= '\u3400' and <= '\u9fff'));
            }
        }
    }

    [GeneratedRegex(@"(?<=: )[a-z]+(?:[.-][a-z]+)+(?=: )", RegexOptions.None, 1000)]
    private static partial Regex RuleId();
}
