using System.Data.Common;
using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace GovDisclosure.Data.Tests.EntityFramework;

/// <summary>What a host's own migrations make of the model is what <see cref="RegisterSchema"/> makes.</summary>
public sealed class MigrationTests(AllServers servers) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gd-migrate-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Migration_FromNothingOnSqlite_MakesTheTablesColumnsAndIndexesOfTheSchema()
    {
        const string columns = "SELECT m.name || '.' || c.name || (CASE WHEN c.\"notnull\" = 1 THEN ' NOT NULL' ELSE '' END) || ' ' || c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name LIKE 'gd!_%' ESCAPE '!'";
        const string indexes = "SELECT m.name || '.' || i.name || ' ' || i.\"unique\" || ' ' || c.seqno || ' ' || c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE m.type = 'table' AND i.name LIKE 'gd!_%' ESCAPE '!'";
        await SameAsync(
            name => new SqliteConnection($"Data Source={_folder}/{name}.db;Pooling=False"),
            name => new DbContextOptionsBuilder<PortalContext>().UseSqlite($"Data Source={_folder}/{name}.db;Pooling=False").Options,
            SqlDialect.Sqlite,
            [columns, indexes]);
    }

    [Fact]
    public async Task Migration_FromNothingOnPostgreSql_MakesTheTablesColumnsAndIndexesOfTheSchema()
    {
        const string columns = "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' ' || is_nullable || ' ' || coalesce(collation_name, '') || ' ' || coalesce(column_default, '') FROM information_schema.columns WHERE table_name LIKE 'gd\\_%'";
        const string indexes = "SELECT regexp_replace(replace(replace(indexdef, '\"', ''), 'public.', ''), ' INDEX (.*pkey|PK_\\S*|pk_\\S*) ON', ' KEY ON') FROM pg_indexes WHERE tablename LIKE 'gd\\_%'";
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        string Text(string name) => texts.TryGetValue(name, out var known) ? known : texts[name] = servers.PostgreSql.Database();
        await SameAsync(name => new NpgsqlConnection(Text(name)), name => new DbContextOptionsBuilder<PortalContext>().UseNpgsql(Text(name)).Options, SqlDialect.PostgreSql, [columns, indexes]);
    }

    private static async Task SameAsync(Func<string, DbConnection> connect, Func<string, DbContextOptions<PortalContext>> options, SqlDialect dialect, string[] questions)
    {
        await using var plain = connect("plain");
        await plain.OpenAsync(Stop);
        await RegisterSchema.CreateAsync(plain, dialect, Stop);

        // As the tool for migrations does: the difference between nothing and the model, then its SQL.
        await using var context = new PortalContext(options("model"));
        var model = context.GetService<IDesignTimeModel>().Model;
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        Assert.Empty(context.GetService<IMigrationsModelDiffer>().GetDifferences(model.GetRelationalModel(), model.GetRelationalModel()));
        await using var migrated = connect("model");
        await migrated.OpenAsync(Stop);
        foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
        {
            await using var statement = migrated.CreateCommand();
            statement.CommandText = command.CommandText;
            await statement.ExecuteNonQueryAsync(Stop);
        }

        foreach (var question in questions)
        {
            var expected = await ReadAsync(plain, question);
            Assert.NotEmpty(expected);
            Assert.Equal(string.Join('\n', expected), string.Join('\n', await ReadAsync(migrated, question)));
        }

        Assert.Equal(RegisterSchema.Version, await RegisterSchema.VersionAsync(migrated, Stop));
        var register = new DisclosureRegister(context.RegisterStore(), MadeUp.Service());
        Assert.True((await register.EnterAllAsync(MadeUp.Requests(3, 20), "import", cancellationToken: Stop)).IsSaved);
        Assert.Empty(await register.VerifyAsync(Stop));
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var found = new List<string>();
        while (await reader.ReadAsync(Stop))
        {
            found.Add(reader.GetString(0));
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
