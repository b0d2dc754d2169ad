using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Every endpoint with every method, a wrong body, a missing field: the answer says what is wrong, in the caller's language, and with which field.</summary>
public sealed class RefusalTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE"];

    private static readonly IReadOnlyList<Operation> Every = [.. Operations.All.Concat(Operations.Pages).Where(operation => !operation.Pattern.Contains('{', StringComparison.Ordinal))];

    [Theory]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("en", Language.English)]
    public async Task EveryAddress_WithAnotherMethod_SaysWhichItTakes(string accepted, Language language)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var client = portal.Client(Clerk, accepted);
        foreach (var address in Every.GroupBy(operation => operation.Address()))
        {
            var own = address.Select(operation => operation.Method).Concat(address.Any(operation => operation.Method == "GET") ? ["HEAD"] : [])
                .Concat(address.Any(operation => operation is { IsPage: false, IsForOtherOrigins: true }) ? ["OPTIONS"] : []).ToHashSet(StringComparer.Ordinal);
            foreach (var method in Methods.Where(method => !own.Contains(method)))
            {
                using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address.Key));
                Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed, $"{method} {address.Key} {answer.StatusCode}");
                Assert.True(own.SetEquals(answer.Content.Headers.Allow), address.Key);
                if (method != "HEAD")
                {
                    await AssertToldAsync(answer, address.First().IsPage, language, "method");
                }
            }
        }
    }

    [Theory]
    [InlineData("/api/nothing", false)]
    [InlineData("/api/", false)]
    [InlineData("/api/workdays/add/more", false)]
    [InlineData("/disclosure/nothing", true)]
    [InlineData("/disclosure/desk/nothing/more", true)]
    public async Task AddressThatIsNotThere_IsToldInTheLanguageOfTheCaller(string address, bool isPage)
    {
        await using var portal = await RegisterPortal.StartAsync();
        foreach (var (accepted, language) in new[] { ("zh-CN", Language.Chinese), ("en", Language.English) })
        {
            foreach (var method in new[] { "GET", "POST", "DELETE" })
            {
                using var answer = await portal.Client(language: accepted).SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                await AssertToldAsync(answer, isPage, language, "not-found");
            }
        }

        using var elsewhere = await portal.Client().GetAsync("/elsewhere");
        Assert.Equal((HttpStatusCode.NotFound, string.Empty), (elsewhere.StatusCode, await elsewhere.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Head_OfEveryAddressThatIsRead_IsTheHeadOfGet()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var client = portal.Client(Clerk);
        foreach (var operation in Every.Where(operation => operation.Method == "GET"))
        {
            var query = operation.Address() + "?" + string.Join('&', operation.Known(OperationCalls.Fields(id)).Where(_ => !operation.IsPage).Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value)));
            using var get = await client.GetAsync(query);
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, query));
            Assert.True(get.StatusCode == head.StatusCode, $"{operation.Name} {get.StatusCode} {head.StatusCode}");
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());

            // Pages hold a token of their own each time.
            if (!operation.IsPage)
            {
                Assert.Equal(get.Headers.ETag, head.Headers.ETag);
                Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            }
        }
    }

    [Fact]
    public async Task EveryOperation_WithoutARequiredField_NamesIt()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        foreach (var (accepted, language) in new[] { ("zh-CN", Language.Chinese), ("en", Language.English) })
        {
            var client = portal.Client(Clerk, accepted);
            foreach (var operation in Every.Where(operation => !operation.IsPage && operation.Body != BodyKind.Stream && operation.Fields.Any(field => field.IsRequired)))
            {
                using var answer = await client.AskAsync(operation, []);
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, operation.Name + " " + answer.StatusCode);
                var problem = await AssertToldAsync(answer, isPage: false, language, "input");
                Assert.Contains(operation.Fields, field => field.IsRequired && problem.ErrorsOf(field.Name).Length > 0);
            }
        }
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"id\":{}}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("x", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("--x", "multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    [InlineData("id=1", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"id\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n1\r\n--x--", "multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    public async Task EveryOperation_WithAWrongBody_SaysSo(string body, string type, HttpStatusCode expected)
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        foreach (var (accepted, language) in new[] { ("zh-CN", Language.Chinese), ("en", Language.English) })
        {
            foreach (var operation in Every.Where(operation => operation.Method == "POST" && operation.Body is BodyKind.Fields or BodyKind.FieldsAndFiles))
            {
                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", type);
                using var answer = await portal.Client(Clerk, accepted).PostAsync(operation.Address(), content);
                Assert.True(answer.StatusCode == expected, $"{operation.Name} {answer.StatusCode}");
                await AssertToldAsync(answer, operation.IsPage, language, null);
            }
        }
    }

    [Fact]
    public async Task PageOfAMistake_NamesTheFieldAsItsLabelDoes()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        foreach (var (accepted, said) in new[] { ("zh-CN", "年</span>：应为"), ("en", "Year</span>: must be") })
        {
            using var answer = await portal.Client(Clerk, accepted).GetAsync("/disclosure/desk/year?year=x");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var (accepted, said) in new[] { ("zh-CN", "件数或页数"), ("en", "Items or pages") })
        {
            using var form = new StringContent(JsonSerializer.Serialize(new { id, version = 1, basis = "page", units = "x" }), Encoding.UTF8, "application/json");
            using var answer = await portal.Client(Clerk, accepted).PostAsync("/disclosure/desk/fee", form);
            var note = await answer.Content.ReadAsStringAsync();
            note = note[note.IndexOf("id=\"problem\"", StringComparison.Ordinal)..];
            Assert.Contains(said, note[..note.IndexOf("</div>", StringComparison.Ordinal)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryField_HasWordsForPeople()
    {
        var folder = Path.Combine(Root(), "src", "GovDisclosure.AspNetCore", "Components");
        var written = Directory.EnumerateFiles(folder, "*.razor").SelectMany(file => Regex.Matches(File.ReadAllText(file), " [Nn]ame=\"(?<name>[a-z][A-Za-z]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)))
            .Select(match => match.Groups["name"].Value).Where(name => name is not "viewport");
        var all = Every.SelectMany(operation => operation.Fields).Select(field => field.Name).Concat(written).Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(all.Count, 50, 500);
        Assert.DoesNotContain(all, name => FieldNames.Find(name) is null);
        Assert.StartsWith("行政许可·", FieldNames.Of("_table2/licences/decisions").Chinese, StringComparison.Ordinal);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    private static async Task<JsonElement> AssertToldAsync(HttpResponseMessage answer, bool isPage, Language language, string? code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(language == Language.Chinese ? "zh-Hans" : "en", Assert.Single(answer.Content.Headers.ContentLanguage));
        if (isPage)
        {
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("<h1>", text, StringComparison.Ordinal);
            return default;
        }

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.StartsWith("urn:govdisclosure:problem:" + code, problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Equal(language == Language.Chinese, problem.GetProperty("title").GetString()!.Any(c => c is >= '\u4e00' and <= '\u9fff'));
        if (code is null && answer.StatusCode == HttpStatusCode.BadRequest && problem.GetProperty("type").GetString()!.EndsWith(":input", StringComparison.Ordinal))
        {
            Assert.NotEmpty(problem.GetProperty("errors").EnumerateObject());
        }

        return problem;
    }
}
