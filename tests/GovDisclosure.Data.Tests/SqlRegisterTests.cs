using System.Collections.Concurrent;
using System.Data.Common;
using GovDisclosure.Calendars;
using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace GovDisclosure.Data.Tests;

/// <summary>What the stores in databases do beyond what every store does.</summary>
public abstract class SqlRegisterTests : RegisterTests
{
    internal abstract SqlDialect Dialect { get; }

    internal abstract Func<DbConnection> Connect();

    internal async Task<Func<DbConnection>> TablesAsync()
    {
        var connect = Connect();
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        foreach (var statement in Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(Stop);
        }

        return connect;
    }

    private protected virtual IReadOnlyList<string> Tables => RegisterSchema.Statements(Dialect);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    protected override async Task<IRegisterStore> OpenAsync() => new SqlRegisterStore(await TablesAsync(), Dialect);

    /// <inheritdoc/>
    protected override async Task<Func<IIndexNumberStore>> NumbersAsync()
    {
        var connect = await TablesAsync();
        return () => new SqlIndexNumberStore("main", connect, Dialect);
    }

    /// <inheritdoc/>
    protected override async Task<Func<IPublicationStore>> PublicationsAsync()
    {
        var connect = await TablesAsync();
        return () => new SqlPublicationStore(connect, Dialect);
    }

    [Theory]
    [InlineData("UPDATE gd_publication_entry SET person = 'x' WHERE publication_id = 'B' AND version_no = 1", "B publication.chain")]
    [InlineData("DELETE FROM gd_publication_entry WHERE publication_id = 'B' AND version_no = 2", "B publication.row")]
    [InlineData("UPDATE gd_publication_entry SET body_text = replace(body_text, '2024', '2023') WHERE publication_id = 'B'", "B publication.chain")]
    [InlineData("UPDATE gd_publication SET doc = replace(doc, '原文', '改文') WHERE publication_id = 'B'", "B publication.row")]
    [InlineData("DELETE FROM gd_publication_entry WHERE publication_id = 'B'", "B publication.row")]
    public async Task Publications_SomebodyWroteBehindTheirBack_AreFound(string sql, string expected)
    {
        var connect = await TablesAsync();
        var register = new PublicationRegister(new SqlPublicationStore(connect, Dialect), new MadeUp.StillClock(Instant.FromUtc(2024, 3, 20, 1, 0)), "main");
        foreach (var id in new[] { "A", "B", "C" })
        {
            var kept = await register.SaveAsync(new KeptPublication(new Publication(id, "t") { MadeOn = new LocalDate(2024, 3, 4) }, "原文", 0), "p", Stop);
            await register.SaveAsync(kept!, "q", Stop);
        }

        Assert.Empty(await register.VerifyAsync(Stop));
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(await command.ExecuteNonQueryAsync(Stop) > 0);
        Assert.Equal(expected, string.Join(", ", (await register.VerifyAsync(Stop)).Select(f => f.Place + " " + f.RuleId)));
    }

    [Fact]
    public async Task Publications_InTheHostsTransaction_AreGoneWhereItDropsThem()
    {
        var connect = await TablesAsync();
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        foreach (var keeps in new[] { false, true })
        {
            await using var transaction = await connection.BeginTransactionAsync(Stop);
            var register = new PublicationRegister(SqlPublicationStore.Over(connection, Dialect, () => transaction), new MadeUp.StillClock(Instant.FromUtc(2024, 3, 20, 1, 0)), "main");
            Assert.NotNull(await register.SaveAsync(new KeptPublication(new Publication("A", "t"), "x", 0), "p", Stop));
            Assert.Null(await register.SaveAsync(new KeptPublication(new Publication("A", "t"), "y", 0), "p", Stop));
            await Assert.ThrowsAsync<ArgumentException>(() => register.SaveAsync(new KeptPublication(new Publication("B", "t") { Organ = new string('局', 201) }, "y", 0), "p", Stop));
            await (keeps ? transaction.CommitAsync(Stop) : transaction.RollbackAsync(Stop));
            Assert.Equal(keeps ? "x" : null, (await new SqlPublicationStore(connect, Dialect).FindAsync("main", "A", Stop))?.Text);
        }
    }

    [Fact]
    public async Task Enter_OfTheSameNumberByManyAtOnce_IsDoneOnceWithoutAGap()
    {
        var register = new DisclosureRegister(new SqlRegisterStore(await TablesAsync(), Dialect), MadeUp.Service());
        for (var round = 0; round < 5; round++)
        {
            var id = FormattableString.Invariant($"N{round}");

            // Years differ, so that tables in parts by year of receipt cannot see it by their keys.
            var entered = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(
                () => register.EnterAsync(MadeUp.Simple(id, "局" + i) with { Receipt = new RequestReceipt(RequestChannel.Internet, new LocalDate(2019 + i, 3, 4)) }, "p", despiteErrors: true, cancellationToken: Stop), Stop)));
            Assert.Equal(5, entered.Count(one => one.Kind == RegisterResultKind.Conflict));
            Assert.Single(entered, one => one.IsSaved);
        }

        Assert.Equal(5, await register.Store.LastAsync(DisclosureRegister.MainSite, cancellationToken: Stop));
        Assert.Equal([1L, 2, 3, 4, 5], (await register.ListAsync(register.Query(), Stop)).Rows.Select(row => row.Sequence).Order());
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    [Fact]
    public async Task Enter_ByManyAtOnceOverConnectionsThatFail_LosesNothingAndGivesNoNumberTwice()
    {
        var connect = await TablesAsync();
        var calls = 0;
        var register = new DisclosureRegister(
            new SqlRegisterStore(() => Interlocked.Increment(ref calls) % 7 == 0 ? throw new TimeoutException("no connection") : connect(), Dialect), MadeUp.Service());
        var sound = new DisclosureRegister(new SqlRegisterStore(connect, Dialect), MadeUp.Service());
        var saved = new ConcurrentQueue<string>();
        var taken = 0;
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(
            async () =>
            {
                for (var j = 0; j < 8; j++)
                {
                    // One number that all want, one of one's own, and one that the register gives.
                    foreach (var id in new[] { FormattableString.Invariant($"S{j}"), FormattableString.Invariant($"O{i}-{j}"), null })
                    {
                        try
                        {
                            var result = await (i % 4 == 0 ? sound : register).EnterAsync(MadeUp.Simple(id, "局" + i), "p" + i, cancellationToken: Stop);
                            if (result.IsSaved)
                            {
                                saved.Enqueue(result.Request!.Row.Id);
                            }
                            else
                            {
                                Assert.Equal((RegisterResultKind.Conflict, true), (result.Kind, id is ['S', ..]));
                                Interlocked.Increment(ref taken);
                            }
                        }
                        catch (TimeoutException)
                        {
                            // Nobody was told that it is there.
                        }
                    }
                }
            },
            Stop)));
        Assert.True(taken > 0);
        Assert.Equal(saved.Count, saved.Distinct().Count());
        var rows = new List<RegisterRow>();
        await foreach (var (_, row) in sound.Store.RowsAsync(sound.Query(), Stop))
        {
            rows.Add(row);
        }

        Assert.Equal(saved.Order(StringComparer.Ordinal), rows.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(place => (long)place), rows.Select(row => row.Sequence));
        Assert.Equal(rows.Count, await sound.Store.LastAsync(DisclosureRegister.MainSite, cancellationToken: Stop));
        Assert.Empty(await sound.VerifyAsync(Stop));
        Assert.Equal(rows.Count, (await sound.ListAsync(sound.Query() with { Title = "年部门预", Size = 1000 }, Stop)).Rows.Count);
    }

    [Fact]
    public async Task Recount_WithKeysThatAreWrongOrMissing_ReadsEachRequestItself()
    {
        var connect = await TablesAsync();
        var today = new LocalDate(2026, 12, 20);
        var register = new DisclosureRegister(new SqlRegisterStore(connect, Dialect), MadeUp.Service(today));
        Assert.True((await register.EnterAllAsync(Enumerable.Range(0, 30).Select(i => new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2026, 11, 20).PlusDays(i)) { Id = $"N{i:00}" }), "p", cancellationToken: Stop)).IsSaved);
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        foreach (var sql in new[] { "UPDATE gd_request SET day_key = 'x' WHERE request_id < 'N15'", "UPDATE gd_request SET day_key = NULL WHERE request_id >= 'N20'" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.True(await command.ExecuteNonQueryAsync(Stop) > 0);
        }

        var after = new DisclosureRegister(register.Store, MadeUp.Service(today, WorkingDayCalendar.China.With(HolidayNotice.Parse(Notice2027, "2027.json"))));
        Assert.NotEmpty(await after.RecountAsync(cancellationToken: Stop));
        foreach (var row in (await after.ListAsync(after.Query() with { Size = 100 }, Stop)).Rows)
        {
            Assert.Equal(after.Service.Assess((await after.FindAsync(row.Id, Stop))!.Request).Deadline.DueDate, row.DueOn);
        }
    }

    [Fact]
    public async Task FillStatements_OfARegisterThatIsThere_WriteWhatTheStoreWrote()
    {
        var connect = await TablesAsync();
        var register = new DisclosureRegister(new SqlRegisterStore(connect, Dialect), MadeUp.Service());
        string[] titles = ["关于水库除险加固的批复", "水", "𠮷县水库𠮷", "aaaaaaaa", "100%_水'库\\", new string('长', 200), "\uFFFD\uE000z"];
        for (var i = 0; i < 70; i++)
        {
            await register.EnterAsync(MadeUp.Simple($"T{i:00}") with { Asked = new RequestedInformation { Name = titles[i % titles.Length] }, Assignments = [new RequestAssignment(new LocalDate(2024, 3, 4), "科" + (i % 3)) { Person = i % 2 == 0 ? "p9" : null }] }, "p", cancellationToken: Stop);
        }

        Assert.True((await register.AppendAsync("T06", 1, new RegisterChange { Assignments = [new RequestAssignment(MadeUp.Today, "科9") { Person = "p8" }] }, "p", cancellationToken: Stop)).IsSaved);
        Assert.Equal(["T06"], (await register.ListAsync(register.Query() with { Department = "科9", Clerk = "p8" }, Stop)).Rows.Select(row => row.Id));
        Assert.DoesNotContain((await register.ListAsync(register.Query() with { Clerk = "p9", Size = 100 }, Stop)).Rows, row => row.Id == "T06");
        Assert.True((await register.StepAsync("T03", 1, "accept", "p", cancellationToken: Stop)).IsSaved);
        Assert.True((await register.AppendAsync("T04", 1, new RegisterChange { Void = new RequestVoid(MadeUp.Today, "重复登记") }, "p", cancellationToken: Stop)).IsSaved);
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        var written = await PiecesAsync(connection);
        Assert.True(written.Count > 100);
        foreach (var sql in RegisterSchema.FillStatements(Dialect).Prepend("DELETE FROM gd_piece").Prepend("DELETE FROM gd_holder"))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(Stop);
        }

        Assert.Equal(written, await PiecesAsync(connection));

        static async Task<List<string>> PiecesAsync(DbConnection connection)
        {
            var found = new List<string>();
            foreach (var sql in new[] { "SELECT site, piece_no, place_no FROM gd_piece", "SELECT site, holder_key, place_no FROM gd_holder" })
            {
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                await using var reader = await command.ExecuteReaderAsync(Stop);
                while (await reader.ReadAsync(Stop))
                {
                    found.Add(FormattableString.Invariant($"{reader.GetString(0)} {reader.GetValue(1)} {reader.GetInt64(2)}"));
                }
            }

            found.Sort(StringComparer.Ordinal);
            return found;
        }
    }

    [Fact]
    public async Task Read_StoppedHalfWay_LeavesTheConnectionGood()
    {
        var register = new DisclosureRegister(new SqlRegisterStore(await TablesAsync(), Dialect), MadeUp.Service());
        await register.EnterAllAsync(Enumerable.Range(0, 4500).Select(i => MadeUp.Simple(FormattableString.Invariant($"R{i:00000}"))), "import", cancellationToken: Stop);
        for (var stop = 1; stop < 4200; stop += 1999)
        {
            var read = 0;
            await foreach (var _ in register.Store.ReadAsync(register.Query(), Stop))
            {
                if (++read == stop)
                {
                    break;
                }
            }

            Assert.Equal(stop, read);
            Assert.NotNull(await register.FindAsync("R00001", Stop));
        }
    }

    [Fact]
    public async Task Commit_InTheHostsTransaction_IsTheHostsToKeepOrToDrop()
    {
        var connect = await TablesAsync();
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        foreach (var keeps in new[] { false, true })
        {
            await using var transaction = await connection.BeginTransactionAsync(Stop);
            var register = new DisclosureRegister(new SqlRegisterStore(connection, Dialect, transaction), MadeUp.Service());
            Assert.True((await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop)).IsSaved);

            // A conflict takes its own writing back and nothing of the host's.
            Assert.Equal(RegisterResultKind.Conflict, (await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop)).Kind);
            Assert.True((await register.EnterAsync(MadeUp.Simple("B"), "clerk", cancellationToken: Stop)).IsSaved);
            await (keeps ? transaction.CommitAsync(Stop) : transaction.RollbackAsync(Stop));
            var after = new DisclosureRegister(new SqlRegisterStore(connect, Dialect), MadeUp.Service());
            Assert.Equal(keeps ? "A B" : string.Empty, string.Join(' ', (await after.ListAsync(after.Query(), Stop)).Rows.Select(row => row.Id)));
            Assert.Empty(await after.VerifyAsync(Stop));
        }
    }

    [Theory]
    [InlineData("UPDATE gd_entry SET remark = 'x' WHERE request_id = 'R00003' AND version_no = 1", "R00003 register.chain")]
    [InlineData("UPDATE gd_entry SET body_text = replace(body_text, '2', '3') WHERE request_id = 'R00003' AND version_no = 1", "R00003 register.chain")]
    [InlineData("UPDATE gd_entry SET made_at = '2020-01-01T00:00:00+08:00' WHERE request_id = 'R00003' AND version_no = 2", "R00003 register.chain")]
    [InlineData("DELETE FROM gd_entry WHERE request_id = 'R00003' AND version_no = 1", "R00003 register.chain")]
    [InlineData("DELETE FROM gd_entry WHERE request_id = 'R00003' AND version_no = 2", "R00003 register.chain")]
    [InlineData("DELETE FROM gd_entry WHERE request_id = 'R00003'", "R00003 register.chain")]
    [InlineData("UPDATE gd_request SET doc = replace(doc, '\"id\":\"R00003\"', '\"id\":\"R00003\",\"mergedInto\":\"R1\"') WHERE request_id = 'R00003'", "R00003 register.row")]
    [InlineData("DELETE FROM gd_request WHERE request_id = 'R00003'", "#3 register.missing, R00003 register.row")]
    public async Task Verify_SomebodyWroteBehindItsBack_IsFoundAtItsPlace(string sql, string expected)
    {
        var connect = await TablesAsync();
        var register = new DisclosureRegister(new SqlRegisterStore(connect, Dialect), MadeUp.Service());
        foreach (var request in MadeUp.Requests(9, 5))
        {
            var entered = await register.EnterAsync(request with { Void = null }, "clerk", despiteErrors: true, cancellationToken: Stop);
            await register.AppendAsync(request.Id!, entered.Request!.Row.Version, new RegisterChange { Assignments = [new RequestAssignment(MadeUp.Today, "科2")] }, "clerk", despiteErrors: true, cancellationToken: Stop);
        }

        Assert.Empty(await register.VerifyAsync(Stop));
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(await command.ExecuteNonQueryAsync(Stop) > 0);
        Assert.Equal(expected, string.Join(", ", (await register.VerifyAsync(Stop)).Select(f => f.Place + " " + f.RuleId).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task IndexNumbers_InTheHostsTransaction_AreFreeAgainWhereItDropsThem()
    {
        var connect = await TablesAsync();
        var rule = new IndexNumberRule("r", "{organ}/{year}-{serial:5}", "000014349");
        var day = new NodaTime.LocalDate(2025, 3, 4);
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        foreach (var keeps in new[] { false, true })
        {
            await using var transaction = await connection.BeginTransactionAsync(Stop);
            Assert.Equal(1, (await new SqlIndexNumberStore("main", connection, Dialect, transaction).IssueAsync(rule, "a", day, cancellationToken: Stop)).Serial);
            await (keeps ? transaction.CommitAsync(Stop) : transaction.RollbackAsync(Stop));
        }

        Assert.Single(await new SqlIndexNumberStore("main", connect, Dialect).ListAsync("r", Stop));
    }

    [Fact]
    public async Task Numbers_TakenByManyAtOnce_AreEachTakenOnce()
    {
        var store = new SqlRegisterStore(await TablesAsync(), Dialect);
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.NextAsync("s1", "catalogue/2024", Stop), Stop)));
        Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)i), taken.Order());
    }

    [Fact]
    public async Task Keys_TakenByManyAtOnce_AreOnlyOnes()
    {
        var store = new SqlRegisterStore(await TablesAsync(), Dialect);
        var now = Instant.FromUtc(2024, 3, 20, 1, 0);
        for (var round = 0; round < 5; round++)
        {
            var key = "k" + round;
            var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => store.TakeAsync("s1", key, "hash", now, now.Plus(Duration.FromHours(1)), Stop), Stop)));
            Assert.Single(taken, call => call is null);
        }
    }

    [Fact]
    public async Task Append_ManyClerksAtOnce_LoseNoAcknowledgedEvent()
    {
        var register = new DisclosureRegister(new SqlRegisterStore(await TablesAsync(), Dialect), MadeUp.Service());
        await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop);
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, 8).Select(clerk => Task.Run(
            async () =>
            {
                var saved = new List<string>();
                for (var i = 0; i < 12; i++)
                {
                    var found = await register.FindAsync("A", Stop);
                    var unit = FormattableString.Invariant($"科{clerk}-{i}");
                    var result = await register.AppendAsync(
                        "A", found!.Row.Version, new RegisterChange { Assignments = [new RequestAssignment(MadeUp.Today, unit)] }, "p", cancellationToken: Stop);
                    if (result.IsSaved)
                    {
                        saved.Add(unit);
                    }

                    // Others enter requests meanwhile, each with a number of its own.
                    Assert.True((await register.EnterAsync(MadeUp.Simple(), "p", cancellationToken: Stop)).IsSaved);
                }

                return saved;
            },
            Stop)));
        var units = acknowledged.SelectMany(saved => saved).Order(StringComparer.Ordinal).ToList();
        var after = await register.FindAsync("A", Stop);
        Assert.Equal(units, after!.Request.Assignments.Select(a => a.Unit).Order(StringComparer.Ordinal));
        Assert.Equal(units.Count + 1, after.Row.Version);
        Assert.Equal(97, await register.Store.LastAsync(DisclosureRegister.MainSite, cancellationToken: Stop));
        Assert.Empty(await register.VerifyAsync(Stop));
    }
}

/// <summary>SQLite.</summary>
public sealed class SqliteRegisterTests : SqlRegisterTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gd-sqlite-").FullName;
    private int _made;

    internal override SqlDialect Dialect => SqlDialect.Sqlite;

    internal override Func<DbConnection> Connect()
    {
        var text = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, FormattableString.Invariant($"{_made++}.db")), Pooling = false }.ToString();
        return () => new SqliteConnection(text);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>PostgreSQL.</summary>
public class PostgreSqlRegisterTests(AllServers servers) : SqlRegisterTests
{
    internal override SqlDialect Dialect => SqlDialect.PostgreSql;

    internal override Func<DbConnection> Connect()
    {
        var text = servers.PostgreSql.Database();
        return () => new NpgsqlConnection(text);
    }
}

/// <summary>PostgreSQL whose many rows go in by binary COPY.</summary>
public sealed class CopyingPostgreSqlRegisterTests(AllServers servers) : PostgreSqlRegisterTests(servers)
{
    /// <inheritdoc/>
    protected override async Task<IRegisterStore> OpenAsync() => new SqlRegisterStore(await TablesAsync(), Dialect)
    {
        BinaryCopy = async (connection, sql, stop) => await ((NpgsqlConnection)connection).BeginRawBinaryCopyAsync(sql, stop),
    };

    [Fact]
    public async Task EnterAll_ByCopy_KeepsWhatStatementsKeep()
    {
        var (copied, stated) = (new DisclosureRegister(await OpenAsync(), MadeUp.Service()), new DisclosureRegister(await base.OpenAsync(), MadeUp.Service()));
        var requests = MadeUp.Requests(31, 400);
        foreach (var register in new[] { copied, stated })
        {
            Assert.True((await register.EnterAllAsync(requests, "import", "“\t\\N", TestContext.Current.CancellationToken)).IsSaved);
            Assert.Empty(await register.VerifyAsync(TestContext.Current.CancellationToken));
        }

        foreach (var request in requests)
        {
            Assert.Equal(await stated.FindAsync(request.Id!, TestContext.Current.CancellationToken), await copied.FindAsync(request.Id!, TestContext.Current.CancellationToken));
        }
    }
}

/// <summary>PostgreSQL with the requests parted by year of receipt.</summary>
public sealed class PartedPostgreSqlRegisterTests(AllServers servers) : PostgreSqlRegisterTests(servers)
{
    private protected override IReadOnlyList<string> Tables => [.. RegisterSchema.PartitionedStatements(2022, 2023), RegisterSchema.Partition(2024)];

    [Fact]
    public void Partition_OfAYearOutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterSchema.Partition(1948));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegisterSchema.PartitionedStatements(2024, 2023));
        Assert.All(RegisterSchema.PartitionedStatements(2022, 2023), statement => Assert.DoesNotContain(";", statement, StringComparison.Ordinal));
    }
}

/// <summary>MariaDB.</summary>
public sealed class MariaDbRegisterTests(AllServers servers) : SqlRegisterTests
{
    internal override SqlDialect Dialect => SqlDialect.MariaDb;

    internal override Func<DbConnection> Connect()
    {
        var text = servers.MariaDb.Database();
        return () => new MySqlConnection(text);
    }
}
