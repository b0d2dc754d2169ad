using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Registers;
using GovDisclosure.Requests;

namespace GovDisclosure.Data.Tests;

public abstract partial class RegisterTests
{
    [Fact]
    public async Task Lists_OfGeneratedRegisters_AgreeWithTheReadingOfEachRequest()
    {
        var (register, all300) = await FilledAsync(seed: 1, count: 300);

        // A row is written on the day of its last entry: nobody enters a decision on a review that is still to come.
        var requests = all300.Where(r => !r.Reviews.Any(review => review.DecidedOn > Today)).ToList();
        Assert.InRange(requests.Count, 200, 300);
        var ids = requests.Select(r => r.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var on in new[] { Today, Today.PlusDays(1), Today.PlusDays(40), Today.PlusDays(200) })
        {
            // A row reads all events: those that lie after the day are left to the days after them.
            var calculator = register.Service.Deadlines;
            var all = requests.ToDictionary(r => r.Id!, r => calculator.Status(r, LocalDate.Max(on, LastDay(r))));
            var status = all.ToDictionary(pair => pair.Key, pair => pair.Value.Kind);

            var deadline = requests.ToDictionary(r => r.Id!, r => calculator.Deadline(r, LocalDate.Max(on, LastDay(r))));

            // What is ordered anew is open again.
            bool IsClosed(string id) => deadline[id].ClosedOn is not null && all[id].RemadeDueDate is null;
            await SameAsync(register, RegisterList.Overdue, on, ids, id => status[id] == RequestStatusKind.Overdue);
            await SameAsync(register, RegisterList.Void, on, ids, id => status[id] == RequestStatusKind.Void);
            await SameAsync(register, RegisterList.Closed, on, ids, id => status[id] != RequestStatusKind.Void && IsClosed(id));
            await SameAsync(register, RegisterList.Open, on, ids, id => status[id] != RequestStatusKind.Void && !IsClosed(id));
            await SameAsync(register, RegisterList.Waiting, on, ids, id => status[id] != RequestStatusKind.Void && all[id].RemadeDueDate is null && deadline[id].WaitingFor != WaitingFor.None);
            await SameAsync(register, RegisterList.Running, on, ids, id => status[id] is RequestStatusKind.OnTrack or RequestStatusKind.DueSoon or RequestStatusKind.DueToday or RequestStatusKind.Overdue or RequestStatusKind.NotReceived);
            foreach (var row in await AllAsync(register, register.Query(RegisterList.All, on) with { Size = 37 }))
            {
                if (!ids.Contains(row.Id))
                {
                    continue;
                }

                var kind = status[row.Id] == RequestStatusKind.DueSoon ? RequestStatusKind.OnTrack : status[row.Id];
                Assert.Equal((row.Id, kind), (row.Id, row.StatusOn(LocalDate.Max(on, LastDay(requests.Single(r => r.Id == row.Id))))));
            }
        }
    }

    [Fact]
    public async Task Lists_WithEveryCondition_HoldWhatTheConditionSays()
    {
        var (register, requests) = await FilledAsync(seed: 2, count: 200);
        var rows = await AllAsync(register, register.Query() with { Size = 1000 });
        Assert.Equal(requests.Count, rows.Count);
        var names = requests.ToDictionary(r => r.Id!, r => r.Applicant?.Contact?.Name);
        var query = register.Query();
        foreach (var each in new[]
        {
            query with { Organs = ["甲局", "丙镇"] }, query with { Department = "科1" }, query with { Clerk = "p2" }, query with { WaitingFor = WaitingFor.Correction },
            query with { WaitingFor = WaitingFor.Organ }, query with { WaitingFor = WaitingFor.Payment }, query with { DueFrom = new LocalDate(2024, 2, 1) },
            query with { DueThrough = new LocalDate(2024, 3, 1) }, query with { ReceivedFrom = new LocalDate(2023, 6, 1), ReceivedThrough = new LocalDate(2023, 12, 31) },
            query with { Number = "R0001" }, query with { Number = "r0001" }, query with { ApplicantName = "张3" }, query with { Title = "预算1" }, query with { Title = "%_'" }, query with { Title = "_" },
            query with { NotTold = RegisterMessageKind.Overdue }, query with { TurnedBy = Today }, query with { TouchedFrom = new LocalDate(2024, 2, 20) }, query with { EnteredAfter = 50, EnteredThrough = 120 }, query with { List = RegisterList.Overdue, DueFrom = new LocalDate(2024, 1, 1) },
            query with { List = RegisterList.Waiting, Organs = ["乙局"], Order = RegisterOrder.Newest }, query with { Order = RegisterOrder.Newest }, query with { Order = RegisterOrder.Oldest },
            query with { Title = "没有", Organs = ["没有"] }, query with { List = RegisterList.Open, Department = "科0", Title = "预算" },
        })
        {
            var expected = rows.Where(row => each.Holds(row, names[row.Id]));
            var ordered = each.Order switch
            {
                RegisterOrder.Newest => expected.OrderByDescending(row => row.Sequence),
                RegisterOrder.Oldest => expected.OrderBy(row => row.Sequence),
                _ => expected.OrderBy(row => row.DueOn is null).ThenBy(row => row.DueOn ?? LocalDate.MaxIsoValue).ThenBy(row => row.Sequence),
            };
            var found = await AllAsync(register, each with { Size = 7 });
            Assert.Equal(string.Join('\n', ordered), string.Join('\n', found));
            var read = new List<string>();
            await foreach (var one in register.Store.ReadAsync(each, Stop))
            {
                read.Add(one.Row.Id);
            }

            Assert.Equal(found.OrderBy(row => row.Sequence).Select(row => row.Id), read);
        }
    }

    [Fact]
    public async Task Count_OfGeneratedRegisters_EqualsTheTallyOfTheRequests()
    {
        foreach (var seed in new[] { 3, 4, 5 })
        {
            var (register, requests) = await FilledAsync(seed, count: 250);
            foreach (var year in new[] { 2021, 2022, 2023, 2024, 2025, 2030 })
            {
                foreach (var organs in new string[]?[] { null, ["甲局"], ["甲局", "乙局"], ["没有"] })
                {
                    var tally = register.Service.TallyRequests(year, requests.Where(r => organs is null || organs.Contains(r.Organ)));
                    var counted = await register.CountAsync(year, organs, Stop);
                    Assert.Equal(tally.Statistics.ToJson(), counted.ToJson());
                    Assert.Equal(tally.Statistics, counted);
                }
            }
        }
    }

    [Fact]
    public async Task Cells_OfTheYearsForm_OpenToTheirRequests()
    {
        var (register, requests) = await FilledAsync(seed: 6, count: 250);
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var expected = register.Service.TallyRequests(2023, requests);
        var tally = await register.TallyAsync(2023, cancellationToken: Stop);
        foreach (var cell in form.Cells)
        {
            Assert.Equal(string.Join(' ', expected.Cases(cell).Order()), string.Join(' ', tally.Cases(cell).Order()));
        }
    }

    [Fact]
    public async Task Recount_AfterANotice_MovesWhatItMovesAndTellsIt()
    {
        // Known until the end of 2025: what is received in December 2026 is counted on projected days until the notice of 2027 comes.
        var service = MadeUp.Service(new LocalDate(2026, 12, 20));
        var register = await RegisterAsync(service: service);
        for (var i = 0; i < 40; i++)
        {
            await register.EnterAsync(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 11, 20).PlusDays(i % 30)) { Id = $"N{i:00}" }, "clerk", cancellationToken: Stop);
        }

        await register.AppendAsync("N05", 1, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Reply, new LocalDate(2026, 12, 15))), "clerk", despiteErrors: true, cancellationToken: Stop);
        await register.MarkSentAsync([.. (await register.MessagesAsync(cancellationToken: Stop)).Select(m => m.Number)], Stop);
        var before = (await AllAsync(register, register.Query())).ToDictionary(row => row.Id);
        Assert.Empty(await register.RecountAsync(cancellationToken: Stop));

        var notice = HolidayNotice.Parse(Notice2027, "2027.json");
        var after = new DisclosureRegister(register.Store, MadeUp.Service(new LocalDate(2026, 12, 20), WorkingDayCalendar.China.With(notice))) { Site = "s1" };

        // Nothing that ends before the notice's first day can move, and is not read.
        Assert.Empty(await after.RecountAsync(new LocalDate(2027, 3, 1), Stop));
        var moved = await after.RecountAsync(new LocalDate(2027, 1, 1), Stop);
        var rows = await AllAsync(after, after.Query());
        foreach (var row in rows)
        {
            var request = (await after.FindAsync(row.Id, Stop))!.Request;
            Assert.Equal(after.Service.Assess(request).Deadline.DueDate, row.DueOn);
        }

        var expected = rows.Where(row => row.DueOn != before[row.Id].DueOn).Select(row => row.Id).Order().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, moved.Select(m => m.Row.Id).Order());
        Assert.All(moved, m => Assert.Equal(before[m.Row.Id].DueOn, m.WasDueOn));
        var told = await after.MessagesAsync(1000, Stop);
        Assert.Equal(expected, told.Where(m => m.Kind == RegisterMessageKind.Moved).Select(m => m.RequestId).Order());
        Assert.Empty(await after.RecountAsync(cancellationToken: Stop));
        Assert.Empty(await after.VerifyAsync(Stop));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task Recount_OfGeneratedCourses_EqualsTheEngineRowByRow(int seed)
    {
        // Of each course several requests that differ in what no day depends on: they share one reading.
        var today = new LocalDate(2026, 12, 20);
        var requests = MadeUp.Requests(seed, 120, new LocalDate(2025, 8, 1)).Where(r => r.Receipt.Arrived <= today && r.Events.All(e => e.EffectiveOn <= today)).SelectMany(r => new[]
        {
            r,
            r with { Id = r.Id + "b", Organ = "乙局", Asked = new RequestedInformation { Name = "会议纪要" }, Assignments = [], Applicant = new RequestApplicant { Kind = ApplicantKind.LegalService } },
            r with { Id = r.Id + "c", Applicant = null, CoApplicants = [] },
            r with { Id = r.Id + "d", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson }, Fee = null, Void = null },
        }).ToList();
        var calendar = WorkingDayCalendar.China.With(HolidayNotice.Parse(Notice2027, "2027.json"));
        var register = await RegisterAsync(service: MadeUp.Service(today));
        Assert.True((await register.EnterAllAsync(requests, "import", cancellationToken: Stop)).IsSaved);
        var after = new DisclosureRegister(register.Store, MadeUp.Service(today, calendar)) { Site = register.Site };
        var fresh = new DisclosureRegister(new MemoryRegisterStore(), MadeUp.Service(today, calendar)) { Site = register.Site };
        Assert.True((await fresh.EnterAllAsync(requests, "import", cancellationToken: Stop)).IsSaved);
        var before = (await AllAsync(register, register.Query())).ToDictionary(row => row.Id);
        var open = (await AllAsync(register, register.Query(RegisterList.Open))).Select(row => row.Id).ToHashSet();
        var moved = await after.RecountAsync(cancellationToken: Stop);
        var engine = (await AllAsync(fresh, fresh.Query())).ToDictionary(row => row.Id);
        Assert.NotEmpty(moved);
        foreach (var row in await AllAsync(after, after.Query()))
        {
            var expected = open.Contains(row.Id) ? engine[row.Id] : before[row.Id];
            Assert.Equal(expected with { Sequence = row.Sequence, Stamp = row.Stamp, Told = row.Told }, row);
        }

        Assert.Equal(open.Where(id => engine[id].DueOn != before[id].DueOn).Order(), moved.Select(m => m.Row.Id).Order());
        Assert.All(moved, m => Assert.Equal((before[m.Row.Id].DueOn, engine[m.Row.Id].DueOn), (m.WasDueOn, m.Row.DueOn)));
        Assert.Empty(await after.RecountAsync(cancellationToken: Stop));
        Assert.Empty(await after.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Rows_OfAList_AreReadInTheOrderOfEntryWithTheKeyOfTheirDays()
    {
        var (register, requests) = await FilledAsync(seed: 23, count: 60);
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var (key, row) in register.Store.RowsAsync(register.Query(), Stop))
        {
            Assert.Equal(requests[keys.Count].Id, row.Id);
            keys.Add(row.Id, key);
        }

        Assert.Equal(requests.Count, keys.Count);
        Assert.DoesNotContain(null, keys.Values);
        var some = new[] { "R00002", "R00040", "none" };
        var found = new List<string>();
        await foreach (var (_, row) in register.Store.RowsAsync(register.Query() with { Numbers = some }, Stop))
        {
            found.Add(row.Id);
        }

        Assert.Equal(["R00002", "R00040"], found);
        var request = (await register.FindAsync("R00002", Stop))!;
        await register.AppendAsync("R00002", request.Row.Version, new RegisterChange { Assignments = [new RequestAssignment(Today, "科9")] }, "p", despiteErrors: true, cancellationToken: Stop);
        Assert.Equal(keys["R00002"], await KeyAsync("R00002"));
        request = (await register.FindAsync("R00003", Stop))!;
        await register.AppendAsync("R00003", request.Row.Version, RegisterChange.Of(RequestEvent.Of(RequestEventKind.Extension, Today, workingDays: 20)), "p", despiteErrors: true, cancellationToken: Stop);
        Assert.Equal(request.Row.VoidOn is null, keys["R00003"] != await KeyAsync("R00003"));

        async Task<string?> KeyAsync(string id)
        {
            await foreach (var (key, _) in register.Store.RowsAsync(register.Query() with { Numbers = [id] }, Stop))
            {
                return key;
            }

            return null;
        }
    }

    [Fact]
    public async Task Lists_ByTitleStateAndVoid_FollowEveryChange()
    {
        var register = await RegisterAsync();
        string[] titles = ["关于水库除险加固的批复", "水库", "库水", "水", "𠮷县水库𠮷", "aaaa", "aaa水库", "  水库  ", "100%_水'库\\"];
        for (var i = 0; i < titles.Length; i++)
        {
            await register.EnterAsync(MadeUp.Simple($"T{i}") with { Asked = new RequestedInformation { Name = titles[i] } }, "p", cancellationToken: Stop);
        }

        foreach (var asked in new[] { "水", "水库", "库水", "水库除", "水库除险", "水库除险加固的批", "的批复", "批复文", "𠮷", "𠮷县", "县水库𠮷", "库𠮷", "aa", "aaaa", "aaaaa", "a水", "%", "%_水'", "\\", " ", "Ａ", "A" })
        {
            var expected = Enumerable.Range(0, titles.Length).Where(i => titles[i].Trim().Contains(asked, StringComparison.Ordinal)).Select(i => $"T{i}");
            Assert.Equal($"{asked}: {string.Join(' ', expected)}", $"{asked}: {string.Join(' ', await FoundAsync(register.Query() with { Title = asked }))}");
        }

        var found = (await register.FindAsync("T1", Stop))!;
        Assert.True((await register.AppendAsync("T1", 1, new RegisterChange { Request = found.Request with { Asked = new RequestedInformation { Name = "部门预算" } } }, "p", cancellationToken: Stop)).IsSaved);
        Assert.True((await register.StepAsync("T2", 1, "accept", "p", cancellationToken: Stop)).IsSaved);
        Assert.True((await register.AppendAsync("T3", 1, new RegisterChange { Void = new RequestVoid(Today, "重复登记") }, "p", cancellationToken: Stop)).IsSaved);
        Assert.Equal(["T1"], await FoundAsync(register.Query() with { Title = "部门预算" }));
        Assert.Equal(["T0", "T4", "T6", "T7"], await FoundAsync(register.Query() with { Title = "水库" }));
        var state = (await register.FindAsync("T2", Stop))!.Row.ReplyState!;
        Assert.Equal(["T2"], await FoundAsync(register.Query() with { ReplyState = state }));
        Assert.Equal(["T2"], await FoundAsync(register.Query() with { ReplyState = state, Title = "库", List = RegisterList.Open }));
        Assert.Empty(await FoundAsync(register.Query() with { ReplyState = state, List = RegisterList.Void }));
        Assert.Equal(["T3"], await FoundAsync(register.Query(RegisterList.Void)));
        Assert.Equal(["T3"], await FoundAsync(register.Query(RegisterList.Void) with { Order = RegisterOrder.Newest, Title = "水" }));

        async Task<List<string>> FoundAsync(RegisterQuery query) => [.. (await AllAsync(register, query with { Size = 2 })).Select(row => row.Id).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Sweep_RunTwice_TellsEachThingOnce()
    {
        var (register, requests) = await FilledAsync(seed: 7, count: 200);
        var first = await register.SweepAsync(cancellationToken: Stop);
        var status = requests.ToDictionary(r => r.Id!, r => register.Service.Deadlines.Status(r, LocalDate.Max(Today, LastDay(r))).Kind);
        var told = await register.MessagesAsync(1000, Stop);
        Assert.Equal(status.Where(s => s.Value == RequestStatusKind.Overdue).Select(s => s.Key).Order(), told.Where(m => m.Kind == RegisterMessageKind.Overdue).Select(m => m.RequestId).Order());
        Assert.Equal(
            status.Where(s => s.Value is RequestStatusKind.DueSoon or RequestStatusKind.DueToday).Select(s => s.Key).Order(),
            told.Where(m => m.Kind == RegisterMessageKind.DueSoon).Select(m => m.RequestId).Order());
        Assert.Equal((told.Count(m => m.Kind == RegisterMessageKind.Overdue), told.Count(m => m.Kind == RegisterMessageKind.DueSoon)), (first.Overdue, first.DueSoon));
        Assert.Equal(new RegisterSweep(Today, 0, 0, 0), await register.SweepAsync(cancellationToken: Stop));
        await register.MarkSentAsync([.. told.Select(m => m.Number)], Stop);
        Assert.Empty(await register.MessagesAsync(cancellationToken: Stop));

        // Windows that are open today and have passed then: the organ has to decide on the one, the other is abandoned.
        var open = MadeUp.Simple();
        await register.EnterAsync(open.With(RequestEvent.CorrectionNotice(new LocalDate(2024, 3, 8), new LocalDate(2024, 4, 10))) with { Id = "W1" }, "clerk", cancellationToken: Stop);
        await register.EnterAsync(open.With(RequestEvent.Of(RequestEventKind.FeeNotice, new LocalDate(2024, 3, 8))) with { Id = "W2" }, "clerk", cancellationToken: Stop);
        var later = await register.SweepAsync(Today.PlusDays(100), Stop);
        Assert.True(later.Turned >= 2);
        Assert.Equal(DeadlineState.AwaitsDecision, (await register.FindAsync("W1", Stop))!.Row.DeadlineState);
        Assert.Equal(RequestEventKind.Abandonment, (await register.FindAsync("W2", Stop))!.Row.ClosedBy);
        Assert.Contains(await register.MessagesAsync(1000, Stop), m => m.Kind == RegisterMessageKind.AwaitsDecision);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    // 行政复议法 2023, art. 64: a decision that was entered with a later day takes effect on that day, without another entry; and so does the reply that obeys it.
    [Fact]
    public async Task Sweep_DecisionsDatedLater_TurnTheRowOnTheirDay()
    {
        var register = await RegisterAsync();
        var refused = MadeUp.Simple("L1") with
        {
            Events = [RequestEvent.Reply(new LocalDate(2024, 3, 11), ReplyDelivery.ByHand)],
            Decision = new RequestDecision(Outcome.DeniedProcessInfo, new LocalDate(2024, 3, 11)),
            Reviews = [new ReviewCase("F", ReviewKind.Reconsideration, new LocalDate(2024, 3, 15)) { DecidedOn = Today.PlusDays(10), Decision = ReviewDecisionKind.ReviewRemade }],
            RemadeDecision = new RequestDecision(Outcome.Granted, Today.PlusDays(20)),
        };
        Assert.True((await register.EnterAsync(refused, "clerk", cancellationToken: Stop)).IsSaved);
        Assert.Equal((RequestEventKind.Reply, Today.PlusDays(10)), await RowAsync());
        Assert.Equal(0, (await register.SweepAsync(Today.PlusDays(9), Stop)).Turned);
        Assert.Equal(1, (await register.SweepAsync(Today.PlusDays(10), Stop)).Turned);
        Assert.Equal((RequestEventKind.None, Today.PlusDays(20)), await RowAsync());
        Assert.Equal(register.Service.Status(refused, Today.PlusDays(10)).RemadeDueDate, (await register.FindAsync("L1", Stop))!.Row.DueOn);
        Assert.Equal(0, (await register.SweepAsync(Today.PlusDays(10), Stop)).Turned);
        Assert.Equal(1, (await register.SweepAsync(Today.PlusDays(20), Stop)).Turned);
        Assert.Equal((RequestEventKind.Reply, (LocalDate?)null), await RowAsync());
        Assert.Empty(await register.VerifyAsync(Stop));

        async Task<(RequestEventKind ClosedBy, LocalDate? TurnsOn)> RowAsync()
        {
            var row = (await register.FindAsync("L1", Stop))!.Row;
            return (row.ClosedBy, row.TurnsOn);
        }
    }

    [Fact]
    public async Task Publish_LockAndRestatement_StandBesideEachOtherAndMeetNextYear()
    {
        var (register, _) = await FilledAsync(seed: 8, count: 120);
        var year = await register.YearAsync(2022, ["甲局"], cancellationToken: Stop);
        var other = await register.YearAsync(2022, ["乙局"], cancellationToken: Stop);
        var lockedAt = await register.PublishAsync("甲局", year.Tables, year.Tally, "head", document: "page", cancellationToken: Stop);
        Assert.Equal(1, lockedAt!.Number);

        // Who died behind the lock and comes again with the same figures goes on with the publication that is there; other figures need a reason.
        var same = await register.PublishAsync("甲局", year.Tables, year.Tally, "head", document: "other", cancellationToken: Stop);
        Assert.Equal((1, "page"), (same!.Number, same.Document));
        Assert.Null(await register.PublishAsync("甲局", other.Tables, other.Tally, "head", cancellationToken: Stop));
        var next = await register.CountAsync(2023, ["甲局"], Stop);
        Assert.Empty(await register.CheckCarryInAsync("甲局", next, Stop));

        // A late entry of the last year is carried into this one, and nobody published it.
        await register.EnterAsync(
            new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2022, 12, 28)) { Id = "late", Organ = "甲局", Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson } },
            "clerk",
            cancellationToken: Stop);
        var found = await register.CheckCarryInAsync("甲局", await register.CountAsync(2023, ["甲局"], Stop), Stop);
        Assert.Equal(2, found.Count);
        var again = await register.YearAsync(2022, ["甲局"], cancellationToken: Stop);
        var restated = await register.PublishAsync("甲局", again.Tables, again.Tally, "head", "补录一件", cancellationToken: Stop);
        Assert.Equal(2, restated!.Number);
        var reports = await register.ReportsAsync("甲局", 2022, Stop);
        Assert.Equal(2, reports.Count);
        Assert.Equal(lockedAt.Figures.Hash, reports[0].Figures.Hash);
        Assert.Equal(("补录一件", null, "page"), (reports[1].Reason, reports[1].Document, reports[0].Document));
        Assert.Contains(reports[0].Figures.ChangesTo(again.Tables, again.Tally), cell => cell.CasesAdded.Contains("late"));
        Assert.Empty(await register.CheckCarryInAsync("甲局", await register.CountAsync(2023, ["甲局"], Stop), Stop));
    }

    private static LocalDate LastDay(DisclosureRequest request)
        => request.Events.Select(e => e.EffectiveOn).Append(request.Decision?.DecidedOn ?? request.Receipt.Arrived).Max();

    private static async Task<List<RegisterRow>> AllAsync(DisclosureRegister register, RegisterQuery query)
    {
        var rows = new List<RegisterRow>();
        for (var page = await register.ListAsync(query, Stop); ;)
        {
            rows.AddRange(page.Rows);
            if (page.Next is null)
            {
                return rows;
            }

            Assert.Equal(query.Size, page.Rows.Count);
            page = await register.ListAsync(query with { After = page.Next }, Stop);
        }
    }

    private static async Task SameAsync(DisclosureRegister register, RegisterList list, LocalDate on, HashSet<string> ids, Func<string, bool> holds)
    {
        var all = await AllAsync(register, register.Query(RegisterList.All, on) with { Size = 1000 });
        var found = await AllAsync(register, register.Query(list, on) with { Size = 53 });
        Assert.Equal($"{list} {on} " + string.Join(' ', all.Select(row => row.Id).Where(ids.Contains).Where(holds).Order()), $"{list} {on} " + string.Join(' ', found.Select(row => row.Id).Where(ids.Contains).Order()));
    }

    private protected const string Notice2027 =
        """
        {
          "schema": "govdisclosure/holiday-notice/1",
          "number": "国办发明电〔2026〕0号", "title": "国务院办公厅关于2027年部分节假日安排的通知",
          "issued": "2026-11-05", "year": 2027,
          "days": [
            {"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"},
            {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"},
            {"date": "2027-01-05", "kind": "transferred-rest-day", "holiday": "元旦"}
          ]
        }
        """;
}
