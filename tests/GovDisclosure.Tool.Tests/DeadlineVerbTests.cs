using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class DeadlineVerbTests
{
    [Theory]
    [InlineData("2011-06-01", "internet", "2011-06-23", "guiding case 26")]
    [InlineData("2022-09-30", "in-person", "2022-11-02", "连云港 2022")]
    [InlineData("2017-06-18", "email", "2017-07-10", "Sunday e-mail 2017")]
    public void Deadline_RealCases_AnswersTheirDate(string received, string channel, string due, string why)
    {
        var result = Cli.Run("deadline", "--received", received, "--channel", channel, "--json");
        Assert.Equal(0, result.Code);
        Assert.True(due == JsonDocument.Parse(result.Output).RootElement.GetProperty("due").GetString(), why);
    }

    [Fact]
    public void Deadline_StatusAndExplain_PrintsReasons()
    {
        var result = Cli.Run("deadline", "--received", "2022-09-30", "--channel", "in-person", "--on", "2022-11-03", "--explain");
        Assert.Equal(0, result.Code);
        Assert.Contains("国庆节调休上班（国办发明电〔2021〕11号）", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadline_SecondExtension_IsAFindingAndExitCode1()
    {
        var result = Cli.Run("deadline", "--received", "2024-03-04", "--channel", "in-person", "--event", "extension:2024-03-20:5", "--event", "extension:2024-03-21:5", "--json");
        Assert.Equal(1, result.Code);
        var root = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("extension.repeated", root.GetProperty("findings")[0].GetProperty("ruleId").GetString());
        Assert.Equal("2024-04-09", root.GetProperty("due").GetString());
    }

    [Theory]
    [InlineData("deadline")]
    [InlineData("deadline", "--received", "2024-02-30")]
    [InlineData("deadline", "--received", "2008-04-30")]
    [InlineData("deadline", "--received", "2024-03-04", "--event", "party:2024-03-05")]
    [InlineData("deadline", "--received", "2024-03-04", "--event", "delay:2024-03-05")]
    [InlineData("deadline", "--received", "2024-03-04", "--channel", "pigeon")]
    public void Deadline_UnusableInput_IsExitCode2(params string[] args)
    {
        var result = Cli.Run(args);
        Assert.Equal(2, result.Code);
        Assert.NotEqual(string.Empty, result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_GoodAndBadLines_AnswersEach()
    {
        const string lines = """
            {"id":"1","received":"2022-09-30","channel":"in-person","on":"2022-11-03"}
            {"received":"2024-03-04","channel":"pigeon"}
            {"received":"2024-03-04","channel":"in-person","events":[{"type":"extension","date":"2024-03-20","days":10}]}
            {"id":"4","received":"2008-04-30","channel":"in-person"}
            {"id":"5","received":"2026-12-20","channel":"in-person"}
            """;
        var result = Cli.RunWithInput(lines, "deadline", "batch");
        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(5, answers.Count);
        Assert.Equal("overdue", answers[0].GetProperty("status").GetString());
        Assert.Equal(1, answers[0].GetProperty("statusWorkingDays").GetInt32());
        Assert.Equal("bad-request", answers[1].GetProperty("error").GetString());
        Assert.Equal(2, answers[1].GetProperty("line").GetInt32());
        Assert.Equal("2024-04-16", answers[2].GetProperty("due").GetString());
        Assert.Equal("not-in-force", answers[3].GetProperty("error").GetString());
        Assert.Equal(("projected", "projected"), (answers[4].GetProperty("state").GetString(), answers[4].GetProperty("certainty").GetString()));
    }

    // Many lines are answered on several processors: in their order all the same, and as each is answered alone.
    [Fact]
    public void Batch_OfManyLines_AnswersInTheirOrder()
    {
        string Line(int i) => i % 97 == 0 ? $$"""{"id":"{{i}}","receipt":7}""" : $$$"""{"id":"{{{i}}}","receipt":{"channel":"in-person","arrived":"2024-{{{1 + (i % 12):00}}}-{{{1 + (i % 28):00}}}"}}""";
        var input = string.Join('\n', Enumerable.Range(0, 5000).Select(Line));
        var answers = Cli.RunWithInput(input, "deadline", "batch").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5000, answers.Length);
        Assert.All(answers.Index(), answer => Assert.True(
            answer.Index % 97 == 0
                ? JsonDocument.Parse(answer.Item).RootElement.GetProperty("line").GetInt64() == answer.Index + 1
                : JsonDocument.Parse(answer.Item).RootElement.GetProperty("id").GetString() == answer.Index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            answer.Item));
        foreach (var i in new[] { 0, 1, 63, 2047, 2048, 4999 })
        {
            var alone = Cli.RunWithInput(Line(i), "deadline", "batch").Output.TrimEnd();
            Assert.Equal(answers[i].Replace($"\"line\":{i + 1},", "\"line\":1,", StringComparison.Ordinal), alone);
        }
    }
}
