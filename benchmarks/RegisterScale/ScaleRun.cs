using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GovDisclosure.Calendars;
using GovDisclosure.Data;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using NodaTime;
using Npgsql;

namespace GovDisclosure.RegisterScale;

/// <summary>Fills a register and asks it what an office and a nation ask.</summary>
internal sealed class ScaleRun(Func<DbConnection> connect, SqlDialect dialect, int count)
{
    private const int AtATime = 10_000;
    private const string Organ = "机关7";

    private static readonly LocalDate Today = MadeUp.Today;

    private readonly List<(string What, string Result)> _table = [];
    private readonly Random _random = new(1);

    /// <summary>Whether the requests are parted by year of receipt, and indexes are made after the load.</summary>
    public bool IsParted { get; init; }

    /// <summary>The whole run.</summary>
    public async Task RunAsync()
    {
        await LoadAsync();
        await ListsAsync();
        await TalliesAsync();
        await RecountsAsync();
    }

    /// <summary>The results as a table in Markdown.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{dialect}{(IsParted ? ", parted by year" : string.Empty)}, {count:N0} requests, {Environment.ProcessorCount} processors, load {Load()}");
        text.AppendLine().AppendLine("| what | result |").AppendLine("| --- | ---: |");
        foreach (var (what, result) in _table)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {result} |");
        }

        return text.ToString();
    }

    private async Task LoadAsync()
    {
        var statements = IsParted ? RegisterSchema.PartitionedStatements(Today.Year - 8, Today.Year) : RegisterSchema.Statements(dialect);
        static bool IsIndex(string statement) => statement.Contains(" INDEX ", StringComparison.Ordinal);
        foreach (var statement in statements.Where(statement => !IsParted || !IsIndex(statement)))
        {
            await ExecuteAsync(statement);
        }

        var register = Register(WorkingDayCalendar.China);
        var clock = Stopwatch.StartNew();
        for (var first = 0; first < count; first += AtATime)
        {
            var part = Enumerable.Range(first, Math.Min(AtATime, count - first)).Select(i => MadeUp.Request(_random, i)).ToList();
            if (!(await register.EnterAllAsync(part, "load")).IsSaved)
            {
                throw new InvalidOperationException("The register was not loaded.");
            }
        }

        Rate("load: row, entry with its hash, due day and facts", count, clock);
        if (IsParted)
        {
            clock.Restart();
            foreach (var statement in statements.Where(IsIndex))
            {
                await ExecuteAsync(statement);
            }

            Rate("indexes after the load", count, clock);
        }

        if (dialect == SqlDialect.PostgreSql)
        {
            // As the server does of itself within a minute.
            await ExecuteAsync("VACUUM ANALYZE");
        }
        else if (dialect == SqlDialect.Sqlite)
        {
            await ExecuteAsync("ANALYZE");
        }
    }

    private async Task ListsAsync()
    {
        await DraftAsync();
        var query = Register(WorkingDayCalendar.China).Query();
        string[] family = [.. Enumerable.Range(0, 41).Select(i => FormattableString.Invariant($"机关{i}"))];
        foreach (var (what, asked) in new[]
        {
            ("open, by due day", query with { List = RegisterList.Open }),
            ("open of one organ", query with { List = RegisterList.Open, Organs = [Organ] }),
            ("overdue", query with { List = RegisterList.Overdue }),
            ("overdue of one organ", query with { List = RegisterList.Overdue, Organs = [Organ] }),
            ("overdue of an organ and 40 children", query with { List = RegisterList.Overdue, Organs = family }),
            ("newly overdue", query with { List = RegisterList.Overdue, DueFrom = Today.PlusDays(-7) }),
            ("due in a week", query with { List = RegisterList.Running, DueFrom = Today, DueThrough = Today.PlusDays(7) }),
            ("due in a week, one clerk", query with { List = RegisterList.Running, Clerk = "p11", DueThrough = Today.PlusDays(7) }),
            ("waiting for the organ", query with { WaitingFor = WaitingFor.Organ }),
            ("waiting for a correction", query with { WaitingFor = WaitingFor.Correction }),
            ("waiting for a correction, one organ", query with { WaitingFor = WaitingFor.Correction, Organs = [Organ] }),
            ("waiting for a payment: none is", query with { WaitingFor = WaitingFor.Payment }),
            ("the newest, all", query with { Order = RegisterOrder.Newest }),
            ("the newest of an organ and 40 children", query with { Order = RegisterOrder.Newest, Organs = family }),
            ("closed, one department", query with { List = RegisterList.Closed, Department = "科3" }),
            ("closed", query with { List = RegisterList.Closed }),
            ("void", query with { List = RegisterList.Void }),
            ("void, the newest", query with { List = RegisterList.Void, Order = RegisterOrder.Newest }),
            ("received in a month", query with { ReceivedFrom = Today.PlusDays(-400), ReceivedThrough = Today.PlusDays(-370) }),
            ("number begins with", query with { Number = "R0001234" }),
            ("applicant's name begins with", query with { ApplicantName = "王777" }),
            ("title holds what many hold", query with { Title = "批复文件" }),
            ("title holds what few hold", query with { Title = "附图7777" }),
            ("title holds what none holds", query with { Title = "没有这样的标题" }),
            ("title holds one character", query with { Title = "图" }),
            ("title holds two characters that none holds", query with { Title = "水库" }),
            ("title holds two digits", query with { Title = "77", List = RegisterList.Open }),
            ("title holds, in the lists of one organ", query with { Title = "附图7777", Organs = [Organ] }),
            ("reply state: few are", query with { ReplyState = "drafted", List = RegisterList.Open }),
            ("reply state: none is", query with { ReplyState = "approved", List = RegisterList.Open }),
        })
        {
            await TimeAsync("page: " + what, 9, async () => await Register(WorkingDayCalendar.China).ListAsync(asked));
        }

        var register = Register(WorkingDayCalendar.China);
        var open = query with { List = RegisterList.Open };
        var middle = await register.ListAsync(open with { Size = 1000 });
        await TimeAsync("page: open, behind the first thousand", 9, async () => await register.ListAsync(open with { After = middle.Next }));
        await TimeAsync("one request by number", 50, async () => await register.FindAsync("R00012345"));
        await TimeAsync("append an event", 50, async () =>
        {
            var id = FormattableString.Invariant($"R{_random.Next(count):00000000}");
            var found = await register.FindAsync(id);
            await register.AppendAsync(id, found!.Row.Version, new RegisterChange { Assignments = [new RequestAssignment(Today, "科9")] }, "p1", despiteErrors: true);
        });
    }

    // Some replies stand in their procedure.
    private async Task DraftAsync()
    {
        var register = Register(WorkingDayCalendar.China);
        var open = await register.ListAsync(register.Query(RegisterList.Open) with { Size = 200 });
        foreach (var row in open.Rows)
        {
            await register.StepAsync(row.Id, row.Version, "accept", "p1");
            await register.StepAsync(row.Id, row.Version + 1, "draft", "p1", draft: new RequestDecision(Outcome.All[0]));
        }
    }

    private async Task TalliesAsync()
    {
        var register = Register(WorkingDayCalendar.China);
        await TimeAsync("year's tally in the database, all organs", 3, async () => await register.CountAsync(Today.Year));
        await TimeAsync("year's tally in the database, one organ", 5, async () => await register.CountAsync(Today.Year, [Organ]));
        await TimeAsync("the same by hand: only how many came, by kind of applicant, and how they ended", 3, async () => await ExecuteAsync(
            FormattableString.Invariant($"SELECT applicant_kind, outcome, COUNT(*) FROM gd_request WHERE site = 'main' AND void_on IS NULL AND received_on >= '{Today.Year}-01-01' AND received_on <= '{Today.Year}-12-31' GROUP BY applicant_kind, outcome")));
        var whole = await register.CountAsync(Today.Year);
        var clock = Stopwatch.StartNew();
        Statistics.YearStatistics? merged = null;
        for (var i = 0; i < MadeUp.Organs; i++)
        {
            var part = await register.CountAsync(Today.Year, [FormattableString.Invariant($"机关{i}")]);
            merged = merged is null ? part : merged.Merge(part);
        }

        _table.Add(("organ by organ, merged", FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:0} ms, {(whole.Equals(merged) ? "equal" : "NOT EQUAL")}")));
        clock.Restart();
        var read = await register.YearAsync(Today.Year);
        Rate("a plain loop over the requests themselves, with findings", count, clock);
        _table.Add(("both tallies are equal", whole.Equals(read.Tally.Statistics) ? "yes" : "NO"));
    }

    private async Task RecountsAsync()
    {
        var firstDay = new LocalDate(2027, 1, 1);
        var register = Register(WorkingDayCalendar.China.With(MadeUp.Notice));
        var open = await CountAsync(register, register.Query(RegisterList.Open));
        var touched = await CountAsync(register, register.Query(RegisterList.Open) with { TouchedFrom = firstDay });
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var moved = await register.RecountAsync(firstDay);
        Rate(FormattableString.Invariant($"recount after a notice: {open:N0} open, {touched:N0} that it can touch, {moved.Count:N0} moved, written with their messages; of the open"), open, clock);
        Rate("the same, of those it can touch", touched, clock);
        _table.Add(("of it, processor time of the program (the database's own not counted)", FormattableString.Invariant($"{(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds:0.0} s")));
        clock.Restart();
        await register.RecountAsync();
        Rate("recount of all open, nothing moves", open, clock);
        clock.Restart();
        await register.VerifyPartAsync(0, 500);
        _table.Add(("check of 500 chains", FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:0.0} ms")));
    }

    private static async Task<int> CountAsync(DisclosureRegister register, RegisterQuery query)
    {
        var found = 0;
        await foreach (var _ in register.Store.ReadAsync(query))
        {
            found++;
        }

        return found;
    }

    private DisclosureRegister Register(WorkingDayCalendar calendar)
        => new(
            new SqlRegisterStore(connect, dialect)
            {
                BinaryCopy = dialect == SqlDialect.PostgreSql ? async (connection, sql, stop) => await ((NpgsqlConnection)connection).BeginRawBinaryCopyAsync(sql, stop) : null,
            },
            new DisclosureService { Clock = new StillClock(Today), Calendars = new CalendarSource(calendar) });

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 1200;
        await command.ExecuteNonQueryAsync();
    }

    private async Task TimeAsync(string what, int times, Func<Task> work)
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
        _table.Add((what, FormattableString.Invariant($"{all[all.Count / 2]:0.0} ms (most {all[^1]:0.0})")));
    }

    private void Rate(string what, int items, Stopwatch clock)
        => _table.Add((what, FormattableString.Invariant($"{items / clock.Elapsed.TotalSeconds:N0}/s ({clock.Elapsed.TotalSeconds:0.0} s)")));

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
