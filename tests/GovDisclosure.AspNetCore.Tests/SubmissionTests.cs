using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class SubmissionTests
{
    [Fact]
    public async Task Submit_ThenTrack_TellsStateAndNeverWho()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (number, code) = await portal.SubmitAsync();
        Assert.Equal("2024-0001", number);
        Assert.Equal(26, code.Replace("-", "", StringComparison.Ordinal).Length);
        var found = await portal.Client().DoAsync("track", new { number, code });
        Assert.True(found.GetProperty("found").GetBoolean());
        Assert.Equal("办理中", found.GetProperty("state").GetProperty("zh").GetString());
        Assert.DoesNotContain("张三丰", found.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("5100001990", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_Anything_WritesNothingOfTheApplicantIntoTheLog()
    {
        await using var portal = await RegisterPortal.StartAsync();
        await portal.SubmitAsync();
        await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(new Dictionary<string, string>(RegisterPortal.Form()) { ["kind"] = "x" }), HttpStatusCode.BadRequest);
        Assert.Contains(portal.Log.Lines, line => line.Id.Id == 1001 && line.Text.Contains("2024-0001", StringComparison.Ordinal));
        Assert.DoesNotContain(portal.Log.Lines, line => line.Text.Contains("张三丰", StringComparison.Ordinal) || line.Text.Contains("1380000", StringComparison.Ordinal) || line.Text.Contains("510000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Track_WrongCodeOrNumber_IsTheSameNo()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (number, code) = await portal.SubmitAsync();
        var wrong = await portal.Client().DoAsync("track", new { number, code = code[..^1] + (code[^1] == '0' ? '1' : '0') }, HttpStatusCode.NotFound);
        var unknown = await portal.Client().DoAsync("track", new { number = "2024-0002", code }, HttpStatusCode.NotFound);
        Assert.Equal(wrong.ToString(), unknown.ToString());
    }

    [Fact]
    public async Task Track_WhereTheHostRewrites404_AnswersFoundFalse()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.AnswersNotFoundAsFalse = true);
        var answer = await portal.Client().DoAsync("track", new { number = "x", code = "y" });
        Assert.False(answer.GetProperty("found").GetBoolean());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Submit_EachRequiredFieldMissing_IsNamedAndNothingIsKept(string language)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var problem = await portal.Client(language: language).PostTextAsync("/api/requests/submit", "{}", HttpStatusCode.BadRequest);
        foreach (var field in new[] { "kind", "name", "document", "telephone", "title", "form", "provision" })
        {
            Assert.NotEmpty(problem.ErrorsOf(field));
        }

        var list = await portal.Client("clerk@" + RegisterPortal.Organ).GetJsonAsync("/api/requests?list=all");
        Assert.Equal(0, list.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Submit_EveryFieldWrong_NamesEach()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = RegisterPortal.Form().Keys.ToDictionary(key => key, _ => new string('长', 5000));
        form["email"] = "no address";
        form["surprise"] = "1";
        var problem = await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(form), HttpStatusCode.BadRequest);
        Assert.Equal(form.Count, problem.GetProperty("errors").EnumerateObject().Count());
    }

    [Fact]
    public async Task Submit_SameKeyTwice_IsDoneOnce()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var client = portal.Client();
        client.DefaultRequestHeaders.Add("Idempotency-Key", "k1");
        var body = JsonSerializer.Serialize(RegisterPortal.Form());
        var first = await client.PostTextAsync("/api/requests/submit", body, HttpStatusCode.Created);
        var second = await client.PostTextAsync("/api/requests/submit", body, HttpStatusCode.Created);
        Assert.Equal(first.ToString(), second.ToString());
        await client.PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form("李四")), HttpStatusCode.UnprocessableEntity);
        var list = await portal.Client("clerk@" + RegisterPortal.Organ).GetJsonAsync("/api/requests?list=all");
        Assert.Equal(1, list.GetProperty("rows").GetArrayLength());
    }

    // Another process over the same register knows the key: the answer is the same, and sealed where it is kept.
    [Fact]
    public async Task Submit_SameKeyInAnotherProcess_IsDoneOnce()
    {
        var store = new GovDisclosure.Registers.MemoryRegisterStore();
        var folder = Path.Combine(Path.GetTempPath(), "gd-tests-" + Guid.NewGuid().ToString("N"));
        var answers = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            await using var portal = await RegisterPortal.StartAsync(options => options.AttachmentFolder = folder, store);
            var client = portal.Client();
            client.DefaultRequestHeaders.Add("Idempotency-Key", "k1");
            answers.Add((await client.PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form()), HttpStatusCode.Created)).ToString());
            await client.PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form("李四")), HttpStatusCode.UnprocessableEntity);
        }

        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task Submit_FormWithoutItsToken_IsForged()
    {
        await using var portal = await RegisterPortal.StartAsync();
        using var answer = await portal.Client().PostAsync("/api/requests/submit", new FormUrlEncodedContent(RegisterPortal.Form()));
        await answer.JsonAsync(HttpStatusCode.BadRequest);
        Assert.Contains(portal.Log.Lines, line => line.Id.Id == 1006);
    }

    [Fact]
    public async Task Submit_FromAnAllowedOrigin_IsTakenAndFromAnotherIsNot()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.AllowedOrigins.Add("https://www.qingshi.example"));
        foreach (var (origin, expected) in new[] { ("https://www.qingshi.example", HttpStatusCode.Created), ("https://evil.example", HttpStatusCode.BadRequest) })
        {
            var call = new HttpRequestMessage(HttpMethod.Post, "/api/requests/submit") { Content = new FormUrlEncodedContent(RegisterPortal.Form()) };
            call.Headers.Add("Origin", origin);
            using var answer = await portal.Client().SendAsync(call);
            await answer.JsonAsync(expected);
            Assert.Equal(expected == HttpStatusCode.Created, answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Submit_ChallengeNotMet_IsRefusedAndNothingIsKept()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Challenge = context => ValueTask.FromResult(context.Request.Headers.ContainsKey("X-Captcha")));
        await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form()), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Submit_WhereTheFormIsClosed_TellsWhy()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.ClosedReason = new("系统升级", "maintenance"));
        var problem = await portal.Client(language: "en").PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(RegisterPortal.Form()), HttpStatusCode.ServiceUnavailable);
        Assert.Equal("maintenance", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("shell.php", "<?php system($_GET[0]);")]
    [InlineData("shell.php.jpg", "<?php system($_GET[0]);")]
    [InlineData("shell.txt", "<?php system($_GET[0]);")]
    [InlineData("shell.txt", "#!/bin/sh\nrm -rf /")]
    [InlineData("page.txt", "<script>alert(1)</script>")]
    [InlineData("report.pdf", "MZ\u0090")]
    [InlineData("macro.docx", "PK\u0003\u0004nothing")]
    [InlineData("../../../etc/cron.d/x.sh", "x")]
    public async Task Submit_ShellAsAttachment_IsRefusedAndNothingIsKept(string name, string content)
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.AllowedOrigins.Add("https://a.example"));
        using var answer = await portal.Client().SendAsync(Multipart(name, Encoding.UTF8.GetBytes(content)));
        var problem = await answer.JsonAsync(HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.ErrorsOf("attachments"));
        var list = await portal.Client("clerk@" + RegisterPortal.Organ).GetJsonAsync("/api/requests?list=all");
        Assert.Equal(0, list.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Submit_SoundAttachment_IsKeptOutOfTheWebRootAndComesBackAsAFile()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.AllowedOrigins.Add("https://a.example"));
        using var answer = await portal.Client().SendAsync(Multipart("..\\证明<b>.pdf", "%PDF-1.7 hello"u8.ToArray()));
        var number = (await answer.JsonAsync(HttpStatusCode.Created)).GetProperty("number").GetString();
        Assert.Equal("2024-0001", number);
    }

    [Fact]
    public async Task Submit_AttachmentsOverTheLimit_Are413()
    {
        await using var portal = await RegisterPortal.StartAsync(options =>
        {
            options.AllowedOrigins.Add("https://a.example");
            options.MaxAttachmentBytes = 1000;
            options.MaxAttachments = 1;
            options.MaxBodyBytes = 1000;
        });
        using var answer = await portal.Client().SendAsync(Multipart("a.pdf", new byte[100_000]));
        await answer.JsonAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    private static HttpRequestMessage Multipart(string name, byte[] content)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in RegisterPortal.Form())
        {
            form.Add(new StringContent(value), field);
        }

        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "attachments", name);
        var call = new HttpRequestMessage(HttpMethod.Post, "/api/requests/submit") { Content = form };
        call.Headers.Add("Origin", "https://a.example");
        return call;
    }
}
