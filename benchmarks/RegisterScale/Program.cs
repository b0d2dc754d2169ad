// A register of many requests in a database: loading, pages of lists, the year's tally, recomputation after a holiday notice.
// dotnet run -c Release --project benchmarks/RegisterScale -- [requests, 1000000] [sqlite | Host=… | Server=…] [parted]
// On PostgreSQL rows go in by binary COPY, and "parted" parts the requests by year of receipt and makes the indexes after the load.
using System.Data.Common;
using System.Globalization;
using GovDisclosure.Data;
using GovDisclosure.RegisterScale;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var where = args.Length > 1 ? args[1] : "sqlite";
var file = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"register-scale-{Environment.ProcessId}.db"));
var isPostgreSql = where.StartsWith("Host", StringComparison.OrdinalIgnoreCase);
Func<DbConnection> connect = where == "sqlite" ? () => new SqliteConnection("Data Source=" + file) : isPostgreSql ? () => new NpgsqlConnection(where) : () => new MySqlConnection(where);
var run = new ScaleRun(connect, where == "sqlite" ? SqlDialect.Sqlite : isPostgreSql ? SqlDialect.PostgreSql : SqlDialect.MariaDb, count) { IsParted = isPostgreSql && args.Contains("parted") };
try
{
    await run.RunAsync();
}
finally
{
    SqliteConnection.ClearAllPools();
    File.Delete(file);
}

Console.WriteLine(run.ToText());
