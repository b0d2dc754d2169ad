using System.Net;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class CalculationTests
{
    [Fact]
    public async Task AddWorkingDays_BeforeTheNationalDayOf2022_RespectsTheMakeUpWorkdays()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Client().GetJsonAsync("/api/workdays/add?date=2022-09-30&days=20");
        Assert.Equal("2022-11-02", answer.GetProperty("result").GetString());
    }

    [Fact]
    public async Task CountAndListWorkingDays_OneInterval_Agree()
    {
        await using var portal = await TestPortal.OpenAsync();
        var count = await portal.Client().GetJsonAsync("/api/workdays/count?after=2024-02-01&through=2024-02-29");
        var list = await portal.Client().GetJsonAsync("/api/workdays?after=2024-02-01&through=2024-02-29");
        Assert.Equal(count.GetProperty("workingDays").GetInt32(), list.GetProperty("days").EnumerateArray().Count(d => d.GetProperty("isWorkingDay").GetBoolean()));
        Assert.Equal(28, list.GetProperty("days").GetArrayLength());
    }

    [Fact]
    public async Task Deadline_ByArticle33_IsTwentyWorkingDays()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Client().GetJsonAsync("/api/deadlines?channel=in-person&receivedOn=2024-03-04&on=2024-03-05");
        Assert.Equal("2024-04-01", answer.GetProperty("deadline").GetProperty("limitDate").GetString());
        Assert.Equal("on-track", answer.GetProperty("status").GetProperty("code").GetString());
        Assert.Contains("第三十三条", answer.GetProperty("explanation").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadRequest_WithExtension_ExplainsEachDay()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Client().PostTextAsync(
            "/api/deadlines?on=2024-04-12",
            """{"id":"2024-17","receipt":{"channel":"in-person","arrived":"2024-03-04"},"events":[{"kind":"extension","on":"2024-03-20","workingDays":10}]}""");
        Assert.Equal("2024-17", answer.GetProperty("id").GetString());
        Assert.True(answer.GetProperty("explanation").GetProperty("days").GetArrayLength() > 30);
    }

    [Fact]
    public async Task ReadRequest_EveryMemberWrong_NamesEachMember()
    {
        await using var portal = await TestPortal.OpenAsync();
        var problem = await portal.Client().PostTextAsync(
            "/api/deadlines",
            """{"id":"1","receipt":{"channel":"pigeon","arrived":"2024-02-30"},"events":[{"kind":"nothing","on":"x"}],"surprise":1}""",
            HttpStatusCode.BadRequest);
        var errors = problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).ToList();
        Assert.Contains(errors, name => name.Contains("channel", StringComparison.Ordinal));
        Assert.Contains(errors, name => name.Contains("arrived", StringComparison.Ordinal));
        Assert.Contains(errors, name => name.Contains("surprise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FeeQuote_FortyPages_ByTheMeasuresOf2020()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Client().GetJsonAsync("/api/fees?basis=page&units=40&on=2024-04-01");
        Assert.Equal(100, answer.GetProperty("amount").GetDecimal());
    }

    [Fact]
    public async Task FeeQuote_BeforeTheMeasures_Is422InTheCallersLanguage()
    {
        await using var portal = await TestPortal.OpenAsync();
        var chinese = await portal.Client().GetJsonAsync("/api/fees?basis=page&units=40&on=2020-12-31", HttpStatusCode.UnprocessableEntity);
        var english = await portal.Client(language: "en-GB,zh;q=0.3").GetJsonAsync("/api/fees?basis=page&units=40&on=2020-12-31", HttpStatusCode.UnprocessableEntity);
        Assert.Equal("所依据的规定或者日历不覆盖该日", chinese.GetProperty("title").GetString());
        Assert.Equal("law or calendar do not cover the day", english.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Deadline_BeforeTheRegulations_Is422AndNoException()
    {
        await using var portal = await TestPortal.OpenAsync();
        var problem = await portal.Client().GetJsonAsync("/api/deadlines?receivedOn=2007-01-05", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("2007-01-05", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_TwoRequestsOfOneApplicant_CountsThemTogether()
    {
        await using var portal = await TestPortal.OpenAsync();
        var lines = string.Join('\n', Enumerable.Range(1, 12).Select(i => $$"""{"id":"{{i}}","applicant":{"key":"a","kind":"naturalPerson"},"receipt":{"channel":"in-person","arrived":"2024-03-04"},"fee":{"basis":"item","items":1} }"""));
        var answer = await portal.Client().PostTextAsync("/api/fees/ledger", lines);
        Assert.Equal(12, answer.GetProperty("entries").GetArrayLength());
        Assert.Equal(1, answer.GetProperty("months").GetArrayLength());
    }

    [Fact]
    public async Task Remedies_AgainstARefusal_NamesTheLaw()
    {
        await using var portal = await TestPortal.OpenAsync();
        var answer = await portal.Client().PostTextAsync(
            "/api/remedies?on=2024-04-02",
            """{"id":"1","receipt":{"channel":"in-person","arrived":"2024-03-04"},"events":[{"kind":"reply","on":"2024-03-28"}],"decision":{"outcome":"denied.stateSecret","decidedOn":"2024-03-28"}}""");
        Assert.True(answer.GetProperty("remedies").GetArrayLength() > 0);
        Assert.Equal(answer.GetProperty("remedies").GetArrayLength(), answer.GetProperty("explanations").GetArrayLength());
    }

    [Fact]
    public async Task DueDays_OfOpenRequests_AreACalendarWithoutNames()
    {
        await using var portal = await TestPortal.OpenAsync();
        using var answer = await portal.Client().PostAsync("/api/due-days.ics?on=2024-03-05", new StringContent(
            """{"id":"2024-17","applicant":{"kind":"naturalPerson","contact":{"name":"张三丰"}},"receipt":{"channel":"in-person","arrived":"2024-03-04"}}"""));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART;VALUE=DATE:20240401", text, StringComparison.Ordinal);
        Assert.DoesNotContain("张三丰", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tally_ThreeLinesAndAWrongOne_CountsTheSoundAndTellsTheOther()
    {
        await using var portal = await TestPortal.OpenAsync();
        var lines = """
            {"id":"1","applicant":{"kind":"naturalPerson"},"receipt":{"channel":"in-person","arrived":"2023-03-06"},"events":[{"kind":"reply","on":"2023-03-20"}],"decision":{"outcome":"granted","decidedOn":"2023-03-20"}}
            {"id":"2","applicant":{"kind":"commercial"},"receipt":{"channel":"in-person","arrived":"2023-05-08"},"events":[{"kind":"reply","on":"2023-05-22"}],"decision":{"outcome":"partial","decidedOn":"2023-05-22"}}
            {"id":"3","applicant":{"kind":"legalService"},"receipt":{"channel":"in-person","arrived":"2023-12-28"}}
            not json
            """;
        var answer = await portal.Client().PostTextAsync("/api/tallies?year=2023", lines, type: "application/x-ndjson");
        Assert.Equal(3, answer.GetProperty("newReceived").GetInt64());
        Assert.Equal(1, answer.GetProperty("carriedOut").GetInt64());
        Assert.Contains("第4行", answer.GetProperty("findings").ToString(), StringComparison.Ordinal);
        using var page = await portal.Client().PostAsync("/api/tallies/report?year=2023&format=html", new StringContent(lines));
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("txt", "text/plain")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task BuildReport_EachFormat_HasItsType(string format, string type)
    {
        await using var portal = await TestPortal.OpenAsync();
        using var answer = await portal.Client().PostAsync("/api/reports/build?format=" + format, new StringContent("""{"schema":"govdisclosure/report/1","organ":"某局","year":2023}"""));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 100);
    }

    [Fact]
    public async Task AuditFile_WordDocumentOfOurOwn_FindsTheReport()
    {
        await using var portal = await TestPortal.OpenAsync();
        using var built = await portal.Client().PostAsync("/api/reports/build?format=docx", new StringContent("""{"schema":"govdisclosure/report/1","organ":"某局","year":2023}"""));
        using var answer = await portal.Client().PostAsync("/api/audits?name=report.docx", new ByteArrayContent(await built.Content.ReadAsByteArrayAsync()));
        var audited = await answer.JsonAsync();
        Assert.Equal("report.docx", audited.GetProperty("name").GetString());
        Assert.Contains("某局", audited.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditReport_WrongData_NamesThePath()
    {
        await using var portal = await TestPortal.OpenAsync();
        var problem = await portal.Client().PostTextAsync("/api/reports/audit", """{"schema":"govdisclosure/report/1","organ":"","year":"x","surprise":1}""", HttpStatusCode.BadRequest);
        Assert.NotEmpty(problem.ErrorsOf("$.year"));
        Assert.NotEmpty(problem.ErrorsOf("$.surprise"));
    }
}
