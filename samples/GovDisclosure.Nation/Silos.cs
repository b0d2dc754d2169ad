using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GovDisclosure.Orleans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;

namespace GovDisclosure.Nation;

/// <summary>The cluster: one silo in this process, or several in processes of their own on loopback with this one as their client.</summary>
internal sealed class Silos : IAsyncDisposable
{
    private readonly List<Process> _processes = [];
    private readonly IHost _host;

    private Silos(IHost host) => _host = host;

    public IGrainFactory Grains { get; private set; } = null!;

    public static async Task<Silos> StartAsync(Arguments arguments, MadeUpNation nation)
    {
        var builder = Builder();
        if (arguments.Silos == 0)
        {
            var (port, gateway) = (FreePort(), FreePort());
            builder.UseOrleans(silo => AddNation(silo.UseLocalhostClustering(port, gateway, new IPEndPoint(IPAddress.Loopback, port)), nation, null));
            var host = builder.Build();
            await host.StartAsync();
            return new Silos(host) { Grains = host.Services.GetRequiredService<IGrainFactory>() };
        }

        await using (var connection = new NpgsqlConnection(arguments.Postgres))
        {
            await connection.OpenAsync();
            await NationSchema.CreateAsync(connection);
        }

        var cluster = Guid.NewGuid().ToString("N");
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (cluster, cluster));
            client.Configure<GatewayOptions>(o => o.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
            client.UseConnectionRetryFilter((_, _) => Task.FromResult(true));
            client.AddGovDisclosure(o => o.PostgreSql = arguments.Postgres);
        });
        var silos = new Silos(builder.Build());
        for (var i = 0; i < arguments.Silos; i++)
        {
            silos._processes.Add(Start(arguments, cluster));
        }

        await Task.WhenAll(silos._processes.Select(async process =>
        {
            if (await process.StandardOutput.ReadLineAsync() != "ready")
            {
                throw new InvalidOperationException("A silo did not start.");
            }
        }));
        await silos._host.StartAsync();
        silos.Grains = silos._host.Services.GetRequiredService<IClusterClient>();
        return silos;
    }

    /// <summary>One silo, until the process that started it is gone.</summary>
    public static async Task<int> RunOneAsync(Arguments arguments, MadeUpNation nation)
    {
        var parts = arguments.Silo!.Split(',');
        var (port, gateway) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var builder = Builder();
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (parts[2], parts[2])).ConfigureEndpoints(IPAddress.Loopback, port, gateway);
            silo.Configure<ClusterMembershipOptions>(o => (o.NumVotesForDeathDeclaration, o.NumMissedProbesLimit, o.ProbeTimeout, o.TableRefreshTimeout) = (1, 2, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)));
            AddNation(silo, nation, arguments.Postgres);
        });
        using var host = builder.Build();
        await host.StartAsync();
        await Console.Out.WriteAsync("ready\n");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            await Console.Out.WriteAsync(line == "memory" ? FormattableString.Invariant($"{GC.GetTotalMemory(forceFullCollection: true)}\n") : "\n");
        }

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await host.StopAsync(soon.Token);
        return 0;
    }

    /// <summary>The memory in use in all silos, in bytes.</summary>
    public async Task<long> MemoryAsync()
    {
        if (_processes.Count == 0)
        {
            return GC.GetTotalMemory(forceFullCollection: true);
        }

        var sum = 0L;
        foreach (var process in _processes.Where(process => !process.HasExited))
        {
            await process.StandardInput.WriteAsync("memory\n");
            sum += long.Parse((await process.StandardOutput.ReadLineAsync())!, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    /// <summary>Ends the last silo without a word.</summary>
    public void Kill() => _processes[^1].Kill();

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _host.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // It was slow to go.
        }

        _host.Dispose();
        foreach (var process in _processes)
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(15_000))
            {
                process.Kill();
            }

            process.Dispose();
        }
    }

    private static void AddNation(ISiloBuilder silo, MadeUpNation nation, string? postgres)
    {
        silo.AddGovDisclosure(o => (o.PostgreSql, o.FileTimeout) = (postgres, TimeSpan.FromSeconds(10)));
        silo.Services.AddGovDisclosureReading();
        silo.Services.AddSingleton<IPublishedFileStore>(new MadeUpFiles(nation));
    }

    private static Process Start(Arguments arguments, string cluster)
    {
        var program = Environment.ProcessPath!;
        var isDotnet = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] own = ["--silo", FormattableString.Invariant($"{FreePort()},{FreePort()},{cluster}"), "--postgres", arguments.Postgres!, "--organs", FormattableString.Invariant($"{arguments.Organs}"), "--seed", FormattableString.Invariant($"{arguments.Seed}")];
        return Process.Start(new ProcessStartInfo(program, isDotnet ? [typeof(Silos).Assembly.Location, .. own] : own) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    private static HostApplicationBuilder Builder()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.None);
        return builder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
