using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public sealed class StatisticsVerbsTests : IDisposable
{
    private const string Register =
        """
        {"id":"a","received":"2022-12-20","applicant":"naturalPerson","channel":"internet","decided":"2023-01-10","outcome":"granted"}
        {"id":"b","received":"2023-12-31T15:59:59Z","applicant":"commercial","channel":"in-person"}
        {"id":"c","received":"2023-05-01","applicant":"naturalPerson","decided":"2023-05-20","outcome":"denied.thirdParty","reviews":[{"id":"fy1","kind":"reconsideration","filed":"2023-06-01","accepted":"2023-06-05","decided":"2023-07-04","decision":"review.upheld"}]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tally_Register_WritesTheTablesOfAReport()
    {
        var file = PathOf("report.json");
        var result = Cli.RunWithInput(Register, "tally", "-", "--year", "2023", "--organ", "某区人民政府", "--out", file, "--json");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        Assert.Equal((3, 2, 1, 2, 1), (Int(root, "records"), Int(root, "newReceived"), Int(root, "carriedIn"), Int(root, "handled"), Int(root, "carriedOut")));
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("govdisclosure/report/1", report.RootElement.GetProperty("schema").GetString());
        Assert.Equal(("某区人民政府", "2021-format"), (report.RootElement.GetProperty("organ").GetString()!, report.RootElement.GetProperty("form").GetString()!));
        foreach (var tables in new[] { root.GetProperty("tables"), report.RootElement.GetProperty("tables") })
        {
            var table3 = tables.GetProperty("table3");
            Assert.Equal((1, 1, 1), (Int(table3.GetProperty("carriedIn"), "naturalPerson"), Int(table3.GetProperty("carriedOut"), "commercial"), Int(table3.GetProperty("denied.thirdParty"), "total")));
            Assert.Equal((1, 1, 0), (Int(tables.GetProperty("table4"), "review.upheld"), Int(tables.GetProperty("table4"), "review.total"), Int(tables.GetProperty("table4"), "direct.total")));
        }

        Assert.Equal(0, Cli.Run("audit", file).Code);
    }

    [Fact]
    public void Audit_Cases_NamesTheCellsThatDiffer()
    {
        var (file, cases) = (PathOf("report.json"), PathOf("cases.jsonl"));
        File.WriteAllText(cases, Register);
        Cli.Run("tally", cases, "--year", "2023", "--organ", "某区人民政府", "--out", file);
        Assert.Equal(0, Cli.Run("audit", file, "--cases", cases).Code);
        File.WriteAllText(cases, Register + "\n{\"id\":\"d\",\"received\":\"2023-07-01\",\"applicant\":\"naturalPerson\"}\n{nonsense");
        var result = Cli.Run("audit", file, "--cases", cases, "--lang", "en");
        Assert.Equal(1, result.Code);
        Assert.Contains("form.cases table 3 · newly received this year · applicants · total", result.Output, StringComparison.Ordinal);
        Assert.Contains("case.unreadable", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_CasesOfTwoReportsOrNone_AreUnusable()
    {
        var file = PathOf("report.json");
        Cli.RunWithInput(Register, "tally", "-", "--year", "2023", "--out", file);
        Assert.Equal(2, Cli.Run("audit", file, file, "--cases", file).Code);
        var result = Cli.Run("audit", file, "--cases", PathOf("nothing.jsonl"));
        Assert.Equal(2, result.Code);
        Assert.Contains("nothing.jsonl", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_BadLines_AreFindingsWithLineAndExitCode1()
    {
        var result = Cli.RunWithInput(Register + "\n{nonsense\n" + """{"id":"a","received":"2023-02-01","applicant":"martian"}""", "tally", "-", "--year", "2023", "--json");
        Assert.Equal(1, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal((5, 2, 2), (Int(json.RootElement, "records"), Int(json.RootElement, "faulty"), Int(json.RootElement, "newReceived")));
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(
            ["line.old-format line 1", "case.unreadable line 4", "case.unknown-applicant line 5", "case.duplicate-id line 5"],
            findings.Select(f => $"{f.GetProperty("ruleId").GetString()} {f.GetProperty("related")[0].GetString()}"));
        Assert.Equal("a", findings[2].GetProperty("place").GetString());
    }

    [Fact]
    public void Tally_Open_ListsTheCasesOfACell()
    {
        var result = Cli.RunWithInput(Register, "tally", "-", "--year", "2023", "--open", "table3/newReceived/total", "--open", "table4/review.total");
        Assert.Contains("table3/newReceived/total: b, c", result.Output, StringComparison.Ordinal);
        Assert.Contains("table4/review.total: fy1", result.Output, StringComparison.Ordinal);
        Assert.Contains("本年新收2件", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_ReportOfTheHost_KeepsItsFigures()
    {
        var (given, done) = (PathOf("given.json"), PathOf("done.json"));
        File.WriteAllText(given, """{"schema":"govdisclosure/report/1","organ":"某局","year":2023,"form":"2021-format","tables":{"table2":{"adminFees":{"amount":7730.28},"rules":{"issued":"/"}}}}""");
        Assert.Equal(0, Cli.RunWithInput(Register, "tally", "-", "--year", "2023", "--report", given, "--out", done).Code);
        using var json = JsonDocument.Parse(File.ReadAllText(done));
        var tables = json.RootElement.GetProperty("tables");
        Assert.Equal((7730.28m, "/", "某局"), (tables.GetProperty("table2").GetProperty("adminFees").GetProperty("amount").GetDecimal(), tables.GetProperty("table2").GetProperty("rules").GetProperty("issued").GetString(), json.RootElement.GetProperty("organ").GetString()));
        Assert.Equal(2, Int(tables.GetProperty("table3").GetProperty("newReceived"), "total"));
    }

    [Fact]
    public void Tally_Of2016_AppendsTheStatisticsOf2014()
    {
        var file = PathOf("2016.json");
        var line = """{"id":"a","received":"2016-03-01","applicant":"naturalPerson","channel":"fax","decided":"2016-03-10","reply":"refused.privacy","fee":12500}""";
        Assert.Equal(0, Cli.RunWithInput(line, "tally", "-", "--year", "2016", "--organ", "某局", "--out", file).Code);
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var statistics = json.RootElement.GetProperty("tables").GetProperty("statistics");
        Assert.Equal((1, 1, 1, 1.25m), (Int(statistics, "3.1.2"), Int(statistics, "3.2.1"), Int(statistics, "3.3.4.3"), statistics.GetProperty("7").GetDecimal()));
        Assert.Contains("共0个单元格不同", Cli.Run("diff", file, file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RollUp_NumbersBeyondTheRange_GiveExitCode2()
    {
        string Huge(string organ)
        {
            var path = PathOf(organ + ".json");
            const string report = """{"schema":"govdisclosure/report/1","organ":"ORGAN","year":2023,"tables":{"table3":{"granted":{"total":9223372036854775807}}}}""";
            File.WriteAllText(path, report.Replace("ORGAN", organ, StringComparison.Ordinal));
            return path;
        }

        var result = Cli.Run("rollup", Huge("甲"), Huge("乙"));
        Assert.Equal(2, result.Code);
        Assert.Contains("数字过大", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tally", "missing.jsonl", "--year", "2023")]
    [InlineData("tally", "-", "--year", "2023", "--form", "1999")]
    [InlineData("tally", "-", "--year", "12")]
    [InlineData("tally", "-", "--year", "2023", "--open", "table9/x")]
    [InlineData("tally", "-", "--year", "2023", "--lock", "x.json")]
    [InlineData("tally", "-", "--year", "2010")]
    [InlineData("rollup", "missing.json")]
    [InlineData("diff", "missing.json", "other.json")]
    public void Verbs_UnusableInput_GivesExitCode2AndOneMessage(params string[] args)
    {
        var result = Cli.RunWithInput(Register, args);
        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RollUp_Reports_AddsUpAndNamesWhatIsMissing()
    {
        var (a, b, tree, sum) = (Tallied("甲镇", Register), Tallied("乙镇", Register.Split('\n')[0]), PathOf("tree.json"), PathOf("sum.json"));
        File.WriteAllText(
            tree,
            """
            {"schema":"govdisclosure/organ-tree/1","organs":[{"id":"c","name":"某县","reports":false},{"id":"t1","name":"甲镇","parent":"c"},{"id":"t2","name":"乙镇","parent":"c"},{"id":"t3","name":"丙镇","parent":"c"}]}
            """);
        var result = Cli.Run("rollup", a, b, "--tree", tree, "--out", sum, "--json");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        Assert.Equal(("某县", 3, 2), (root.GetProperty("organ").GetString()!, Int(root, "expected"), Int(root, "counted")));
        Assert.Equal(3, Int(root.GetProperty("tables").GetProperty("table3").GetProperty("handledTotal"), "total"));
        var problem = Assert.Single(root.GetProperty("problems").EnumerateArray());
        Assert.Equal(("missing", "t3", "c"), (problem.GetProperty("kind").GetString()!, problem.GetProperty("organ").GetString()!, problem.GetProperty("parent").GetString()!));
        Assert.Equal(0, Cli.Run("audit", sum).Code);
        Assert.Contains("应报3个机关，已计入2个", Cli.Run("rollup", a, b, "--tree", tree).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RollUp_WithoutTree_AddsUpWhatIsGiven()
    {
        var (a, b) = (Tallied("甲镇", Register), Tallied("乙镇", Register));
        var result = Cli.Run("rollup", a, b, a, "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal((2, 4), (Int(json.RootElement, "counted"), Int(json.RootElement.GetProperty("tables").GetProperty("table3").GetProperty("newReceived"), "total")));
        Assert.Equal("doubled", Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void Diff_TwoReports_NamesEveryCellThatDiffers()
    {
        var (a, b) = (Tallied("甲", Register), Tallied("乙", Register.Replace("denied.thirdParty", "partial", StringComparison.Ordinal)));
        var result = Cli.Run("diff", a, b, "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.False(json.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal(
            ["partial/naturalPerson 0 1 1", "partial/total 0 1 1", "denied.thirdParty/naturalPerson 1 0 -1", "denied.thirdParty/total 1 0 -1"],
            json.RootElement.GetProperty("cells").EnumerateArray().Select(c => $"{c.GetProperty("row")}/{c.GetProperty("column")} {c.GetProperty("old")} {c.GetProperty("new")} {c.GetProperty("difference")}"));
        Assert.Contains("共0个单元格不同", Cli.Run("diff", a, a).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ReportOfEveryKind_IsReadAsReadDoes()
    {
        var data = PathOf("甲.json");
        File.Copy(PublishedReports.PathOf("pingtan-2022"), data);
        Assert.Equal(0, Cli.Run("report", data, "--out", PathOf("out")).Code);
        foreach (var format in (string[])["json", "html", "md", "txt", "docx", "xlsx"])
        {
            var result = Cli.Run("diff", data, Path.Combine(PathOf("out"), "report." + format), "--lang", "en");
            Assert.Equal((0, "0 cells differ\n", string.Empty), (result.Code, result.Output.ReplaceLineEndings("\n"), result.Error));
        }

        Assert.Contains("0 cells differ", Cli.RunWithInput(File.ReadAllText(data), "diff", "-", data, "--lang", "en").Output, StringComparison.Ordinal);
        File.WriteAllText(PathOf("a.txt"), "某局2022年政府信息公开工作年度报告\n\n一、总体情况\n");
        var none = Cli.Run("diff", data, PathOf("a.txt"), "--lang", "en");
        Assert.Equal(2, none.Code);
        Assert.Contains("the report has no tables", none.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("read")]
    [InlineData("report --out out")]
    [InlineData("rollup")]
    [InlineData("diff")]
    public void EmptyFile_IsSaidToBeEmpty(string verb)
    {
        foreach (var name in (string[])["a.json", "blank.json", "null"])
        {
            File.WriteAllText(PathOf(name), name == "blank.json" ? " \n" : string.Empty);
            string[] line = [.. verb.Split(' '), PathOf(name), .. verb == "diff" ? (string[])[PathOf(name)] : []];
            Assert.Contains("the file is empty", Cli.Run([.. line, "--lang", "en"]).Error, StringComparison.Ordinal);
            Assert.Contains("文件是空的", Cli.Run(line).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Diff_FrozenFigures_NamesTheCasesBehindAChange()
    {
        var (frozen, cases) = (PathOf("lock.json"), PathOf("cases.jsonl"));
        Assert.Equal(0, Cli.RunWithInput(Register, "tally", "-", "--year", "2023", "--lock", frozen, "--locked-on", "2024-01-20").Code);
        File.WriteAllText(cases, Register.Replace("denied.thirdParty", "partial", StringComparison.Ordinal));
        var now = Tallied("本机关", File.ReadAllText(cases));
        var result = Cli.Run("diff", frozen, now, "--cases", cases, "--lang", "en");
        Assert.Contains("table3/partial/total", result.Output, StringComparison.Ordinal);
        Assert.Contains("0 → 1 (+1)", result.Output, StringComparison.Ordinal);
        Assert.Contains("  + c", result.Output, StringComparison.Ordinal);
        Assert.Contains("4 cells differ", result.Output, StringComparison.Ordinal);

        File.WriteAllText(frozen, File.ReadAllText(frozen).Replace("\"year\": 2023", "\"year\": 2022", StringComparison.Ordinal));
        var tampered = Cli.Run("diff", frozen, now);
        Assert.Equal(2, tampered.Code);
        Assert.Contains("lock.hash", tampered.Error, StringComparison.Ordinal);
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Tallied(string organ, string register)
    {
        var path = PathOf(organ + ".json");
        Assert.Equal(0, Cli.RunWithInput(register, "tally", "-", "--year", "2023", "--organ", organ, "--out", path).Code);
        return path;
    }
}
