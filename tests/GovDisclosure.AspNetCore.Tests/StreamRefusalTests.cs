using System.Net;
using System.Text;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Every endpoint that takes a file or data as its body, with bodies that are none: the answer says what is wrong, in the caller's language.</summary>
public sealed class StreamRefusalTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    // What takes one value, or requests of which each has to be sound; the tallies count what is sound and tell the rest.
    private static readonly string[] Strict = ["readRequest", "remedies", "feeLedger", "dueDaysOfLines", "buildReport", "auditReport"];

    private static readonly string[] OfFiles = ["auditFile", "personalData", "maskPersonalData"];

    public static TheoryData<string> Names => [.. Operations.All.Where(operation => operation.Body == BodyKind.Stream).Select(operation => operation.Name)];

    public static TheoryData<string, string> WrongValues
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in Strict)
            {
                foreach (var body in new[]
                {
                    "{", "[]", "null", "1", "\"x\"", "\0\0\0", "{\"id\":\"1\",\"id\":\"1\"}", "{\"id\":\"\\ud800\"}", "{\"receipt\":{\"channel\":\"in-person\",\"arrived\":\"0000-01-01\"}}", "{\"organ\":1e400}",
                    "{\"a\":" + new string('[', 500) + new string(']', 500) + "}", "id=1&version=2", "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n1\r\n--x--",
                })
                {
                    all.Add(name, body);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Body_InAFormOrCompressed_IsRefusedAndSaysWhatIsTaken(string name)
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        foreach (var (accepted, said) in new[] { ("zh-CN", "请直接以文件"), ("en", "as the body") })
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent("<html></html>"u8.ToArray()), "file", "a.html" } };
            using var answer = await portal.Client(Clerk, accepted).PostAsync(Address(name), form);
            Assert.Contains(said, (await answer.JsonAsync(HttpStatusCode.UnsupportedMediaType)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        using var packed = new ByteArrayContent([0x1F, 0x8B, 8, 0]);
        packed.Headers.ContentEncoding.Add("gzip");
        using var refused = await portal.Client(Clerk).PostAsync(Address(name), packed);
        Assert.Contains("压缩", (await refused.JsonAsync(HttpStatusCode.UnsupportedMediaType)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Body_LargerThanTheLimit_Is413WithAndWithoutALength(string name)
    {
        await using var portal = await RegisterPortal.StartAsync(options =>
        {
            options.Authorize = _ => new(true);
            options.MaxUploadBytes = 500;
        });
        var line = Encoding.UTF8.GetBytes("{\"id\":\"1\"}\n" + new string(' ', 600) + "\n");
        using var known = await portal.Client(Clerk).PostAsync(Address(name), new ByteArrayContent(line));
        await known.JsonAsync(HttpStatusCode.RequestEntityTooLarge);
        using var unknown = await portal.Client(Clerk, "en").PostAsync(Address(name), new StreamContent(new Unsized(line)));
        Assert.Equal("the content is larger than the limit", (await unknown.JsonAsync(HttpStatusCode.RequestEntityTooLarge)).GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Body_ThatIsNoSuchValue_NamesThePlaceInBothLanguages(string name, string body)
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        foreach (var (accepted, isChinese) in new[] { ("zh-CN", true), ("en", false) })
        {
            var problem = await portal.Client(Clerk, accepted).PostTextAsync(Address(name), body, HttpStatusCode.BadRequest);
            var errors = problem.GetProperty("errors").EnumerateObject().ToList();
            Assert.All(errors, error => Assert.Contains('$', error.Name));
            Assert.All(errors.SelectMany(error => error.Value.EnumerateArray()), text => Assert.Equal(isChinese, text.GetString()!.Any(c => c is >= '\u4E00' and <= '\u9FFF')));
            Assert.NotEmpty(errors);
        }
    }

    [Fact]
    public async Task File_ThatIsEmpty_IsToldAndNotAudited()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        foreach (var name in OfFiles)
        {
            foreach (var extension in new[] { "html", "txt", "pdf", "docx", "xlsx", "json" })
            {
                using var answer = await portal.Client(Clerk).PostAsync(Address(name).Replace("a.html", "a." + extension, StringComparison.Ordinal), new ByteArrayContent([]));
                Assert.NotEmpty((await answer.JsonAsync(HttpStatusCode.BadRequest)).ErrorsOf("$"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Query_WithoutWhatIsNeededOrWithMore_NamesTheField(string name)
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Authorize = _ => new(true));
        var operation = Operations.All.Single(one => one.Name == name);
        foreach (var accepted in new[] { "zh-CN", "en" })
        {
            var bare = await portal.Client(Clerk, accepted).PostTextAsync(operation.Address() + "?surprise=1", "{}", HttpStatusCode.BadRequest);
            Assert.NotEmpty(bare.ErrorsOf("surprise"));
            Assert.All(operation.Fields.Where(field => field.IsRequired), field => Assert.NotEmpty(bare.ErrorsOf(field.Name)));
            foreach (var field in operation.Fields)
            {
                var twice = await portal.Client(Clerk, accepted).PostTextAsync($"{operation.Address()}?{field.Name}=1&{field.Name}=2", "{}", HttpStatusCode.BadRequest);
                Assert.NotEmpty(twice.ErrorsOf(field.Name));
            }
        }
    }

    private static string Address(string name)
    {
        var operation = Operations.All.Single(one => one.Name == name);
        return operation.Address() + (OfFiles.Contains(name, StringComparer.Ordinal) ? "?name=a.html" : operation.Fields.Any(field => field.Name == "year") ? "?year=2023" : string.Empty);
    }

    /// <summary>A body of which nobody knows the length beforehand.</summary>
    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
