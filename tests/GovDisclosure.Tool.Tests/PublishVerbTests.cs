namespace GovDisclosure.Tool.Tests;

/// <summary><c>publish check</c> and <c>publish mask</c>.</summary>
public class PublishVerbTests
{
    [Fact]
    public void Check_OfAList_PrintsPlacesAndNeverTheValue()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("名单.csv", "姓名,身份证号\n张三,11010519491231002X\n");
        var result = Cli.Run("publish", "check", file);
        Assert.Equal(1, result.Code);
        Assert.Contains("personal-data.resident-id", result.Output, StringComparison.Ordinal);
        Assert.Contains("第2行", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("19491231", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", result.Output, StringComparison.Ordinal);
        var json = Cli.Run("publish", "check", file, "--json");
        Assert.DoesNotContain("19491231", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mask_OfAList_WritesTheCopyAndItIsCleanOfNumbers()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "电话13812345678\n");
        var copy = Path.Combine(folder.Path, "b.txt");
        Assert.Equal(0, Cli.Run("publish", "mask", file, "--out", copy, "--style", "first-and-last").Code);
        Assert.Equal("电话138****5678\n", File.ReadAllText(copy));
        Assert.Equal(0, Cli.Run("publish", "check", copy).Code);
        Assert.Equal(2, Cli.Run("publish", "mask", file, "--out", file).Code);
        Assert.False(File.Exists(copy + ".part"));
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("publish").FullName;

        public string Write(string name, string text)
        {
            var path = System.IO.Path.Combine(Path, name);
            File.WriteAllText(path, text);
            return path;
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
