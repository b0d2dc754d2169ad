using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Tool.Tests;

/// <summary>The documents are true: commands print what they show, links lead somewhere, both languages say the same.</summary>
/// <remarks>
/// A block of kind <c>console</c> holds commands behind <c>$</c> and what each prints; they are run from the root of the repository, what they write
/// below <c>out/</c> is thrown away. GOVDISCLOSURE_UPDATE_GOLDEN=1 writes the blocks anew: review the diff.
/// </remarks>
public class DocumentsTests
{
    private static readonly Regex Console = new(@"^```console\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromMinutes(1));
    private static readonly Regex Link = new(@"\]\((?<to>[^)\s]+)\)", RegexOptions.None, TimeSpan.FromMinutes(1));
    private static readonly Regex Verb = new("^  [a-z]", RegexOptions.None, TimeSpan.FromMinutes(1));
    private static readonly Regex Comment = new(@"[ \t]*//.*$", RegexOptions.Multiline, TimeSpan.FromMinutes(1));

    public static TheoryData<string> Names => [.. Documents.All.Select(document => document.Name)];

    public static TheoryData<string> Pages => [.. Documents.All.Where(document => document.Name.StartsWith("docs/en/", StringComparison.Ordinal)).Select(document => document.Name["docs/en/".Length..])];

    public static TheoryData<string> WithCommands => [.. Documents.All.Where(document => document.Fences("console").Any()).Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(WithCommands))]
    public void Commands_OfADocument_PrintWhatItShows(string name)
    {
        var document = Documents.Of(name);
        var now = Console.Replace(document.Text, block => "```console\n" + Rerun(block.Groups["text"].Value) + "```");
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(document.FilePath, now);
            return;
        }

        Assert.Equal(document.Text, now);
    }

    [Fact]
    public void Commands_OfBothLanguages_ShowEveryVerb()
    {
        // Every verb but the one that prints a script for a shell.
        var verbs = Cli.Run("--help", "--lang", "en").Output.Split('\n').Where(line => Verb.IsMatch(line)).Select(line => line.Trim().Split(' ')[0])
            .Where(verb => verb is not ("gov-disclosure" or "completion")).ToList();
        Assert.InRange(verbs.Count, 10, 40);
        foreach (var language in new[] { "docs/en/", "docs/zh/" })
        {
            var shown = Documents.All.Where(document => document.Name.StartsWith(language, StringComparison.Ordinal))
                .SelectMany(document => document.Fences("console")).SelectMany(fence => fence.Text.Split('\n'))
                .Where(line => line.StartsWith("$ gov-disclosure ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(verbs, verb => !shown.Contains(verb));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Links_OfADocument_LeadToFiles(string name)
    {
        var document = Documents.Of(name);
        var folder = Path.GetDirectoryName(document.FilePath)!;
        var missing = Link.Matches(document.Text).Select(link => link.Groups["to"].Value.Split('#')[0])
            .Where(to => to.Length > 0 && !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(to => !Path.Exists(Path.Combine(folder, to)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Pages_AreThereInBothLanguages()
    {
        static List<string> In(string language)
            => [.. Directory.EnumerateFiles(Path.Combine(Documents.Root, "docs", language), "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(In("en"), In("zh"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfBothLanguages_HasTheSameCodeAndLinksToTheOther(string name)
    {
        var (english, chinese) = (Documents.Of("docs/en/" + name), Documents.Of("docs/zh/" + name));
        Assert.StartsWith($"[中文](../zh/{name})", english.Text, StringComparison.Ordinal);
        Assert.StartsWith($"[English](../en/{name})", chinese.Text, StringComparison.Ordinal);
        Assert.Equal(english.Fences("csharp").Select(Code), chinese.Fences("csharp").Select(Code));
        Assert.Equal(english.Fences("json").Select(fence => fence.Text), chinese.Fences("json").Select(fence => fence.Text));
        Assert.Equal(english.Fences("console").Count(), chinese.Fences("console").Count());
        Assert.Equal(Headings(english), Headings(chinese));
    }

    [Fact]
    public void Texts_OfFigures_AreWhatTheLibraryDraws()
    {
        var drawn = Directory.EnumerateFiles(Path.Combine(Documents.Root, "docs", "pictures"), "*.txt").Select(File.ReadAllText).ToHashSet(StringComparer.Ordinal);
        var shown = Documents.All.SelectMany(document => document.Fences("text")).Select(fence => fence.Text).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.Contains(text, drawn));
    }

    [Theory]
    [InlineData("README.md", "README.zh-CN.md")]
    [InlineData("README.zh-CN.md", "README.md")]
    public void FrontPage_IsShortAndLinksToTheOtherInItsFirstLine(string name, string other)
    {
        var text = Documents.Of(name).Text;
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, 12 * 1024);
        Assert.Contains($"]({other})", text[..text.IndexOf('\n', StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    /// <summary>Code without its comments and its Chinese or English texts: those are in the reader's language.</summary>
    private static string Code(Fence fence) => Comment.Replace(fence.Text, string.Empty).Replace("Language.English", "Language.Chinese", StringComparison.Ordinal).Trim();

    private static int Headings(Document document) => document.Text.Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal));

    private static string Rerun(string block)
    {
        var output = new StringBuilder();
        foreach (var line in block.Split('\n').Where(line => line.StartsWith("$ gov-disclosure ", StringComparison.Ordinal)))
        {
            output.Append(line).Append('\n').Append(Run(line["$ gov-disclosure ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return output.ToString();
    }

    private static string Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("documents").FullName;
        try
        {
            var root = Documents.Root + Path.DirectorySeparatorChar;
            var result = Cli.Run([.. args.Select(arg => arg.StartsWith("out/", StringComparison.Ordinal) ? Path.Combine(folder, arg["out/".Length..])
                : arg.Contains('/', StringComparison.Ordinal) && Path.Exists(root + arg) ? root + arg : arg)]);
            var text = (result.Output + result.Error).Replace("\r", string.Empty, StringComparison.Ordinal)
                .Replace(folder + Path.DirectorySeparatorChar, "out/", StringComparison.Ordinal).Replace(folder, "out", StringComparison.Ordinal)
                .Replace(root, string.Empty, StringComparison.Ordinal);
            return text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
