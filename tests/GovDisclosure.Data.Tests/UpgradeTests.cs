using System.Data.Common;
using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.Registers;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace GovDisclosure.Data.Tests;

/// <summary>Tables of an older version become those of this one, with what is in them.</summary>
public sealed class UpgradeTests(AllServers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upgrade_OfSqlite_KeepsTheRegister()
    {
        var folder = Directory.CreateTempSubdirectory("gd-upgrade-");
        await KeepsAsync(() => new SqliteConnection($"Data Source={folder.FullName}/r.db;Pooling=False"), SqlDialect.Sqlite, string.Empty, "text", string.Empty);
        folder.Delete(recursive: true);
    }

    [Fact]
    public Task Upgrade_OfPostgreSql_KeepsTheRegister()
    {
        var text = servers.PostgreSql.Database();
        return KeepsAsync(() => new NpgsqlConnection(text), SqlDialect.PostgreSql, " COLLATE \"C\"", "text", string.Empty);
    }

    [Fact]
    public Task Upgrade_OfMariaDb_KeepsTheRegister()
    {
        var text = servers.MariaDb.Database();
        return KeepsAsync(() => new MySqlConnection(text), SqlDialect.MariaDb, string.Empty, "longtext", " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin");
    }

    private static async Task KeepsAsync(Func<DbConnection> connect, SqlDialect dialect, string key, string text, string end)
    {
        await using var connection = connect();
        await connection.OpenAsync(Stop);
        Assert.Equal(0, await RegisterSchema.VersionAsync(connection, Stop));
        var tables = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Tables", "1.sql"), Stop);
        foreach (var statement in tables[tables.IndexOf('\n')..].Replace("{k}", key, StringComparison.Ordinal).Replace("{t}", text, StringComparison.Ordinal).Replace("{e}", end, StringComparison.Ordinal).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await ExecuteAsync(connection, statement);
        }

        Assert.Equal(1, await RegisterSchema.VersionAsync(connection, Stop));
        var row = await FillAsync(connection);
        var register = new DisclosureRegister(new SqlRegisterStore(connect, dialect), MadeUp.Service());
        Assert.Equal(1, await RegisterSchema.UpgradeAsync(connection, dialect, Stop));
        Assert.Equal(RegisterSchema.Version, await RegisterSchema.VersionAsync(connection, Stop));
        Assert.Equal(RegisterSchema.Version, await RegisterSchema.UpgradeAsync(connection, dialect, Stop));
        Assert.Empty(RegisterSchema.Upgrade(dialect, RegisterSchema.Version));

        // Version 4 kept words of another form, and more indexes.
        string[] indexes =
        [
            dialect == SqlDialect.MariaDb ? "DROP INDEX gd_request_due ON gd_request" : "DROP INDEX gd_request_due", "CREATE INDEX gd_request_due ON gd_request (site, closed_on, due_on, seq)",
            "CREATE INDEX gd_request_unit ON gd_request (site, department, closed_on, due_on, seq)", "CREATE INDEX gd_request_clerk ON gd_request (site, clerk, closed_on, due_on, seq)",
            "CREATE INDEX gd_request_waits ON gd_request (site, waiting_for, closed_on, due_on, seq, turns_on)",
        ];
        foreach (var statement in (string[])["DROP TABLE gd_piece", "DROP TABLE gd_holder", .. indexes, $"CREATE TABLE gd_word (site varchar(64){key} NOT NULL, word_key varchar(64){key} NOT NULL, request_id varchar(100){key} NOT NULL, PRIMARY KEY (site, word_key, request_id)){end}", "UPDATE gd_schema SET version_no = 4"])
        {
            await ExecuteAsync(connection, statement);
        }

        Assert.Equal(4, await RegisterSchema.UpgradeAsync(connection, dialect, Stop));
        Assert.Equal(RegisterSchema.Version, await RegisterSchema.VersionAsync(connection, Stop));
        Assert.Equal(row, (await register.FindAsync("A", Stop))!.Row);

        // What lists find by pieces since version 5 is found of what was there before; a recount reads what has no key of its days yet.
        Assert.Equal("A", Assert.Single((await register.ListAsync(register.Query() with { Title = "门预" }, Stop)).Rows).Id);
        Assert.Equal("V", Assert.Single((await register.ListAsync(register.Query(RegisterList.Void), Stop)).Rows).Id);
        Assert.Equal("S", Assert.Single((await register.ListAsync(register.Query() with { ReplyState = row.ReplyState ?? "accepted" }, Stop)).Rows).Id);
        Assert.Empty(await register.RecountAsync(cancellationToken: Stop));
        Assert.True((await register.AppendAsync("A", 1, new RegisterChange { Request = MadeUp.Simple("A") with { Asked = new RequestedInformation { Name = "会议纪要" } } }, "p", cancellationToken: Stop)).IsSaved);
        Assert.Empty((await register.ListAsync(register.Query() with { Title = "门预" }, Stop)).Rows);
        Assert.Null(await ((IIdempotencyStore)register.Store).TakeAsync("s1", "k", "hash", Instant.FromUnixTimeSeconds(1), Instant.FromUnixTimeSeconds(2), Stop));
        var year = await register.YearAsync(2023, cancellationToken: Stop);
        await register.PublishAsync("甲局", year.Tables, year.Tally, "head", document: "page", cancellationToken: Stop);
        Assert.Equal("page", Assert.Single(await register.ReportsAsync("甲局", 2023, Stop)).Document);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    /// <summary>Writes what this version keeps into the columns of the first.</summary>
    private static async Task<RegisterRow> FillAsync(DbConnection old)
    {
        var folder = Directory.CreateTempSubdirectory("gd-filled-");
        var connect = () => new SqliteConnection($"Data Source={folder.FullName}/r.db;Pooling=False");
        RegisterRow row;
        await using (var source = connect())
        {
            await source.OpenAsync(Stop);
            await RegisterSchema.CreateAsync(source, SqlDialect.Sqlite, Stop);
            var register = new DisclosureRegister(new SqlRegisterStore(connect, SqlDialect.Sqlite), MadeUp.Service());
            foreach (var request in new[] { MadeUp.Simple("A"), MadeUp.Simple("V") with { Asked = null, Void = new RequestVoid(new LocalDate(2024, 3, 5), "重复登记") }, MadeUp.Simple("S") with { Asked = null } })
            {
                Assert.True((await register.EnterAsync(request, "clerk", cancellationToken: Stop)).IsSaved);
            }

            Assert.True((await register.StepAsync("S", 1, "accept", "clerk", cancellationToken: Stop)).IsSaved);
            row = (await register.FindAsync("A", Stop))!.Row;
            foreach (var table in new[] { "gd_request", "gd_entry", "gd_contact", "gd_series" })
            {
                await using var command = source.CreateCommand();
                command.CommandText = "SELECT * FROM " + table;
                await using var reader = await command.ExecuteReaderAsync(Stop);
                while (await reader.ReadAsync(Stop))
                {
                    await using var insert = old.CreateCommand();
                    var columns = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "day_key").ToList();
                    insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(reader.GetName))}) VALUES ({string.Join(", ", columns.Select(i => "@p" + i))})";
                    foreach (var i in columns)
                    {
                        var value = insert.CreateParameter();
                        (value.ParameterName, value.Value) = ("@p" + i, reader.GetValue(i));
                        insert.Parameters.Add(value);
                    }

                    await insert.ExecuteNonQueryAsync(Stop);
                }
            }
        }

        folder.Delete(recursive: true);
        return row;
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
