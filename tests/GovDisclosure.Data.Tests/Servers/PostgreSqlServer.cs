using System.Diagnostics;
using Npgsql;

namespace GovDisclosure.Data.Tests.Servers;

/// <summary>PostgreSQL as Debian brings it.</summary>
internal sealed class PostgreSqlServer() : Server("postgres")
{
    private const string User = "postgres";

    private string Programs { get; set; } = string.Empty;

    protected override string? Install()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")).Reverse().ToArray() : [];
        if (Find("initdb", versions) is not { } initdb)
        {
            return "PostgreSQL is not installed: apt-get install postgresql";
        }

        Programs = Path.GetDirectoryName(initdb)!;
        Directory.CreateDirectory(Folder);
        if (IsRoot)
        {
            Run("root", "chown", User, Folder);
        }

        Run(User, initdb, "-D", Folder + "/data", "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        return null;
    }

    protected override Process Start()
    {
        var process = Launch(
            User, Path.Combine(Programs, "postgres"), "-D", Folder + "/data", "-p", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-k", Folder, "-c", "fsync=off", "-c", "max_connections=300");
        Drain(process);
        Wait(() => Execute("SELECT 1"));
        return process;
    }

    protected override void Stop()
    {
        NpgsqlConnection.ClearAllPools();
        Run(User, Path.Combine(Programs, "pg_ctl"), "stop", "-D", Folder + "/data", "-m", "immediate");
    }

    protected override string Create(string name)
    {
        Execute("CREATE DATABASE " + name);
        return Connection(name);
    }

    private static void Drain(Process process)
    {
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private string Connection(string database) => FormattableString.Invariant($"Host=127.0.0.1;Port={Port};Username={User};Database={database};Maximum Pool Size=20;Timeout=15;Connection Idle Lifetime=2;Connection Pruning Interval=1");

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Connection(User) + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
