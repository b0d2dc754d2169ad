using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace GovDisclosure.Portal.Tests;

[Collection("browser")]
public sealed class LooksTests(BrowserFixture browser)
{
    // GD_PICTURES names a folder to which each page is drawn, for people to look at.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("GD_PICTURES");

    // A screen and a phone.
    private static readonly int[] Widths = [1280, 390];

    private const int Height = 900;

    // What passes is neither listed nor sent back: that is most of the work.
    private static readonly AxeRunOptions ViolationsAlone = new() { ResultTypes = [ResultType.Violations] };

    [Fact]
    public async Task EveryPage_ForEverybody_HasNoViolationAndDoesNotScrollSideways()
    {
        var page = await browser.PageAsync(Widths[0]);
        await using var portal = await PortalProcess.StartAsync("2026-01-20");
        var (id, _) = await page.SubmitAsync(portal, "水库除险加固资金安排");
        var wrong = new List<string>();
        (string Name, string Address)[] open =
        [
            ("home", "/disclosure/"), ("apply", "/disclosure/apply"), ("track", "/disclosure/track"), ("reports", "/disclosure/reports"), ("replies", "/disclosure/replies"),
            ("report", "/disclosure/report?organ=青石县水务局&year=2024"), ("audit", "/disclosure/report-audit?organ=青石县水务局&year=2024"), ("signin", "/signin"), ("catalogue", "/disclosure/catalogue"), ("catalogue-search", "/disclosure/catalogue?search=防汛"), ("catalogue-item", "/disclosure/catalogue/item?id=M2025-001"), ("compare", "/disclosure/compare?organ=青石县水务局"), ("apply-en", "/disclosure/apply?lang=en"),
        ];
        (string Name, string Address)[] desk =
        [
            ("desk", "/disclosure/desk"), ("desk-overdue", "/disclosure/desk?list=overdue"), ("request", "/disclosure/desk/request?id=" + id), ("old-request", "/disclosure/desk/request?id=2025-0017"), ("enter", "/disclosure/desk/enter"),
            ("year", "/disclosure/desk/year?organ=青石县水务局&year=2025"), ("cell", "/disclosure/desk/cell?organ=青石县水务局&year=2025&cell=table3/newReceived/total"), ("missing", "/disclosure/desk/request?id=no"), ("request-en", "/disclosure/desk/request?lang=en&id=" + id),
            ("publications", "/disclosure/desk/publications"), ("publication-hits", "/disclosure/desk/publication?id=D1"), ("publication", "/disclosure/desk/publication?id=M2025-002"), ("draft", "/disclosure/desk/draft"), ("edit", "/disclosure/desk/draft?id=D1"),
            ("freshness", "/disclosure/desk/freshness"), ("normative", "/disclosure/desk/normative?organ=青石县水务局&year=2025"), ("publication-en", "/disclosure/desk/publication?id=D1&lang=en"), ("compare-desk", "/disclosure/compare?organ=青石县水务局"),
        ];
        foreach (var (name, address) in open)
        {
            await LookAsync(page, portal, name, address, wrong);
        }

        await page.GotoAsync(portal.Address + "/disclosure/apply");
        await page.SendAsync(page.Locator("main form button[type=submit]"));
        await CheckAsync(page, "apply-wrong", wrong);
        await page.SignInAsync(portal, "county-head");
        foreach (var (name, address) in desk)
        {
            await LookAsync(page, portal, name, address, wrong);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Keyboard_Alone_ReachesAndSendsTheForm()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2026-01-20");
        await page.GotoAsync(portal.Address + "/disclosure/track");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("gd-skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        for (var i = 0; i < 30 && await page.EvaluateAsync<string>("document.activeElement.id") != "f-number"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("2025-0001");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("AAAA");
        await page.AndArriveAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Contains("不相符", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_OfARequest_LeavesOutWhatIsForTheScreen()
    {
        var page = await browser.PageAsync();
        await using var portal = await PortalProcess.StartAsync("2026-01-20");
        await page.SignInAsync(portal, "county-head");
        await page.OpenAsync(portal, "2025-0017");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".gd-head nav").IsVisibleAsync());
        foreach (var actions in await page.Locator(".gd-actions").AllAsync())
        {
            Assert.False(await actions.IsVisibleAsync());
        }

        Assert.True(await page.Locator(".gd-course").IsVisibleAsync());
        Assert.True((await page.PdfAsync(new() { Format = "A4" })).Length > 10_000);
    }

    [Fact]
    public async Task TableThree_OnAPhone_KeepsItsLabelsBesideItsFigures()
    {
        var page = await browser.PageAsync(390, 800);
        await using var portal = await PortalProcess.StartAsync("2026-01-20");
        await page.GotoAsync(portal.Address + "/disclosure/report?organ=青石县水务局&year=2024");
        var region = page.Locator("figure div[role=group]", new() { Has = page.Locator("[data-table=table3]") });
        await region.EvaluateAsync("element => element.scrollLeft = element.scrollWidth");
        var label = page.Locator("[data-table=table3] tbody tr:nth-child(3) th:last-of-type");
        var box = await label.BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.InRange(box.X, 0, 390 - 60);
        Assert.True(box.Width < 230, $"{box.Width}");
    }

    private static async Task LookAsync(IPage page, PortalProcess portal, string name, string address, List<string> wrong)
    {
        await page.GotoAsync(portal.Address + address);
        await CheckAsync(page, name, wrong);
    }

    // A page is loaded once and made narrow, as a window is.
    private static async Task CheckAsync(IPage page, string name, List<string> wrong)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            if (Pictures is not null)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
                await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.top.png") });
            }

            var result = await page.RunAxe(ViolationsAlone);
            wrong.AddRange(result.Violations.SelectMany(v => v.Nodes.Take(3).Select(node => $"{name} {width}: {v.Id} {node.Html[..Math.Min(node.Html.Length, 150)]}")));
            var scroll = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (scroll > width)
            {
                wrong.Add($"{name} {width}: scrolls sideways to {scroll}");
            }
        }
    }
}
