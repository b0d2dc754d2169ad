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
        var register = new DisclosureRegister(new SqlRegisterStore(connect, dialect), MadeUp.Service());
        Assert.True((await register.EnterAsync(MadeUp.Simple("A"), "clerk", cancellationToken: Stop)).IsSaved);
        var row = (await register.FindAsync("A", Stop))!.Row;
        Assert.Equal(1, await RegisterSchema.UpgradeAsync(connection, dialect, Stop));
        Assert.Equal(RegisterSchema.Version, await RegisterSchema.VersionAsync(connection, Stop));
        Assert.Equal(RegisterSchema.Version, await RegisterSchema.UpgradeAsync(connection, dialect, Stop));
        Assert.Empty(RegisterSchema.Upgrade(dialect, RegisterSchema.Version));
        Assert.Equal(row, (await register.FindAsync("A", Stop))!.Row);
        Assert.Null(await ((IIdempotencyStore)register.Store).TakeAsync("s1", "k", "hash", Instant.FromUnixTimeSeconds(1), Instant.FromUnixTimeSeconds(2), Stop));
        var year = await register.YearAsync(2023, cancellationToken: Stop);
        await register.PublishAsync("甲局", year.Tables, year.Tally, "head", document: "page", cancellationToken: Stop);
        Assert.Equal("page", Assert.Single(await register.ReportsAsync("甲局", 2023, Stop)).Document);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
