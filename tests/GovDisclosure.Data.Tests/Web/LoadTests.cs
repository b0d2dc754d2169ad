using GovDisclosure.Data.Tests.Servers;
using GovDisclosure.RegisterLoad;

namespace GovDisclosure.Data.Tests.Web;

/// <summary>The short form of the load: clients over Kestrel against PostgreSQL, the portal's process killed in the middle.</summary>
public sealed class LoadTests(AllServers servers)
{
    [Fact]
    public async Task Clients_OfAPortalThatIsKilledInTheMiddle_LoseNoAcknowledgedEvent()
    {
        var database = servers.PostgreSql.Database();
        var result = await LoadRun.RunAsync(database, clients: 8, TimeSpan.FromSeconds(3), kills: true, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(result.ToText());
        Assert.True(result.WasKilled);
        Assert.True(result.Acknowledged > 0, result.ToText());
        Assert.Empty(result.Lost);
        Assert.Empty(result.Broken);
    }
}
