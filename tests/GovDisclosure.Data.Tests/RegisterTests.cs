using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

/// <summary>What every store has to do; each store runs all of it, the one in memory too.</summary>
public abstract partial class RegisterTests
{
    private static readonly LocalDate Today = MadeUp.Today;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty store.</summary>
    protected abstract Task<IRegisterStore> OpenAsync();

    private async Task<DisclosureRegister> RegisterAsync(string site = "s1", DisclosureService? service = null)
        => new(await OpenAsync(), service ?? MadeUp.Service()) { Site = site };

    private async Task<(DisclosureRegister Register, IReadOnlyList<DisclosureRequest> Requests)> FilledAsync(int seed, int count)
    {
        var register = await RegisterAsync();
        var requests = MadeUp.Requests(seed, count);
        Assert.True((await register.EnterAllAsync(requests, "import", cancellationToken: Stop)).IsSaved);

        return (register, [.. requests.Select(request => request with { Site = "s1" })]);
    }

    [Fact]
    public async Task Enter_NewRequest_IsFoundWithItsDueDayAndIdentity()
    {
        var register = await RegisterAsync();
        var entered = await register.EnterAsync(MadeUp.Simple(), "clerk", "窗口", cancellationToken: Stop);
        Assert.Equal((RegisterResultKind.Saved, "2024-0001"), (entered.Kind, entered.Request!.Request.Id));
        var found = await register.FindAsync("2024-0001", Stop);
        Assert.Equal(entered.Request.Request, found!.Request);
        Assert.Equal("张三", found.Request.Applicant!.Contact!.Name);
        Assert.Equal(entered.Request.Row with { Sequence = 1 }, found.Row);
        Assert.Equal(register.Service.Assess(found.Request).Deadline.DueDate, found.Row.DueOn);
        var entry = Assert.Single(await register.HistoryAsync("2024-0001", Stop));
        Assert.True(entry.IsSound);
        Assert.Equal(("clerk", "窗口", 1L), (entry.Person, entry.Comment, entry.Version));
        Assert.DoesNotContain("张三", entry.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_NumberThatIsTaken_IsAConflictAndChangesNothing()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        var again = await register.EnterAsync(MadeUp.Simple("A") with { Organ = "乙局" }, "clerk", cancellationToken: Stop);
        Assert.Equal(RegisterResultKind.Conflict, again.Kind);
        Assert.Null((await register.FindAsync("A", Stop))!.Row.Organ);
    }

    [Fact]
    public async Task EnterAll_WithANumberThatIsTaken_EntersNothing()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("B"), "clerk", cancellationToken: Stop);
        var taken = await register.EnterAllAsync([MadeUp.Simple("A"), MadeUp.Simple("B"), MadeUp.Simple("C")], "clerk", cancellationToken: Stop);
        Assert.Equal((RegisterResultKind.Conflict, "B"), (taken.Kind, string.Join(' ', taken.Findings.Select(f => f.Place))));
        var faulty = await register.EnterAllAsync([MadeUp.Simple("A"), MadeUp.Simple("A"), MadeUp.Simple(), MadeUp.Simple(new string('9', 101))], "clerk", cancellationToken: Stop);
        Assert.Equal((RegisterResultKind.Refused, 3), (faulty.Kind, faulty.Findings.Count));
        Assert.Equal("B", string.Join(' ', (await register.ListAsync(register.Query(), Stop)).Rows.Select(row => row.Id)));
        Assert.Equal(1, await register.Store.LastAsync("s1", cancellationToken: Stop));
    }

    [Fact]
    public async Task Sites_WithTheSameNumbers_NeverSeeEachOther()
    {
        var one = await RegisterAsync();
        var other = one.ForSite("s2");
        await one.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        await other.EnterAsync(MadeUp.Simple("A") with { Organ = "乙局" }, "clerk", cancellationToken: Stop);
        await other.EnterAsync(MadeUp.Simple("B"), "clerk", cancellationToken: Stop);
        Assert.Null(await one.FindAsync("B", Stop));
        Assert.Equal("A", string.Join(' ', (await one.ListAsync(one.Query(), Stop)).Rows.Select(row => row.Id)));
        Assert.Equal(2, (await other.CountAsync(2024, cancellationToken: Stop)).NewReceived());
        Assert.Empty(await one.VerifyAsync(Stop));
        Assert.Empty(await other.VerifyAsync(Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => one.ListAsync(other.Query(), Stop));
    }

    [Fact]
    public async Task Append_TwoClerksOnOneVersion_TheSecondGetsAConflictAndLosesNothing()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        var first = RegisterChange.Of(RequestEvent.Of(RequestEventKind.Extension, new LocalDate(2024, 3, 18), workingDays: 20));
        var second = RegisterChange.Of(RequestEvent.ThirdPartyConsulted(new LocalDate(2024, 3, 18), "甲公司", new LocalDate(2024, 3, 19)));
        var one = await register.AppendAsync("A", 1, first, "p1", cancellationToken: Stop);
        var two = await register.AppendAsync("A", 1, second, "p2", cancellationToken: Stop);
        Assert.Equal((RegisterResultKind.Saved, RegisterResultKind.Conflict), (one.Kind, two.Kind));
        Assert.Equal(2, two.Request!.Row.Version);
        var third = await register.AppendAsync("A", 2, second, "p2", cancellationToken: Stop);
        Assert.Equal((RegisterResultKind.Saved, 2), (third.Kind, third.Request!.Request.Events.Count));
        Assert.Equal(register.Service.Assess(third.Request.Request).Deadline.DueDate, third.Request.Row.DueOn);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Append_WhatTheLawForbids_IsRefusedWithItsArticle()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);

        // 2019, art. 33: at most twenty working days.
        var change = RegisterChange.Of(RequestEvent.Of(RequestEventKind.Extension, new LocalDate(2024, 3, 18), workingDays: 30));
        var refused = await register.AppendAsync("A", 1, change, "clerk", cancellationToken: Stop);
        Assert.Equal(RegisterResultKind.Refused, refused.Kind);
        Assert.Contains(refused.Findings, finding => finding.Source is not null);
        Assert.Equal(1, (await register.FindAsync("A", Stop))!.Row.Version);
        Assert.True((await register.AppendAsync("A", 1, change, "clerk", despiteErrors: true, cancellationToken: Stop)).IsSaved);
        Assert.Equal(RegisterResultKind.NotFound, (await register.AppendAsync("X", 1, change, "clerk", cancellationToken: Stop)).Kind);
    }

    [Fact]
    public async Task Void_WithAReason_StaysInTheRegisterAndCountsNowhere()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        await register.AppendAsync("A", 1, new RegisterChange { Void = new RequestVoid(Today, "重复登记") }, "clerk", cancellationToken: Stop);
        Assert.Equal(0, (await register.CountAsync(2024, cancellationToken: Stop)).Records);
        Assert.Equal("A", Assert.Single((await register.ListAsync(register.Query(RegisterList.Void), Stop)).Rows).Id);
        Assert.Empty((await register.ListAsync(register.Query(RegisterList.Open), Stop)).Rows);
        var after = await register.AppendAsync("A", 2, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Reply, Today)), "clerk", cancellationToken: Stop);
        Assert.Equal("register.void", Assert.Single(after.Findings).RuleId);
    }

    [Fact]
    public async Task Reply_ThroughItsProcedure_IsOneOnlyWhenItIsDelivered()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        Assert.Equal("register.step", Assert.Single((await register.StepAsync("A", 1, "approve", "head", cancellationToken: Stop)).Findings).RuleId);
        var draft = new RequestDecision(Outcome.Granted) { Number = "〔2024〕1号" };
        foreach (var (step, who, with) in new (string, string, RequestDecision?)[]
        {
            ("accept", "clerk", null), ("draft", "clerk", draft), ("review", "reviewer", null), ("send-back", "reviewer", null), ("draft", "clerk", draft with { Number = "〔2024〕2号" }),
            ("review", "reviewer", null), ("approve", "head", null),
        })
        {
            var at = (await register.FindAsync("A", Stop))!.Row.Version;
            var taken = await register.StepAsync("A", at, step, who, "意见", with, cancellationToken: Stop);
            Assert.True(taken.IsSaved, step);
            Assert.Null(taken.Request!.Row.ClosedOn);
            Assert.Null(taken.Request.Request.Decision);
        }

        var round = await register.AppendAsync("A", 8, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Reply, Today)), "clerk", cancellationToken: Stop);
        Assert.Equal("register.reply-not-delivered", Assert.Single(round.Findings).RuleId);
        Assert.Equal("approved", Assert.Single((await register.ListAsync(register.Query() with { ReplyState = "approved" }, Stop)).Rows).ReplyState);
        var delivered = await register.StepAsync("A", 8, "deliver", "clerk", cancellationToken: Stop);
        Assert.Equal((Today, "〔2024〕2号", "delivered"), (delivered.Request!.Row.ClosedOn, delivered.Request.Request.Decision!.Number, delivered.Request.Row.ReplyState));
        Assert.Equal(RegisterMessageKind.Replied, Assert.Single(await register.MessagesAsync(cancellationToken: Stop)).Kind);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Contact_Erased_IsGoneAndTheChainHolds()
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        Assert.Equal("A", Assert.Single((await register.ListAsync(register.Query() with { ApplicantName = "张" }, Stop)).Rows).Id);
        Assert.True((await register.EraseContactAsync("A", Stop)).IsSaved);
        Assert.Null((await register.FindAsync("A", Stop))!.Request.Applicant!.Contact);
        Assert.Empty((await register.ListAsync(register.Query() with { ApplicantName = "张" }, Stop)).Rows);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Numbers_OfASeries_AreEachTakenOnce()
    {
        var register = await RegisterAsync();
        Assert.Equal(1, await register.NextNumberAsync("catalogue/2024", Stop));
        Assert.Equal(2, await register.NextNumberAsync("catalogue/2024", Stop));
        Assert.Equal(1, await register.NextNumberAsync("catalogue/2025", Stop));
    }
}
