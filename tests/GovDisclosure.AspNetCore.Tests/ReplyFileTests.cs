using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class ReplyFileTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    [Fact]
    public async Task Files_OfADraft_AreGivenOutWithTheDeliveredReplyAndNotBefore()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, code) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        var added = await AddAsync(clerk, id, "答复书.pdf", "%PDF-1.7 reply"u8.ToArray(), HttpStatusCode.OK);
        var key = added.GetProperty("files")[0].GetProperty("key").GetString()!;
        Assert.Equal("答复书.pdf", added.GetProperty("files")[0].GetProperty("name").GetString());

        var applicant = portal.Client();
        Assert.Equal(0, (await applicant.DoAsync("track", new { number = id, code })).GetProperty("files").GetArrayLength());
        await applicant.DoAsync("track-file", new { number = id, code, key }, HttpStatusCode.NotFound);

        await DeliverAsync(clerk, id);
        var found = await applicant.DoAsync("track", new { number = id, code });
        Assert.Equal(key, found.GetProperty("files")[0].GetProperty("key").GetString());
        using var file = await applicant.PostAsync("/api/requests/track-file", new StringContent(JsonSerializer.Serialize(new { number = id, code, key }), System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal("%PDF-1.7 reply", await file.Content.ReadAsStringAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);

        // Number without code, code without number, a key of nothing: all the same no.
        var wrong = await applicant.DoAsync("track-file", new { number = id, code = "AAAA", key }, HttpStatusCode.NotFound);
        var none = await applicant.DoAsync("track-file", new { number = id, code, key = "a" + new string('0', 32) + "-41" }, HttpStatusCode.NotFound);
        Assert.Equal(wrong.ToString(), none.ToString());

        // What was delivered does not change any more.
        await AddAsync(clerk, id, "another.pdf", "%PDF-1.7"u8.ToArray(), HttpStatusCode.Conflict);
        await clerk.DoAsync("remove-reply-file", new { id, key }, HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_ChangedOrTakenAwayBehindADeliveredReply_AreFoundByTheCheckOfHealth(bool isChanged)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        await AddAsync(clerk, id, "答复张三.pdf", "%PDF-1.7 reply"u8.ToArray(), HttpStatusCode.OK);
        await DeliverAsync(clerk, id);
        var health = portal.Services.GetRequiredService<RegisterHealth>();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new HealthCheckContext())).Status);

        var files = portal.Services.GetRequiredService<IDisclosureFileStore>();
        var key = Assert.Single(await files.ListAsync("reply-files/"));
        var entries = new List<Registers.RegisterEntry>();
        await foreach (var entry in portal.Services.GetRequiredService<Registers.IRegisterStore>().EntriesAsync(DisclosureRegister.MainSite, id))
        {
            entries.Add(entry);
        }

        // The name that a person gave goes into no chain.
        Assert.Contains(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("%PDF-1.7 reply"u8)).ToLowerInvariant(), entries[^1].Data, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString("张三"u8), entries[^1].Data, StringComparison.OrdinalIgnoreCase);
        await (isChanged ? files.SaveAsync(key, new MemoryStream("%PDF-1.7 another"u8.ToArray())) : files.DeleteAsync(key));
        var found = await health.CheckHealthAsync(new HealthCheckContext());
        Assert.Equal((HealthStatus.Unhealthy, 1), (found.Status, found.Data["brokenChains"]));
    }

    [Fact]
    public async Task Files_ChangedBehindAReplyMadeAnew_AreFoundByTheCheckOfHealth()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        await DeliverAsync(clerk, id);
        var today = "2024-03-15";
        var version = 6L;
        version = (await clerk.DoAsync("review", new { id, version, @case = "f1", reviewKind = "reconsideration", filedOn = today, acceptedOn = today, decidedOn = today, decision = "review.performance" })).GetProperty("version").GetInt64();
        await AddAsync(clerk, id, "重新答复.pdf", "%PDF-1.7 anew"u8.ToArray(), HttpStatusCode.OK);
        await clerk.DoAsync("remake", new { id, version, outcome = "granted", on = today });
        var health = portal.Services.GetRequiredService<RegisterHealth>();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync(new HealthCheckContext())).Status);
        var files = portal.Services.GetRequiredService<IDisclosureFileStore>();
        await files.SaveAsync(Assert.Single(await files.ListAsync("reply-files/")), new MemoryStream("%PDF-1.7 another"u8.ToArray()));
        Assert.Equal(1, (await health.CheckHealthAsync(new HealthCheckContext())).Data["brokenChains"]);
    }

    [Fact]
    public async Task Publication_ChangedBehindItsChain_IsFoundByTheCheckOfHealth()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var store = portal.Services.GetRequiredService<IPublicationStore>();
        var register = new PublicationRegister(store, NodaTime.SystemClock.Instance, DisclosureRegister.MainSite);
        for (var i = 0; i < 3; i++)
        {
            Assert.NotNull(await register.SaveAsync(new KeptPublication(new Publication(FormattableString.Invariant($"P{i}"), "标题"), "原文", 0), "p"));
        }

        var health = portal.Services.GetRequiredService<RegisterHealth>();
        var sound = await health.CheckHealthAsync(new HealthCheckContext());
        Assert.Equal((HealthStatus.Healthy, 0), (sound.Status, sound.Data["brokenPublications"]));
        var files = portal.Services.GetRequiredService<IDisclosureFileStore>();
        var key = (await files.ListAsync("publications/"))[1];
        string text;
        await using (var file = await files.OpenAsync(key))
        {
            text = await new StreamReader(file!).ReadToEndAsync();
        }

        await files.SaveAsync(key, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Replace("原文", "改文", StringComparison.Ordinal))));
        var found = await health.CheckHealthAsync(new HealthCheckContext());
        Assert.Equal((HealthStatus.Unhealthy, 1), (found.Status, found.Data["brokenPublications"]));
    }

    [Fact]
    public async Task Files_OfAnotherOffice_AreNotThere()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var key = (await AddAsync(portal.Client(Clerk), id, "a.pdf", "%PDF-1.7"u8.ToArray(), HttpStatusCode.OK)).GetProperty("files")[0].GetProperty("key").GetString()!;
        var stranger = portal.Client("other@青石县教育局");
        await AddAsync(stranger, id, "b.pdf", "%PDF-1.7"u8.ToArray(), HttpStatusCode.NotFound);
        await stranger.DoAsync("remove-reply-file", new { id, key }, HttpStatusCode.NotFound);
        await stranger.GetJsonAsync($"/api/requests/reply-file?id={id}&key={key}", HttpStatusCode.NotFound);
        Assert.Equal("%PDF-1.7", await portal.Client(Clerk).GetStringAsync($"/api/requests/reply-file?id={id}&key={key}"));
        await portal.Client(Clerk).DoAsync("remove-reply-file", new { id, key });
        await portal.Client(Clerk).GetJsonAsync($"/api/requests/reply-file?id={id}&key={key}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Files_ThatAreNoneOrShells_AreNamedAndNothingIsKept()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        Assert.NotEmpty((await AddAsync(clerk, id, "x.pdf", "<?php"u8.ToArray(), HttpStatusCode.BadRequest)).ErrorsOf("attachments"));
        Assert.NotEmpty((await clerk.DoAsync("reply-files", new { id }, HttpStatusCode.BadRequest)).ErrorsOf("attachments"));
        var html = await clerk.GetStringAsync("/disclosure/desk/request?id=" + id);
        Assert.DoesNotContain("x.pdf", html, StringComparison.Ordinal);
    }

    private static async Task DeliverAsync(HttpClient clerk, string id)
    {
        var version = 1L;
        foreach (var (step, outcome) in new (string, string?)[] { ("accept", null), ("draft", "granted"), ("review", null), ("approve", null), ("deliver", null) })
        {
            var fields = new Dictionary<string, object> { ["id"] = id, ["version"] = version, ["step"] = step };
            if (outcome is not null)
            {
                fields["outcome"] = outcome;
            }

            version = (await clerk.DoAsync("step", fields)).GetProperty("version").GetInt64();
        }
    }

    private static async Task<JsonElement> AddAsync(HttpClient client, string id, string name, byte[] content, HttpStatusCode expected)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent { { new StringContent(id), "id" }, { file, "attachments", name } };
        var page = await client.GetAsync("/disclosure/track");
        var token = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(), "__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["token"].Value;
        form.Add(new StringContent(token), "__RequestVerificationToken");
        using var call = new HttpRequestMessage(HttpMethod.Post, "/api/requests/reply-files") { Content = form };
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            call.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        }

        using var answer = await client.SendAsync(call);
        return await answer.JsonAsync(expected);
    }
}
