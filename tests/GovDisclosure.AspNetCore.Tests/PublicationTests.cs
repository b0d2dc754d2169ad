using System.Net;
using System.Text.Json;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class PublicationTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;
    private const string Reviewer = "reviewer@" + RegisterPortal.Organ;
    private const string Identity = "510502198001010013";

    [Fact]
    public async Task Draft_WithPersonalData_IsPublishedOnlyAfterMaskingAndReviewByAnother()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var clerk = portal.Client(Clerk);
        var reviewer = portal.Client(Reviewer);
        var made = await DoAsync(clerk, "draft", Draft($"补助名单：张小明，身份证{Identity}，手机13912345678。"));
        var id = made.GetProperty("publication").GetProperty("id").GetString()!;
        Assert.True(made.GetProperty("publication").GetProperty("personalData").GetProperty("total").GetInt64() >= 2);
        Assert.DoesNotContain(Identity, made.GetProperty("publication").ToString(), StringComparison.Ordinal);

        // The page shows each hit in its place and never its value.
        var page = await clerk.GetStringAsync("/disclosure/desk/publication?id=" + id);
        Assert.Contains("<mark", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, page, StringComparison.Ordinal);

        var version = (await DoAsync(clerk, "step", new { id, version = 1, step = "section" })).GetProperty("version").GetInt64();

        // The drafter is no reviewer (2024 Implementing Regulations of the Law on Guarding State Secrets, art. 42).
        var own = await DoAsync(clerk, "step", Review(id, version), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("第四十二条", own.GetProperty("articles").ToString(), StringComparison.Ordinal);
        version = (await DoAsync(reviewer, "step", Review(id, version))).GetProperty("version").GetInt64();
        version = (await DoAsync(reviewer, "step", new { id, version, step = "signed" })).GetProperty("version").GetInt64();

        // Personal data stands in the way (2019 Regulations, art. 15).
        var blocked = await DoAsync(reviewer, "step", new { id, version, step = "published" }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("第十五条", blocked.GetProperty("articles").ToString(), StringComparison.Ordinal);
        await portal.Client().GetJsonAsync("/api/catalogue/one?id=" + id, HttpStatusCode.NotFound);
        version = (await DoAsync(clerk, "mask", new { id, version })).GetProperty("version").GetInt64();
        var published = await DoAsync(reviewer, "step", new { id, version, step = "published" });
        Assert.Equal(RegisterPortal.Organ + "/2024-00001", published.GetProperty("publication").GetProperty("indexNumber").GetString());

        var everybody = portal.Client();
        Assert.Equal(1, (await everybody.GetJsonAsync("/api/catalogue?search=" + Uri.EscapeDataString("补助名单"))).GetProperty("total").GetInt32());
        Assert.Equal(0, (await everybody.GetJsonAsync("/api/catalogue?search=nothing")).GetProperty("total").GetInt32());
        var shown = await everybody.GetStringAsync("/disclosure/catalogue/item?id=" + id);
        Assert.Contains("索引号", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, shown, StringComparison.Ordinal);
        Assert.Contains("/2024-00001", await everybody.GetStringAsync("/api/catalogue.csv"), StringComparison.Ordinal);
        Assert.Contains("<entry>", await everybody.GetStringAsync("/api/catalogue.atom"), StringComparison.Ordinal);
        Assert.Contains("/disclosure/catalogue/item?id=" + id, await everybody.GetStringAsync("/api/catalogue/sitemap.xml"), StringComparison.Ordinal);

        // After the publication nothing of it is edited, and a withdrawal takes it out of the catalogue.
        version = published.GetProperty("version").GetInt64();
        await DoAsync(clerk, "edit", With(Draft("x"), ("id", id), ("version", version)), HttpStatusCode.Conflict);
        await DoAsync(reviewer, "step", new { id, version, step = "withdrawn" }, HttpStatusCode.UnprocessableEntity);
        await DoAsync(reviewer, "step", new { id, version, step = "withdrawn", reason = "信息有误" });
        await everybody.GetJsonAsync("/api/catalogue/one?id=" + id, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Publication_OfAnotherOffice_IsNotThereOnAnyVerb()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var made = await DoAsync(portal.Client(Clerk), "draft", Draft("正文"));
        var id = made.GetProperty("publication").GetProperty("id").GetString()!;
        var stranger = portal.Client("other@青石县教育局");
        await stranger.GetJsonAsync("/api/publications/one?id=" + id, HttpStatusCode.NotFound);
        await DoAsync(stranger, "mask", new { id, version = 1 }, HttpStatusCode.NotFound);
        await DoAsync(stranger, "step", new { id, version = 1, step = "section" }, HttpStatusCode.NotFound);
        await DoAsync(stranger, "edit", With(Draft("y"), ("id", id), ("version", 1)), HttpStatusCode.NotFound);
        await DoAsync(stranger, "draft", With(Draft("y"), ("organ", RegisterPortal.Organ)), HttpStatusCode.NotFound);
        Assert.Equal(0, (await stranger.GetJsonAsync("/api/publications")).GetProperty("publications").GetArrayLength());
        foreach (var page in new[] { "desk/publication?id=" + id, "desk/draft?id=" + id, "desk/publication-file?id=" + id + "&key=x", "desk/normative?organ=" + Uri.EscapeDataString(RegisterPortal.Organ), "catalogue/item?id=" + id })
        {
            using var answer = await stranger.GetAsync("/disclosure/" + page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Publication_TwoClerksAtOnce_OneOfThemWins()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var clerk = portal.Client(Clerk);
        var id = (await DoAsync(clerk, "draft", Draft("正文"))).GetProperty("publication").GetProperty("id").GetString()!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            using var answer = await clerk.PostAsync("/api/publications/edit", new StringContent(JsonSerializer.Serialize(With(Draft("正文" + i), ("id", id), ("version", 1))), System.Text.Encoding.UTF8, "application/json"));
            return answer.StatusCode;
        }));
        Assert.Equal(1, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(5, answers.Count(status => status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Draft_WrongInEveryField_NamesEachInBothLanguages()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var wrong = new Dictionary<string, object>
        {
            ["title"] = new string('长', 400),
            ["kind"] = "x",
            ["attribute"] = "x",
            ["ground"] = "99",
            ["theme"] = "x",
            ["class"] = "x",
            ["scope"] = "x",
            ["madeOn"] = "2024-02-30",
            ["effectiveOn"] = "x",
            ["text"] = "a\u0000b",
            ["aggregated"] = "maybe",
        };
        foreach (var language in new[] { "zh", "en" })
        {
            var problem = await DoAsync(portal.Client(Clerk, language), "draft", wrong, HttpStatusCode.BadRequest);
            Assert.All(wrong.Keys, field => Assert.NotEmpty(problem.ErrorsOf(field)));
            Assert.All(wrong.Keys.SelectMany(field => problem.ErrorsOf(field)), text => Assert.Equal(language == "zh", text.Any(c => c is >= '\u4E00' and <= '\u9FFF')));
        }

        Assert.Equal(0, (await portal.Client(Clerk).GetJsonAsync("/api/publications")).GetProperty("publications").GetArrayLength());
    }

    [Fact]
    public async Task Freshness_OfAColumnThatIsSilent_SaysUntilWhenItHadToCome()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var service = (DisclosureService)portal.Services.GetService(typeof(DisclosureService))!;
        GovDisclosure.Publishing.Publication[] known = [new("a", "动态") { Organ = "甲", Kind = GovDisclosure.Publishing.PublicationKind.Other, PublishedOn = new LocalDate(2024, 2, 1) }];
        var rows = Desk.FreshnessBoard.Of(service, ["甲"], known, new YearMonth(2024, 2));
        var news = Assert.Single(rows, row => row.LastOn is not null);
        Assert.Equal((1, new LocalDate(2024, 2, 15)), (news.Published, news.Through));
        Assert.NotNull(news.Finding);
        Assert.Equal(0, Assert.Single(Desk.FreshnessBoard.Of(service, ["甲"], known, new YearMonth(2024, 3)), row => row.LastOn is not null).Published);
    }

    private static Dictionary<string, object> Draft(string text) => new()
    {
        ["title"] = "农村饮水补助名单",
        ["attribute"] = "proactive",
        ["madeOn"] = "2024-03-15",
        ["kind"] = "other",
        ["text"] = text,
        ["summary"] = "名单",
    };

    private static Dictionary<string, object> Review(string id, long version) => new()
    {
        ["id"] = id,
        ["version"] = version,
        ["step"] = "secrecy-review",
        ["conclusion"] = "public",
        ["item.stateSecret"] = "public",
        ["item.privacy"] = "public",
    };

    private static Dictionary<string, object> With(Dictionary<string, object> fields, params (string Name, object Value)[] more)
        => new(fields.Where(pair => more.All(item => item.Name != pair.Key)).Concat(more.Select(item => KeyValuePair.Create(item.Name, item.Value))));

    private static Task<JsonElement> DoAsync(HttpClient client, string action, object fields, HttpStatusCode expected = HttpStatusCode.OK)
        => client.PostTextAsync("/api/publications/" + action, JsonSerializer.Serialize(fields), expected);
}
