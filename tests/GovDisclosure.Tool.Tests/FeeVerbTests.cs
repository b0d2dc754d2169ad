using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class FeeVerbTests
{
    [Theory]
    [InlineData("--items", "10", "0")]
    [InlineData("--items", "30", "2000")]
    [InlineData("--items", "31", "2200")]
    [InlineData("--items", "45", "5500")]
    [InlineData("--pages", "68", "380")]
    [InlineData("--pages", "250", "4700")]
    [InlineData("--pages", "0", "0")]
    public void Fee_Json_HasAmountAndLinesThatAddUp(string option, string units, string amount)
    {
        var result = Cli.Run("fee", option, units, "--json", "--on", "2024-03-04");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(amount, json.RootElement.GetProperty("amount").GetRawText());
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(json.RootElement.GetProperty("amount").GetDecimal(), lines.Sum(l => l.GetProperty("subtotal").GetDecimal()));
        Assert.Equal(long.Parse(units, System.Globalization.CultureInfo.InvariantCulture), lines.Sum(l => l.GetProperty("count").GetInt64()));
        Assert.Contains("信息处理费管理办法", json.RootElement.GetProperty("citation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fee_Explain_PrintsTheSteps()
    {
        Assert.Contains("第四条", Cli.Run("fee", "--items", "45", "--explain").Output, StringComparison.Ordinal);
        Assert.Contains("5500 yuan", Cli.Run("fee", "--items", "45", "--explain", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from 0 to", "--items", "-1")]
    [InlineData("from 0 to", "--items", "1000000000000000000")]
    [InlineData("--items", "--items", "99999999999999999999")]
    [InlineData("not both", "--items", "1", "--pages", "1")]
    [InlineData("--items N or --pages N")]
    [InlineData("2021-01-01", "--items", "1", "--on", "2020-12-31")]
    [InlineData("was not in force on 2012-01-01", "--items", "1", "--on", "2012-01-01")]
    [InlineData("2008-05-01", "--items", "1", "--on", "2007-01-01")]
    [InlineData("yyyy-MM-dd", "--items", "1", "--on", "2024-13-01")]
    [InlineData("no-such-file", "--tariff", "no-such-file.json")]
    public void Fee_BadInput_IsOneClearMessage(string says, params string[] args)
    {
        var result = Cli.Run(["fee", .. args, "--lang", "en"]);
        Assert.Equal(2, result.Code);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fee_LocalTariff_PricesSearchAndCopies()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "data", "tariffs", "fujian-2008.json");
        var result = Cli.Run("fee", "--tariff", file, "--charge", "search=1", "--charge", "copy.bw.a4=12", "--json", "--on", "2012-01-01");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("7.4", json.RootElement.GetProperty("amount").GetRawText());
        Assert.Equal(2, Cli.Run("fee", "--tariff", file, "--charge", "search=1", "--on", "2018-01-01").Code);
        Assert.Equal(2, Cli.Run("fee", "--tariff", file, "--charge", "gold=1").Code);
        Assert.Equal(2, Cli.Run("fee", "--tariff", file, "--charge", "search").Code);
    }

    [Fact]
    public void Ledger_OldLines_PriceTheMonth()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $$"""{"id":"A{{i}}","applicant":"z","received":"2024-03-{{i:00}}"}""")
            .Append("""{"id":"P","applicant":"y","received":"2024-03-02","basis":"page","pages":68}""").ToList();
        var result = Cli.RunWithInput(string.Join("\n", lines), "fee", "ledger", "-", "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(580, json.RootElement.GetProperty("amount").GetInt32());
        Assert.Equal(13, json.RootElement.GetProperty("entries").GetArrayLength());
        Assert.Equal(100, json.RootElement.GetProperty("months")[0].GetProperty("next").GetInt32());
    }

    [Theory]
    [InlineData("""{"id":"B","received":"2024-03-01","basis":"page","items":1,"pages":3}""", "not by both")]
    [InlineData("""{"id":"B","received":"2024-03-01","basis":"page"}""", "\"pages\" is missing")]
    [InlineData("""{"id":"B","received":"2024-03-01","basis":"kilo"}""", "known: \"item\", \"page\"")]
    [InlineData("""{"id":"B","received":"2024-02-30"}""", "neither a date")]
    [InlineData("""{"id":"B","received":"2024-03-01","pages":-1}""", "from 0 to")]
    [InlineData("""{"id":"B","received":"2024-03-01","pages":1.5}""", "whole number")]
    [InlineData("""{"id":"B","received":"2024-03-01","colour":1}""", "\"$.colour\": unknown member")]
    [InlineData("""{"id":"B","id":"C","received":"2024-03-01"}""", "id")]
    [InlineData("""{"id":"B","received":"2020-12-31"}""", "2021-01-01")]
    [InlineData("7", "JSON object")]
    [InlineData("{", "JSON")]
    public void Ledger_BadLine_IsAFindingAndTheRestIsRead(string line, string says)
    {
        var result = Cli.RunWithInput(line + "\n{\"id\":\"ok\",\"received\":\"2024-03-01\"}\n", "fee", "ledger", "-", "--json", "--lang", "en");
        Assert.Equal(1, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("ok", json.RootElement.GetProperty("entries")[0].GetProperty("id").GetString());
        Assert.Contains(says, string.Join(";", json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("message").GetProperty("en").GetString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Ledger_PagesTakeNoPlace_FollowsTheFlag()
    {
        var input = string.Join("\n", Enumerable.Range(1, 10).Select(i => $$"""{"id":"A{{i}}","received":"2024-03-01","pages":1}""")) + "\n{\"id\":\"L\",\"received\":\"2024-03-02\"}";
        Assert.Contains("合计 100 元", Cli.RunWithInput(input, "fee", "ledger", "-").Output, StringComparison.Ordinal);
        Assert.Contains("合计 0 元", Cli.RunWithInput(input, "fee", "ledger", "-", "--pages-take-no-place").Output, StringComparison.Ordinal);
    }
}
