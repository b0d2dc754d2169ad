namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class PublishingTests(BrowserFixture browser)
{
    private const string Identity = "510502198001010013";

    [Fact]
    public async Task List_WithIdentityNumbers_IsShownMaskedReviewedByAnotherAndFoundInTheCatalogue()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.GotoAsync(portal.Address + "/disclosure/desk/draft");
        await page.Locator("#f-attribute").SelectOptionAsync("proactive");
        await page.Locator("#f-title").FillAsync("水库移民补助名单<script>alert(1)</script>");
        await page.Locator("#f-kind").SelectOptionAsync("other");
        await page.Locator("#f-summary").FillAsync("补助名单");
        await page.Locator("#f-text").FillAsync($"张小明，身份证{Identity}，手机13912345678，补助800元。\n以上公示七天。");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/desk/publication?id=*");
        var address = page.Url;
        Assert.True(await page.Locator("mark").CountAsync() >= 2);
        Assert.DoesNotContain(Identity, await page.ContentAsync(), StringComparison.Ordinal);
        await StepAsync(page, "section");
        await page.NoProblemAsync();

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync(portal, "shuiwu-reviewer");
        await page.GotoAsync(address);
        await page.Locator("[name='item.stateSecret']").SelectOptionAsync("public");
        await page.Locator("[name='item.privacy']").SelectOptionAsync("public");
        await page.Locator("[name=conclusion]").SelectOptionAsync("public");
        await StepAsync(page, "secrecy-review");
        await page.NoProblemAsync();
        await StepAsync(page, "signed");
        await page.NoProblemAsync();

        // Personal data stands in the way of publication (2019 Regulations, art. 15) until it is masked.
        await StepAsync(page, "published");
        Assert.Contains("第十五条", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "全部脱敏" }));
        Assert.Equal(0, await page.Locator("mark").CountAsync());
        await StepAsync(page, "published");
        await page.NoProblemAsync();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(portal.Address + "/disclosure/catalogue?search=水库移民");
        await page.SendAsync(page.Locator("main table a").First);
        var shown = await page.Locator("main").InnerTextAsync();
        Assert.Contains("索引号", shown, StringComparison.Ordinal);
        Assert.Contains("008700002/2025-", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", shown, StringComparison.Ordinal);
        Assert.Contains("<script>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_ProseAndFigures_AreCheckedWithoutBeingKept()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2026-01-20");
        await page.SignInAsync(portal, "shuiwu-head");
        await page.GotoAsync(portal.Address + "/disclosure/desk/year?organ=青石县水务局&year=2025");
        await page.Locator("#prose-overview").FillAsync("2025年，我局认真贯彻落实条例。");
        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "核对（不保存）" }));
        Assert.Contains("尚未保存", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("认真贯彻", await page.Locator("#prose-overview").InputValueAsync(), StringComparison.Ordinal);
        await page.GotoAsync(portal.Address + "/disclosure/desk/year?organ=青石县水务局&year=2025");
        Assert.Equal("", await page.Locator("#prose-overview").InputValueAsync());
        await page.Locator("#prose-overview").FillAsync("2025年，我局认真贯彻落实条例。");
        await page.SendAsync(page.GetByRole(AriaRole.Button, new() { Name = "保存并核对" }));
        Assert.Contains("认真贯彻", await page.Locator(".gd-report").First.InnerTextAsync(), StringComparison.Ordinal);

        // The stock of normative documents fills the second table, and each cell opens to its documents.
        await page.GotoAsync(portal.Address + "/disclosure/desk/normative?organ=青石县水务局&year=2025");
        await page.GetByRole(AriaRole.Button, new() { Name = "填入年报第二部分" }).ClickAsync();
        await page.WaitForURLAsync("**/desk/year**");
        Assert.NotEqual("", await page.Locator("[name^='_table2/'][name$='inForce']").Last.InputValueAsync());
    }

    private static async Task StepAsync(IPage page, string step)
    {
        await page.Locator("form[action*='publication-step'] [name=step]").SelectOptionAsync(step);
        await page.SendAsync(page.Locator("form[action*='publication-step'] button[type=submit]"));
    }
}
