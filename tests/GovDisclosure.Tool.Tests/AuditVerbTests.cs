using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

/// <summary>The audit of folders and of many files.</summary>
public sealed class AuditVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Put(string name, string? content = null)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content ?? File.ReadAllText(PublishedReports.PathOf(Path.GetFileNameWithoutExtension(name))));
        return path;
    }

    [Fact]
    public void Folder_IsWalkedInTheOrderOfItsPaths()
    {
        Put("b/pingtan-2022.json");
        Put("a/deep/down/hongze-2023.json");
        Put("hongze-2024.json");
        var result = Cli.Run("audit", _folder, "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(
            ["a/deep/down/hongze-2023.json", "b/pingtan-2022.json", "hongze-2024.json"],
            json.RootElement.EnumerateArray().Select(file => Path.GetRelativePath(_folder, file.GetProperty("file").GetString()!).Replace('\\', '/')));
        Assert.Equal(1, result.Code);
    }

    [Fact]
    public void Folder_Table_HasALineForEachFileAndTheirSum()
    {
        Put("pingtan-2022.json");
        Put("hongze-2023.json");
        Put("broken.json", "{");
        var result = Cli.Run("audit", _folder, "--lang", "en");
        Assert.Equal(2, result.Code);
        var lines = result.Output.Split('\n');
        Assert.Matches(@"pingtan-2022\.json +平潭综合实验区 +2022 +0 +0 +0 +clean", Assert.Single(lines, line => line.Contains("pingtan-2022.json  ", StringComparison.Ordinal)));
        Assert.Matches(@"hongze-2023\.json +淮安市洪泽区 +2023 +2 +0 +\d+ +errors", Assert.Single(lines, line => line.Contains("hongze-2023.json  ", StringComparison.Ordinal)));
        Assert.Matches("broken.json +unusable", Assert.Single(lines, line => line.Contains("broken.json", StringComparison.Ordinal)));
        Assert.Contains("3 files: 1 without errors, 1 with errors, 1 unusable", result.Output, StringComparison.Ordinal);
        Assert.Contains("broken.json:1:", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output + result.Error);
    }

    [Fact]
    public void Folder_BrokenFile_IsAnItemWithItsProblem()
    {
        Put("pingtan-2022.json");
        Put("broken.json", "{");
        using var json = JsonDocument.Parse(Cli.Run("audit", _folder, "--json").Output);
        var items = json.RootElement.EnumerateArray().ToList();
        Assert.Equal([false, true], items.Select(item => item.GetProperty("clean").GetBoolean()));
        Assert.Contains("broken.json", items[0].GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_YearsOfAnOrgan_AreComparedWithEachOther()
    {
        Put("2022/pingtan-2022.json");
        Put("2021/pingtan-2021.json");
        Assert.Equal(0, Cli.Run("audit", _folder).Code);
        var changed = File.ReadAllText(PublishedReports.PathOf("pingtan-2021")).Replace("\"carriedOut\": {\"naturalPerson\": 1", "\"carriedOut\": {\"naturalPerson\": 2", StringComparison.Ordinal);
        Put("2021/pingtan-2021.json", changed);
        Assert.Contains("T3.carryOver", Cli.Run("audit", _folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OtherKindsOfFiles_AreLeftAlone()
    {
        Put("pingtan-2022.json");
        Put("style.css", "p{}");
        Put("~$pingtan-2022.json", "x");
        Assert.Contains("1 files: 1 without errors", Cli.Run("audit", _folder, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_Empty_IsUnusable()
    {
        var result = Cli.Run("audit", _folder, "--lang", "en");
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains(_folder, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OnATerminal_ShowsProgressThereAndNowhereElse()
    {
        Put("pingtan-2022.json");
        Put("hongze-2024.json");
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var terminal = new StringWriter();
        Assert.Equal(0, Program.Run(["audit", _folder], () => Stream.Null, output, error, terminal: terminal));
        Assert.NotEmpty(terminal.ToString());
        Assert.Equal(Cli.Run("audit", _folder), new CliResult(0, output.ToString(), error.ToString()));
    }

    [Fact]
    public void Folder_ManyFiles_GiveTheSameOutputEveryTime()
    {
        for (var i = 0; i < 60; i++)
        {
            Put($"{i}/{(i % 2 == 0 ? "hongze-2023" : "pingtan-2019")}.json");
        }

        var first = Cli.Run("audit", _folder);
        Assert.Equal(first, Cli.Run("audit", _folder));
        Assert.Equal(60, first.Output.Split("\n== ").Length - 1 + (first.Output.StartsWith("== ", StringComparison.Ordinal) ? 1 : 0));
    }
}
