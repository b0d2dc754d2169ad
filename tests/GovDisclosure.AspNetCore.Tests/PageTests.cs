using System.Net;
using System.Text.RegularExpressions;

namespace GovDisclosure.AspNetCore.Tests;

public sealed partial class PageTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;
    private const string Script = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";

    [Theory]
    [InlineData("", "政府信息公开指南")]
    [InlineData("apply", "政府信息公开申请")]
    [InlineData("track", "查询进度")]
    [InlineData("reports", "年度报告")]
    [InlineData("replies", "答复选登")]
    public async Task PublicPage_OpenToAll_HasOneHeadingALanguageAndNoScript(string page, string text)
    {
        await using var portal = await RegisterPortal.StartAsync();
        using var answer = await portal.Client().GetAsync("/disclosure/" + page);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-Hans\"", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<h1[ >]", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        var english = WebUtility.HtmlDecode(await portal.Client().GetStringAsync("/disclosure/" + page + "?lang=en"));
        Assert.DoesNotContain(MainPart().Match(english).Value, c => c is >= '\u4E00' and <= '\u9FFF');
    }

    [Fact]
    public async Task Apply_ScriptInEveryField_IsTextEverywhere()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = RegisterPortal.Form();
        foreach (var name in new[] { "name", "document", "telephone", "address", "title", "number", "description", "purpose" })
        {
            form[name] = name == "telephone" ? Script[..40] : Script;
        }

        var (id, _) = await portal.SubmitAsync(form);
        foreach (var page in new[] { "desk", "desk?list=all", "desk/request?id=" + id })
        {
            var html = await portal.Client(Clerk).GetStringAsync("/disclosure/" + page);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
        }

        form["kind"] = Script;
        var (client, token) = await TokenAsync(portal, "apply");
        form["__RequestVerificationToken"] = token;
        using var answer = await client.PostAsync("/disclosure/apply", new FormUrlEncodedContent(form));
        var again = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("<script", again, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("gd-wrong", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_WithTokenOfThePage_IsTaken()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (client, token) = await TokenAsync(portal, "apply");
        var form = RegisterPortal.Form();
        form["__RequestVerificationToken"] = token;
        using var answer = await client.PostAsync("/disclosure/apply", new FormUrlEncodedContent(form));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("2024-0001", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeskPages_ForAStranger_AreClosed()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        foreach (var page in new[] { "desk", "desk/request?id=" + id, "desk/enter", "desk/year", "desk/cell?cell=x", "desk/report", "desk/attachment?id=" + id + "&key=x" })
        {
            using var answer = await portal.Client().GetAsync("/disclosure/" + page);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        using var other = await portal.Client("other@青石县教育局").GetAsync("/disclosure/desk/request?id=" + id);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task RequestPage_OfTheClerk_ExplainsTheDays()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var html = WebUtility.HtmlDecode(await portal.Client(Clerk).GetStringAsync("/disclosure/desk/request?id=" + id));
        Assert.Contains("2024-04-15", html, StringComparison.Ordinal);
        Assert.Contains("清明节", html, StringComparison.Ordinal);
        Assert.Contains("第三十三条", html, StringComparison.Ordinal);
        var year = WebUtility.HtmlDecode(await portal.Client(Clerk).GetStringAsync("/disclosure/desk/year?year=2024"));
        Assert.Contains("勾稽关系", year, StringComparison.Ordinal);
        Assert.Contains("_table3/newReceived/naturalPerson", year, StringComparison.Ordinal);
        Assert.Contains("desk/cell?", year, StringComparison.Ordinal);

        // An identity is named by the printed labels, not by the path of its cell.
        var identities = year[year.IndexOf("<h3 id=\"identities\">", StringComparison.Ordinal)..];
        Assert.DoesNotContain("table3/", identities[..identities.IndexOf("</section>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static async Task<(HttpClient Client, string Token)> TokenAsync(TestPortal portal, string page)
    {
        var client = portal.Client();
        using var answer = await client.GetAsync("/disclosure/" + page);
        foreach (var cookie in answer.Headers.GetValues("Set-Cookie"))
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        }

        return (client, Token().Match(await answer.Content.ReadAsStringAsync()).Groups["t"].Value);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<t>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Token();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, 5000)]
    private static partial Regex MainPart();

    [Fact]
    public async Task ReportEditor_OfAPartyBody_TakesThePartOfItsOwn()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.OrganKindOf = _ => OrganKind.PartyBody);
        const string field = "_prose.otherMatters.partyBody";
        var page = await portal.Client(Clerk).GetStringAsync("/disclosure/desk/year?year=2023");
        Assert.Contains($"name=\"{field}\"", page, StringComparison.Ordinal);
        using var form = new StringContent(System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["organ"] = RegisterPortal.Organ, ["year"] = "2023", [field] = "以水务局名义主动公开信息三件。" }), System.Text.Encoding.UTF8, "application/json");
        using var saved = await portal.Client(Clerk).PostAsync("/disclosure/desk/figures", form);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        page = WebUtility.HtmlDecode(await portal.Client(Clerk).GetStringAsync("/disclosure/desk/year?year=2023"));
        Assert.Contains("以水务局名义主动公开信息三件。</textarea>", page, StringComparison.Ordinal);
        await using var other = await RegisterPortal.StartAsync();
        Assert.DoesNotContain(field, await other.Client(Clerk).GetStringAsync("/disclosure/desk/year?year=2023"), StringComparison.Ordinal);
    }
}
