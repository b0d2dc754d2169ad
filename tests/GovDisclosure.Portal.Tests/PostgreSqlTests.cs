using GovDisclosure.Data.Tests.Servers;

namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class PostgreSqlTests(BrowserFixture browser)
{
    [Fact]
    public async Task Portal_OnPostgreSql_TakesARequestThroughARestartAndPublishes()
    {
        using var server = new PostgreSqlServer();
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04", server.Database());
        var (id, code) = await page.SubmitAsync(portal, "2024年水库除险加固资金安排");
        await portal.RestartAsync("2025-03-05");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.OpenAsync(portal, id);
        await page.DoAsync("step", ("step", "accept"));
        await page.NoProblemAsync();
        Assert.Contains("第三十三条", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(portal.Address + "/disclosure/desk/year?organ=青石县水务局&year=2024");
        Assert.True(await page.Locator(".gd-row").CountAsync() > 5, await page.Locator("body").InnerTextAsync());
        await page.GotoAsync(portal.Address + "/disclosure/track");
        await page.GetByLabel("申请编号").FillAsync(id);
        await page.GetByLabel("查询码").FillAsync(code);
        await page.SendAsync(page.Locator("main form button"));
        Assert.Contains("办理中", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await new HttpClient().GetStringAsync(portal.Address + "/health"));
    }
}
