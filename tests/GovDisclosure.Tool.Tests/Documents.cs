using System.Text.RegularExpressions;

namespace GovDisclosure.Tool.Tests;

/// <summary>The documents of the repository that a user reads: the two front pages, those of the packages, and the pages in both languages.</summary>
internal static class Documents
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Document> All { get; } =
    [
        .. new[] { "README.md", "README.zh-CN.md", "CONTRIBUTING.md", "SECURITY.md" }
            .Concat(Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(folder => Path.Combine(folder, "README.md")))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, Path.Combine(Root, path)).Replace('\\', '/'))
            .Where(name => File.Exists(Path.Combine(Root, name)))
            .Order(StringComparer.Ordinal)
            .Select(name => new Document(name)),
    ];

    public static Document Of(string name) => All.Single(document => document.Name == name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovDisclosure.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}

/// <summary>One document.</summary>
/// <param name="Name">Its path below the root, with /.</param>
internal sealed record Document(string Name)
{
    private static readonly Regex Fence
        = new(@"^```(?<kind>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromMinutes(1));

    public string FilePath => Path.Combine(Documents.Root, Name);

    public string Text { get; } = File.ReadAllText(Path.Combine(Documents.Root, Name));

    public IEnumerable<Fence> Fences(string kind) => Fence.Matches(Text).Where(match => match.Groups["kind"].Value == kind)
        .Select(match => new Fence(Text[..match.Index].Count(c => c == '\n') + 2, match.Groups["text"].Value));
}

/// <summary>A block of code of a document.</summary>
internal readonly record struct Fence(int Line, string Text);
