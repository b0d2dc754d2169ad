using System.Text.Json;
using GovDisclosure.Console;

namespace GovDisclosure.Tool.Tests;

/// <summary>The main job of the sample: two published reports, built and audited in every format.</summary>
public sealed class MainJobTests : IDisposable
{
    private static readonly string[] Files = ["report.docx", "report.html", "report.json", "report.md", "report.txt", "report.xlsx"];

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Run(Language language = Language.Chinese)
    {
        using var output = new StringWriter();
        var job = new MainJob(output, _folder, language);
        job.Run("naxi-2017", isExplained: true);
        job.Run("pingtan-2022", "pingtan-2021", "pingtan-2019");
        return output.ToString();
    }

    [Fact]
    public void Run_TheNaxiReport_IsBuiltInEveryFormat()
    {
        var output = Run();
        var folder = Path.Combine(_folder, "naxi-2017");
        Assert.Equal(Files, Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        var markdown = File.ReadAllText(Path.Combine(folder, "report.md"));
        foreach (var share in new[] { "1.53%", "3.92%", "21.6%", "64.98%", "1.52%", "2.48%", "3.97%", "92.7%", "7.3%", "93.1%", "6.9%" })
        {
            Assert.Contains(share, markdown, StringComparison.Ordinal);
        }

        Assert.Contains("15586", output, StringComparison.Ordinal);
        Assert.Contains("shares.base", output, StringComparison.Ordinal);
        Assert.Contains("rates.possible", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AReportInTheFormOf2021_IsBuiltWithItsEarlierYears()
    {
        Assert.Contains("平潭综合实验区2022年政府信息公开工作年度报告", Run(), StringComparison.Ordinal);
        var folder = Path.Combine(_folder, "pingtan-2022");
        Assert.Equal(Files, Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        var text = File.ReadAllText(Path.Combine(folder, "report.txt"));
        Assert.Contains("新收政府信息公开申请74件，较上年增加4件", text, StringComparison.Ordinal);
        Assert.Contains("2019—2022年政府信息公开申请数量", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Twice_GivesTheSameBytes()
    {
        Run();
        var first = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Order().Select(File.ReadAllBytes).ToList();
        Run();
        Assert.Equal(first, Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Order().Select(File.ReadAllBytes));
    }

    [Fact]
    public void Run_EveryFile_ReadsBackWithoutAnErrorOfReading()
    {
        Run();
        using var json = JsonDocument.Parse(Cli.Run("audit", _folder, "--json").Output);
        var files = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(12, files.Count);
        Assert.All(files, file => Assert.DoesNotContain(
            file.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("ruleId").GetString()!),
            rule => rule.StartsWith("reading.", StringComparison.Ordinal) || rule is "prose.figure"));
    }

    [Fact]
    public void Run_English_SpeaksEnglish()
        => Assert.Contains("the shares are said to be of the total", Run(Language.English), StringComparison.Ordinal);
}
