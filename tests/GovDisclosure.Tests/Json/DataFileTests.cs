using GovDisclosure.Json;

namespace GovDisclosure.Tests.Json;

public class DataFileTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"a\": 2\n}", 3, "$.a", "data.duplicate-key")]
    [InlineData("{\n  \"a\": 1,,\n}", 2, "$", "data.syntax")]
    [InlineData("", 1, "$", "data.syntax")]
    [InlineData("{} {}", 1, "$", "data.syntax")]
    [InlineData("{\"a\":\n\"\\ud800\"}", 2, "$.a", "data.text")]
    public void Parse_BrokenText_NamesTheLineAndTheRule(string json, int line, string path, string rule)
    {
        var problems = new DataProblems("x.json");
        DataFile.Parse(json, problems);
        var error = Assert.Throws<DataFileException>(problems.ThrowIfAny);
        var problem = Assert.Single(error.Problems);
        Assert.Equal((line, path, rule), (problem.Line, problem.Path, problem.RuleId));
    }

    [Fact]
    public void Getters_ManyMistakes_AreAllReported()
    {
        var problems = new DataProblems("x.json");
        var node = DataFile.Parse("{\n\"date\": \"2024-02-30\",\n\"count\": 1.5,\n\"mispelt\": 0 }", problems)!;
        node.RejectUnknown(problems, "date", "count", "name");
        node.RequireDate("date", problems);
        node.Find("count")!.AsInteger(problems);
        node.RequireText("name", problems);
        var error = Assert.Throws<DataFileException>(problems.ThrowIfAny);
        Assert.Equal(
            ["data.missing-member", "data.date", "data.integer", "data.unknown-member"],
            error.Problems.Select(p => p.RuleId));
        Assert.Equal([1, 2, 3, 4], error.Problems.Select(p => p.Line));
    }

    [Fact]
    public void Parse_DeepNesting_IsAnErrorNotACrash()
    {
        var problems = new DataProblems("x.json");
        Assert.Null(DataFile.Parse(new string('[', 100_000), problems));
        Assert.True(problems.Any);
    }

    [Fact]
    public void Parse_HugeStream_IsRefusedEarly()
    {
        var problems = new DataProblems("x.json");
        using var stream = new MemoryStream(new byte[DataFile.MaxBytes + 1]);
        Assert.Null(DataFile.Parse(stream, problems));
        Assert.Equal("data.too-large", Assert.Single(Assert.Throws<DataFileException>(problems.ThrowIfAny).Problems).RuleId);
    }

    [Fact]
    public void Parse_LongNameOverManyMistakes_TakesMemoryInProportionToTheFile()
    {
        // A name of 400 KB above 20,000 doubled members: each mistake once held a copy of the whole path.
        var json = $"{{\"{new string('a', 400_000)}\":{{{string.Join(",", Enumerable.Repeat("\"b\":1", 20_000))}}}}}";
        var problems = new DataProblems("x.json");
        var before = GC.GetAllocatedBytesForCurrentThread();
        DataFile.Parse(json, problems);
        var error = Assert.Throws<DataFileException>(problems.ThrowIfAny);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 40 * json.Length);
        Assert.Equal(DataProblems.Most + 1, error.Problems.Count);
        Assert.All(error.Problems, problem => Assert.InRange(problem.Path.Length, 1, 110));
        Assert.Equal(("data.more", "18999 more mistakes are not listed"), (error.Problems[^1].RuleId, error.Problems[^1].Message.English));
    }

    [Fact]
    public void Messages_LongText_QuoteItsBeginning()
    {
        var problems = new DataProblems("x.json");
        DataFile.Parse($"{{\"date\": \"{string.Concat(Enumerable.Repeat("😀", 100_000))}\"}}", problems)!.RequireDate("date", problems);
        var problem = Assert.Single(Assert.Throws<DataFileException>(problems.ThrowIfAny).Problems);
        Assert.InRange(problem.Message.English.Length, 100, 2001);
        Assert.EndsWith("😀…", problem.Message.English, StringComparison.Ordinal);
    }
}
