using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class FormVerbTests
{
    private static string PathOf(string name) => PublishedReports.PathOf(name);

    [Fact]
    public void List_Json_HasTheFourForms()
    {
        var result = Cli.Run("form", "list", "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(
            ["2008-outline", "2014-statistics", "2019-format", "2021-format", "2008-gansu-statistics", "2008-shanghai-statistics", "2008-fujian-statistics"],
            json.RootElement.EnumerateArray().Select(f => f.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("2021", "T3.balance [error] newReceived + carriedIn = handledTotal + carriedOut")]
    [InlineData("2014-statistics", "1.政府公报公开政府信息数 [1.2.1] 条（未经核实）")]
    [InlineData("2008", "三、政府信息公开的收费及减免情况 [fees]")]
    public void Show_Form_PrintsItsLabelsAndIdentities(string id, string line)
    {
        var result = Cli.Run("form", "show", id);
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Json_IsAFormFile()
    {
        using var json = JsonDocument.Parse(Cli.Run("form", "show", "2021", "--json").Output);
        Assert.Equal("govdisclosure/form/1", json.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void Show_UnknownForm_NamesTheKnownOnes()
    {
        var result = Cli.Run("form", "show", "2022", "--lang", "en");
        Assert.Equal(2, result.Code);
        Assert.Contains("2021-format", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_Form_IsAWorkbookThatReadsBackEmpty()
    {
        var folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;
        try
        {
            var file = Path.Combine(folder, "new", "form.xlsx");
            var result = Cli.Run("form", "blank", "2021", "--out", file);
            Assert.Equal((0, file + Environment.NewLine, string.Empty), (result.Code, result.Output, result.Error));
            var read = Cli.Run("read", file, "--year", "2023", "--organ", "某区", "--json");
            Assert.NotEqual(2, read.Code);
            var report = GovDisclosure.Answers.ReportFile.Parse(read.Output, "read.json").Report;
            Assert.Equal(("某区", 2023, "2021-format"), (report.Organ, report.Year, report.Tables!.Form.Id));
            Assert.DoesNotContain(report.Tables.Form.Cells, cell => report.Tables[cell.Index].IsNumber);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("2022", "2021-format")]
    [InlineData("nothing", "2021-format")]
    public void Blank_UnknownForm_NamesTheKnownOnes(string id, string known)
    {
        var result = Cli.Run("form", "blank", id, "--out", "x.xlsx");
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains(known, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_TwoYears_AreComparedWithEachOther()
    {
        var result = Cli.Run("audit", PathOf("pingtan-2022"), "--previous", PathOf("pingtan-2021"), "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal((true, 2022), (json.RootElement.GetProperty("clean").GetBoolean(), json.RootElement.GetProperty("year").GetInt32()));
        Assert.Empty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void Audit_WrongSums_ExitWithOneAndNameTheCulprit()
    {
        var result = Cli.Run("audit", PathOf("hongze-2023"), "--lang", "en");
        Assert.Equal(1, result.Code);
        Assert.Contains("reconsideration · total (0 → 11)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_Children_AreAddedUpAndCompared()
    {
        Assert.Equal(0, Cli.Run("audit", PathOf("pingtan-2022"), "--children", PathOf("pingtan-2022")).Code);
        var result = Cli.Run("audit", PathOf("pingtan-2022"), "--children", PathOf("pingtan-2022"), "--children", PathOf("pingtan-2021"), "--lang", "en");
        Assert.Equal(1, result.Code);
        Assert.Contains("table 3 · newly received this year · applicants · total: the report has 74, the reports below add up to 144", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run("audit", PathOf("pingtan-2022"), "--children", PathOf("pingtan-2022"), "--children", PathOf("pingtan-2019")).Code);
    }

    [Fact]
    public void Audit_Summary_SaysWhichRulesFailWhere()
    {
        var result = Cli.Run("audit", PathOf("hongze-2023"), PathOf("hongze-2024"), PathOf("pingtan-2019"), "--summary", "--json");
        Assert.Equal(1, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal((3, 1), (json.RootElement.GetProperty("reports").GetInt32(), json.RootElement.GetProperty("clean").GetInt32()));
        var rule = json.RootElement.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "T4.review");
        Assert.Equal("淮安市洪泽区", rule.GetProperty("reports")[0].GetProperty("organ").GetString());
    }

    [Fact]
    public void Audit_OneFileBroken_TheOthersAreAuditedAllTheSame()
    {
        var result = Cli.RunWithInput("{", "audit", "-", PathOf("pingtan-2022"), "--summary", "--lang", "en");
        Assert.Equal(2, result.Code);
        Assert.Contains("1 reports, 1 without errors", result.Output, StringComparison.Ordinal);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public void Audit_UnknownCell_IsUnusableWithItsPlace()
    {
        var result = Cli.RunWithInput(
            "{\"schema\":\"govdisclosure/report/1\",\"organ\":\"某区\",\"year\":2023,\"form\":\"2021\",\n\"tables\":{\"table3\":{\"newRecieved\":{\"total\":1}}}}", "audit", "-");
        Assert.Equal(2, result.Code);
        Assert.Contains("-:2:", result.Error, StringComparison.Ordinal);
        Assert.Contains("$.tables.table3.newRecieved", result.Error, StringComparison.Ordinal);
    }
}
