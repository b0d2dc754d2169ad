namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class LifeOfARequestTests(BrowserFixture browser)
{
    [Fact]
    public async Task Request_FromSubmissionToRemadeReply_StandsInTablesThreeAndFourOfThePublishedReport()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        var (id, code) = await page.SubmitAsync(portal, "2024年水库除险加固资金安排");

        // Consultation of a third party (2019, art. 32), each day in a process of its own: nothing is lost where one is killed.
        await portal.RestartAsync("2025-03-10");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.OpenAsync(portal, id);
        await page.DoAsync("step", ("step", "accept"));
        await page.NoProblemAsync();
        await page.DoAsync("event", ("kind", "third-party"), ("on", "2025-03-10"), ("party", "远山公司"));
        await page.NoProblemAsync();
        Assert.Contains("暂停计时", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await portal.RestartAsync("2025-03-20");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.OpenAsync(portal, id);
        await page.DoAsync("event", ("kind", "third-party-answer"), ("on", "2025-03-20"), ("party", "远山公司"));
        await page.NoProblemAsync();
        await page.DoAsync("event", ("kind", "extension"), ("on", "2025-03-20"), ("workingDays", "10"));
        await page.NoProblemAsync();

        // A second extension is against article 33: told with its article, and not recorded.
        await page.DoAsync("event", ("kind", "extension"), ("on", "2025-03-20"), ("workingDays", "10"));
        Assert.Contains("第三十三条", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.OpenAsync(portal, id);
        Assert.Equal(1, await page.Locator(".gd-events li", new() { HasText = "10个工作日" }).CountAsync());
        await page.DoAsync("step", ("step", "draft"), ("outcome", "denied.thirdParty"), ("text", "第三方不同意公开。"), ("number", "青水公开〔2025〕9号"));
        await page.NoProblemAsync();

        // A file goes with the reply: nobody but the desk sees it before the delivery.
        await page.Locator("form[action*='reply-files'] input[type=file]").SetInputFilesAsync(new FilePayload { Name = "答复书.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 reply"u8.ToArray() });
        await page.SendAsync(page.Locator("form[action*='reply-files'] button"));
        await page.NoProblemAsync();

        // Approval is not for a clerk.
        await page.DoAsync("step", ("step", "review"));
        Assert.Contains("没有权限", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync(portal, "shuiwu-reviewer");
        await page.OpenAsync(portal, id);
        await page.DoAsync("step", ("step", "review"));
        await page.NoProblemAsync();
        await page.DoAsync("step", ("step", "approve"));
        await page.NoProblemAsync();
        await page.DoAsync("step", ("step", "deliver"), ("delivery", "by-post"));
        await page.NoProblemAsync();

        await TrackAsync(page, portal, id, code);
        await RemakeAsync(page, portal, id);
        await PublishAsync(page, portal);
    }

    private static async Task TrackAsync(IPage page, PortalProcess portal, string id, string code)
    {
        // Who asked sees the reply by number and code, and nothing of who asked.
        await page.GotoAsync(portal.Address + "/disclosure/track");
        await page.GetByLabel("申请编号").FillAsync(id);
        await page.GetByLabel("查询码").FillAsync(code);
        await page.SendAsync(page.Locator("main form button"));
        var tracked = await page.Locator("main").InnerTextAsync();
        Assert.Contains("第三方不同意公开。", tracked, StringComparison.Ordinal);
        Assert.DoesNotContain("林小满", tracked, StringComparison.Ordinal);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 答复书.pdf" }).ClickAsync());
        Assert.Equal("答复书.pdf", download.SuggestedFilename);
        Assert.Equal("%PDF-1.7 reply", await File.ReadAllTextAsync(await download.PathAsync()));
    }

    /// <summary>A reconsideration sends the reply back; the one made anew stands in the figures.</summary>
    private static async Task RemakeAsync(IPage page, PortalProcess portal, string id)
    {
        await portal.RestartAsync("2025-07-15");
        await page.SignInAsync(portal, "shuiwu-head");
        await page.OpenAsync(portal, id);
        await page.DoAsync("review", ("case", "青府复〔2025〕7号"), ("reviewKind", "reconsideration"), ("filedOn", "2025-04-20"), ("decidedOn", "2025-06-18"), ("decision", "review.remade"));
        await page.NoProblemAsync();
        await page.DoAsync("remake", ("outcome", "partial"), ("on", "2025-07-01"), ("text", "予以部分公开。"), ("delivery", "by-post"));
        await page.NoProblemAsync();

        await portal.RestartAsync("2026-01-20");
        await page.SignInAsync(portal, "shuiwu-head");
        await page.GotoAsync(portal.Address + "/disclosure/desk/cell?organ=青石县水务局&year=2025&cell=table3/newReceived/naturalPerson");
        Assert.Contains(id, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(portal.Address + "/disclosure/desk/cell?organ=青石县水务局&year=2025&cell=table4/review.corrected");
        Assert.Contains(id, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task PublishAsync(IPage page, PortalProcess portal)
    {
        // Errors of the register have to be waived with a reason before it is published.
        await page.GotoAsync(portal.Address + "/disclosure/desk/year?organ=青石县水务局&year=2025");
        for (var i = 0; i < 60 && await page.Locator("li.gd-error:not(.gd-waived) form.gd-waive").CountAsync() > 0; i++)
        {
            var first = page.Locator("li.gd-error:not(.gd-waived) form.gd-waive").First;
            await first.Locator("[name=reason]").FillAsync("登记有误，已核实");
            await page.SendAsync(first.Locator("button"));
        }

        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "发布并锁定" }));
        Assert.Contains("发布并锁定。", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        // A sentence is added afterwards: the published report stays as it is until it is restated, and then everybody sees why.
        await page.Locator("textarea[name^='_prose.']").First.FillAsync("本机关依法公开政府信息，并接受社会监督。");
        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "保存并核对" }));
        await page.Locator("#f-restate").FillAsync("补充说明");
        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "更正并重新发布" }));
        Assert.Contains("更正：补充说明", await page.Locator(".gd-restatements").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(portal.Address + "/disclosure/reports");
        Assert.Contains("补充说明", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        // The public page of the report.
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(portal.Address + "/disclosure/report?organ=青石县水务局&year=2025");
        Assert.Contains("青石县水务局2025年", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("[data-table=table3]").CountAsync() > 0);
        Assert.True(await page.Locator("[data-table=table4]").CountAsync() > 0);
    }
}
