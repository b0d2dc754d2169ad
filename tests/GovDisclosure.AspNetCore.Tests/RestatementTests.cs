using System.Net;
using System.Text.Json;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>What is published is locked, and mended only by a restatement with its reason; what is shown in public never says who asked.</summary>
public sealed class RestatementTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    [Fact]
    public async Task Year_ThatChangedAfterItsLock_IsRestatedWithAReasonThatEverybodySees()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var clerk = portal.Client(Clerk);
        await EnterAsync(clerk, "2023-05-08");
        await PostAsync(clerk, "restate", new { year = 2023, reason = "x" }, HttpStatusCode.Conflict);
        await WaiveAsync(clerk);
        await PostAsync(clerk, "publish", new { year = 2023 });
        await PostAsync(clerk, "publish", new { year = 2023 }, HttpStatusCode.Conflict);
        var locked = await clerk.GetJsonAsync("/api/years?year=2023");
        Assert.Equal("2024-03-15", locked.GetProperty("publishedOn").GetString());
        Assert.Equal(0, locked.GetProperty("changed").GetArrayLength());
        await PostAsync(clerk, "restate", new { year = 2023, reason = "没有变动" }, HttpStatusCode.Conflict);

        // Somebody finds another paper request of the year.
        await EnterAsync(clerk, "2023-06-08");
        var changed = await clerk.GetJsonAsync("/api/years?year=2023");
        Assert.Contains(changed.GetProperty("changed").EnumerateArray(), cell => cell.GetString() == "table3/newReceived/total");
        var published = await clerk.GetStringAsync(ReportAddress);
        await PostAsync(clerk, "restate", new { year = 2023 }, HttpStatusCode.BadRequest);
        await PostAsync(portal.Client("other@青石县教育局"), "restate", new { year = 2023, organ = RegisterPortal.Organ, reason = "x" }, HttpStatusCode.NotFound);
        await WaiveAsync(clerk);
        Assert.Equal(published, await clerk.GetStringAsync(ReportAddress));
        await PostAsync(clerk, "restate", new { year = 2023, reason = "漏登纸质申请一件" });

        Assert.NotEqual(published, await clerk.GetStringAsync(ReportAddress));
        Assert.Contains("漏登纸质申请一件", await portal.Client().GetStringAsync("/disclosure/reports"), StringComparison.Ordinal);
        Assert.Contains("Restated on 2024-03-15: 漏登纸质申请一件", WebUtility.HtmlDecode(await clerk.GetStringAsync("/disclosure/desk/year?year=2023&lang=en")), StringComparison.Ordinal);
        var restated = await clerk.GetJsonAsync("/api/years?year=2023");
        Assert.Equal(0, restated.GetProperty("changed").GetArrayLength());
        Assert.Equal("2024-03-15", restated.GetProperty("publishedOn").GetString());
        await PostAsync(clerk, "restate", new { year = 2023, reason = "再次" }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Report_ThatTheHostBroughtAlong_IsNotRestatedFromTheRegister()
    {
        await using var portal = await RegisterPortal.StartAsync();
        using (var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateScope(portal.Services))
        {
            var reports = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PublishedReports>(scope.ServiceProvider);
            await reports.AddAsync(new Reports.AnnualReport { Organ = RegisterPortal.Organ, Year = 2022, Published = new LocalDate(2023, 1, 20) });
        }

        var clerk = portal.Client(Clerk);
        await PostAsync(clerk, "restate", new { year = 2022, reason = "x" }, HttpStatusCode.Conflict);
        await PostAsync(clerk, "waive", new { year = 2022, rule = "x", reason = "x" }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Problem_OfTheLaw_SaysEachArticleOnce()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var clerk = portal.Client(Clerk, "en");
        await EnterAsync(clerk, "2023-05-08");
        var refused = await PostAsync(clerk, "publish", new { year = 2023 }, HttpStatusCode.UnprocessableEntity);
        foreach (var sentence in refused.GetProperty("detail").GetString()!.Split("; "))
        {
            Assert.True(sentence.Split("Regulations on Open Government Information (2019 revision), art.").Length <= 2, sentence);
        }
    }

    // A reply begins with the name of who asked.
    [Fact]
    public async Task Reply_ShownInPublic_SaysNothingOfWhoAskedAndIsTakenDownAgain()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = RegisterPortal.Form();
        form["title"] = "张三丰的宅基地审批材料";
        var (id, _) = await portal.SubmitAsync(form);
        var clerk = portal.Client(Clerk);
        var version = 1L;
        foreach (var fields in new object[] { new { step = "accept" }, new { step = "draft", outcome = "granted", text = "张三丰：您好。经查，予以公开。联系电话13800000000，证件510000199001011234，寄往青石县一号。" }, new { step = "review" }, new { step = "approve" }, new { step = "deliver" } })
        {
            var all = JsonSerializer.SerializeToElement(fields).EnumerateObject().ToDictionary(member => member.Name, member => (object)member.Value);
            all["id"] = id;
            all["version"] = version;
            version = (await clerk.DoAsync("step", all)).GetProperty("version").GetInt64();
        }

        await ChooseAsync(clerk, "show-reply", id);
        var shown = await portal.Client().GetStringAsync("/disclosure/replies");
        Assert.Contains("予以公开", shown, StringComparison.Ordinal);
        foreach (var word in new[] { "张三丰", "13800000000", "510000199001011234", "青石县一号" })
        {
            Assert.DoesNotContain(word, shown, StringComparison.Ordinal);
        }

        Assert.Contains("取消选登", await clerk.GetStringAsync("/disclosure/desk/request?id=" + id), StringComparison.Ordinal);
        await ChooseAsync(clerk, "hide-reply", id);
        Assert.DoesNotContain("予以公开", await portal.Client().GetStringAsync("/disclosure/replies"), StringComparison.Ordinal);
    }

    private static string ReportAddress => "/disclosure/report?year=2023&format=md&organ=" + Uri.EscapeDataString(RegisterPortal.Organ);

    private static async Task EnterAsync(HttpClient clerk, string day)
    {
        var form = RegisterPortal.Form();
        form["channel"] = "in-person";
        form["receivedOn"] = day;
        await clerk.DoAsync("enter", form, HttpStatusCode.Created);
    }

    private static async Task ChooseAsync(HttpClient clerk, string what, string id)
    {
        using var answer = await clerk.PostAsync("/disclosure/desk/" + what, new StringContent(JsonSerializer.Serialize(new { id }), System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static async Task WaiveAsync(HttpClient clerk)
    {
        var year = await clerk.GetJsonAsync("/api/years?year=2023");
        foreach (var finding in year.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("severity").GetString() == "error"))
        {
            await PostAsync(clerk, "waive", new { year = 2023, rule = finding.GetProperty("ruleId").GetString(), place = finding.GetProperty("place").GetString(), reason = "已核实" });
        }
    }

    private static Task<JsonElement> PostAsync(HttpClient clerk, string what, object fields, HttpStatusCode expected = HttpStatusCode.OK)
        => clerk.PostTextAsync("/api/years/" + what, JsonSerializer.Serialize(fields), expected);
}
