using System.Net;
using System.Text.Json;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Several who ask together, from the form to their remedies: one request, counted once, each with remedies of its own.</summary>
public sealed class CoApplicantTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    // The three ways in which a caller can say it: a list, lines of one text with codes, and names as the page shows them.
    [Theory]
    [InlineData("""["commercial 营业执照 91510000MA","natural person: passport E1"]""")]
    [InlineData("""["commercial 营业执照 91510000MA\nnaturalPerson，passport E1"]""")]
    [InlineData("""
        "商业企业 营业执照 91510000MA\r\n\r\n  自然人：passport E1  "
        """)]
    public async Task Submit_WithOthers_KeepsKindsAndKeysAndNoDocument(string others)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, version) = await SubmitAsync(portal, others);
        var one = await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id);
        var found = one.GetProperty("request").GetProperty("coApplicants").EnumerateArray().ToList();
        Assert.Equal(["commercial", "naturalPerson"], found.Select(other => other.GetProperty("kind").GetString()));
        Assert.Equal(2, found.Select(other => other.GetProperty("key").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(1, version);
        Assert.DoesNotContain("91510000MA", one.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("passport E1", one.ToString(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await portal.Client(Clerk).GetStringAsync("/disclosure/desk/request?id=" + id));
        Assert.Contains("共同申请人", page, StringComparison.Ordinal);
        Assert.Contains("商业企业", page, StringComparison.Ordinal);
        Assert.Contains(found[0].GetProperty("key").GetString()!, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "第2行")]
    [InlineData("en", "line 2")]
    public async Task Submit_OtherThatCannotBeRead_IsToldWithItsLine(string language, string says)
    {
        await using var portal = await RegisterPortal.StartAsync();
        foreach (var wrong in new[] { "somebody 身份证 1", "自然人", "自然人 ", "naturalPersonX 1", "自然人 身份证 510000199001011234", "commercial 执照 1", "none 1", "自然人 " + new string('1', 201) })
        {
            var form = Form(JsonSerializer.Serialize(new[] { "commercial 执照 1", wrong }));
            var problem = await portal.Client(language: language).PostTextAsync("/api/requests/submit", form, HttpStatusCode.BadRequest);
            Assert.StartsWith(says, Assert.Single(problem.ErrorsOf("coApplicants")), StringComparison.Ordinal);
        }

        foreach (var wrong in new[] { string.Join('\n', Enumerable.Range(1, 51).Select(i => "commercial " + i)), "commercial " + new string('1', 5000), "commercial \u202E1", "commercial %E4%BD%A0\uFFFD" })
        {
            Assert.Single((await portal.Client(language: language).PostTextAsync("/api/requests/submit", Form(JsonSerializer.Serialize(wrong)), HttpStatusCode.BadRequest)).ErrorsOf("coApplicants"));
        }

        Assert.Equal(0, (await portal.Client(Clerk).GetJsonAsync("/api/requests?list=all")).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Form_InJsonAndOnThePage_AsksForThem()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var definition = await portal.Client().GetJsonAsync("/api/request-form");
        var field = Assert.Single(definition.GetProperty("groups")[0].GetProperty("fields").EnumerateArray(), f => f.GetProperty("name").GetString() == "coApplicants");
        Assert.Equal(("textarea", false), (field.GetProperty("kind").GetString(), field.GetProperty("required").GetBoolean()));
        foreach (var page in new[] { portal.Client().GetStringAsync("/disclosure/apply"), portal.Client(Clerk).GetStringAsync("/disclosure/desk/enter") })
        {
            var html = await page;
            Assert.Contains("name=\"coApplicants\"", html, StringComparison.Ordinal);
            Assert.Contains("for=\"f-coApplicants\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Enter_OnPaperWithOthers_IsCountedOnce()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = JsonSerializer.Deserialize<Dictionary<string, object>>(Form("\"commercial 执照 1\""))!;
        (form["channel"], form["receivedOn"]) = ("registered-post", "2024-03-11");
        var entered = await portal.Client(Clerk).DoAsync("enter", form, HttpStatusCode.Created);
        var cell = await portal.Client(Clerk).GetJsonAsync("/api/years/cell?year=2024&cell=table3/newReceived/naturalPerson");
        Assert.Equal(entered.GetProperty("number").GetString(), Assert.Single(cell.GetProperty("requests").EnumerateArray()).GetString());
        Assert.Empty((await portal.Client(Clerk).GetJsonAsync("/api/years/cell?year=2024&cell=table3/newReceived/commercial")).GetProperty("requests").EnumerateArray());
    }

    // Each applicant's reconsideration is its own: what one filed does not stand against the other (a reading), and 行政复议法 2023, art. 20, runs for each.
    [Fact]
    public async Task Review_FiledByOne_LeavesTheOthersTheirs()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, version) = await SubmitAsync(portal, "\"commercial 执照 1\"");
        var clerk = portal.Client(Clerk);
        var request = (await clerk.GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("request");
        var (first, second) = (request.GetProperty("applicant").GetProperty("key").GetString()!, request.GetProperty("coApplicants")[0].GetProperty("key").GetString()!);
        foreach (var step in new object[]
        {
            new { id, version, step = "accept" }, new { id, version = version + 1, step = "draft", outcome = "unable.notHeld", text = "不存在。" }, new { id, version = version + 2, step = "review" },
            new { id, version = version + 3, step = "approve" }, new { id, version = version + 4, step = "deliver", delivery = "by-hand" },
        })
        {
            await clerk.DoAsync("step", step);
        }

        version += 5;
        Assert.NotEmpty((await clerk.DoAsync("review", new { id, version, @case = "f1", reviewKind = "reconsideration", filedOn = "2024-03-15", filedBy = "somebody" }, HttpStatusCode.BadRequest)).ErrorsOf("filedBy"));
        await clerk.DoAsync("review", new { id, version, @case = "f1", reviewKind = "reconsideration", filedOn = "2024-03-15", filedBy = second });
        var kept = (await clerk.GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("request");
        Assert.Equal(second, kept.GetProperty("reviews")[0].GetProperty("filedBy").GetString());
        Assert.Equal(("open", "not-available"), (await StatusAsync(first), await StatusAsync(second)));
        var page = await clerk.GetStringAsync("/disclosure/desk/request?id=" + id);
        Assert.Contains($"<h3>申请人 {first}</h3>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("name=\"filedBy\"", page, StringComparison.Ordinal);

        async Task<string?> StatusAsync(string applicant)
            => (await clerk.PostTextAsync("/api/remedies?on=2024-03-18&applicant=" + applicant, kept.ToString())).GetProperty("remedies").EnumerateArray()
                .Single(remedy => remedy.GetProperty("kind").GetString() == "reconsideration").GetProperty("status").GetString();
    }

    private static string Form(string others)
    {
        using var value = JsonDocument.Parse(others);
        var form = RegisterPortal.Form().ToDictionary(pair => pair.Key, pair => (object)pair.Value, StringComparer.Ordinal);
        form["coApplicants"] = value.RootElement;
        return JsonSerializer.Serialize(form);
    }

    private static async Task<(string Id, long Version)> SubmitAsync(TestPortal portal, string others)
    {
        var taken = await portal.Client().PostTextAsync("/api/requests/submit", Form(others), HttpStatusCode.Created);
        var id = taken.GetProperty("number").GetString()!;
        return (id, (await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("version").GetInt64());
    }
}
