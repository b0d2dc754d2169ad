using System.Collections.Concurrent;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Orleans.Tests;

public sealed class FileTests(PostgreSqlFixture server) : IClassFixture<PostgreSqlFixture>
{
    [Fact]
    public async Task Files_EveryMessageTwiceAndAskedForTwice_EachIsAuditedAndReportedOnce()
    {
        var nation = new SmallNation(21);
        var store = new Store(nation);
        var audits = new ConcurrentDictionary<string, int>();
        var network = new Interference { Twice = true };
        await using var cluster = await Cluster.StartAsync(configure: silo =>
        {
            store.Register(silo, audits);
            silo.AddIncomingGrainCallFilter(network);
        });
        await cluster.Nation.PlaceAsync(nation.Organs);
        await cluster.Nation.AuditAllAsync([.. store.Files, .. store.Files]);
        await cluster.Nation.AuditAllAsync(store.Files);
        await HoldAsync(cluster, nation, store);
        Assert.All(audits, audit => Assert.Equal(1, audit.Value));
        Assert.Equal(nation.Reports.Count, audits.Count);
    }

    [Fact]
    public async Task Files_ASiloKilledInTheMiddle_EachIsReportedOnce()
    {
        var nation = new SmallNation(22);
        var store = new Store(nation);
        await using var cluster = await Cluster.StartAsync(server.Database(), silos: 3, configure: silo => store.Register(silo, []));
        await cluster.Nation.PlaceAsync(nation.Organs);
        var done = new ConcurrentBag<AuditedReportFile>();
        var auditing = cluster.Nation.AuditAllAsync(store.Files, done.Add, atOnce: 8);
        while (done.Count < 8)
        {
            await Task.Delay(10);
        }

        await cluster.KillAsync(2);
        await auditing;
        Assert.Equal(store.Files.Select(f => f.Id).Order(StringComparer.Ordinal), done.Select(f => f.Id).Order(StringComparer.Ordinal));
        await HoldAsync(cluster, nation, store);
    }

    [Fact]
    public async Task Files_ThatHangFailOrHoldNothing_AreSaidAndTheRestGoesOn()
    {
        var nation = new SmallNation(23);
        var store = new Store(nation);
        await using var cluster = await Cluster.StartAsync(configure: silo =>
        {
            store.Register(silo, []);
            silo.Services.Configure<NationOptions>(o => o.FileTimeout = TimeSpan.FromMilliseconds(300));
        });
        await cluster.Nation.PlaceAsync(nation.Organs);
        Assert.Equal("nation.timeout", Assert.Single((await cluster.Nation.AuditAsync(new("h1", "p0c0", "hangs"))).Findings).RuleId);
        Assert.Equal("nation.timeout", Assert.Single((await cluster.Nation.AuditAsync(new("h2", "p0c1", "is-deaf"))).Findings).RuleId);
        Assert.Equal("nation.file", Assert.Single((await cluster.Nation.AuditAsync(new("h3", "p0c2", "fails"))).Findings).RuleId);
        var empty = await cluster.Nation.AuditAsync(new("h4", "p1c0", "empty"));
        Assert.False(empty.HasFigures);
        Assert.NotEmpty(empty.Findings);
        Assert.Equal("rollup.unknown-organ", Assert.Single((await cluster.Nation.AuditAsync(new("h5", "x9", "hangs"))).Findings).RuleId);
        await cluster.Nation.AuditAllAsync(store.Files);
        await cluster.Nation.SettleAsync();
        Assert.Equal(nation.OneMachine().RollUp.Total, (await cluster.Nation.TotalAsync()).Sum);
        var findings = await cluster.Nation.FindingsAsync();
        Assert.Equal(["p0c0", "p0c1"], findings.Where(f => f.RuleId == "nation.timeout").Select(f => f.Place).Order(StringComparer.Ordinal));
        Assert.Equal(["p0c2"], findings.Where(f => f.RuleId == "nation.file").Select(f => f.Place));
        Assert.Equal(["x9"], findings.Where(f => f.RuleId == "rollup.unknown-organ").Select(f => f.Place));

        // The file that hung is there at last: it is audited after all.
        store.Pages["hangs"] = () => SmallNation.Page(nation.Reports[0].Report);
        Assert.True((await cluster.Nation.AuditAsync(new("h1", "p0c0", "hangs"))).HasFigures);
    }

    [Fact]
    public async Task File_Changed_TakesThePlaceOfWhatItWas()
    {
        var nation = new SmallNation(24);
        var store = new Store(nation);
        await using var cluster = await Cluster.StartAsync(configure: silo => store.Register(silo, []));
        await cluster.Nation.PlaceAsync(nation.Organs);
        await cluster.Nation.AuditAllAsync(store.Files);
        var (organ, source, report) = nation.Reports[2];
        nation.Reports[2] = (organ, source, report with { Tables = nation.Figures() });
        store.Put(2, nation);
        Assert.False((await cluster.Nation.AuditAsync(store.Files[2])).IsKnown);
        Assert.True((await cluster.Nation.AuditAsync(store.Files[2])).IsKnown);
        await HoldAsync(cluster, nation, store);
    }

    [Fact]
    public async Task Notice_Announced_ReachesEveryOrganOnceAndSilosThatStartLater()
    {
        var nation = new SmallNation(25);
        var told = new Told();
        var calendars = new ConcurrentBag<CalendarSource>();
        await using var cluster = await Cluster.StartAsync(server.Database(), silos: 1, configure: silo =>
        {
            silo.Services.AddSingleton<INoticeRecipient>(told);
            var calendar = new CalendarSource(WorkingDayCalendar.China);
            calendars.Add(calendar);
            silo.Services.AddSingleton<CalendarSource>(calendar);
        });
        await cluster.Nation.PlaceAsync(nation.Organs);
        var notice = HolidayNotice.Parse(
            """
            {"schema": "govdisclosure/holiday-notice/1", "number": "国办发明电〔2030〕0号", "title": "国务院办公厅关于2031年部分节假日安排的通知", "issued": "2030-11-05", "year": 2031,
             "days": [{"date": "2031-01-01", "kind": "statutory-holiday", "holiday": "元旦"}]}
            """,
            "2031.json");
        told.Failing = "p1c1";
        var first = await cluster.Nation.AnnounceAsync(notice);
        Assert.Equal((nation.Organs.Count - 1, "p1c1"), (first.Organs, Assert.Single(first.Findings).Place));
        told.Failing = null;
        var second = await cluster.Nation.AnnounceAsync(notice);
        Assert.Equal((nation.Organs.Count, 2L * nation.Organs.Count), (second.Organs, second.Moved));
        Assert.Empty(second.Findings);
        Assert.All(nation.Organs, organ => Assert.Equal(1, told.Counts[organ.Id]));

        // A silo that starts later has the notice as soon as it audits or hears of one.
        await cluster.AddSiloAsync();
        await cluster.KillAsync(0);
        await cluster.Nation.AuditAsync(new PublishedFile("f", "p0", "none"));
        Assert.All(calendars, calendar => Assert.Contains(calendar.Current.Notices, n => n.Number == notice.Number));
    }

    private static async Task HoldAsync(Cluster cluster, SmallNation nation, Store store)
    {
        await cluster.HoldAsync(nation);
        Assert.Equal(store.Files.Count, (await cluster.Nation.TotalAsync()).Files);
        foreach (var file in store.Files)
        {
            var reported = Assert.Single(await cluster.Nation.FilesAsync(file.OrganId), f => f.Id == file.Id);
            var alone = new DisclosureService { Readers = [new Reading.HtmlSourceReader()] }.AuditFile(store.Pages[file.Address](), file.Id);
            Assert.Equal(alone.Findings, reported.Findings);
        }
    }

    private sealed class Told : INoticeRecipient
    {
        public ConcurrentDictionary<string, int> Counts { get; } = new();

        public string? Failing { get; set; }

        public Task<long> RecountAsync(string organId, HolidayNotice notice)
        {
            if (organId == Failing)
            {
                throw new IOException("The register is away.");
            }

            Counts.AddOrUpdate(organId, 1, (_, n) => n + 1);
            return Task.FromResult(2L);
        }
    }

    /// <summary>Pages of the reports, and some that do not come.</summary>
    private sealed class Store : IPublishedFileStore
    {
        public Store(SmallNation nation)
        {
            for (var i = 0; i < nation.Reports.Count; i++)
            {
                // What a page shows is what counts: a cell that is not shown is read as a blank one.
                Put(i, nation);
                Files.Add(new PublishedFile("r1", nation.Reports[i].Organ, nation.Reports[i].Organ));
            }

            Pages["empty"] = () => new MemoryStream();
        }

        public List<PublishedFile> Files { get; } = [];

        public ConcurrentDictionary<string, Func<Stream>> Pages { get; } = new();

        public void Put(int place, SmallNation nation)
        {
            var (organ, source, report) = nation.Reports[place];
            using var page = SmallNation.Page(report);
            var read = new DisclosureService { Readers = [new Reading.HtmlSourceReader()] }.Read(page, "r1");
            nation.Reports[place] = (organ, source, report with { Tables = read.Report!.Tables });
            Pages[organ] = () => SmallNation.Page(report);
        }

        public void Register(ISiloBuilder silo, ConcurrentDictionary<string, int> audits)
        {
            silo.Services.AddSingleton<IPublishedFileStore>(this);
            silo.Services.AddGovDisclosureReading();
            silo.Services.AddSingleton<AuditRule>(new AuditRule("test.count", new LocalizedText("计数", "counts"), context =>
            {
                audits.AddOrUpdate(context.Report.Organ, 1, (_, n) => n + 1);
                return [];
            }));
        }

        public async Task<Stream> OpenAsync(string address, CancellationToken cancellationToken)
        {
            if (Pages.TryGetValue(address, out var page))
            {
                return page();
            }

            if (address == "hangs")
            {
                await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
            }
            else if (address == "is-deaf")
            {
                await Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);
            }

            throw new IOException("no such page");
        }
    }
}
