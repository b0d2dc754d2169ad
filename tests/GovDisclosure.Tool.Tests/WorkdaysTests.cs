using System.Text.Json;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tool.Tests;

public class WorkdaysTests
{
    private const string Notice = """
        {"schema": "govdisclosure/holiday-notice/1", "number": "测试〔2026〕1号", "title": "2027年节假日安排",
         "issued": "2026-11-05", "year": 2027,
         "days": [
          {"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"},
          {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"}]}
        """;

    [Theory]
    [InlineData("add 2022-09-30 20", "2022-11-02")]
    [InlineData("add 2022-09-30 -5", "2022-09-23")]
    [InlineData("count 2022-09-30 2022-11-02", "20")]
    [InlineData("count 2022-11-02 2022-09-30", "-20")]
    [InlineData("next 2022-10-01", "2022-10-08")]
    [InlineData("previous 2022-10-01", "2022-09-30")]
    [InlineData("describe 2022-10-08", "2022-10-08 星期六 国庆节调休上班（国办发明电〔2021〕11号）")]
    [InlineData("describe 2022-10-08 --lang en", "2022-10-08 Saturday National Day, make-up workday (\"国办发明电〔2021〕11号\")")]
    [InlineData("add 2026-12-31 1 --project", "2027-01-04（推算）")]
    [InlineData("add 2026-12-31 1 --project --lang en", "2027-01-04 (projected)")]
    [InlineData("describe 2019-05-02 --known-on 2019-03-21", "2019-05-02 星期四 工作日")]
    public void Verb_AsText_PrintsTheAnswer(string line, string expected)
    {
        var result = Cli.Run(["workdays", .. line.Split(' ')]);
        Assert.Equal((0, expected, string.Empty), (result.Code, result.Output.TrimEnd(), result.Error));
    }

    [Theory]
    [InlineData("add 2022-09-30 20", """{"result":"2022-11-02","certainty":"published"}""")]
    [InlineData("count 2006-12-31 2007-12-31", """{"result":249,"certainty":"published"}""")]
    [InlineData("next 2027-01-01 --project", """{"result":"2027-01-04","certainty":"projected"}""")]
    [InlineData("describe 2022-10-15", """{"working":false,"kind":"weekend","reason":"周末","certainty":"published"}""")]
    public void Verb_AsJson_PrintsWhatTheBatchDoes(string line, string expected)
    {
        var result = Cli.Run(["workdays", .. line.Split(' '), "--json"]);
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(expected, JsonSerializer.Serialize(json, Relaxed));
    }

    [Theory]
    [InlineData("add 2026-12-30 20", "2027")]
    [InlineData("add 2022-09-31 20", "2022-09-31")]
    [InlineData("add 2022-09-30 many", "many")]
    [InlineData("describe", "date")]
    [InlineData("describe 2022-09-30 --calendar nowhere.json", "nowhere.json")]
    [InlineData("describe 2022-09-30 --known-on 2001-01-01", "2006年12月14日")]
    [InlineData("notice 1999", "1999")]
    public void Verb_UnusableInput_ExitsWith2_AndSaysWhy_WithoutAStackTrace(string line, string said)
    {
        var result = Cli.Run(["workdays", .. line.Split(' ')]);
        Assert.Equal(2, result.Code);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verb_OutsideCoverage_AsJson_IsTheBatchsError()
    {
        var result = Cli.Run("workdays", "next", "2027-01-01", "--json");
        Assert.Equal(2, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("outside-coverage", json.RootElement.GetProperty("error").GetString());
        Assert.Equal(2027, json.RootElement.GetProperty("year").GetInt32());
    }

    [Fact]
    public void Batch_EachLine_GetsItsAnswerInOrder()
    {
        var result = Cli.RunWithInput(
            """
            {"op":"add","date":"2022-09-30","days":20}
            {"op":"count","after":"2022-09-30","through":"2022-11-02"}
            {"op":"describe","date":"2022-10-08"}
            {"op":"next","date":"2022-10-01"}
            {"op":"previous","date":"2022-10-01"}
            {"op":"add","date":"2026-12-30","days":20}
            {"date":"2022-09-30","id":"甲-1","days":-5,"op":"add"}
            """,
            "workdays", "batch", "--lang", "en");
        Assert.Equal(0, result.Code);
        Assert.Equal(
            [
                """{"result":"2022-11-02","certainty":"published"}""",
                """{"result":20,"certainty":"published"}""",
                """{"working":true,"kind":"make-up-workday","holiday":"国庆节","notice":"国办发明电〔2021〕11号","source":"Notice on Holiday Arrangements for 2022","reason":"National Day, make-up workday (\"国办发明电〔2021〕11号\")","certainty":"published"}""",
                """{"result":"2022-10-08","certainty":"published"}""",
                """{"result":"2022-09-30","certainty":"published"}""",
                """{"error":"outside-coverage","year":2027,"coveredFrom":"2007-01-01","coveredThrough":"2026-12-31","message":"The holiday notice for 2027 is missing (the calendar covers 2007-01-01 through 2026-12-31): add its file with --calendar, or project from the statutory holidays with --project."}""",
                """{"id":"甲-1","result":"2022-09-23","certainty":"published"}""",
            ],
            Lines(result.Output));
    }

    [Theory]
    [InlineData("garbage", "not valid JSON")]
    [InlineData("", "not valid JSON")]
    [InlineData("[1]", "object")]
    [InlineData("""{"op":"add","date":"2022-09-30","days":20} x""", "not valid JSON")]
    [InlineData("""{"op":"add","date":"2022-09-30"}""", "days")]
    [InlineData("""{"op":"next","date":"2022-09-30","days":1}""", "exactly: date")]
    [InlineData("""{"op":"count","date":"2022-09-30","through":"2022-10-30"}""", "after, through")]
    [InlineData("""{"date":"2022-09-30"}""", "op")]
    [InlineData("""{"op":"subtract","date":"2022-09-30"}""", "subtract")]
    [InlineData("""{"op":"next","date":"2022-09-31"}""", "yyyy-MM-dd")]
    [InlineData("""{"op":"next","date":"22-09-30"}""", "yyyy-MM-dd")]
    [InlineData("""{"op":"next","date":20220930}""", "yyyy-MM-dd")]
    [InlineData("""{"op":"add","date":"2022-09-30","days":1.5}""", "whole number")]
    [InlineData("""{"op":"add","date":"2022-09-30","days":99999999999}""", "whole number")]
    [InlineData("""{"op":"next","date":"2022-09-30","date":"2022-09-30"}""", "duplicate")]
    [InlineData("""{"op":"next","day":"2022-09-30"}""", "day")]
    [InlineData("""{"op":"next","date":"2022-09-30","id":{}}""", "id")]
    public void Batch_BadLine_IsAnsweredWithItsNumber_AndTheNextLineFollows(string bad, string said)
    {
        const string good = """{"op":"next","date":"2022-10-01"}""";
        var lines = Lines(Cli.RunWithInput($"{good}\r\n{bad}\n{good}\n", "workdays", "batch", "--lang", "en").Output);
        Assert.Equal(3, lines.Length);
        Assert.Equal(["""{"result":"2022-10-08","certainty":"published"}""", lines[0]], [lines[0], lines[2]]);
        using var json = JsonDocument.Parse(lines[1]);
        Assert.Equal("bad-request", json.RootElement.GetProperty("error").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("line").GetInt32());
        Assert.Contains(said, json.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
        using var chinese = JsonDocument.Parse(Lines(Cli.RunWithInput(bad + "\n", "workdays", "batch", "--lang", "zh").Output)[0]);
        Assert.Null(ScriptRule.Wrong(chinese.RootElement.GetProperty("message").GetString()!, Language.Chinese));
    }

    [Fact]
    public void Batch_LinesAcrossBuffersAndOneThatIsTooLong_KeepTheirOrder()
    {
        var input = string.Concat(Enumerable.Range(0, 20_000).Select(n => $$"""{"op":"add","date":"2015-03-17","days":1,"id":{{n}}}""" + "\n"))
            + new string('x', 3_000_000) + "\n" + """{"op":"next","date":"2022-10-01"}""";
        var lines = Lines(Cli.RunWithInput(input, "workdays", "batch", "--lang", "en").Output);
        Assert.Equal(20_002, lines.Length);
        Assert.All(Enumerable.Range(0, 20_000), n => Assert.StartsWith($"{{\"id\":{n},\"result\":\"2015-03-18\"", lines[n], StringComparison.Ordinal));
        Assert.Contains("\"line\":20001,\"message\":\"the line is longer", lines[20_000], StringComparison.Ordinal);
        Assert.Contains("2022-10-08", lines[20_001], StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_EmptyInput_GivesNothing() => Assert.Equal(string.Empty, Cli.RunWithInput(string.Empty, "workdays", "batch").Output);

    [Fact]
    public void Calendar_NoticeFile_ExtendsTheCoverage_AndWarnsOfWhatTheLawAdds()
    {
        var result = Cli.RunWithInput(Notice, "workdays", "add", "2026-12-31", "1", "--calendar", "-");
        Assert.Equal((0, "2027-01-05"), (result.Code, result.Output.Trim()));
        Assert.Contains("notice.statutory-day-worked", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_BrokenNoticeFile_NamesTheLine()
    {
        var result = Cli.RunWithInput(
            Notice.Replace("\"2027-01-04\", \"kind\": \"transferred-rest-day\"", "\"2027-01-05\", \"kind\": \"make-up-workday\"", StringComparison.Ordinal),
            "workdays", "add", "2026-12-31", "1", "--calendar", "-", "--lang", "en");
        Assert.Equal(2, result.Code);
        Assert.Contains("-:5:", result.Error, StringComparison.Ordinal);
        Assert.Contains("2027-01-05 is a Tuesday", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_LocalClosures_ListsTheDay()
    {
        const string closures = """{"schema":"govdisclosure/local-closures/1","title":"搬迁","days":[{"date":"2024-04-11","kind":"local-closure","holiday":"搬迁"}]}""";
        Assert.Equal("2024-04-11 工作日 → 本地休息日：搬迁（搬迁）", Cli.RunWithInput(closures, "workdays", "changes", "--calendar", "-").Output.Trim());
    }

    [Fact]
    public void Notice_OfAYear_IsATemplateThatLoads()
    {
        var json = Cli.Run("workdays", "notice", "2026").Output;
        Assert.Equal("2022-11-02", Cli.RunWithInput(json, "workdays", "add", "2022-09-30", "20", "--calendar", "-").Output.Trim());
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string[] Lines(string output) => output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
