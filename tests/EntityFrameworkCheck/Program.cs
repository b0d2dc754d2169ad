// What a host on EF Core 8 does with the register: migrations from the model, the store in its transaction, LINQ over the rows. Ends with 1 where something is not so.
using GovDisclosure;
using GovDisclosure.Data;
using GovDisclosure.EntityFrameworkCore;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

var failed = 0;
void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "ok      " : "FAILED  ") + what);
    failed += holds ? 0 : 1;
}

var version = typeof(DbContext).Assembly.GetName().Version!;
Check($"EF Core {version}, .NET {Environment.Version}", version.Major == 8 && Environment.Version.Major == 8);
var folder = Directory.CreateTempSubdirectory("gd-ef8-").FullName;
try
{
    using var context = new HostContext(new DbContextOptionsBuilder<HostContext>().UseSqlite($"Data Source={folder}/r.db;Pooling=False").Options);
    var model = context.GetService<IDesignTimeModel>().Model;
    var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
    context.Database.OpenConnection();
    foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
    {
        context.Database.ExecuteSqlRaw(command.CommandText.Replace("{", "{{").Replace("}", "}}"));
    }

    Check("migrations make the tables in this version", await RegisterSchema.VersionAsync(context.Database.GetDbConnection()) == RegisterSchema.Version);
    var register = new DisclosureRegister(context.RegisterStore(), new DisclosureService());
    var requests = Enumerable.Range(1, 50).Select(i => new DisclosureRequest(RequestChannel.Internet, new LocalDate(2024, 1, 8).PlusDays(i))
    {
        Id = $"R{i:00}",
        Organ = i % 2 == 0 ? "甲局" : "乙局",
        Applicant = new RequestApplicant { Kind = ApplicantKind.NaturalPerson, Contact = new ApplicantContact { Name = "张三" } },
        Decision = i % 5 == 0 ? new RequestDecision(Outcome.Granted, new LocalDate(2024, 3, 11)) : null,
    }).ToList();
    Check("fifty requests are entered", (await register.EnterAllAsync(requests, "import")).IsSaved);
    using (var transaction = await context.Database.BeginTransactionAsync())
    {
        Check("one more in the host's transaction", (await register.EnterAsync(requests[0] with { Id = "X" }, "clerk")).IsSaved);
        await transaction.RollbackAsync();
    }

    Check("which the host took back", await register.FindAsync("X") is null);
    var day = new LocalDate(2024, 2, 20);
    var granted = Outcome.Granted;
    Check("LINQ over rows is translated", await context.Set<RegisterRow>().CountAsync(row => row.Organ == "甲局" && row.DueOn < day && row.ClosedOn == null) == requests.Count(r => r.Organ == "甲局" && r.Decision is null && register.FindAsync(r.Id!).Result!.Row.DueOn < day));
    Check("and over the facts of a year", await context.Set<RegisterRow>().CountAsync(row => row.Facts.Outcome == granted && row.Facts.ReceivedOn >= day.PlusDays(-400)) == 10);
    Check("rows read by EF and by the store are equal", (await context.Set<RegisterRow>().AsNoTracking().OrderBy(row => row.Sequence).ToListAsync()).SequenceEqual((await register.ListAsync(register.Query() with { Order = RegisterOrder.Oldest, Size = 1000 })).Rows));
    Check("the year is counted", (await register.CountAsync(2024)).NewReceived() == 50);
    var rule = new IndexNumberRule("r", "{organ}/{year}-{serial:5}", "000014349");
    Check("index numbers are given", (await context.IndexNumberStore().IssueAsync(rule, "p", day)).Serial == 1 && (await context.IndexNumberStore().IssueAsync(rule, "q", day)).Serial == 2);
    Check("keys are taken once", await context.RegisterStore().TakeAsync("main", "k", "h", Instant.FromUnixTimeSeconds(1), Instant.FromUnixTimeSeconds(9)) is null && await context.RegisterStore().TakeAsync("main", "k", "h", Instant.FromUnixTimeSeconds(1), Instant.FromUnixTimeSeconds(9)) is not null);
    Check("every chain holds", (await register.VerifyAsync()).Count == 0);
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return failed == 0 ? 0 : 1;

internal sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseGovDisclosure();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseGovDisclosure();
}
