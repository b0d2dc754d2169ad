using System.Text.RegularExpressions;

namespace GovDisclosure.Tests.Architecture;

/// <summary>Holds the package to its order of folders: a folder uses folders to its left only.</summary>
public partial class FolderDirectionTests
{
    private static readonly string[] Order =
    [
        "Internal", "Texts", "Json", "Law", "Findings", "Calendars", "Rates", "Categories", "Cases", "Requests", "Fees", "Reviews", "Proposals",
        "WorkFigures", "Publishing", "Forms", "Statistics", "Registers", "Documents", "Reports", "Prose", "Sections", "Audit", "Rendering", "Sources", "Recognition",
        "Answers", "DependencyInjection",
    ];

    private static string Source => Path.Combine(Repository.Root, "src", "GovDisclosure");

    [Fact]
    public void Folders_OfThePackage_AreAllInTheOrder()
    {
        var folders = Directory.GetDirectories(Source).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj"));
        Assert.Empty(folders.Except(Order));
    }

    [Fact]
    public void Usings_OfEveryFile_PointToTheLeft()
    {
        var wrong = new List<string>();
        foreach (var folder in Order.Where(f => Directory.Exists(Path.Combine(Source, f))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories))
            {
                wrong.AddRange(
                    from match in OtherFolder().Matches(File.ReadAllText(file))
                    let other = match.Groups["folder"].Value
                    where Array.IndexOf(Order, other) > Array.IndexOf(Order, folder)
                    select $"{Path.GetRelativePath(Source, file)} uses {other}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Texts")]
    [InlineData("Law")]
    [InlineData("Findings")]
    [InlineData("Cases")]
    public void Types_OfTheRootNamespace_AreNotNamedToTheirLeft(string room)
    {
        var names = FilesOf(room).SelectMany(f => Declared().Matches(File.ReadAllText(f))).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(names);
        var wrong = from earlier in Order.TakeWhile(folder => folder != room)
                    from file in FilesOf(earlier)
                    from Match match in TypeName().Matches(CommentOrText().Replace(File.ReadAllText(file), string.Empty))
                    where names.Contains(match.Value)
                    select $"{Path.GetRelativePath(Source, file)} names {match.Value}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Files_OfTheRoot_StandBeforeTheRegistrationAlone()
        => Assert.DoesNotContain(Directory.EnumerateFiles(Source, "*.cs"), file => File.ReadAllText(file).Contains("GovDisclosure.DependencyInjection", StringComparison.Ordinal));

    [Fact]
    public void Files_ThatAreNotData_HaveAtMost400Lines()
    {
        var long_ = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !f.EndsWith(".Data.cs", StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Count() > 400);
        Assert.Empty(long_.Select(f => Path.GetRelativePath(Source, f)));
    }

    private static IEnumerable<string> FilesOf(string folder)
        => Directory.Exists(Path.Combine(Source, folder)) ? Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories) : [];

    [GeneratedRegex(@"^(?:public|internal)[\w ]* (?:class|struct|enum|interface|record) (?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"(?<=[\s(<,\[!])[A-Z]\w+(?=[\s.?>(,\[)])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\bGovDisclosure\.(?<folder>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherFolder();
}
