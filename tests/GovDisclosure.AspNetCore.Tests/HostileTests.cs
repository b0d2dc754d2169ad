using System.Net;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class HostileTests
{
    private static readonly (string Method, string Address)[] Calculations =
    [
        ("GET", "workdays/add"), ("GET", "workdays/count"), ("GET", "workdays"), ("GET", "deadlines"), ("POST", "deadlines"), ("GET", "fees"), ("POST", "fees/ledger"),
        ("POST", "remedies"), ("POST", "due-days.ics"), ("POST", "tallies"), ("POST", "tallies/report"), ("POST", "reports/build"), ("POST", "reports/audit"), ("POST", "audits"),
    ];

    [Fact]
    public async Task Everything_UnlessTheHostOpensIt_IsRefused()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var (method, address) in Calculations)
        {
            using var stranger = await portal.Client().SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/" + address));
            Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
            using var clerk = await portal.Client("clerk").SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/" + address));
            Assert.Equal(HttpStatusCode.Forbidden, clerk.StatusCode);
        }

        Assert.Contains(portal.Log.Lines, line => line.Id.Id == 1002);
    }

    [Fact]
    public async Task Policy_ByName_LetsThoseInWhomItNames()
    {
        await using var portal = await TestPortal.StartAsync(
            options => options.Require("desk"),
            services => Microsoft.Extensions.DependencyInjection.PolicyServiceCollectionExtensions.AddAuthorization(services, o => o.AddPolicy("desk", p => p.RequireUserName("clerk"))));
        await portal.Client("clerk").GetJsonAsync("/api/workdays/add?date=2024-03-04&days=1");
        await portal.Client("other").GetJsonAsync("/api/workdays/add?date=2024-03-04&days=1", HttpStatusCode.Forbidden);
        await portal.Client().GetJsonAsync("/api/workdays/add?date=2024-03-04&days=1", HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("date=2024-13-01&days=1", "date")]
    [InlineData("date=2024-02-30&days=1", "date")]
    [InlineData("days=1", "date")]
    [InlineData("date=2024-03-04&days=1&date=2024-03-05", "date")]
    [InlineData("date=2024-03-04&days=many", "days")]
    [InlineData("date=2024-03-04&days=99999999999", "days")]
    [InlineData("date=2024-03-04", "days")]
    [InlineData("date=2024-03-04&days=1&dayz=2", "dayz")]
    [InlineData("date=%00&days=1", "date")]
    [InlineData("date=%ED%A0%80&days=1", "date")]
    public async Task Field_Wrong_IsNamedInBothLanguages(string query, string field)
    {
        await using var portal = await TestPortal.OpenAsync();
        var chinese = await portal.Client().GetJsonAsync("/api/workdays/add?" + query, HttpStatusCode.BadRequest);
        var english = await portal.Client(language: "en").GetJsonAsync("/api/workdays/add?" + query, HttpStatusCode.BadRequest);
        Assert.Equal("填写的内容有误", chinese.GetProperty("title").GetString());

        Assert.NotEmpty(chinese.ErrorsOf(field));
        Assert.NotEmpty(english.ErrorsOf(field));
        Assert.All(english.ErrorsOf(field), text => Assert.DoesNotContain(text, c => c is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public async Task AllFieldsWrong_AreToldTogether()
    {
        await using var portal = await TestPortal.OpenAsync();
        var problem = await portal.Client().GetJsonAsync("/api/deadlines?channel=pigeon&receivedOn=x&confirmedOn=y&on=z&extra=1", HttpStatusCode.BadRequest);
        Assert.Equal(5, problem.GetProperty("errors").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("POST", "workdays/add")]
    [InlineData("PUT", "deadlines")]
    [InlineData("DELETE", "deadlines")]
    public async Task Verb_OtherThanGetAndPost_IsNotThere(string method, string address)
    {
        await using var portal = await TestPortal.OpenAsync();
        using var answer = await portal.Client().SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/" + address));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\u0000")]
    [InlineData("{\"receipt\":{\"arrived\":\"2024-03-04\"}}\n{\"receipt\":{\"arrived\":\"2024-03-04\"}}")]
    public async Task ReadRequest_BodyThatIsNone_IsAProblemOfTheInput(string body)
    {
        await using var portal = await TestPortal.OpenAsync();
        await portal.Client().PostTextAsync("/api/deadlines", body, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Upload_OverTheLimit_Is413WithAndWithoutALength()
    {
        await using var portal = await TestPortal.StartAsync(options =>
        {
            options.Open(DisclosureOperation.Audit);
            options.MaxUploadBytes = 1000;
        });
        using var known = await portal.Client().PostAsync("/api/audits?name=a.html", new ByteArrayContent(new byte[1001]));
        await known.JsonAsync(HttpStatusCode.RequestEntityTooLarge);
        using var endless = await portal.Client().PostAsync("/api/audits?name=a.html", new StreamContent(new Endless()));
        await endless.JsonAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Get_Twice_IsAnsweredWithNotModified()
    {
        await using var portal = await TestPortal.OpenAsync();
        var client = portal.Client();
        using var first = await client.GetAsync("/api/workdays/add?date=2024-03-04&days=1");
        var second = new HttpRequestMessage(HttpMethod.Get, "/api/workdays/add?date=2024-03-04&days=1");
        second.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await client.SendAsync(second);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task RateLimit_OfOpenCalls_Is429()
    {
        await using var portal = await TestPortal.StartAsync(options =>
        {
            options.Open(DisclosureOperation.Calculate);
            options.OpenCallsPerMinute = 3;
        });
        var client = portal.Client();
        for (var i = 0; i < 3; i++)
        {
            await client.GetJsonAsync("/api/workdays/add?date=2024-03-04&days=1");
        }

        await client.GetJsonAsync("/api/workdays/add?date=2024-03-04&days=1", HttpStatusCode.TooManyRequests);
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
