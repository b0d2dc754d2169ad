using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    // SQL, what SQL escapes, what JSON escapes, what no database keeps, what MariaDB keeps in four bytes, and much of it.
    public static TheoryData<string> Texts =>
    [
        "'; DROP TABLE gd_entry; --", "\" OR \"1\"=\"1", "a\\'b%_[x]", "@site @v0 {0} $1 :id ?", "<script>alert(1)</script>\r\n\t", "😀👨‍👩‍👧‍👦𠮷", "a\0b", "\uD83D alone \uDE00", "\uFFFF\uFEFF\u202E", " 前后 ",
        "\u0001\u001F\u007F", "１１０１０１", "e\u0301é",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Texts_OfAnyKindInEveryPlace_AreKeptOrMendedAndTheChainHolds(string text)
    {
        var register = await RegisterAsync();
        await register.EnterAsync(MadeUp.Simple("safe"), "clerk", cancellationToken: Stop);
        var request = Full(text, text + "1");
        var entered = await register.EnterAsync(request, text, text, despiteErrors: true, cancellationToken: Stop);
        Assert.True(entered.IsSaved, string.Join("; ", entered.Findings));
        var id = entered.Request!.Row.Id;
        var found = await register.FindAsync(id, Stop);
        Assert.Equal(entered.Request.Row with { Sequence = 2 }, found!.Row);
        Assert.Equal(entered.Request.Request.Applicant!.Contact, found.Request.Applicant!.Contact);
        var change = new RegisterChange { Assignments = [new RequestAssignment(Today, text) { Person = text }], Void = new RequestVoid(Today, text) };
        var changed = await register.AppendAsync(id, 1, change, text, text, despiteErrors: true, cancellationToken: Stop);
        Assert.True(changed.IsSaved);
        Assert.Equal(changed.Request!.Row with { Sequence = 2 }, (await register.FindAsync(id, Stop))!.Row);
        Assert.All(await register.HistoryAsync(id, Stop), entry => Assert.True(entry.IsSound));
        Assert.Empty(await register.VerifyAsync(Stop));
        var rows = (await register.ListAsync(register.Query(), Stop)).Rows;
        Assert.Equal(2, rows.Count);
        foreach (var query in new[]
        {
            register.Query() with { Number = text }, register.Query() with { ApplicantName = text }, register.Query() with { Title = text }, register.Query() with { Clerk = text },
            register.Query() with { Department = text }, register.Query() with { ReplyState = text }, register.Query() with { Organs = [text.Trim('\0') + "x"] },
        })
        {
            Assert.DoesNotContain((await register.ListAsync(query, Stop)).Rows, row => row.Id == "safe");
        }

        Assert.Null(await register.FindAsync(text, Stop));
        await register.NextNumberAsync(text.Trim('\0') + "1", Stop);
        Assert.Empty(await register.ReportsAsync(text, 2023, Stop));
    }

    [Fact]
    public async Task Texts_ThatAreHuge_AreKeptOrRefusedAndNeverCut()
    {
        var register = await RegisterAsync();
        var huge = string.Concat(Enumerable.Repeat("很长的内容😀", 30_000));
        var kept = MadeUp.Simple("A") with { Asked = new RequestedInformation { Name = huge, Description = huge, Purpose = huge } };
        Assert.True((await register.EnterAsync(kept, "clerk", huge, cancellationToken: Stop)).IsSaved);
        Assert.Equal(huge, (await register.FindAsync("A", Stop))!.Request.Asked!.Description);
        Assert.Equal(huge, (await register.HistoryAsync("A", Stop))[0].Comment);
        foreach (var refused in new[]
        {
            MadeUp.Simple(huge), MadeUp.Simple("B", huge), MadeUp.Simple("B") with { Applicant = new RequestApplicant { Contact = new ApplicantContact { Name = huge } } },
            MadeUp.Simple("B") with { Assignments = [new RequestAssignment(Today, huge)] }, MadeUp.Simple("B") with { Assignments = [new RequestAssignment(Today, "a") { Person = huge }] },
            MadeUp.Simple("B") with { MergedInto = huge },
        })
        {
            var result = await register.EnterAsync(refused, "clerk", despiteErrors: true, cancellationToken: Stop);
            Assert.Equal((RegisterResultKind.Refused, "register.too-long"), (result.Kind, Assert.Single(result.Findings).RuleId));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => register.EnterAsync(MadeUp.Simple("B"), huge, cancellationToken: Stop));
        Assert.Throws<ArgumentException>(() => register.ForSite(huge));
        Assert.Equal(1, await register.Store.LastAsync("s1", cancellationToken: Stop));
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Days_OutOfRange_AreRefusedWithTheirRule()
    {
        var register = await RegisterAsync();
        foreach (var (request, rule) in new[]
        {
            (new DisclosureRequest(RequestChannel.Internet, default(LocalDate)) { Id = "B" }, "register.day"),
            (new DisclosureRequest(RequestChannel.Internet, LocalDate.MaxIsoValue) { Id = "B" }, "register.day"),
            (MadeUp.Simple("B").With(RequestEvent.Of(RequestEventKind.Reply, LocalDate.MaxIsoValue)), "register.day"),
            (MadeUp.Simple("B") with { Decision = new RequestDecision { DecidedOn = default(LocalDate) } }, "register.day"),
        })
        {
            Assert.Equal(rule, Assert.Single((await register.EnterAsync(request, "clerk", despiteErrors: true, cancellationToken: Stop)).Findings).RuleId);
            Assert.Equal(rule, Assert.Single((await register.EnterAllAsync([request], "clerk", cancellationToken: Stop)).Findings).RuleId);
        }

        Assert.Equal(0, await register.Store.LastAsync("s1", cancellationToken: Stop));
    }

    [Fact]
    public async Task Site_OfAnother_IsReadAndWrittenByNoCall()
    {
        var own = await RegisterAsync();
        var other = own.ForSite("s2");
        Assert.True((await other.EnterAsync(MadeUp.Simple("X"), "clerk", cancellationToken: Stop)).IsSaved);
        await other.AppendAsync("X", 1, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Reply, Today)), "clerk", despiteErrors: true, cancellationToken: Stop);
        var year = await other.YearAsync(2024, cancellationToken: Stop);
        Assert.NotNull(await other.PublishAsync("甲局", year.Tables, year.Tally, "head", cancellationToken: Stop));
        var messages = await other.MessagesAsync(cancellationToken: Stop);
        Assert.NotEmpty(messages);

        Assert.Null(await own.FindAsync("X", Stop));
        Assert.Empty(await own.HistoryAsync("X", Stop));
        Assert.Equal(RegisterResultKind.NotFound, (await own.AppendAsync("X", 2, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Withdrawal, Today)), "clerk", cancellationToken: Stop)).Kind);
        Assert.Equal(RegisterResultKind.NotFound, (await own.StepAsync("X", 2, "accept", "clerk", cancellationToken: Stop)).Kind);
        Assert.Equal(RegisterResultKind.NotFound, (await own.EraseContactAsync("X", Stop)).Kind);
        Assert.Empty((await own.ListAsync(own.Query(), Stop)).Rows);
        Assert.Equal(0, (await own.CountAsync(2024, cancellationToken: Stop)).Records);
        Assert.Empty((await own.TallyAsync(2024, cancellationToken: Stop)).Findings);
        Assert.Empty(await own.ReportsAsync("甲局", 2024, Stop));
        Assert.Empty(await own.MessagesAsync(cancellationToken: Stop));
        await own.MarkSentAsync([.. messages.Select(m => m.Number)], Stop);
        Assert.Equal(messages, await other.MessagesAsync(cancellationToken: Stop));
        Assert.Empty(await own.RecountAsync(cancellationToken: Stop));
        Assert.Equal(0, (await own.SweepAsync(Today.PlusDays(300), Stop)).Overdue);
        Assert.Empty(await own.VerifyAsync(Stop));
        Assert.Equal(new RegisterVerification { IsEnd = true }, await own.VerifyPartAsync(cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => own.ListAsync(other.Query(), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => own.EnterAsync(MadeUp.Simple("Y") with { Site = "s2" }, "clerk", cancellationToken: Stop));
        Assert.Equal(2, (await other.FindAsync("X", Stop))!.Row.Version);
        Assert.NotNull((await other.FindAsync("X", Stop))!.Request.Applicant!.Contact);
    }

    [Fact]
    public async Task VerifyPart_PartAfterPart_LooksAtEveryRequestOnce()
    {
        var (register, requests) = await FilledAsync(seed: 13, count: 130);
        var (after, looks) = (0L, 0);
        RegisterVerification part;
        do
        {
            part = await register.VerifyPartAsync(after, 50, Stop);
            Assert.Empty(part.Findings);
            Assert.True(part.Through - after <= 50);
            (after, looks) = (part.Through, looks + 1);
        }
        while (!part.IsEnd);
        Assert.Equal((130L, 3, 130), (after, looks, requests.Count));
        Assert.Equal((130L, true), ((await register.VerifyPartAsync(130, 50, Stop)).Through, (await register.VerifyPartAsync(500, 50, Stop)).IsEnd));
    }

    private static DisclosureRequest Full(string text, string id) => new(RequestChannel.Internet, new LocalDate(2024, 3, 4))
    {
        Id = id,
        Organ = text,
        Applicant = new RequestApplicant
        {
            Kind = ApplicantKind.NaturalPerson,
            Key = text,
            Contact = new ApplicantContact { Name = text, Document = text, Address = text, Telephone = text, Email = text },
        },
        Asked = new RequestedInformation { Name = text, Number = text, Description = text, Purpose = text },
        Assignments = [new RequestAssignment(new LocalDate(2024, 3, 5), text) { Person = text }],
        Decision = new RequestDecision(Outcome.Granted, new LocalDate(2024, 3, 18)) { Number = text, Text = text, Attachments = [new RequestAttachment(text, text)] },
    };
}
