using System.Data.Common;
using System.Diagnostics;
using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.Registers;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace GovDisclosure.Data.Tests;

/// <summary>Whatever ends in the middle, the process that writes or the server that keeps: what was acknowledged is there, and nothing half.</summary>
public sealed class KillTests
{
    private const string ChildVariable = "REGISTER_CHILD";

    private const int Enough = 60;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Process_KilledWhileItWritesToSqlite_LosesNothingThatItAcknowledged() => SqliteAsync(nameof(Process_KilledWhileItWritesToSqlite_LosesNothingThatItAcknowledged));

    [Fact]
    public Task Process_KilledWhileItWritesToPostgreSql_LosesNothingThatItAcknowledged()
        => ServerAsync(static () => new PostgreSqlServer(), SqlDialect.PostgreSql, static text => new NpgsqlConnection(text), nameof(Process_KilledWhileItWritesToPostgreSql_LosesNothingThatItAcknowledged));

    [Fact]
    public Task Process_KilledWhileItWritesToMariaDb_LosesNothingThatItAcknowledged()
        => ServerAsync(static () => new MariaDbServer(), SqlDialect.MariaDb, static text => new MySqlConnection(text), nameof(Process_KilledWhileItWritesToMariaDb_LosesNothingThatItAcknowledged));

    [Fact]
    public Task Server_OfPostgreSqlThatCrashesUnderEightWriters_LosesNothingThatWasAcknowledged()
        => CrashAsync(static () => new PostgreSqlServer(), SqlDialect.PostgreSql, static text => new NpgsqlConnection(text));

    [Fact]
    public Task Server_OfMariaDbThatCrashesUnderEightWriters_LosesNothingThatWasAcknowledged()
        => CrashAsync(static () => new MariaDbServer(), SqlDialect.MariaDb, static text => new MySqlConnection(text));

    private static async Task SqliteAsync(string test)
    {
        var folder = Directory.CreateTempSubdirectory("gd-kill-");
        try
        {
            await KillAsync(Path.Combine(folder.FullName, "r.db"), SqlDialect.Sqlite, static path => new SqliteConnection($"Data Source={path};Pooling=False"), test);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ServerAsync(Func<Server> make, SqlDialect dialect, Func<string, DbConnection> connect, string test)
    {
        if (Environment.GetEnvironmentVariable(ChildVariable) is { Length: > 0 })
        {
            await KillAsync(string.Empty, dialect, connect, test);
            return;
        }

        using var server = make();
        await KillAsync(server.Database(), dialect, connect, test);
    }

    private static async Task KillAsync(string where, SqlDialect dialect, Func<string, DbConnection> connect, string test)
    {
        if (Environment.GetEnvironmentVariable(ChildVariable) is { Length: > 0 } child)
        {
            var parts = child.Split('|');
            await WriteForeverAsync(new SqlRegisterStore(() => connect(parts[0]), dialect), parts[1]);
            return;
        }

        await using (var connection = connect(where))
        {
            await connection.OpenAsync(Stop);
            await RegisterSchema.CreateAsync(connection, dialect, Stop);
        }

        // Twice: the second process finds what the first left half done.
        var said = Path.GetTempFileName();
        for (var times = 1; times <= 2; times++)
        {
            KillChild(test, where + "|" + said, said, Enough * times);
        }

        await CheckAsync(new DisclosureRegister(new SqlRegisterStore(() => connect(where), dialect), MadeUp.Service()), await File.ReadAllLinesAsync(said, Stop));
        File.Delete(said);
    }

    /// <summary>Runs this test in a process of its own until it has acknowledged enough, and ends it without a word to it.</summary>
    private static void KillChild(string test, string child, string said, int enough)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KillTests).Assembly.Location);
        }

        start.ArgumentList.Add("-method");
        start.ArgumentList.Add("*." + test);
        start.Environment[ChildVariable] = child;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal) || name.StartsWith("XUNIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        for (var i = 0; i < 2400 && !process.HasExited && Lines(said) < enough; i++)
        {
            Thread.Sleep(50);
        }

        Assert.False(process.HasExited, "The process ended of itself: " + (process.HasExited ? output.Result + error.Result : string.Empty));
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(Lines(said) >= enough);
    }

    private static int Lines(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Count(c => c == '\n');
    }

    // A line is an acknowledgement: it goes to the system before the next write begins, and stays when the process does not.
    private static async Task WriteForeverAsync(SqlRegisterStore store, string said)
    {
        await using var file = new FileStream(said, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var register = new DisclosureRegister(store, MadeUp.Service());
        while (true)
        {
            var id = await EnterAsync(register);
            await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(id + " 1\n"), Stop);
            Assert.True((await register.AppendAsync(id, 1, Given(), "p", cancellationToken: Stop)).IsSaved);
            await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(id + " 2\n"), Stop);
        }
    }

    private static async Task CrashAsync(Func<Server> make, SqlDialect dialect, Func<string, DbConnection> connect)
    {
        using var server = make();
        var where = server.Database();
        await using (var connection = connect(where))
        {
            await connection.OpenAsync(Stop);
            await RegisterSchema.CreateAsync(connection, dialect, Stop);
        }

        var register = new DisclosureRegister(new SqlRegisterStore(() => connect(where), dialect), MadeUp.Service());
        var acknowledged = new List<string>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var writers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(register, acknowledged, end.Token), Stop)).ToList();
        for (var times = 1; times <= 2; times++)
        {
            await WaitForAsync(acknowledged, Enough * times);
            server.Crash();
        }

        await WaitForAsync(acknowledged, Enough * 3);
        await end.CancelAsync();
        await Task.WhenAll(writers);
        await CheckAsync(register, acknowledged);
    }

    private static async Task WaitForAsync(List<string> acknowledged, int enough)
    {
        for (var i = 0; i < 2400; i++)
        {
            lock (acknowledged)
            {
                if (acknowledged.Count >= enough)
                {
                    return;
                }
            }

            await Task.Delay(50, Stop);
        }

        Assert.Fail("The writers were not acknowledged.");
    }

    // What fails with the server is not acknowledged, and may be there or not.
    private static async Task WriteAsync(DisclosureRegister register, List<string> acknowledged, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                var id = await EnterAsync(register);
                Acknowledge(acknowledged, id + " 1");
                if ((await register.AppendAsync(id, 1, Given(), "p", cancellationToken: Stop)).IsSaved)
                {
                    Acknowledge(acknowledged, id + " 2");
                }
            }
            catch (Exception error) when (error is DbException or IOException or System.Net.Sockets.SocketException or TimeoutException or InvalidOperationException)
            {
                await Task.Delay(20, Stop);
            }
        }
    }

    private static void Acknowledge(List<string> acknowledged, string what)
    {
        lock (acknowledged)
        {
            acknowledged.Add(what);
        }
    }

    private static async Task<string> EnterAsync(DisclosureRegister register)
    {
        var entered = await register.EnterAsync(MadeUp.Simple(), "p", cancellationToken: Stop);
        Assert.True(entered.IsSaved);
        return entered.Request!.Row.Id;
    }

    private static RegisterChange Given() => new() { Assignments = [new RequestAssignment(MadeUp.Today, "科1")] };

    private static async Task CheckAsync(DisclosureRegister register, IReadOnlyList<string> acknowledged)
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var found in register.Store.ReadAsync(register.Query(), Stop))
        {
            versions.Add(found.Row.Id, found.Row.Version);
        }

        Assert.True(acknowledged.Count >= Enough);
        Assert.All(acknowledged, line => Assert.True(versions.TryGetValue(line.Split(' ')[0], out var version) && version >= long.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), line));
        Assert.Empty(await register.VerifyAsync(Stop));
    }
}
