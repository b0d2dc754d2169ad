using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;

namespace GovDisclosure.Orleans.Tests;

/// <summary>Silos of this process on loopback, with a client of their own, in memory or over PostgreSQL.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly string? _database;
    private readonly Action<ISiloBuilder>? _configure;
    private readonly string _name = Guid.NewGuid().ToString("N");
    private readonly List<IHost> _silos = [];
    private IHost? _client;
    private int _primary;

    private Cluster(string? database, Action<ISiloBuilder>? configure)
    {
        _database = database;
        _configure = configure;
    }

    public DisclosureNation Nation { get; private set; } = null!;

    public IGrainFactory Grains { get; private set; } = null!;

    public static async Task<Cluster> StartAsync(string? database = null, int silos = 1, Action<ISiloBuilder>? configure = null)
    {
        var cluster = new Cluster(database, configure);
        if (database is not null)
        {
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            await NationSchema.CreateAsync(connection);
        }

        for (var i = 0; i < silos; i++)
        {
            await cluster.AddSiloAsync();
        }

        if (database is null)
        {
            cluster.Grains = cluster._silos[0].Services.GetRequiredService<IGrainFactory>();
        }
        else
        {
            var builder = Builder();
            builder.UseOrleansClient(client =>
            {
                client.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (cluster._name, "test"));
                client.Configure<GatewayOptions>(o => o.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1));
                client.UseConnectionRetryFilter((_, _) => Task.FromResult(true));
                client.AddGovDisclosure(o => o.PostgreSql = database);
            });
            cluster._client = builder.Build();
            await cluster._client.StartAsync();
            cluster.Grains = cluster._client.Services.GetRequiredService<IClusterClient>();
        }

        cluster.Nation = new DisclosureNation(cluster.Grains, "全国", SmallNation.Year);
        return cluster;
    }

    public async Task AddSiloAsync()
    {
        var (port, gateway) = (FreePort(), FreePort());
        var builder = Builder();
        builder.UseOrleans(silo =>
        {
            if (_database is null)
            {
                _primary = _primary == 0 ? port : _primary;
                silo.UseLocalhostClustering(port, gateway, new IPEndPoint(IPAddress.Loopback, _primary), "test", _name);
            }
            else
            {
                silo.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (_name, "test")).ConfigureEndpoints(IPAddress.Loopback, port, gateway);
            }

            silo.Configure<ClusterMembershipOptions>(o =>
            {
                (o.NumVotesForDeathDeclaration, o.NumMissedProbesLimit) = (1, 2);
                (o.ProbeTimeout, o.TableRefreshTimeout, o.DeathVoteExpirationTimeout) = (TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
            });
            silo.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(5));
            silo.AddGovDisclosure(o => (o.PostgreSql, o.RetryDelay, o.PushDelay) = (_database, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(5)));
            _configure?.Invoke(silo);
        });
        var host = builder.Build();
        await host.StartAsync();
        _silos.Add(host);
    }

    /// <summary>Ends a silo without letting it say goodbye to anyone.</summary>
    public async Task KillAsync(int silo)
    {
        var host = _silos[silo];
        _silos.RemoveAt(silo);
        await host.StopAsync(new CancellationToken(canceled: true));
        host.Dispose();
    }

    public async Task PlaceAndReportAsync(SmallNation nation)
    {
        Assert.Empty(await Nation.PlaceAsync(nation.Organs));
        await ReportAsync(nation);
    }

    public Task ReportAsync(SmallNation nation)
        => Parallel.ForEachAsync(nation.Reports, async (report, _) => await Nation.ReportAsync(report.Organ, report.Source, 1, report.Report));

    /// <summary>Holds every organ's sum, cell for cell, to the one of a single machine, and what is said of the reports.</summary>
    public async Task HoldAsync(SmallNation nation, IEnumerable<Statistics.Organ>? organs = null)
    {
        await Nation.SettleAsync();
        Assert.Equal(0, await Nation.SettleAsync());
        var expected = nation.OneMachine(organs);
        var total = await Nation.TotalAsync();
        Assert.Equal(expected.RollUp.Total, total.Sum);
        Assert.Equal((expected.Expected, expected.Counted), (total.Expected, total.Counted));
        foreach (var organ in organs ?? nation.Organs)
        {
            var figures = await Nation.FiguresAsync(organ.Id);
            Assert.Equal(expected.RollUp.SumOf(organ.Id), figures.Sum);
            Assert.Equal(expected.RollUp.OwnOf(organ.Id), figures.Own);
            Assert.Equal((expected.RollUp.ExpectedBelow(organ.Id), expected.RollUp.CountedBelow(organ.Id)), (figures.Expected, figures.Counted));
        }

        var said = (await Nation.FindingsAsync()).Where(f => f.RuleId.StartsWith("rollup.", StringComparison.Ordinal)).Select(f => f.In(Language.Chinese));
        Assert.Equal(expected.Findings.Select(f => f.In(Language.Chinese)).Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _silos.Append(_client).OfType<IHost>().Reverse())
        {
            await host.StopAsync(new CancellationToken(canceled: true));
            host.Dispose();
        }
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
