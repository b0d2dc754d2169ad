// A register of many requests in a database: loading, pages of lists, the year's tally, recomputation after a holiday notice.
// dotnet run -c Release --project benchmarks/RegisterScale -- [requests, 1000000] [sqlite | Host=… | Server=…]
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using GovDisclosure;
using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Data;
using GovDisclosure.Law;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using NodaTime;
using Npgsql;

const int AtATime = 10_000;
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var where = args.Length > 1 ? args[1] : "sqlite";
var file = Path.Combine(Path.GetTempPath(), $"register-scale-{Environment.ProcessId}.db");
Func<DbConnection> connect = where == "sqlite" ? () => new SqliteConnection("Data Source=" + file)
    : where.StartsWith("Host", StringComparison.OrdinalIgnoreCase) ? () => new NpgsqlConnection(where) : () => new MySqlConnection(where);
var dialect = where == "sqlite" ? SqlDialect.Sqlite : where.StartsWith("Host", StringComparison.OrdinalIgnoreCase) ? SqlDialect.PostgreSql : SqlDialect.MariaDb;
var today = new LocalDate(2026, 12, 18);
var table = new List<(string What, string Result)>();
try
{
    await RunAsync();
}
finally
{
    SqliteConnection.ClearAllPools();
    File.Delete(file);
}

Console.WriteLine(FormattableString.Invariant($"{dialect}, {count:N0} requests, {Environment.ProcessorCount} processors\n\n| what | result |\n| --- | ---: |"));
table.ForEach(line => Console.WriteLine($"| {line.What} | {line.Result} |"));

async Task RunAsync()
{
    await using (var connection = connect())
    {
        await connection.OpenAsync();
        await RegisterSchema.CreateAsync(connection, dialect);
    }

    var register = Register(WorkingDayCalendar.China);
    var random = new Random(1);
    var clock = Stopwatch.StartNew();
    for (var first = 0; first < count; first += AtATime)
    {
        var part = Enumerable.Range(first, Math.Min(AtATime, count - first)).Select(i => Make(random, i)).ToList();
        if (!(await register.EnterAllAsync(part, "load")).IsSaved)
        {
            throw new InvalidOperationException("The register was not loaded.");
        }
    }

    Rate("load: row, entry, due day and facts", count, clock);
    if (dialect == SqlDialect.PostgreSql)
    {
        await ExecuteAsync("ANALYZE");
    }
    else if (dialect == SqlDialect.Sqlite)
    {
        await ExecuteAsync("ANALYZE");
    }

    var query = register.Query();
    await PageAsync("page: open, by due day", query with { List = RegisterList.Open });
    await PageAsync("page: overdue of one organ", query with { List = RegisterList.Overdue, Organs = ["机关7"] });
    await PageAsync("page: overdue of an organ and 40 children", query with { List = RegisterList.Overdue, Organs = [.. Enumerable.Range(0, 41).Select(i => "机关" + i)] });
    await PageAsync("page: newly overdue", query with { List = RegisterList.Overdue, DueFrom = today.PlusDays(-7) });
    await PageAsync("page: due in a week, one clerk", query with { List = RegisterList.Running, Clerk = "p11", DueThrough = today.PlusDays(7) });
    await PageAsync("page: waiting for a correction", query with { WaitingFor = WaitingFor.Correction });
    await PageAsync("page: the newest, all", query with { Order = RegisterOrder.Newest });
    await PageAsync("page: closed, one department", query with { List = RegisterList.Closed, Department = "科3" });
    await PageAsync("page: number begins with", query with { Number = "R0001234" });
    await PageAsync("page: applicant's name begins with", query with { ApplicantName = "王777" });
    await PageAsync("page: title holds (no index can help)", query with { Title = "没有这样的标题" });
    var middle = await register.ListAsync(query with { List = RegisterList.Open, Size = 1000 });
    await PageAsync("page: open, behind the first thousand", query with { List = RegisterList.Open, After = middle.Next });
    await TimeAsync("one request by number", 50, async () => await register.FindAsync("R00012345"));
    await TimeAsync("year's tally in the database, the whole site", 3, async () => await register.CountAsync(2026));
    await TimeAsync("year's tally in the database, one organ", 5, async () => await register.CountAsync(2026, ["机关7"]));
    await TimeAsync("append an event", 50, async () =>
    {
        var id = FormattableString.Invariant($"R{random.Next(count):00000000}");
        var found = await register.FindAsync(id);
        await register.AppendAsync(id, found!.Row.Version, new RegisterChange { Assignments = [new RequestAssignment(today, "科9")] }, "p1", despiteErrors: true);
    });

    var notice = HolidayNotice.Parse(
        """
        {"schema": "govdisclosure/holiday-notice/1", "number": "国办发明电〔2026〕0号", "title": "国务院办公厅关于2027年部分节假日安排的通知", "issued": "2026-11-05", "year": 2027,
         "days": [{"date": "2027-01-01", "kind": "statutory-holiday", "holiday": "元旦"}, {"date": "2027-01-04", "kind": "transferred-rest-day", "holiday": "元旦"}]}
        """,
        "2027.json");
    var open = 0;
    await foreach (var _ in register.Store.ReadAsync(query with { List = RegisterList.Open }))
    {
        open++;
    }

    var after = Register(WorkingDayCalendar.China.With(notice));
    var firstDay = new LocalDate(2027, 1, 1);
    var touched = 0;
    await foreach (var _ in register.Store.ReadAsync(query with { List = RegisterList.Open, TouchedFrom = firstDay }))
    {
        touched++;
    }

    clock.Restart();
    var moved = await after.RecountAsync(firstDay);
    Rate(FormattableString.Invariant($"recount after a notice: {open:N0} open, {touched:N0} read that it touches, {moved.Count:N0} moved; of the open"), open, clock);
    Rate("the same, of those read", touched, clock);
    clock.Restart();
    await after.RecountAsync();
    Rate("recount of all open, nothing moves", open, clock);
    clock.Restart();
    await after.VerifyPartAsync(0, 500);
    table.Add(("check of 500 chains", FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:0.0} ms")));

    var counted = await register.CountAsync(2026);
    clock.Restart();
    var read = await register.YearAsync(2026);
    Rate("the year from the requests themselves, with findings", count, clock);
    table.Add(("both tallies are equal", counted.Equals(read.Tally.Statistics) ? "yes" : "NO"));
}

DisclosureRegister Register(WorkingDayCalendar calendar)
    => new(new SqlRegisterStore(connect, dialect), new DisclosureService { Clock = new StillClock(today), Calendars = new CalendarSource(calendar) });

DisclosureRequest Make(Random random, int i)
{
    var isOpen = random.Next(100) < 15;
    var received = isOpen ? today.PlusDays(-random.Next(0, 40)) : today.PlusDays(-random.Next(30, 3000));
    var request = new DisclosureRequest((RequestChannel)random.Next(1, 7), received)
    {
        Id = FormattableString.Invariant($"R{i:00000000}"),
        Organ = "机关" + random.Next(200),
        Applicant = new RequestApplicant { Kind = (ApplicantKind)random.Next(1, 7), Key = "k" + random.Next(100_000), Contact = new ApplicantContact { Name = "王" + random.Next(100_000) } },
        Asked = new RequestedInformation { Name = "关于某项目的批复文件及附图" + random.Next(10_000) },
        Assignments = [new RequestAssignment(received, "科" + random.Next(8)) { Person = "p" + random.Next(40) }],
    };
    return isOpen
        ? random.Next(5) == 0 ? request.With(RequestEvent.CorrectionNotice(received.PlusDays(2), received.PlusDays(30))) : request
        : request.With(RequestEvent.Of(RequestEventKind.Reply, received.PlusDays(random.Next(3, 28)))) with { Decision = new RequestDecision(Outcome.All[random.Next(Outcome.All.Count)]) };
}

async Task ExecuteAsync(string sql)
{
    await using var connection = connect();
    await connection.OpenAsync();
    await using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.CommandTimeout = 600;
    await command.ExecuteNonQueryAsync();
}

Task PageAsync(string what, RegisterQuery query)
{
    var register = Register(WorkingDayCalendar.China);
    return TimeAsync(what, 15, async () => await register.ListAsync(query));
}

async Task TimeAsync(string what, int times, Func<Task> work)
{
    await work();
    var all = new List<double>();
    for (var i = 0; i < times; i++)
    {
        var clock = Stopwatch.StartNew();
        await work();
        all.Add(clock.Elapsed.TotalMilliseconds);
    }

    all.Sort();
    table.Add((what, FormattableString.Invariant($"{all[all.Count / 2]:0.0} ms (most {all[^1]:0.0})")));
}

void Rate(string what, int items, Stopwatch clock) => table.Add((what, FormattableString.Invariant($"{items / clock.Elapsed.TotalSeconds:N0}/s ({clock.Elapsed.TotalSeconds:0.0} s)")));

internal sealed class StillClock(LocalDate today) : IClock
{
    public Instant GetCurrentInstant() => today.At(new LocalTime(9, 0)).WithOffset(BeijingTime.Offset).ToInstant();
}
