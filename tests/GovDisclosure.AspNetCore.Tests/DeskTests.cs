using System.Net;
using System.Text.Json;
using GovDisclosure.AspNetCore.Endpoints;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class DeskTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;
    private const string Stranger = "other@青石县教育局";

    [Fact]
    public async Task Request_FromSubmissionToReply_IsTrackedAndCounted()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, code) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        var one = await clerk.GetJsonAsync("/api/requests/one?id=" + id);
        Assert.Equal("2024-04-15", one.GetProperty("deadline").GetProperty("limitDate").GetString());
        var version = one.GetProperty("version").GetInt64();
        foreach (var (step, fields) in new (string, Dictionary<string, object>)[]
        {
            ("accept", []), ("draft", new() { ["outcome"] = "granted", ["text"] = "予以公开。", ["number"] = "青水公开〔2024〕1号" }), ("review", []), ("approve", []), ("deliver", new() { ["delivery"] = "by-post" }),
        })
        {
            var all = new Dictionary<string, object>(fields) { ["id"] = id, ["version"] = version, ["step"] = step };
            version = (await clerk.DoAsync("step", all)).GetProperty("version").GetInt64();
        }

        var found = await portal.Client().DoAsync("track", new { number = id, code });
        Assert.Equal("已答复", found.GetProperty("state").GetProperty("zh").GetString());
        Assert.Equal("予以公开。", found.GetProperty("text").GetString());
        var year = await clerk.GetJsonAsync("/api/years?year=2024");
        Assert.Contains("青石县水务局", year.GetProperty("report").ToString(), StringComparison.Ordinal);
        var cell = await clerk.GetJsonAsync("/api/years/cell?year=2024&cell=table3/granted/naturalPerson");
        Assert.Equal(id, cell.GetProperty("requests")[0].GetString());
        var history = await clerk.GetJsonAsync("/api/requests/history?id=" + id);
        Assert.All(history.GetProperty("entries").EnumerateArray(), entry => Assert.True(entry.GetProperty("isSound").GetBoolean()));
    }

    [Fact]
    public async Task Event_SecondExtension_Is422WithArticle33()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        var first = await clerk.DoAsync("event", new { id, version = 1, kind = "extension", on = "2024-03-15", workingDays = 10 });
        var problem = await clerk.DoAsync("event", new { id, version = first.GetProperty("version").GetInt64(), kind = "extension", on = "2024-03-15", workingDays = 10 }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("第三十三条", problem.GetProperty("articles").ToString(), StringComparison.Ordinal);
        var one = await clerk.GetJsonAsync("/api/requests/one?id=" + id);
        Assert.Equal(first.GetProperty("version").GetInt64(), one.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task Event_OfAVersionThatIsOld_IsAConflictAndNothingIsLost()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        await clerk.DoAsync("assign", new { id, version = 1, unit = "规划科" });
        await clerk.DoAsync("assign", new { id, version = 1, unit = "财务科" }, HttpStatusCode.Conflict);
        var one = await clerk.GetJsonAsync("/api/requests/one?id=" + id);
        Assert.Equal("规划科", one.GetProperty("row").GetProperty("department").GetString());
    }

    [Fact]
    public async Task Event_TwoClerksAtOnce_OneOfThemWins()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            using var answer = await portal.Client(Clerk).PostAsync("/api/requests/assign", new StringContent(JsonSerializer.Serialize(new { id, version = 1, unit = "科" + i }), System.Text.Encoding.UTF8, "application/json"));
            return answer.StatusCode;
        }));
        Assert.Equal(1, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(7, answers.Count(status => status == HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData("GET", "requests/one")]
    [InlineData("GET", "requests/history")]
    [InlineData("GET", "requests/attachment")]
    [InlineData("POST", "requests/event")]
    [InlineData("POST", "requests/step")]
    [InlineData("POST", "requests/fee")]
    [InlineData("POST", "requests/review")]
    [InlineData("POST", "requests/remake")]
    [InlineData("POST", "requests/assign")]
    [InlineData("POST", "requests/void")]
    public async Task Request_OfAnotherOffice_IsNotThereOnAnyVerb(string method, string address)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        var fields = Operations.All.Single(operation => operation.Pattern == address).Known(OperationCalls.Fields(id, "reply"));
        var client = portal.Client(Stranger);
        var call = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, $"/api/{address}?id={id}" + (address.EndsWith("attachment", StringComparison.Ordinal) ? "&key=abc" : ""))
            : new HttpRequestMessage(HttpMethod.Post, "/api/" + address) { Content = new StringContent(JsonSerializer.Serialize(fields), System.Text.Encoding.UTF8, "application/json") };
        using var answer = await client.SendAsync(call);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(1, (await portal.Client(Clerk).GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("version").GetInt64());
        var list = await client.GetJsonAsync("/api/requests?list=all");
        Assert.Equal(0, list.GetProperty("rows").GetArrayLength());
        await client.GetJsonAsync("/api/years?year=2024&organ=" + Uri.EscapeDataString(RegisterPortal.Organ), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Actions_WithoutFields_NameEachFieldInBothLanguages()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        foreach (var action in new[] { "event", "step", "fee", "review", "remake", "assign", "void" })
        {
            foreach (var language in new[] { "zh", "en" })
            {
                var problem = await portal.Client(Clerk, language).DoAsync(action, new { id, version = 1 }, HttpStatusCode.BadRequest);
                Assert.NotEmpty(problem.GetProperty("errors").EnumerateObject());
                await portal.Client(Clerk, language).DoAsync(action, new { id, version = 1, nonsense = "x" }, HttpStatusCode.BadRequest);
            }
        }
    }

    [Fact]
    public async Task List_PagesThroughAll_WithoutLossOrDouble()
    {
        await using var portal = await RegisterPortal.StartAsync();
        for (var i = 0; i < 7; i++)
        {
            await portal.SubmitAsync();
        }

        var clerk = portal.Client(Clerk);
        var seen = new List<string>();
        for (var next = string.Empty; next is not null;)
        {
            var page = await clerk.GetJsonAsync("/api/requests?size=3" + (next.Length > 0 ? "&after=" + Uri.EscapeDataString(next) : ""));
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public void Sheets_OfRowsWithAnyText_AreReadBackAsTheyWere()
    {
        string[] row = ["=1+1", "<b>&\"'", "全\u0001文😀", " a ", string.Empty];
        using var file = new MemoryStream();
        using (var sheets = new Desk.ListSheets(file, "申请清单", ["一", "二", "三", "四", "五"]))
        {
            sheets.Add(row);
            sheets.Finish();
        }

        file.Position = 0;
        var source = new OpenXml.ExcelSourceReader().Read(file, "requests.xlsx");
        Assert.Equal("=1+1|<b>&\"'|全文😀", string.Join('|', Assert.Single(source.Blocks.OfType<Sources.SourceTable>()).Rows[1].Cells.Take(3).Select(cell => cell.Text)));
    }

    [Fact]
    public async Task List_AsFiles_HoldsNoFormulaAndNoName()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = RegisterPortal.Form();
        form["title"] = "=cmd|'/c calc'!A0";
        await portal.SubmitAsync(form);
        var clerk = portal.Client(Clerk);
        var csv = await clerk.GetStringAsync("/api/requests.csv");
        Assert.Contains("'=cmd", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("张三丰", csv, StringComparison.Ordinal);
        var excel = await clerk.GetByteArrayAsync("/api/requests.xlsx");
        using (var archive = new System.IO.Compression.ZipArchive(new MemoryStream(excel)))
        {
            Assert.Equal(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
            using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
            var cells = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Contains("=cmd|'/c calc'!A0", cells, StringComparison.Ordinal);
            Assert.DoesNotContain("<f>", cells, StringComparison.Ordinal);
            Assert.DoesNotContain("张三丰", cells, StringComparison.Ordinal);
        }

        var calendar = await clerk.GetStringAsync("/api/requests/due-days.ics");
        Assert.Contains("20240415", calendar, StringComparison.Ordinal);
    }

    // More than any page holds, and more than one read of the store gives.
    [Fact]
    public async Task List_OfVeryManyRequests_IsAFileOfAllOfThem()
    {
        const int many = 20_500;
        var store = new Registers.MemoryRegisterStore();
        await using var portal = await RegisterPortal.StartAsync(store: store);
        var entered = await new DisclosureRegister(store, new DisclosureService()).EnterAllAsync(
            Enumerable.Range(1, many).Select(i => new DisclosureRequest(RequestChannel.InPerson, TestPortal.Today.PlusDays(-(i % 90))) { Id = $"2024-{i:00000}", Organ = RegisterPortal.Organ }), "clerk");
        Assert.Equal(Registers.RegisterResultKind.Saved, entered.Kind);
        var clerk = portal.Client(Clerk);
        using (var lines = new StreamReader(await clerk.GetStreamAsync("/api/requests.csv?list=all")))
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            await lines.ReadLineAsync(TestContext.Current.CancellationToken);
            while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                Assert.True(ids.Add(line[..line.IndexOf(',')]), line);
            }

            Assert.Equal(many, ids.Count);
        }

        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await clerk.GetByteArrayAsync("/api/requests.xlsx?list=all")));
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(many + 1, text.Split("<row").Length - 1);
    }

    [Fact]
    public async Task Enter_PaperRequest_KeepsChannelAndDays()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var form = new Dictionary<string, string>(RegisterPortal.Form()) { ["channel"] = "registered-post", ["receivedOn"] = "2024-03-01" };
        var entered = await portal.Client(Clerk).DoAsync("enter", form, HttpStatusCode.Created);
        Assert.Equal("2024-03-29", entered.GetProperty("dueOn").GetString());
        form["receivedOn"] = "2024-03-16";
        var problem = await portal.Client(Clerk).DoAsync("enter", form, HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.ErrorsOf("receivedOn"));
    }

    [Fact]
    public async Task Request_Twice_IsAnsweredWithItsTag()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, _) = await portal.SubmitAsync();
        using var answer = await portal.Client(Clerk).GetAsync("/api/requests/one?id=" + id);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }
}
