namespace GovDisclosure.Tool.Tests;

/// <summary>A verb that writes a file of its own says no to -, and writes no file of that name.</summary>
public class OutputPathTests
{
    [Theory]
    [InlineData("form", "blank", "2021", "--out", "-")]
    [InlineData("publish", "mask", "a.txt", "--out", "-")]
    [InlineData("report", "a.json", "--out", "-")]
    [InlineData("rollup", "a.json", "--out", "-")]
    [InlineData("tally", "a.jsonl", "--year", "2024", "--out", "-")]
    [InlineData("tally", "a.jsonl", "--year", "2024", "--lock", "-")]
    public void Run_OutIsStandardOutput_IsRefused(params string[] arguments)
    {
        var result = Cli.Run([.. arguments, "--lang", "en"]);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains($"Option {arguments[^2]} does not take \"-\"", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("-"));
    }
}
