using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.EntityFrameworkCore;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Data.Tests.EntityFramework;

/// <summary>The register in a host's context.</summary>
public abstract class EntityRegisterTests : RegisterTests, IDisposable
{
    private readonly List<PortalContext> _contexts = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Options of a context over a new database.</summary>
    internal abstract DbContextOptions<PortalContext> Options();

    /// <inheritdoc/>
    protected override async Task<IRegisterStore> OpenAsync() => (await ContextAsync()).RegisterStore();

    /// <inheritdoc/>
    protected override async Task<Func<IIndexNumberStore>> NumbersAsync() => await EachAsync(context => context.IndexNumberStore());

    /// <inheritdoc/>
    protected override async Task<Func<IPublicationStore>> PublicationsAsync() => await EachAsync(context => context.PublicationStore());

    private async Task<Func<T>> EachAsync<T>(Func<PortalContext, T> open)
    {
        // A context is for one user at a time: each writer has one of its own over the same database.
        var options = Options();
        await using (var first = new PortalContext(options))
        {
            await first.Database.EnsureCreatedAsync(Stop);
        }

        return () =>
        {
            var context = new PortalContext(options);
            lock (_contexts)
            {
                _contexts.Add(context);
            }

            return open(context);
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _contexts.ForEach(context => context.Dispose());
        Cleared();
        GC.SuppressFinalize(this);
    }

    private protected virtual void Cleared()
    {
    }

    [Fact]
    public async Task Linq_OverTheEntities_IsTranslated()
    {
        var context = await ContextAsync();
        var register = new DisclosureRegister(context.RegisterStore(), MadeUp.Service());
        Assert.True((await register.EnterAllAsync(MadeUp.Requests(11, 120), "import", cancellationToken: Stop)).IsSaved);
        var rows = await context.Set<RegisterRow>().AsNoTracking().OrderBy(row => row.Sequence).ToListAsync(Stop);
        Assert.Equal((await register.ListAsync(register.Query() with { Order = RegisterOrder.Oldest, Size = 1000 }, Stop)).Rows, rows);
        var day = new LocalDate(2024, 3, 10);
        var late = await context.Set<RegisterRow>().Where(row => row.Organ == "甲局" && row.DueOn < day && row.ClosedOn == null).OrderBy(row => row.DueOn).Select(row => row.Id).ToListAsync(Stop);
        Assert.Equal(rows.Where(row => row.Organ == "甲局" && row.DueOn < day && row.ClosedOn == null).OrderBy(row => row.DueOn).Select(row => row.Id).Order(), late.Order());
        var granted = Outcome.Granted;
        var ended = await context.Set<RegisterRow>().CountAsync(row => row.Facts.Outcome == granted && row.Facts.Applicant == ApplicantKind.NaturalPerson && row.Facts.ReceivedOn >= day.PlusDays(-400), Stop);
        Assert.Equal(rows.Count(row => row.Facts.Outcome == granted && row.Facts.Applicant == ApplicantKind.NaturalPerson && row.ReceivedOn >= day.PlusDays(-400)), ended);
        var entries = await context.Set<RegisterEntry>().Where(entry => entry.Person == "import" && entry.Version == 1).ToListAsync(Stop);
        Assert.Equal(120, entries.Count);
        Assert.All(entries, entry => Assert.True(entry.IsSound));
        context.Notices.Add(new Notice { PostedOn = day, Outcome = granted });
        await context.SaveChangesAsync(Stop);
        Assert.Equal(1, await context.Notices.CountAsync(notice => notice.PostedOn <= day && notice.Outcome == granted, Stop));
    }

    [Fact]
    public async Task Transaction_OfTheContext_HoldsTheRegisterAndTheHostsRows()
    {
        var context = await ContextAsync();
        var register = new DisclosureRegister(context.RegisterStore(), MadeUp.Service());
        foreach (var keeps in new[] { false, true })
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Stop);
            context.Notices.Add(new Notice { PostedOn = MadeUp.Today });
            await context.SaveChangesAsync(Stop);
            Assert.True((await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop)).IsSaved);
            await (keeps ? transaction.CommitAsync(Stop) : transaction.RollbackAsync(Stop));
            Assert.Equal(keeps, await register.FindAsync("A", Stop) is not null);
            Assert.Equal(keeps ? 1 : 0, await context.Notices.CountAsync(Stop));
            context.ChangeTracker.Clear();
        }
    }

    [Fact]
    public async Task Tables_OfAHost_MappedWithOneProjection_HaveTheSameServices()
    {
        var context = await ContextAsync();
        for (var i = 0; i < 12; i++)
        {
            context.OldApplications.Add(new OldApplication { Code = FormattableString.Invariant($"K{i:00}"), Department = i % 2 == 0 ? "甲局" : "乙局", AddDate = new LocalDate(2024, 1, 8).PlusDays(i), ReplyDate = i < 5 ? new LocalDate(2024, 1, 25) : null, IsOrganization = i % 3 == 0 });
        }

        await context.SaveChangesAsync(Stop);
        var projected = (await context.OldApplications.ToListAsync(Stop)).Select(old => new DisclosureRequest(RequestChannel.Internet, old.AddDate)
        {
            Id = old.Code,
            Organ = old.Department,
            Applicant = new RequestApplicant { Kind = old.IsOrganization ? ApplicantKind.Commercial : ApplicantKind.NaturalPerson },
            Decision = old.ReplyDate is { } day ? new RequestDecision(Outcome.Granted, day) : null,
        });
        var register = new DisclosureRegister(new MemoryRegisterStore(), MadeUp.Service());
        Assert.True((await register.EnterAllAsync(projected, "host", cancellationToken: Stop)).IsSaved);
        Assert.Equal(7, (await register.ListAsync(register.Query(RegisterList.Overdue), Stop)).Rows.Count);
        Assert.Equal((12L, 5L), ((await register.CountAsync(2024, cancellationToken: Stop)).NewReceived(), (await register.CountAsync(2024, cancellationToken: Stop)).Handled()));
    }

    [Fact]
    public async Task Services_OfAHost_HaveARegisterInTheScopeOfTheContext()
    {
        var options = Options();
        var services = new ServiceCollection();
        services.AddGovDisclosure();
        services.AddScoped(_ => new PortalContext(options));
        services.AddGovDisclosureRegister<PortalContext>();
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalContext>().Database.EnsureCreatedAsync(Stop);
        var register = scope.ServiceProvider.GetRequiredService<DisclosureRegister>();
        Assert.True((await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop)).IsSaved);
        Assert.NotNull(await register.FindAsync("A", Stop));
    }

    [Fact]
    public async Task Model_OfTheContext_HasTheTablesOfTheSchema()
    {
        var context = await ContextAsync();
        foreach (var statement in RegisterSchema.Statements(SqlDialect.Sqlite).Where(s => s.StartsWith("CREATE TABLE", StringComparison.Ordinal)))
        {
            var lines = statement.Split('\n');
            var name = lines[0].Split(' ')[2];
            var type = context.Model.GetEntityTypes().First(t => t.GetTableName() == name && t.Name != "gd_request_day");
            var table = StoreObjectIdentifier.Table(name);
            var columns = type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
                .Select(p => $"{p.GetColumnName(table)} {(p.IsColumnNullable(table) ? "NULL" : "NOT NULL")} {p.GetMaxLength() ?? 0}");
            var expected = lines[1..^2].Select(line => line.Trim().TrimEnd(',')).Select(line => $"{line.Split(' ')[0]} {(line.EndsWith("NOT NULL", StringComparison.Ordinal) ? "NOT NULL" : "NULL")} {Length(line)}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
        }
    }

    private static string Length(string line) => line.Contains('(', StringComparison.Ordinal) ? line.Split('(')[1].Split(')')[0] : "0";

    private async Task<PortalContext> ContextAsync()
    {
        var context = new PortalContext(Options());
        _contexts.Add(context);
        await context.Database.EnsureCreatedAsync(Stop);
        return context;
    }
}

/// <summary>EF Core on SQLite.</summary>
public sealed class SqliteEntityRegisterTests : EntityRegisterTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gd-ef-").FullName;
    private int _made;

    internal override DbContextOptions<PortalContext> Options()
        => new DbContextOptionsBuilder<PortalContext>().UseSqlite(FormattableString.Invariant($"Data Source={_folder}/{_made++}.db;Pooling=False")).Options;

    private protected override void Cleared() => Directory.Delete(_folder, recursive: true);
}

/// <summary>EF Core on PostgreSQL.</summary>
public sealed class PostgreSqlEntityRegisterTests(AllServers servers) : EntityRegisterTests
{
    // The tables are made in a database of their own beside what EF looks for.
    internal override DbContextOptions<PortalContext> Options() => new DbContextOptionsBuilder<PortalContext>().UseNpgsql(servers.PostgreSql.Database()).Options;
}
