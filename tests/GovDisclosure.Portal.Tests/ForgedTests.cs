using System.Net;

namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class ForgedTests(BrowserFixture browser)
{
    private const string Script = "\"'><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><svg onload=alert(1)>{{7*7}}";

    [Fact]
    public async Task Script_InEveryFieldOfTheForm_RunsOnNoPage()
    {
        var page = await browser.PageAsync();
        var ran = false;
        page.Dialog += (_, dialog) =>
        {
            ran = true;
            _ = dialog.DismissAsync();
        };
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        await page.GotoAsync(portal.Address + "/disclosure/apply");
        await page.Locator("#f-department").SelectOptionAsync("青石县水务局");
        await page.Locator("#f-kind").SelectOptionAsync("naturalPerson");
        foreach (var field in new[] { "name", "document", "address", "title", "number", "description", "purpose" })
        {
            await page.Locator("#f-" + field).FillAsync(Script);
        }

        await page.Locator("#f-telephone").FillAsync("<b>1</b>");
        await page.Locator("#f-form").SelectOptionAsync("paper");
        await page.Locator("#f-provision").SelectOptionAsync("post");
        await page.Locator("#f-attachments").SetInputFilesAsync(new FilePayload { Name = "<img src=x onerror=alert(1)>.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.Locator("main form button[type=submit]").ClickAsync();
        var id = await page.Locator("#number").InnerTextAsync();
        await page.SignInAsync(portal, "shuiwu-head");
        foreach (var address in new[] { "/disclosure/desk", "/disclosure/desk/request?id=" + id, "/disclosure/desk?list=all&search=" + Uri.EscapeDataString(Script), "/disclosure/catalogue?search=" + Uri.EscapeDataString(Script), "/disclosure/replies?search=" + Uri.EscapeDataString(Script), "/disclosure/compare?organ=" + Uri.EscapeDataString(Script) })
        {
            await page.GotoAsync(portal.Address + address);
            Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("main script, main img[src=x], main svg[onload]").CountAsync());
        }

        Assert.False(ran);
    }

    [Fact]
    public async Task Form_OnAnotherSite_DoesNothingWithTheCookieOfAClerk()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        var (id, _) = await page.SubmitAsync(portal, "会议纪要");
        await page.SignInAsync(portal, "shuiwu-head");

        // A page of somebody else, with the same browser: another host name is another site.
        await page.RouteAsync("http://evil.example/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<form method=post enctype=text/plain action='{portal.Address}/disclosure/desk/void'><input name=id value='{id}'><input name=version value=1><input name=reason value=x></form><form id=b method=post action='{portal.Address}/disclosure/desk/void'><input name=id value='{id}'><input name=version value=1><input name=reason value=x></form>",
        }));
        foreach (var form in new[] { 0, 1 })
        {
            await page.GotoAsync("http://evil.example/");
            await page.AndArriveAsync(() => page.EvaluateAsync($"document.forms[{form}].submit()"));
        }

        await page.OpenAsync(portal, id);
        Assert.Equal(1, await page.Locator(".gd-history li").CountAsync());

        // And with the cookies of the clerk, without the token of a page; the pages themselves may fetch nothing at all.
        var forged = page.APIRequest.CreateFormData();
        forged.Set("id", id);
        forged.Set("version", "1");
        forged.Set("reason", "x");
        var answer = await page.APIRequest.PostAsync(portal.Address + "/disclosure/desk/void", new() { Form = forged });
        Assert.Equal((int)HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Shell_AsAttachment_IsToldOnThePageAndTheFormComesBackFilledIn()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        await page.GotoAsync(portal.Address + "/disclosure/apply");
        await page.Locator("#f-name").FillAsync("林小满");
        await page.Locator("#f-attachments").SetInputFilesAsync(new FilePayload { Name = "shell.pdf", MimeType = "application/pdf", Buffer = "#!/bin/sh"u8.ToArray() });
        await page.Locator("main form button[type=submit]").ClickAsync();
        Assert.Contains("内容与扩展名", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("林小满", await page.Locator("#f-name").InputValueAsync());
    }
}
