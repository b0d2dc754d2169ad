using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GovDisclosure.AspNetCore.Endpoints;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>What a client that has nothing but the address can send.</summary>
public sealed class HostilePassTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;
    private const string Stranger = "other@青石县教育局";

    public static TheoryData<string, string> Bodies => new()
    {
        { "{\"name\":\"a\",\"name\":\"b\"}", "name" },
        { "{\"name\":\"a\\u0000b\"}", "name" },
        { "{\"name\":\"\\ud800\"}", "name" },
        { "{\"name\":\"a\\ud83dz\"}", "name" },
        { "{\"\\udc00\":\"x\"}", "\uFFFF" },
        { "{\"name\":{\"a\":1}}", "name" },
        { "{\"name\":[[1]]}", "name" },
        { "{\"name\":[\"a\",\"b\"]}", "name" },
        { "{\"kind\":1e999}", "kind" },
        { "{\"kind\":123456789012345678901234567890}", "kind" },
        { "{\"surprise\":true}", "surprise" },
        { "{\"email\":\"a@b@c\"}", "email" },
        { "{\"title\":\"\\u202e\"}", "title" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Submit_JsonThatIsOdd_NamesTheFieldInItsLanguageAndKeepsNothing(string body, string field)
    {
        await using var portal = await RegisterPortal.StartAsync();
        foreach (var language in new[] { "zh-CN", "en" })
        {
            var problem = await portal.Client(language: language).PostTextAsync("/api/requests/submit", body, HttpStatusCode.BadRequest);
            Assert.Contains(problem.GetProperty("errors").EnumerateObject(), e => e.Name == field || (field == "\uFFFF" && e.Name is "\uFFFF" or "\uFFFD"));
        }

        await NothingIsKeptAsync(portal);
    }

    [Fact]
    public async Task Submit_DeepJson_IsNoJson()
    {
        await using var portal = await RegisterPortal.StartAsync();
        await portal.Client().PostTextAsync("/api/requests/submit", new string('[', 100_000), HttpStatusCode.BadRequest);
        await portal.Client().PostTextAsync("/api/requests/submit", "{\"name\":" + new string('[', 5000), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/svg+xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=gbk", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=\"x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json/../form", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("x", HttpStatusCode.UnsupportedMediaType)]
    public async Task Submit_ContentTypeTricks_AreToldAndKeepNothing(string type, HttpStatusCode expected)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(RegisterPortal.Form())));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await portal.Client(language: "en").PostAsync("/api/requests/submit", content);
        var problem = await answer.JsonAsync(expected);
        Assert.DoesNotContain(problem.ToString(), c => c is >= '\u4E00' and <= '\u9FFF');
        await NothingIsKeptAsync(portal);
    }

    [Fact]
    public async Task Submit_FormInGbk_IsToldAndNotKeptAsGarbage()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.AllowedOrigins.Add("https://a.example"));
        var pairs = RegisterPortal.Form().Select(pair => pair.Key + "=" + (pair.Key is "name" ? "%D5%C5%C8%FD" : Uri.EscapeDataString(pair.Value)));
        var call = new HttpRequestMessage(HttpMethod.Post, "/api/requests/submit") { Content = new StringContent(string.Join('&', pairs), Encoding.ASCII, "application/x-www-form-urlencoded") };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        call.Headers.Add("Origin", "https://a.example");
        using var answer = await portal.Client().SendAsync(call);
        Assert.Contains("UTF-8", (await answer.JsonAsync(HttpStatusCode.BadRequest)).ErrorsOf("name")[0], StringComparison.Ordinal);
        await NothingIsKeptAsync(portal);
    }

    [Fact]
    public async Task AcceptLanguage_TenThousandOfThem_IsAnsweredInOne()
    {
        await using var portal = await TestPortal.OpenAsync();
        var client = portal.Client();
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", string.Join(',', Enumerable.Range(0, 10_000).Select(i => "xx-" + i + ";q=0." + (i % 9))) + ",en;q=0.1");
        Assert.Equal("some fields cannot be used", (await client.GetJsonAsync("/api/workdays/add?days=1", HttpStatusCode.BadRequest)).GetProperty("title").GetString());
        client.DefaultRequestHeaders.Remove("Accept-Language");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "\u0001;;;q=q,," + new string(',', 5000));
        await client.GetJsonAsync("/api/workdays/add?days=1", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("requests?size=0", "size")]
    [InlineData("requests?size=-5", "size")]
    [InlineData("requests?size=1000000", "size")]
    [InlineData("requests?size=9999999999999999999", "size")]
    [InlineData("requests?after=%27%3B--", "after")]
    [InlineData("requests?after=AAAA", "after")]
    [InlineData("requests?dueFrom=2024-02-30", "dueFrom")]
    [InlineData("requests?dueThrough=0000-00-00", "dueThrough")]
    [InlineData("requests?list=nothing", "list")]
    [InlineData("requests?order=nothing", "order")]
    [InlineData("years?year=-1", "year")]
    [InlineData("years?year=1999", "year")]
    [InlineData("requests/one?id=a&on=2024-13-01", "on")]
    [InlineData("catalogue?page=0", "page")]
    [InlineData("catalogue?page=-1", "page")]
    public async Task Query_ThatIsWrong_NamesItsFieldInBothLanguages(string query, string field)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var chinese = await portal.Client(Clerk).GetJsonAsync("/api/" + query, HttpStatusCode.BadRequest);
        var english = await portal.Client(Clerk, "en").GetJsonAsync("/api/" + query, HttpStatusCode.BadRequest);
        Assert.NotEmpty(chinese.ErrorsOf(field));
        Assert.All(chinese.ErrorsOf(field), text => Assert.Contains(text, c => c is >= '\u4E00' and <= '\u9FFF'));
        Assert.NotEmpty(english.ErrorsOf(field));
        Assert.All(english.ErrorsOf(field), text => Assert.DoesNotContain(text, c => c is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public async Task Query_OfFiveThousandFields_IsAnswered()
    {
        await using var portal = await TestPortal.OpenAsync();
        using var answer = await portal.Client().GetAsync("/api/workdays/add?" + string.Join('&', Enumerable.Range(0, 5000).Select(i => "f" + i + "=1")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    // Every operation of the table, not a list of those somebody thought of: who is of another organ sees nothing of the request and changes nothing.
    [Fact]
    public async Task EveryOperationAndPage_WithARequestOfAnotherOffice_TellsAndChangesNothing()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var client = portal.Client(Stranger);
        var before = (await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id)).ToString();
        foreach (var operation in Operations.All.Concat(Operations.Pages).Where(operation => !operation.Pattern.Contains('{', StringComparison.Ordinal) && operation.Access is not (DisclosureOperation.Submit or DisclosureOperation.Calculate or DisclosureOperation.Audit)))
        {
            using var answer = await client.AskAsync(operation, operation.Known(OperationCalls.Fields(id)));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 500, operation.Name + " " + answer.StatusCode + text);
            Assert.DoesNotContain("水库除险加固", text, StringComparison.Ordinal);
            Assert.DoesNotContain("张三丰", text, StringComparison.Ordinal);
        }

        Assert.Equal(before, (await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id)).ToString());
    }

    [Fact]
    public async Task EveryChange_WithAFormThatHasNoToken_IsForgedForWhoIsSignedInByACookie()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        foreach (var operation in Operations.All.Concat(Operations.Pages).Where(operation => operation.Changes))
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = id, ["version"] = "1", ["unit"] = "x" });
            using var answer = await portal.Client(Clerk).PostAsync((operation.IsPage ? "/disclosure/" : "/api/") + operation.Pattern, content);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, operation.Name + " " + answer.StatusCode);
        }

        Assert.Equal(1, (await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task EveryOperation_WithoutFields_IsAnsweredInTheLanguageThatWasAsked()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Open(DisclosureOperation.Audit));
        foreach (var operation in Operations.All.Where(operation => !operation.Pattern.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var language in new[] { "zh-CN", "en" })
            {
                using var answer = operation.Method == "GET"
                    ? await portal.Client(Clerk, language).GetAsync("/api/" + operation.Pattern)
                    : await portal.Client(Clerk, language).PostAsync("/api/" + operation.Pattern, new StringContent(operation.Body == Hosting.BodyKind.Stream ? string.Empty : "{}", Encoding.UTF8, "application/json"));
                Assert.True((int)answer.StatusCode < 500, operation.Name + " " + answer.StatusCode);
                if ((int)answer.StatusCode < 400)
                {
                    continue;
                }

                var problem = await answer.JsonAsync(answer.StatusCode);
                Assert.Equal(language == "en", !problem.GetProperty("title").GetString()!.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
                var said = problem.TryGetProperty("errors", out var errors) ? errors.EnumerateObject().SelectMany(field => field.Value.EnumerateArray()).Select(text => text.GetString()!) : [];
                Assert.All(said, text => Assert.True(language != "en" || !text.Any(c => c is >= '\u4E00' and <= '\u9FFF'), operation.Name + ": " + text));
            }
        }
    }

    [Theory]
    [InlineData("/disclosure/apply")]
    [InlineData("/disclosure/track")]
    [InlineData("/api/requests/submit")]
    [InlineData("/api/requests/track")]
    public async Task Form_ThatEndsInTheMiddle_IsToldAndKeepsNothing(string address)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var content = new ByteArrayContent("zzz"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var answer = await portal.Client().PostAsync(address, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await NothingIsKeptAsync(portal);
    }

    [Fact]
    public async Task Submissions_WithMistakes_DoNotCountAsSubmitted()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.SubmissionsPerHour = 2);
        var empty = new Dictionary<string, string>();
        for (var i = 0; i < 5; i++)
        {
            await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(empty), HttpStatusCode.BadRequest);
        }

        await portal.SubmitAsync();
        await portal.SubmitAsync();
        await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form()), HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("reply")]
    [InlineData("remade-reply")]
    public async Task Reply_AsAnEvent_IsRefusedAndRecordsNothing(string kind)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var problem = await portal.Client("clerk@" + RegisterPortal.Organ).DoAsync("event", new { id, version = 1, kind, on = "2024-03-15" }, HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.ErrorsOf("kind"));
    }

    [Fact]
    public async Task TrackingCodes_BeingTried_EndInTooMany()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.OpenCallsPerMinute = 20);
        var client = portal.Client();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 25; i++)
        {
            using var answer = await client.PostAsync("/api/requests/track", new StringContent($"{{\"number\":\"2024-0001\",\"code\":\"{i:D5}\"}}", Encoding.UTF8, "application/json"));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(20, answers.Count(status => status == HttpStatusCode.NotFound));
        Assert.Equal(5, answers.Count(status => status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Change_OfATagThatIsOld_Is412AndNamesTheTagOfNow()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        using var seen = await portal.Client(Clerk).GetAsync("/api/requests/one?id=" + id);
        var first = portal.Client(Clerk);
        first.DefaultRequestHeaders.IfMatch.Add(seen.Headers.ETag!);
        var done = await first.DoAsync("assign", new { id, unit = "规划科" });
        Assert.Equal(2, done.GetProperty("version").GetInt64());
        using var late = await first.PostAsync("/api/requests/assign", new StringContent(JsonSerializer.Serialize(new { id, unit = "财务科" }), Encoding.UTF8, "application/json"));
        await late.JsonAsync(HttpStatusCode.PreconditionFailed);
        using var now = await portal.Client(Clerk).GetAsync("/api/requests/one?id=" + id);
        Assert.Equal(now.Headers.ETag, late.Headers.ETag);
        using var conflict = await portal.Client(Clerk).PostAsync("/api/requests/assign", new StringContent(JsonSerializer.Serialize(new { id, version = 1, unit = "财务科" }), Encoding.UTF8, "application/json"));
        await conflict.JsonAsync(HttpStatusCode.Conflict);
        Assert.Equal(now.Headers.ETag, conflict.Headers.ETag);
    }

    private static async Task NothingIsKeptAsync(TestPortal portal)
        => Assert.Equal(0, (await portal.Client(Clerk).GetJsonAsync("/api/requests?list=all")).GetProperty("rows").GetArrayLength());
}
