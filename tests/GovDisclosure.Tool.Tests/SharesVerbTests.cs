using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Rates;

namespace GovDisclosure.Tool.Tests;

public class SharesVerbTests
{
    private static readonly string[] Naxi = ["239", "610", "3367", "10128", "237", "387", "618"];

    [Fact]
    public void Json_NaxiClasses_HasTheSharesOfTheReport()
    {
        var result = Cli.Run(["shares", .. Naxi, "--decimals", "2", "--method", "largest-remainder", "--trim", "--json"]);
        Assert.Equal(0, result.Code);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("largest-remainder", answer.GetProperty("method").GetString());
        Assert.Equal("100", answer.GetProperty("sum").GetRawText());
        Assert.Equal("15586", answer.GetProperty("total").GetRawText());
        var shares = answer.GetProperty("shares").EnumerateArray().ToList();
        Assert.Equal(Naxi, shares.Select(s => s.GetProperty("count").GetRawText()));
        Assert.Equal(["1.53", "3.92", "21.6", "64.98", "1.52", "2.48", "3.97"], shares.Select(s => s.GetProperty("share").GetRawText()));
        Assert.Equal("21.6%", shares[2].GetProperty("text").GetString());
        Assert.Equal([false, true, false, false, false, false, true], shares.Select(s => s.GetProperty("receivedUnit").GetBoolean()));
    }

    [Theory]
    [InlineData("half-up", "first", "8 42 17 17 17", "101")]
    [InlineData("truncate", "first", "8 41 16 16 16", "97")]
    [InlineData("largest-remainder", "first", "8 42 17 17 16", "100")]
    [InlineData("largest-remainder", "last", "8 41 17 17 17", "100")]
    [InlineData("largest-remainder", "larger", "8 42 17 17 16", "100")]
    public void Json_MethodAndTie_AreFollowed(string method, string tie, string shares, string sum)
    {
        var result = Cli.Run("shares", "1", "5", "2", "2", "2", "--decimals", "0", "--method", method, "--tie", tie, "--json");
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(shares, string.Join(' ', answer.GetProperty("shares").EnumerateArray().Select(s => s.GetProperty("share").GetRawText())));
        Assert.Equal(sum, answer.GetProperty("sum").GetRawText());
        Assert.Equal(tie, answer.GetProperty("tie").GetString());
    }

    [Fact]
    public void Table_Amounts_KeepsZeros()
    {
        var result = Cli.Run("shares", "18.32", "12.55", "6.75");
        Assert.Equal(0, result.Code);
        Assert.Contains("48.70%", result.Output, StringComparison.Ordinal);
        Assert.Contains("37.62", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_FromStandardInput_IsRead()
        => Assert.Contains("\"share\": 75.00", Cli.RunWithInput("1\n3\n", "shares", "-", "--json").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_ZeroTotal_HasNoShares()
    {
        var result = Cli.Run("shares", "0", "0", "--json");
        Assert.Equal(0, result.Code);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("sum").ValueKind);
        Assert.All(answer.GetProperty("shares").EnumerateArray(), s => Assert.Equal(JsonValueKind.Null, s.GetProperty("share").ValueKind));
    }

    [Fact]
    public void Explain_InEnglish_TellsFloorsAndRemainders()
    {
        var result = Cli.Run(["shares", .. Naxi, "--explain", "--lang", "en"]);
        Assert.Contains("part 2: 610, rounded down 3.91%, remainder 0.376876…, gets a unit, 3.92%", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 -5", "--decimals", "2", "negative")]
    [InlineData("3 abc", "--decimals", "2", "garbage")]
    [InlineData("3 9223372036854775808", "--decimals", "2", "past the range of counts")]
    [InlineData("3.5 -0.5", "--decimals", "2", "a negative amount")]
    [InlineData("79228162514264337593543950335 0.5", "--decimals", "2", "amounts whose total is past the range")]
    [InlineData("1", "--decimals", "7", "too many decimals")]
    [InlineData("1", "--decimals", "x", "decimals that are no number")]
    [InlineData("1", "--method", "banker", "an unknown method")]
    [InlineData("-", "--decimals", "2", "nothing on standard input")]
    public void BadInput_IsExitCode2WithOneMessage(string counts, string option, string value, string why)
    {
        Assert.NotEmpty(why);
        var result = Cli.Run(["shares", .. counts.Split(' '), option, value]);
        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Codes_OfTheOptions_AreThoseOfTheLibrary()
    {
        Assert.Equal(GovDisclosureJson.CodesOf<ShareMethod>(), Verbs.SharesVerb.Methods);
        Assert.Equal(GovDisclosureJson.CodesOf<ShareTie>(), Verbs.SharesVerb.Ties);
    }
}
