using System.Net;

namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class DarkWaysTests(BrowserFixture browser)
{
    [Fact]
    public async Task TwoClerks_OnOneRequest_TheSecondIsToldAndLosesNothing()
    {
        var first = await browser.PageAsync();
        var second = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        var (id, _) = await first.SubmitAsync(portal, "河道整治招标文件");
        await first.SignInAsync(portal, "shuiwu-clerk");
        await second.SignInAsync(portal, "shuiwu-reviewer");
        await first.OpenAsync(portal, id);
        await second.OpenAsync(portal, id);
        await first.DoAsync("assign", ("unit", "规划科"));
        await second.DoAsync("assign", ("unit", "财务科"));
        Assert.Contains("已被他人修改", await second.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await second.OpenAsync(portal, id);
        await second.DoAsync("assign", ("unit", "财务科"));
        await second.NoProblemAsync();
        Assert.Equal(3, await second.Locator(".gd-history li").CountAsync());
    }

    [Fact]
    public async Task Session_AfterSignOut_OpensNothingAndTheBackButtonShowsNothing()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.GotoAsync(portal.Address + "/disclosure/desk");
        var cookies = await page.Context.CookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.WaitForURLAsync("**/disclosure/");
        await page.GoBackAsync();
        await page.ReloadAsync();
        Assert.Contains("/signin", page.Url, StringComparison.Ordinal);

        // The cookie of before, put back by hand.
        await page.Context.AddCookiesAsync(cookies.Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Url = portal.Address }));
        await page.GotoAsync(portal.Address + "/disclosure/desk");
        Assert.Contains("/signin", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BackButton_AfterAnAction_RecordsNothingTwice()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        var (id, _) = await page.SubmitAsync(portal, "会议纪要");
        await page.SignInAsync(portal, "shuiwu-clerk");
        await page.OpenAsync(portal, id);
        await page.DoAsync("assign", ("unit", "规划科"));
        await page.ReloadAsync();
        await page.GoBackAsync();
        await page.DoAsync("assign", ("unit", "规划科"));
        await page.OpenAsync(portal, id);
        Assert.True(await page.Locator(".gd-history li").CountAsync() <= 3);
        await page.ReloadAsync();
        await page.ReloadAsync();
        Assert.True(await page.Locator(".gd-history li").CountAsync() <= 3);
    }

    [Fact]
    public async Task OtherOffice_ParentSeesChildAndSiblingSeesNothing()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        var (id, _) = await page.SubmitAsync(portal, "不动产登记流程", "青石县不动产登记中心");
        foreach (var (name, sees) in new[] { ("jiaoyu-head", false), ("shuiwu-head", false), ("ziran-head", true), ("county-head", true), ("county-auditor", true) })
        {
            await page.Context.ClearCookiesAsync();
            await page.SignInAsync(portal, name);
            var answer = await page.GotoAsync(portal.Address + "/disclosure/desk/request?id=" + id);
            Assert.Equal(sees ? 200 : 404, answer!.Status);
        }

        Assert.Equal(0, await page.Locator(".gd-actions").CountAsync());
    }

    [Fact]
    public async Task Upload_OfThreeHundredMegabytes_IsRefusedBeforeItIsRead()
    {
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        using var client = new HttpClient();
        using var content = new MultipartFormDataContent { { new StreamContent(new Zeros(300L << 20)), "attachments", "a.pdf" } };
        try
        {
            using var answer = await client.PostAsync(portal.Address + "/api/requests/submit", content);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The server may end the connection while the client still sends: the portal lives on, which is what counts.
        }

        using var alive = await client.GetAsync(portal.Address + "/disclosure/");
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    private sealed class Zeros(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
