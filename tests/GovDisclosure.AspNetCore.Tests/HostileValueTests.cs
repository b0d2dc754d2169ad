using System.Net;
using System.Text;
using System.Text.Json;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Every field of every endpoint and every page with everything that a client can put into it: no answer is a failure of ours, and each is told in the caller's language.</summary>
public sealed class HostileValueTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    private static readonly string[] Values =
    [
        "x", "-1", "0", "99999999999999999999", "1e9", "NaN", "0000-01-01", "9999-12-31", "2024-02-30", "２０２４-03-04", "a\0b", "\u202Eabc", "\uFFFF", "%ff", "../../etc/passwd", "a-4", "-",
        "<script>alert(1)</script>", "\r\nX: y", "2147483648", "1.5", "{}", "😀😀", "null", new('长', 5000),
    ];

    public static TheoryData<string> Names => [.. Operations.All.Concat(Operations.Pages).Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Field_WithAnyValue_IsNeverAFailureAndIsToldInTheLanguageOfTheCaller(string name)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var operation = Operations.All.Concat(Operations.Pages).Single(one => one.Name == name);
        var fields = operation.IsPage ? Operations.All.SelectMany(one => one.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal).ToArray() : [.. operation.Fields.Select(field => field.Name)];
        var count = 0;

        // Of all fields a page is asked a third, and another page another third.
        foreach (var field in fields.Where((_, i) => !operation.IsPage || i % 3 == name.Length % 3))
        {
            foreach (var value in operation.IsPage ? [Values[(count++ + name.Length) % Values.Length]] : Values)
            {
                var language = count++ % 2 == 0 ? Language.Chinese : Language.English;
                var sent = operation.Known(OperationCalls.Fields(id));
                sent[field] = value;
                using var answer = await SendAsync(portal.Client(Clerk, language == Language.Chinese ? "zh-CN" : "en"), operation, sent);
                Assert.True((int)answer.StatusCode < 500, $"{name} {field}={value} {answer.StatusCode}");
                if (answer.Content.Headers.ContentType?.MediaType == "application/problem+json")
                {
                    var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
                    Assert.Equal(language == Language.Chinese, problem.GetProperty("title").GetString()!.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
                }
            }
        }
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Operation operation, Dictionary<string, string> fields)
    {
        var query = string.Join('&', fields.Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value)));
        return operation.Body == BodyKind.Stream
            ? client.PostAsync(operation.Address() + "?" + query, new StringContent("{}", Encoding.UTF8, "application/json"))
            : client.AskAsync(operation, fields);
    }

    [Fact]
    public async Task Attachment_OfAKeyThatIsNone_IsNotThere()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        foreach (var key in new[] { "x", "a-4", "-", "0", "a-ZZ", "..", "a/b" })
        {
            foreach (var address in new[] { "/api/requests/attachment", "/disclosure/desk/attachment", "/api/requests/reply-file", "/disclosure/catalogue/file" })
            {
                using var answer = await portal.Client(Clerk).GetAsync($"{address}?id={id}&key={Uri.EscapeDataString(key)}");
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Change_OfOneKeyWithAnotherFile_IsNotTheCallThatWasDone()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var expected = new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity };
        foreach (var (content, status) in new[] { "%PDF-1.7 one", "%PDF-1.7 one", "%PDF-1.7 two" }.Zip(expected))
        {
            using var form = new MultipartFormDataContent { { new StringContent(id), "id" }, { new ByteArrayContent(Encoding.ASCII.GetBytes(content)), "attachments", "a.pdf" } };
            var client = portal.Client(Clerk);
            client.DefaultRequestHeaders.Add("Idempotency-Key", "k1");
            client.DefaultRequestHeaders.Add("RequestVerificationToken", await TokenAsync(client, id));
            using var answer = await client.PostAsync("/api/requests/reply-files", form);
            var files = await answer.JsonAsync(status);
            if (status == HttpStatusCode.OK)
            {
                Assert.Equal(1, files.GetProperty("files").GetArrayLength());
            }
        }
    }

    [Theory]
    [InlineData("file")]
    [InlineData("id")]
    public async Task Form_WithAFileUnderAnotherName_SaysSo(string name)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var client = portal.Client(Clerk);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", await TokenAsync(client, id));
        foreach (var address in new[] { "/api/requests/reply-files", "/api/requests/remove-reply-file" })
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.7"u8.ToArray()), name, "a.pdf" } };
            if (name != "id")
            {
                form.Add(new StringContent(id), "id");
                form.Add(new ByteArrayContent("%PDF-1.7"u8.ToArray()), "attachments", "b.pdf");
            }

            using var answer = await client.PostAsync(address, form);
            Assert.NotEmpty((await answer.JsonAsync(HttpStatusCode.BadRequest)).ErrorsOf(name));
        }

        var kept = portal.Services.GetService(typeof(IDisclosureFileStore)) as IDisclosureFileStore;
        Assert.Empty(await kept!.ListAsync("reply-files/"));
    }

    [Fact]
    public async Task Files_OfWhichTheSecondCannotBeKept_LeaveNothing()
    {
        var folder = Path.Combine(Path.GetTempPath(), "gd-tests-" + Guid.NewGuid().ToString("N"));
        var store = new FullDisk(new Attachments.FolderFileStore(folder));
        await using var portal = await TestPortal.StartAsync(
            options =>
            {
                options.Open(DisclosureOperation.Submit);
                options.Authorize = _ => new(true);
                options.AttachmentFolder = folder;
                options.AllowedOrigins.Add("https://a.example");
            },
            services =>
            {
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Registers.IRegisterStore>(services, new Registers.MemoryRegisterStore());
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IDisclosureFileStore>(services, store);
            });
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in RegisterPortal.Form())
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent("%PDF-1.7 a"u8.ToArray()), "attachments", "a.pdf");
        form.Add(new ByteArrayContent("%PDF-1.7 b"u8.ToArray()), "attachments", "b.pdf");
        var client = portal.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://a.example");
        await Assert.ThrowsAsync<IOException>(() => client.PostAsync("/api/requests/submit", form));
        Assert.Equal(2, store.Tried);
        Assert.Empty(await store.ListAsync("attachments/"));
        Assert.Equal(0, (await portal.Client(Clerk).GetJsonAsync("/api/requests?list=all")).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task List_ByTheNameOfAnApplicant_StandsInNoAddress()
    {
        await using var portal = await RegisterPortal.StartAsync();
        await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        foreach (var address in new[] { "requests", "requests.csv", "requests.xlsx" })
        {
            Assert.NotEmpty((await clerk.GetJsonAsync($"/api/{address}?name=%E5%BC%A0", HttpStatusCode.BadRequest)).ErrorsOf("name"));
        }

        Assert.Equal(1, (await clerk.DoAsync("search", new { name = "张三丰" })).GetProperty("rows").GetArrayLength());
        Assert.Equal(0, (await clerk.DoAsync("search", new { name = "李四" })).GetProperty("rows").GetArrayLength());
        Assert.Equal(0, (await portal.Client("other@青石县教育局").DoAsync("search", new { name = "张三丰" })).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Get_WithATagThatAProxyMadeWeak_IsNotModified()
    {
        await using var portal = await RegisterPortal.StartAsync();
        using var first = await portal.Client().GetAsync("/api/request-form");
        var client = portal.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", "\"other\", W/" + first.Headers.ETag);
        using var second = await client.GetAsync("/api/request-form");
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    // A form proves its page by the token that the page holds.
    private static async Task<string> TokenAsync(HttpClient client, string id)
    {
        using var page = await client.GetAsync("/disclosure/desk/request?id=" + id);
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        var html = await page.Content.ReadAsStringAsync();
        const string Before = "name=\"__RequestVerificationToken\" value=\"";
        var at = html.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return WebUtility.HtmlDecode(html[at..html.IndexOf('"', at)]);
    }

    /// <summary>Takes one attachment and no more.</summary>
    private sealed class FullDisk(IDisclosureFileStore inner) : IDisclosureFileStore
    {
        public int Tried { get; private set; }

        public Task SaveAsync(string key, Stream content, CancellationToken cancellationToken = default)
            => key.StartsWith("attachments/", StringComparison.Ordinal) && ++Tried > 1 ? throw new IOException("The disk is full.") : inner.SaveAsync(key, content, cancellationToken);

        public Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken = default) => inner.OpenAsync(key, cancellationToken);

        public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken = default) => inner.ListAsync(prefix, cancellationToken);

        public Task DeleteAsync(string key, CancellationToken cancellationToken = default) => inner.DeleteAsync(key, cancellationToken);
    }
}
