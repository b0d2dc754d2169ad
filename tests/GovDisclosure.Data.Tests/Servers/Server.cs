using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GovDisclosure.Data.Tests.Servers;

/// <summary>A database server of its own for the tests: started once, on loopback, in a folder that goes with it.</summary>
internal abstract class Server : IDisposable
{
    private static readonly string[] Folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/usr/libexec"];

    private readonly Lock _gate = new();
    private Process? _process;
    private string? _missing;
    private int _made;

    protected Server(string name) => Folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"gd-{name}-{Environment.ProcessId}-{Path.GetRandomFileName()[..4]}"));

    protected string Folder { get; }

    protected int Port { get; private set; }

    protected static bool IsRoot => Environment.UserName == "root";

    /// <summary>A new database; the test is skipped where the server is not installed, and fails in CI.</summary>
    /// <returns>The text with which a client connects.</returns>
    public string Database()
    {
        lock (_gate)
        {
            if (_process is null && _missing is null)
            {
                Port = FreePort();
                _missing = Install();
                _process = _missing is null ? Start() : null;
            }

            if (_missing is not null)
            {
                Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", _missing);
                Assert.Fail(_missing);
            }

            _made++;
            return Create(FormattableString.Invariant($"t{_made}"));
        }
    }

    /// <summary>Kills the server without a word to it, and starts it again.</summary>
    public void Crash()
    {
        lock (_gate)
        {
            Kill();
            _process = Start();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_process is not null)
            {
                Stop();
                _process.WaitForExit(10_000);
                Kill();
            }

            if (Directory.Exists(Folder))
            {
                Directory.Delete(Folder, recursive: true);
            }
        }
    }

    /// <summary>Makes the folder of the server.</summary>
    /// <returns>What is not installed; null where all is.</returns>
    protected abstract string? Install();

    protected abstract Process Start();

    protected abstract void Stop();

    protected abstract string Create(string name);

    protected static string? Find(string program, params string[] more)
        => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Concat(more).Concat(Folders).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    protected static string Run(string user, string program, params string[] arguments)
    {
        using var process = Launch(user, program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {error} {output.Result}");
    }

    /// <summary>Starts a program, as an ordinary user where the tests run as root: a database server refuses to be that.</summary>
    protected static Process Launch(string user, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(IsRoot ? "setpriv" : program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var argument in IsRoot ? ["--reuid=" + user, "--regid=" + user, "--init-groups", program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    protected void Wait(Action connect)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                connect();
                return;
            }
            catch (System.Data.Common.DbException) when (i < 300)
            {
                Thread.Sleep(100);
            }
        }
    }

    private void Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
