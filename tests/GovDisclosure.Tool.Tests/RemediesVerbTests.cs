using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

public class RemediesVerbTests
{
    [Theory]
    [InlineData("denied.processInfo", true, "open", "2024-04-30", "not-available", null)]
    [InlineData("unable.notHeld", false, "open", "2024-04-30", "open", "2024-09-02")]
    public void Remedies_Json_SaysWhichAndByWhen(string outcome, bool reviewFirst, string review, string reviewBy, string suit, string? suitBy)
    {
        var result = Cli.Run("remedies", "--outcome", outcome, "--delivered", "2024-03-01", "--json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(reviewFirst, json.RootElement.GetProperty("reviewFirst").GetBoolean());
        var remedies = json.RootElement.GetProperty("remedies").EnumerateArray().ToDictionary(r => r.GetProperty("kind").GetString()!, StringComparer.Ordinal);
        Assert.Equal((review, reviewBy), (remedies["reconsideration"].GetProperty("status").GetString(), remedies["reconsideration"].GetProperty("by").GetString()));
        Assert.Equal((suit, suitBy), (remedies["direct-suit"].GetProperty("status").GetString(), remedies["direct-suit"].GetProperty("by").GetString()));
        Assert.All(remedies.Values, r => Assert.Contains("条", r.GetProperty("citation").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Remedies_NotTold_HasOneYear()
        => Assert.Contains("2025年3月3日", Cli.Run("remedies", "--outcome", "denied.processInfo", "--delivered", "2024-03-01", "--told", "false").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("silence", "2024-04-01", "2024-05-31")]
    [InlineData("extension", "2025-07-01", "第十条第二款第（二）项")]
    [InlineData("third-party", "2025-07-01", "第十三条")]
    public void Remedies_OtherActs_AreNamedByAWord(string target, string delivered, string says)
        => Assert.Contains(says.Length == 10 ? "至迟2024年5月31日" : says, Cli.Run("remedies", "--outcome", target, "--delivered", delivered, "--explain").Output, StringComparison.Ordinal);

    // Without --explain: the article of each, and below it what is read or doubtful (行政复议法 2023, art. 23; 法释〔2025〕8号, art. 10).
    [Fact]
    public void Remedies_PlainText_NamesArticleAndDoubt()
    {
        var lines = Cli.Run("remedies", "--outcome", "silence", "--delivered", "2024-04-01", "--on", "2024-04-02").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("直接提起行政诉讼：视情况而定，至迟2024年10月8日（", StringComparison.Ordinal) && line.Contains("第二十三条第一款第（三）项", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  - 存疑：", StringComparison.Ordinal));
        Assert.Contains("但须在2025年5月31日前（含当日）提出", Cli.Run("remedies", "--outcome", "denied.adminQuery", "--delivered", "2025-05-20").Output, StringComparison.Ordinal);
    }

    // A year without a notice: not before (行政复议法 2023, art. 88).
    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--project", "--lang", "en")]
    public void Remedies_AfterThePublishedCalendar_SaysNotBefore(params string[] more)
        => Assert.Contains("reconsideration: open, the last day not before 2027-02-09", Cli.Run(["remedies", "--outcome", "unable.notHeld", "--delivered", "2026-12-08", .. more]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--outcome", "bogus", "--delivered", "2024-03-01")]
    [InlineData("--outcome", "granted", "--delivered", "2024-03-01", "--on", "2024-02-29")]
    [InlineData("--outcome", "granted", "--delivered", "2024-03-01", "--decided", "2024-03-02")]
    [InlineData("--outcome", "granted", "--delivered", "9999-12-31")]
    public void Remedies_BadInput_IsChineseThroughout(params string[] args)
        => Assert.DoesNotMatch("[A-Za-z]+ [A-Za-z]+ [A-Za-z]+", Cli.Run(["remedies", .. args]).Error);

    [Fact]
    public void Remedies_FeeDecision_HasNoneOfItsOwn()
        => Assert.Contains("第七条", Cli.Run("remedies", "--outcome", "fee", "--delivered", "2024-03-01", "--explain").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("denied.stateSecret", "--outcome", "nothing", "--delivered", "2024-03-01")]
    [InlineData("2011", "--outcome", "granted", "--delivered", "2011-03-01")]
    [InlineData("before the delivery", "--outcome", "granted", "--delivered", "2024-03-01", "--on", "2024-02-29")]
    [InlineData("yyyy-MM-dd", "--outcome", "granted", "--delivered", "yesterday")]
    [InlineData("--delivered", "--outcome", "granted")]
    [InlineData("denied.stateSecret", "--outcome", "partial", "--delivered", "2024-03-01", "--withheld", "x")]
    [InlineData("--withheld", "--outcome", "granted", "--delivered", "2024-03-01", "--withheld", "denied.stateSecret")]
    [InlineData("withholds nothing", "--outcome", "partial", "--delivered", "2024-03-01", "--withheld", "granted")]
    [InlineData("after its delivery", "--outcome", "granted", "--delivered", "2024-03-01", "--decided", "2024-03-02")]
    [InlineData("9990-12-31", "--outcome", "granted", "--delivered", "9999-12-31")]
    [InlineData("The law of remedies on 2020-12-31 is not covered", "--outcome", "fee", "--delivered", "2020-12-31")]
    [InlineData("before the delivery", "--outcome", "fee", "--delivered", "2024-03-01", "--on", "2024-02-01")]
    public void Remedies_BadInput_IsOneClearMessage(string says, params string[] args)
    {
        var result = Cli.Run(["remedies", .. args, "--lang", "en"]);
        Assert.Equal(2, result.Code);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }
}
