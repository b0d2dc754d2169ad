namespace GovDisclosure.Portal.Tests;

/// <summary>What people do in the portal, in words.</summary>
internal static class Steps
{
    public static async Task SignInAsync(this IPage page, PortalProcess portal, string name)
    {
        await page.GotoAsync(portal.Address + "/signin");
        await page.GetByLabel("账号").FillAsync(name);
        await page.GetByLabel("密码").FillAsync(PortalProcess.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/desk**");
    }

    public static async Task<(string Number, string Code)> SubmitAsync(this IPage page, PortalProcess portal, string title, string organ = "青石县水务局")
    {
        await page.GotoAsync(portal.Address + "/disclosure/apply");
        await page.Locator("#f-department").SelectOptionAsync(organ);
        await page.Locator("#f-kind").SelectOptionAsync("naturalPerson");
        await page.Locator("#f-name").FillAsync("林小满");
        await page.Locator("#f-document").FillAsync("身份证 510000199001011234");
        await page.Locator("#f-telephone").FillAsync("13900000000");
        await page.Locator("#f-address").FillAsync("青石县一号");
        await page.Locator("#f-title").FillAsync(title);
        await page.Locator("#f-form").SelectOptionAsync("paper");
        await page.Locator("#f-provision").SelectOptionAsync("post");
        await page.Locator("main form button[type=submit]").ClickAsync();
        return (await page.Locator("#number").InnerTextAsync(), await page.Locator("#code").InnerTextAsync());
    }

    public static Task OpenAsync(this IPage page, PortalProcess portal, string id) => page.GotoAsync(portal.Address + "/disclosure/desk/request?id=" + id);

    /// <summary>Fills in the form of an action on the page of a request and sends it.</summary>
    public static async Task DoAsync(this IPage page, string action, params (string Field, string Value)[] fields)
    {
        var form = page.Locator($"form[action*='/desk/{action}']").First;
        var details = page.Locator("details.gd-action", new() { Has = form });
        if (await details.GetAttributeAsync("open") is null)
        {
            await details.Locator("summary").ClickAsync();
        }

        foreach (var (field, value) in fields)
        {
            var input = form.Locator($"[name='{field}']");
            if (await input.EvaluateAsync<string>("element => element.tagName") == "SELECT")
            {
                await input.SelectOptionAsync(value);
            }
            else
            {
                await input.FillAsync(value);
            }
        }

        await page.SendAsync(form.Locator("button[type=submit]"));
    }

    /// <summary>Does what leads to another page and waits for that page. A wait for the load alone may end on the page that was there before.</summary>
    public static async Task AndArriveAsync(this IPage page, Func<Task> act)
    {
        // Both are told in their order by one thread: the load that comes after the move is the new page's, and none is missed in between.
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var hasMoved = false;
        void Navigated(object? sender, IFrame frame) => hasMoved |= frame == page.MainFrame;
        void Loaded(object? sender, IPage loaded)
        {
            if (hasMoved)
            {
                arrived.TrySetResult();
            }
        }

        page.FrameNavigated += Navigated;
        page.Load += Loaded;
        try
        {
            await act();
            await arrived.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }
        finally
        {
            page.FrameNavigated -= Navigated;
            page.Load -= Loaded;
        }
    }

    public static Task SendAsync(this IPage page, ILocator button) => page.AndArriveAsync(() => button.ClickAsync());

    public static async Task NoProblemAsync(this IPage page)
    {
        var problems = page.Locator("[role=alert]");
        Assert.True(await problems.CountAsync() == 0, await problems.CountAsync() > 0 ? await page.Locator("main").InnerTextAsync() : "");
    }
}
