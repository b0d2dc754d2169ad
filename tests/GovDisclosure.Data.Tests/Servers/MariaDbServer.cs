using System.Diagnostics;
using System.Globalization;
using MySqlConnector;

namespace GovDisclosure.Data.Tests.Servers;

/// <summary>MariaDB as Debian brings it.</summary>
internal sealed class MariaDbServer() : Server("mariadb")
{
    private const string User = "mysql";

    private string Program { get; set; } = string.Empty;

    protected override string? Install()
    {
        if (Find("mariadbd") is not { } program || Find("mariadb-install-db") is not { } install)
        {
            return "MariaDB is not installed: apt-get install mariadb-server";
        }

        Program = program;
        Directory.CreateDirectory(Folder);
        if (IsRoot)
        {
            Run("root", "chown", User, Folder);
        }

        Run(User, install, "--no-defaults", "--datadir=" + Folder + "/data", "--auth-root-authentication-method=normal", "--skip-test-db");
        return null;
    }

    protected override Process Start()
    {
        var process = Launch(
            User,
            Program,
            "--no-defaults",
            "--datadir=" + Folder + "/data",
            "--socket=" + Folder + "/socket",
            "--pid-file=" + Folder + "/pid",
            "--port=" + Port.ToString(CultureInfo.InvariantCulture),
            "--bind-address=127.0.0.1",
            "--innodb-flush-log-at-trx-commit=2",
            "--skip-log-bin");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Wait(() => Execute("SELECT 1"));
        return process;
    }

    protected override void Stop() => Execute("SHUTDOWN");

    protected override string Create(string name)
    {
        Execute("CREATE DATABASE " + name);
        return Connection(name);
    }

    private string Connection(string database)
        => FormattableString.Invariant($"Server=127.0.0.1;Port={Port};User ID=root;Database={database};Maximum Pool Size=20;SslMode=None;Connection Timeout=5");

    private void Execute(string sql)
    {
        using var connection = new MySqlConnection(Connection("mysql") + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
