using System.Text.Json;
using GovDisclosure.Answers;

namespace GovDisclosure.Tool.Tests;

/// <summary>Published files of every kind, read into the model.</summary>
public sealed class ReadVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Built(string format, params string[] more)
    {
        var result = Cli.Run(["report", PublishedReports.PathOf("pingtan-2022"), "--out", _folder, "--format", format, .. more]);
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        return Path.Combine(_folder, "report." + format);
    }

    private string Put(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Read_WhatWasWritten_HasTheSameTables(string format)
    {
        var result = Cli.Run("read", Built(format), "--json");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        var read = ReportFile.Parse(result.Output, "read.json");
        var written = ReportFile.Parse(File.ReadAllText(PublishedReports.PathOf("pingtan-2022")), "data.json").Report;
        Assert.Equal(written.Tables, read.Report.Tables);
        Assert.Equal((written.Organ, written.Year), (read.Report.Organ, read.Report.Year));
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void Report_OfAPublishedFile_IsBuiltAgain(string format)
    {
        var file = Built(format);
        var folder = Path.Combine(_folder, "again");
        var result = Cli.Run("report", file, "--out", folder, "--format", "txt");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Built("txt");
        Assert.Equal(File.ReadAllText(Path.Combine(_folder, "report.txt")), File.ReadAllText(Path.Combine(folder, "report.txt")));
    }

    [Fact]
    public void Read_Lines_SayHowWellEachTableWasRecognised()
    {
        var output = Cli.Run("read", Built("html")).Output;
        Assert.StartsWith("平潭综合实验区2022年政府信息公开工作年度报告\n机关: 平潭综合实验区\n年度: 2022\n公布日期: —\n格式: 2021-format\n", output, StringComparison.Ordinal);
        Assert.Matches(@"table3 +第\d+个表格 +175 +1\.00", output);
        Assert.Contains("共 0 个错误", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Pdf_HasItsTablesWithTheirPages()
    {
        var result = Cli.Run("read", PublishedReports.Pdf("report-2022"));
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Matches(@"table3 +第\d+页第\d+个表格 +175 +1\.00", result.Output);
    }

    [Fact]
    public void Read_LockedPdf_IsUnusableAndNamed()
    {
        var result = Cli.Run("read", PublishedReports.Pdf("encrypted"));
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains("encrypted.pdf", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JsonOfAReport_IsReadAsItIs()
        => Assert.Contains("2021-format", Cli.Run("read", PublishedReports.PathOf("pingtan-2022")).Output, StringComparison.Ordinal);

    [Fact]
    public void Read_RowWithAnotherLabel_IsAFindingWithItsPlace()
    {
        var page = File.ReadAllText(Built("html", "--no-charts")).Replace("本年新收政府信息公开申请数量", "今年收的各种东西的合计", StringComparison.Ordinal);
        var result = Cli.Run("read", Put("page.html", page), "--lang", "en");
        Assert.Matches(@"warning reading\.\w+ table \d+, row \d+: .*今年收的各种东西的合计", result.Output);
    }

    [Fact]
    public void Read_StandardInput_IsAPage()
    {
        var result = Cli.RunWithInput(File.ReadAllText(Built("html")), "read", "-", "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("govdisclosure/report/1", json.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void Read_PageWithoutYear_TakesTheYearGiven()
    {
        var page = Put("page.html", "<html><body><h1>政府信息公开工作年度报告</h1><p>本局依法公开信息。</p></body></html>");
        var result = Cli.Run("read", page, "--lang", "en");
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains("page.html: ", result.Error, StringComparison.Ordinal);
        var told = Cli.Run("read", page, "--year", "2022", "--organ", "某局", "--json");
        Assert.Equal("某局", ReportFile.Parse(told.Output, "read.json").Report.Organ);
    }

    [Theory]
    [InlineData("page.html", "")]
    [InlineData("page.html", "<html><script>alert(1)</script>")]
    [InlineData("page.pdf", "%PDF-1.7 not one")]
    [InlineData("page.docx", "PK not a package")]
    [InlineData("page.txt", "\u0001\u0002\u0003")]
    [InlineData("page.json", "{")]
    public void Read_WhatIsNoReport_IsUnusableAndNamed(string name, string content)
    {
        var result = Cli.Run("read", Put(name, content));
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HostileText_IsPrintedAsEscapes()
    {
        var page = File.ReadAllText(Built("html")).Replace("平潭综合实验区", "甲\u001b[31m\u202e区", StringComparison.Ordinal);
        var result = Cli.Run("read", Put("page.html", page));
        Assert.DoesNotContain('\u001b', result.Output + result.Error);
        Assert.DoesNotContain('\u202e', result.Output + result.Error);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "/nowhere/at/all.html")]
    [InlineData("read", "x.html", "--year", "12")]
    [InlineData("read", "x.html", "--form", "/nowhere.json")]
    public void Read_WrongCommandLine_GivesExitCode2(params string[] args)
    {
        var result = Cli.Run(args);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public void Audit_FolderOfMixedFiles_AuditsEachAndNamesTheBrokenOnes()
    {
        foreach (var format in new[] { "html", "md", "txt", "json", "docx", "xlsx" })
        {
            Built(format);
        }

        Put("a.html", "<html><body><p>首页</p></body></html>");
        Put("logo.png", "no report");
        var result = Cli.Run("audit", _folder, "--lang", "en");
        Assert.Equal(2, result.Code);
        Assert.Contains("7 files: 6 without errors, 0 with errors, 1 unusable", result.Output, StringComparison.Ordinal);
        Assert.Contains("a.html: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_PagesOfTwoYears_SayWhereTheYearBeforeIsContradicted()
    {
        foreach (var year in new[] { "2021", "2022" })
        {
            var data = File.ReadAllText(PublishedReports.PathOf("pingtan-" + year));
            data = year == "2021" ? data.Replace("\"carriedOut\": {\"naturalPerson\": 1", "\"carriedOut\": {\"naturalPerson\": 2", StringComparison.Ordinal) : data;
            Assert.Equal(0, Cli.Run("report", Put(year + ".json", data), "--out", Path.Combine(_folder, year), "--format", "html").Code);
            File.Delete(Path.Combine(_folder, year + ".json"));
        }

        Assert.Matches(@"T3\.carryOver 表三·二、上年结转政府信息公开申请数量·申请人情况·自然人：.*\n  位置: 第\d+个表格第\d+行第\d+列\n", Cli.Run("audit", _folder).Output);
    }

    [Fact]
    public void Audit_PageWithAWrongSum_SaysWhereTheCellStands()
    {
        var page = Path.Combine(_folder, "report.html");
        Assert.Equal(0, Cli.Run("report", PublishedReports.PathOf("hongze-2023"), "--out", _folder, "--format", "html").Code);
        var result = Cli.Run("audit", page);
        Assert.Equal(1, result.Code);
        Assert.Matches(@"T4\.review 表四·行政复议·总计：.*\n  位置: 第\d+个表格第\d+行第\d+列\n", result.Output);
        using var json = JsonDocument.Parse(Cli.Run("audit", page, "--json").Output);
        Assert.Matches(@"^table \d+, row \d+, column \d+$", json.RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("ruleId").GetString() == "T4.review").GetProperty("placeText").GetProperty("en").GetString());
    }
}
