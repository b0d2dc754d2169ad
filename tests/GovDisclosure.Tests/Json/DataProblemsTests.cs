using System.Text.RegularExpressions;
using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Tests.Forms;

namespace GovDisclosure.Tests.Json;

/// <summary>Whatever a file holds, what is said of it is bounded, names a line, and says where it ends.</summary>
public class DataProblemsTests
{
    private static IReadOnlyList<DataProblem> Problems(string json)
        => Assert.Throws<DataFileException>(() => ReportFile.Parse(json, "report.json")).Problems;

    private static string Report(string members) => "{\n\"schema\": \"govdisclosure/report/1\", \"organ\": \"a\", \"year\": 2023,\n" + members + "}";

    [Fact]
    public void Parse_MoreMistakesThanAreListed_SaysSoLast()
    {
        var problems = Problems(Report(string.Join(",\n", Enumerable.Range(0, 5000).Select(i => $"\"m{i}\": 1"))));
        Assert.Equal(DataProblems.Most + 1, problems.Count);
        Assert.Equal("data.more", problems[^1].RuleId);
        Assert.All(problems, p => Assert.True(p.Line > 0));
    }

    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(2_000, 30)]
    public void Parse_VeryLongNamesAroundMistakes_QuotesTheirEnds(int length, int depth)
    {
        var name = new string('k', length);
        var json = Report(string.Concat(Enumerable.Repeat($"\"{name}\": {{", depth - 1)) + $"\"{name}\": [{string.Join(',', Enumerable.Repeat("0", 30_000))}]" + new string('}', depth - 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = Problems(json);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100L * json.Length);
        Assert.All(problems, p => Assert.True(p.In(Language.English).Length < 10_000));
    }

    [Theory]
    [InlineData("\"document\": {\"schema\": \"govdisclosure/report-document/1\", \"title\": \"t\", \"organ\": \"a\",\n\"year\": 2147483648, \"sections\": []}", 4)]
    [InlineData("\"requests\": {\n\"received\": 9223372036854775808}", 4)]
    [InlineData("\"requests\": {\n\"received\": 1e400}", 4)]
    [InlineData("\"fees\": {\n\"charged\": 1e999, \"chargedRequests\": 0, \"waived\": 0, \"waivedRequests\": 0}", 4)]
    [InlineData("\"tables\": {\"table3\": {\"newReceived\": {\n\"total\": 99999999999999999999999}}}", 4)]
    public void Parse_NumberOutOfRange_IsAProblemOfItsLine(string members, int line)
        => Assert.Contains(Problems(Report(members)), p => p.Line == line);

    [Fact]
    public void Parse_FormWithAnEmptyText_IsAProblemWithItsLine()
    {
        var json = FormCatalogue.BuiltIn.Find("2021-format")!.ToJson();
        var words = FormCatalogue.BuiltIn.Find("2021-format")!.Identities[^1].Text.Chinese;
        foreach (var text in (string[])["总体情况", "自然人", words])
        {
            var broken = json.Replace($"\"{text}\"", "\" \"", StringComparison.Ordinal);
            Assert.NotEqual(json, broken);
            var problems = Assert.Throws<DataFileException>(() => FormCatalogue.BuiltIn.Parse(broken, "form.json")).Problems;
            Assert.All(problems, p => Assert.True(p.Line > 1 && p.Path.StartsWith("$.", StringComparison.Ordinal), p.In(Language.English)));
        }
    }

    // An empty list would be written as none, which means one row without a name.
    [Fact]
    public void Parse_FormWithABlockWithoutRows_IsAProblemWithItsPlace()
    {
        var json = FormCatalogue.BuiltIn.Find("2021-format")!.ToJson();
        var start = json.IndexOf("\"rows\": [", StringComparison.Ordinal) + "\"rows\": [".Length;
        var end = json.IndexOf("\"columns\"", start, StringComparison.Ordinal);
        end = json.LastIndexOf(']', end);
        var problems = Assert.Throws<DataFileException>(() => FormCatalogue.BuiltIn.Parse(json.Remove(start, end - start), "form.json")).Problems;
        Assert.Contains(problems, problem => problem is { RuleId: "form.no-rows", Path: "$.tables[0].blocks[0].rows" });
    }

    public static TheoryData<string> Forms => [.. FormCatalogue.BuiltIn.Forms.Select(form => form.Id)];

    // Whatever text is left blank, the file is used or refused with its mistakes, and nothing else is thrown.
    [Theory]
    [MemberData(nameof(Forms))]
    public void Parse_FormWithAnyTextLeftBlank_IsReadOrRefused(string id)
    {
        var json = FormCatalogue.BuiltIn.Find(id)!.ToJson();
        foreach (Match value in Regex.Matches(json, "(?<=: )\"[^\"]+\"", RegexOptions.None, TimeSpan.FromSeconds(10)).Where((_, i) => i % 7 == 0 || i < 40))
        {
            var broken = string.Concat(json.AsSpan(0, value.Index), "\" \"", json.AsSpan(value.Index + value.Length));
            var error = Record.Exception(() => FormCatalogue.BuiltIn.Parse(broken, "form.json"));
            Assert.True(error is null or DataFileException, value.Value + ": " + error);
        }
    }

    [Theory]
    [InlineData("pingtan-2022")]
    [InlineData("hongze-2023")]
    public void Parse_ReportWithAnyTextLeftBlank_IsReadOrRefused(string name)
    {
        var json = File.ReadAllText(SampleYears.PathOf(name));
        foreach (Match value in Regex.Matches(json, "(?<=: )\"[^\"]+\"", RegexOptions.None, TimeSpan.FromSeconds(10)))
        {
            var broken = string.Concat(json.AsSpan(0, value.Index), "\" \"", json.AsSpan(value.Index + value.Length));
            var error = Record.Exception(() => ReportFile.Parse(broken, "report.json"));
            Assert.True(error is null or DataFileException, value.Value + ": " + error);
        }
    }
}
