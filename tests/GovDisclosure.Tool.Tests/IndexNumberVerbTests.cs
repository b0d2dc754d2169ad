using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class IndexNumberVerbTests
{
    [Fact]
    public void Json_UnifiedCode_HasPartsAndCanonicalForm()
    {
        var result = Cli.Run("index-number", "11370900004341590P/2017-00150", "--json");
        Assert.Equal(0, result.Code);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("004341590/2017-00150", answer.GetProperty("canonical").GetString());
        Assert.Equal("variant", answer.GetProperty("style").GetString());
        Assert.Equal("11370900004341590P", answer.GetProperty("creditCode").GetString());
        Assert.True(answer.GetProperty("creditCodeCheckValid").GetBoolean());
        Assert.True(answer.GetProperty("organisationCodeCheckValid").GetBoolean());
        Assert.Equal(2017, answer.GetProperty("year").GetInt32());
        Assert.Equal("00150", answer.GetProperty("serial").GetString());
        Assert.Equal("info", Assert.Single(answer.GetProperty("findings").EnumerateArray()).GetProperty("severity").GetString());
    }

    [Fact]
    public void Text_WrongCheckDigit_IsAWarningAndExitCode0()
    {
        var result = Cli.Run("index-number", "035210000/2025-00016");
        Assert.Equal(0, result.Code);
        Assert.Contains("警告 index-number.organisation-check", result.Output, StringComparison.Ordinal);
        Assert.Contains("warning", Cli.Run("index-number", "035210000/2025-00016", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Unreadable_KeepsTheTextAndIsExitCode1()
    {
        var result = Cli.Run("index-number", "<无>", "--json");
        Assert.Equal(1, result.Code);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("<无>", answer.GetProperty("text").GetString());
        Assert.Equal("unreadable", answer.GetProperty("style").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("canonical").ValueKind);
        Assert.Equal("error", answer.GetProperty("findings")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void Input_FromStandardInput_IsRead()
        => Assert.Contains("008366031/2018-00006", Cli.RunWithInput("008366031/2018-00006\n", "index-number", "-").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Empty_IsExitCode2(string text)
    {
        var result = Cli.Run("index-number", text);
        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    public void HostileText_IsPrintedAsEscapes(params string[] options)
    {
        var result = Cli.Run(["index-number", "008366031/2018-00006\u001b[31m\u202e", .. options]);
        Assert.Contains("\\u001B[31m\\u202E", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202e', result.Output);
    }
}
