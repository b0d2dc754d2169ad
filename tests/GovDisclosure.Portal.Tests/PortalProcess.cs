using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GovDisclosure.Portal.Tests;

/// <summary>The portal in a process of its own, on SQLite in a folder of its own, standing still on a day.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    public const string Password = "only-for-tests-7";

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _data;
    private Process? _process;

    private readonly string? _register;

    private PortalProcess(string data, string? register)
    {
        _data = data;
        _register = register;
    }

    public string Address { get; private set; } = string.Empty;

    public static async Task<PortalProcess> StartAsync(string today, string? register = null)
    {
        var portal = new PortalProcess(Directory.CreateTempSubdirectory("gd-portal-").FullName, register);
        await portal.RestartAsync(today);
        return portal;
    }

    /// <summary>Kills the process without a word and starts it anew on a day.</summary>
    public async Task RestartAsync(string today)
    {
        Stop();
        Address = $"http://127.0.0.1:{FreePort()}";
        var folder = Path.Combine(Root(), "samples", "GovDisclosure.Portal");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "bin", Configuration, "net10.0", "GovDisclosure.Portal.dll")])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_URLS"] = Address, ["Portal__Data"] = _data, ["Portal__Today"] = today, ["Portal__Password"] = Password, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        if (_register is not null)
        {
            start.Environment["ConnectionStrings__Register"] = _register;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var i = 0; i < 240; i++)
        {
            try
            {
                (await client.GetAsync(Address + "/disclosure/")).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                Assert.False(_process.HasExited, "The portal ended.");
                await Task.Delay(500);
            }
        }

        Assert.Fail("The portal did not start.");
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        Directory.Delete(_data, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Stop()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovDisclosure.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return folder.FullName;
    }
}
