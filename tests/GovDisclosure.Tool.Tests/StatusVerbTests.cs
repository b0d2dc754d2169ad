using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class StatusVerbTests
{
    private const string Register =
        """
        {"id":"a","receipt":{"channel":"internet","arrived":"2024-03-04"},"applicant":{"kind":"naturalPerson"}}
        {"id":"b","receipt":{"channel":"internet","arrived":"2024-03-28"},"applicant":{"kind":"naturalPerson"},"events":[{"kind":"third-party","on":"2024-04-10"}]}
        {"id":"c","receipt":{"channel":"internet","arrived":"2024-03-04"},"applicant":{"kind":"commercial"},"events":[{"kind":"reply","on":"2024-03-20"}],"decision":{"outcome":"granted"}}
        {"id":"d\u001b[31m","receipt":{"channel":"internet","arrived":"2024-03-15"}}
        """;

    [Fact]
    public void Status_Register_ListsTheMostUrgentFirst()
    {
        var result = Cli.RunWithInput(Register, "status", "-", "--on", "2024-04-15");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.StartsWith("2024-04-15办理情况：登记4件，在办3件", result.Output, StringComparison.Ordinal);
        Assert.Contains("a 期限2024-04-01 已超期9个工作日", result.Output, StringComparison.Ordinal);
        Assert.True(result.Output.IndexOf("已超期：1", StringComparison.Ordinal) < result.Output.IndexOf("当日到期：1", StringComparison.Ordinal));
        Assert.Contains("全部：办结1件，按期1件（100.00%）", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_Json_IsTheContract()
    {
        var result = Cli.RunWithInput(Register + "\n{bad", "status", "--on", "2024-04-15", "--since", "2024-03-29", "--json");
        Assert.Equal((1, string.Empty), (result.Code, result.Error));
        var standing = JsonSerializer.Deserialize<Statistics.RegisterStanding>(result.Output)!;
        Assert.Equal((4, 1, 3, 1), (standing.Requests, standing.Unreadable, standing.Open, standing.NewlyOverdue.Count));
        Assert.Equal("govdisclosure/register-standing/1", JsonDocument.Parse(result.Output).RootElement.GetProperty("schema").GetString());
    }

    [Theory]
    [InlineData("--since", "2024-05-01")]
    [InlineData("--closed-from", "2024-05-01")]
    [InlineData("--limit", "-1")]
    [InlineData("--soon", "1001")]
    [InlineData("--on", "15.4.2024")]
    public void Status_OptionsThatCannotBe_AreOneMessage(string option, string value)
    {
        var result = Cli.RunWithInput(Register, option == "--on" ? ["status", option, value] : ["status", "--on", "2024-04-15", option, value]);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Status_LimitAndCalendar_AreObeyed()
    {
        var many = string.Join("\n", Enumerable.Range(0, 30).Select(i => $$$"""{"id":"r{{{i}}}","receipt":{"channel":"in-person","arrived":"2024-03-04"}}"""));
        var result = Cli.RunWithInput(many, "status", "--on", "2024-03-20", "--limit", "2", "--lang", "en");
        Assert.Contains("and 28 more", result.Output, StringComparison.Ordinal);
        Assert.Contains("r1 due 2024-04-01 on track 8 working days", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("r2 ", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run("status", "no-such-file.jsonl").Code);
    }
}
