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

    [Fact]
    public void Check_OfAPage_LooksAtItsHeaderAndAtWhatLiesBesideIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("名单.csv", "姓名,身份证号\n张三,11010519491231002X\n");
        var page = folder.Write("a.html", "<html><body><table><tr><td>索引号</td><td>000014349/2025-00001</td></tr><tr><td>发布机构</td><td>某局</td></tr></table><h1>公示</h1><p>见附件。</p><a href='%E5%90%8D%E5%8D%95.csv'>名单</a><a href=\"../secret.docx\">x</a><a href=https://example.org/b.xlsx>y</a></body></html>");
        var result = Cli.Run("publish", "check", page, "--lang", "en");
        Assert.Equal(1, result.Code);
        Assert.Contains("personal-data.resident-id", result.Output, StringComparison.Ordinal);
        Assert.Contains("catalogue.missing", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.Output.Split("attachment.not-here").Length - 1);
        Assert.DoesNotContain("19491231", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAnArchive_LooksAtItsFilesAndTellsWhatItDoesNotOpen()
    {
        using var folder = new TemporaryFolder();
        var path = System.IO.Path.Combine(folder.Path, "a.zip");
        using (var zip = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Create))
        {
            using (var entry = new StreamWriter(zip.CreateEntry("名单/a.csv").Open()))
            {
                entry.Write("姓名,手机\n张三,13812345678\n");
            }

            using var inner = zip.CreateEntry("b.zip").Open();
        }

        var result = Cli.Run("publish", "check", path, "--json");
        Assert.Equal(1, result.Code);
        Assert.Contains("a.zip/名单/a.csv", result.Output, StringComparison.Ordinal);
        Assert.Contains("mobile", result.Output, StringComparison.Ordinal);
        Assert.Contains("attachment.archive", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run("publish", "check", folder.Write("broken.zip", "PK")).Code);
    }

    [Fact]
    public void CatalogueCheck_OfATable_ReadsCellsOverLines()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("目录.csv", "索引号,名称,发布机构,发文日期,内容概述\n000014349/2025-00001,\"关于\n供水\",某局,2025-10-28,概述\n000014349/2025-00001,另一件,某局,2025-10-28,概述\n");
        var result = Cli.Run("catalogue", "check", file);
        Assert.Equal(1, result.Code);
        Assert.Contains("catalogue.duplicate", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run("catalogue", "check", folder.Write("b.csv", "索引号,发文日期\n1,昨天\n")).Code);
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
