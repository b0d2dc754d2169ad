using GovDisclosure.Statistics;

namespace GovDisclosure.Orleans.Tests;

public sealed class FaultTests(PostgreSqlFixture server) : IClassFixture<PostgreSqlFixture>
{
    [Fact]
    public async Task Reports_NothingGoesWrong_EqualsOneMachine()
    {
        var nation = new SmallNation(1);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_EveryMessageTwice_EachCountsOnce()
    {
        var nation = new SmallNation(2);
        var network = new Interference { Twice = true };
        await using var cluster = await Cluster.StartAsync(configure: silo => silo.AddIncomingGrainCallFilter(network));
        await cluster.PlaceAndReportAsync(nation);
        await cluster.ReportAsync(nation);
        Assert.True(network.Delivered > 3 * nation.Organs.Count);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_RequestsAndAnswersLost_EachCountsOnce()
    {
        var nation = new SmallNation(3);
        var network = new Interference { Lost = 10 };
        await using var cluster = await Cluster.StartAsync(configure: silo => silo.AddIncomingGrainCallFilter(network));
        await cluster.PlaceAndReportAsync(nation);
        network.Lost = 0;
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_AnOrganIsSlow_TheOthersGoOnAndAllCounts()
    {
        var nation = new SmallNation(4);
        var network = new Interference { SlowOrgan = "p1c1" };
        await using var cluster = await Cluster.StartAsync(configure: silo => silo.AddIncomingGrainCallFilter(network));
        await cluster.PlaceAndReportAsync(nation);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Reports_CorrectedAndWithdrawn_TheLastCounts()
    {
        var nation = new SmallNation(5);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        for (var i = 0; i < 5; i++)
        {
            var (organ, source, report) = nation.Reports[i];
            nation.Reports[i] = (organ, source, report with { Tables = nation.Figures() });
            await cluster.Nation.ReportAsync(organ, source, 3, nation.Reports[i].Report);

            // What was sent before it and arrives after it changes nothing.
            await cluster.Nation.ReportAsync(organ, source, 2, report);
        }

        await cluster.Nation.ReportAsync(nation.Reports[^1].Organ, "r1", 2, null);
        nation.Reports.RemoveAt(nation.Reports.Count - 1);
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Differences_RepeatedAndOutOfOrder_EachCountsOnce()
    {
        var nation = new SmallNation(6);
        await using var cluster = await Cluster.StartAsync();
        await cluster.PlaceAndReportAsync(nation);
        var (organ, _, report) = nation.Reports[4];
        var difference = nation.Figures();
        var refused = Assert.Single(await cluster.Nation.AddAsync(organ, "r1", 3, difference));
        Assert.Equal(("nation.sequence", organ, "2"), (refused.RuleId, refused.Place, refused.Expected));
        await cluster.Nation.AddAsync(organ, "r1", 2, difference);
        await cluster.Nation.AddAsync(organ, "r1", 2, difference);
        nation.Reports[4] = (organ, "r1", report with { Tables = report.Tables!.Add(difference) });
        await cluster.HoldAsync(nation);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Organs_MovedInMidYear_CountWhereTheyStand(bool isLossy)
    {
        var nation = new SmallNation(7);
        var network = new Interference { Lost = isLossy ? 8 : 0, Twice = isLossy };
        await using var cluster = await Cluster.StartAsync(configure: silo => silo.AddIncomingGrainCallFilter(network));
        Assert.Empty(await cluster.Nation.PlaceAsync(nation.Organs));
        var reporting = cluster.ReportAsync(nation);

        // A town to another county, a county with its towns to another province, there and back, and to the top.
        await MoveAsync("p0c0t0", "p2c2");
        await MoveAsync("p1c1", "p0");
        await MoveAsync("p1c2", "p2");
        await MoveAsync("p1c2", "p1");
        await MoveAsync("p2c0t1", null);
        await MoveAsync("p0", "p2");
        await reporting;
        network.Lost = 0;
        await cluster.HoldAsync(nation);

        async Task MoveAsync(string organ, string? parent)
        {
            Assert.Empty(await cluster.Nation.MoveAsync(organ, parent));
            var place = nation.Organs.FindIndex(o => o.Id == organ);
            nation.Organs[place] = new Organ(organ, nation.Organs[place].Name, parent);
        }
    }

    [Fact]
    public async Task Silo_KilledInTheMiddle_NothingIsLostOrCountedTwice()
    {
        var nation = new SmallNation(8);
        await using var cluster = await Cluster.StartAsync(server.Database(), silos: 3);
        Assert.Empty(await cluster.Nation.PlaceAsync(nation.Organs));
        var reporting = cluster.ReportAsync(nation);
        await Task.Delay(50);
        await cluster.KillAsync(1);
        await reporting;
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task Database_RestartedInTheMiddle_NothingIsLostOrCountedTwice()
    {
        var nation = new SmallNation(9);
        await using var cluster = await Cluster.StartAsync(server.Database(), silos: 2);
        Assert.Empty(await cluster.Nation.PlaceAsync(nation.Organs));
        var reporting = cluster.ReportAsync(nation);
        await Task.Delay(30);
        server.Crash();
        await reporting;
        await cluster.HoldAsync(nation);
    }

    [Fact]
    public async Task AllSilos_StoppedAndStarted_HaveWhatTheyHad()
    {
        var nation = new SmallNation(10);
        await using var cluster = await Cluster.StartAsync(server.Database(), silos: 2);
        await cluster.PlaceAndReportAsync(nation);
        await cluster.KillAsync(0);
        await cluster.KillAsync(0);
        await cluster.AddSiloAsync();
        await cluster.HoldAsync(nation);
    }
}
