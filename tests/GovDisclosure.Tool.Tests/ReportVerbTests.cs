using System.Text;
using System.Text.Json;
using GovDisclosure.Answers;

namespace GovDisclosure.Tool.Tests;

public sealed class ReportVerbTests : IDisposable
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data", "naxi-2017.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CliResult Build(params string[] args) => Cli.Run(["report", Data, "--out", _folder, .. args]);

    [Fact]
    public void Report_NoCharts_HasNone()
    {
        Cli.Run("report", Data, "--out", _folder, "--format", "html", "--no-charts");
        Assert.DoesNotContain("<svg", File.ReadAllText(Path.Combine(_folder, "report.html")), StringComparison.Ordinal);
        Cli.Run("report", Data, "--out", _folder, "--format", "html");
        Assert.Contains("<svg", File.ReadAllText(Path.Combine(_folder, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_EarlierYearThatIsNotThere_GivesExitCode2()
        => Assert.Equal(2, Cli.Run("report", Data, "--out", _folder, "--earlier", "/nowhere/at/all.json").Code);

    [Fact]
    public void Report_English_SpeaksEnglish()
        => Assert.Contains("the shares are said to be of the total", Build("--lang", "en").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "政府网站", "政务微信", "手机报", "提案已被采纳，提出的问题已解决或正在解决的")]
    [InlineData("en", "Government websites", "WeChat", "Mobile newspaper", "solved or being solved")]
    public void Report_SummaryTable_NamesChannelsAndOutcomesInTheLanguage(string language, params string[] names)
    {
        var output = Build("--lang", language).Output;
        var table = output[..output.IndexOf("\n\n", StringComparison.Ordinal)];
        Assert.All(names, name => Assert.Contains(name, table, StringComparison.Ordinal));
        Assert.DoesNotContain("website ", table, StringComparison.Ordinal);
        Assert.DoesNotContain("mobile-newspaper", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_FormatsAsked_AreWritten()
    {
        var result = Cli.Run("report", Data, "--out", _folder, "--format", "md,json");
        Assert.Equal(0, result.Code);
        Assert.Equal(["report.json", "report.md"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Report_FromStandardInput_IsBuilt()
    {
        var result = Cli.RunWithInput(File.ReadAllText(Data), "report", "-", "--out", _folder, "--format", "txt");
        Assert.Equal(0, result.Code);
        Assert.Contains("占3.92%", File.ReadAllText(Path.Combine(_folder, "report.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_UnknownFormat_NamesTheFormats()
    {
        var result = Cli.Run("report", Data, "--out", _folder, "--format", "pdf", "--lang", "en");
        Assert.Equal(2, result.Code);
        Assert.Contains("\"html\", \"md\", \"txt\", \"json\", \"docx\", \"xlsx\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("report.json")]
    public void Audit_DataOrReport_FindsTheSameErrors(string kind)
    {
        Build("--format", "json");
        var file = kind == "data" ? Data : Path.Combine(_folder, "report.json");
        var result = Cli.Run("audit", file, "--json");
        Assert.Equal(1, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        var errors = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("severity").GetString() == "error").ToList();
        Assert.Equal(["shares.base", "rates.possible"], errors.Select(e => e.GetProperty("ruleId").GetString()));
        Assert.All(errors, e => Assert.NotEmpty(e.GetProperty("message").GetProperty("en").GetString()!));
        Assert.All(json.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.NotNull(JsonSerializer.Deserialize<Finding>(f.GetRawText(), GovDisclosureJson.Options)));
        Assert.Equal(2, json.RootElement.GetProperty("errors").GetInt32());
        Assert.False(json.RootElement.GetProperty("clean").GetBoolean());
    }

    [Fact]
    public void Audit_WaivedErrors_IsCleanAndKeepsThem()
    {
        var waived = File.ReadAllText(Data).TrimEnd()[..^1]
            + ",\"waivers\":[{\"ruleId\":\"shares.base\",\"reason\":\"另行答复\"},{\"ruleId\":\"rates.possible\",\"reason\":\"以回访人数为基数\"}]}";
        var result = Cli.RunWithInput(waived, "audit", "-");
        Assert.Equal(0, result.Code);
        Assert.Contains("以回访人数为基数", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("{", "a file that ends early")]
    [InlineData("{\n\"schema\": \"govdisclosure/report/1\",\n\"organ\": \"某区\",\n\"year\": 2017,\n\"proactive\": {\"total\": -5}\n}", "a negative count")]
    public void Audit_BrokenFile_GivesOneMessageWithLineAndPath(string json, string why)
    {
        Assert.NotEmpty(why);
        var result = Cli.RunWithInput(json, "audit", "-");
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Matches(@"^-:\d+:\d+ “\$", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_NegativeCount_NamesItsLine()
        => Assert.Contains(
            "-:2:14 “$.proactive.total”",
            Cli.RunWithInput("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017,\"proactive\":{\n    \"total\": -5}}", "audit", "-").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("audit", "/nowhere/at/all.json")]
    [InlineData("report", "/nowhere/at/all.json", "--out", "x")]
    public void Verbs_MissingFile_GiveExitCode2(params string[] args)
    {
        var result = Cli.Run(args);
        Assert.Equal(2, result.Code);
        Assert.Contains("/nowhere/at/all.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_UnknownForm_GivesExitCode2()
    {
        var result = Cli.RunWithInput("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017,\"form\":\"own\"}", "report", "-", "--out", _folder);
        Assert.Equal(2, result.Code);
        Assert.Contains("sichuan-2017", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutFigures_HasItsWholeTitle()
    {
        var result = Cli.RunWithInput("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017}", "report", "-", "--out", _folder);
        Assert.StartsWith("某区2017年政府信息公开工作年度报告", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("report")]
    public void Verbs_Help_IsPrinted(string verb)
    {
        var result = Cli.Run(verb, "--help");
        Assert.Equal(0, result.Code);
        Assert.Contains("FILE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_HostileText_IsPrintedAsEscapes()
    {
        var json = "{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017,\"prose\":[{\"section\":\"x\\u001b[31m\",\"paragraphs\":[\"2018年1月\\u202e\"]}]}";
        var result = Cli.Run("audit", WriteInput(json));
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202e', result.Output);
    }

    [Fact]
    public void Audit_HostileMemberName_IsPrintedAsEscapes()
    {
        var result = Cli.RunWithInput("{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2017,\"x\\u001b[31m\\u202e\":1}", "audit", "-");
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain('\u001b', result.Error);
        Assert.DoesNotContain('\u202e', result.Error);
    }

    [Fact]
    public void Audit_HostileFileName_IsPrintedAsEscapes()
    {
        var result = Cli.Run("audit", "x\u001b[31m\u202e.json");
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain('\u001b', result.Error);
        Assert.DoesNotContain('\u202e', result.Error);
    }

    private string WriteInput(string json)
    {
        var path = Path.Combine(_folder, "input.json");
        File.WriteAllText(path, json, new UTF8Encoding(false));
        return path;
    }
}
