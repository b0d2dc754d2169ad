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

    [GeneratedRegex(@"\bGovDisclosure\.(?<folder>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherFolder();
}
