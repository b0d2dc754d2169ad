using System.Diagnostics.Metrics;
using System.Net;
using System.Reflection;
using GovDisclosure.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>What a host watches keeps its names: events by their ids, meters, activities, health.</summary>
public sealed class WatchTests
{
    private const string Clerk = "clerk@" + RegisterPortal.Organ;

    [Fact]
    public void Events_AreThoseOfTheTable()
    {
        var events = typeof(DisclosureTelemetry).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .OrderBy(item => item.EventId).Select(item => $"{item.EventId} {item.Level} {item.Message}");
        Assert.Equal(
        [
            "1001 Information Request {Number} was submitted.",
            "1002 Warning A call of {Operation} was denied.",
            "1003 Information A call of {Operation} was refused under the rules {Rules}.",
            "1004 Information Request {Number}: {What} was recorded.",
            "1005 Warning An attachment was refused: {Reason}.",
            "1006 Warning A call of {Operation} came without the token of a form of this host.",
            "1007 Error A call of {Operation} failed.",
        ], events);
        Assert.Equal("GovDisclosure", DisclosureTelemetry.Activities.Name);
    }

    [Fact]
    public async Task Meters_OfACall_TellOperationAndStatus()
    {
        var seen = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Name == "GovDisclosure")
            {
                me.EnableMeasurementEvents(instrument);
            }
        };
        void Note(System.Diagnostics.Metrics.Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (seen)
            {
                seen.Add(instrument.Name + " " + string.Join(' ', tags.ToArray().Select(tag => tag.Key + "=" + tag.Value)));
            }
        }

        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        listener.Start();
        await using var portal = await RegisterPortal.StartAsync();
        await portal.SubmitAsync();
        lock (seen)
        {
            Assert.Contains("govdisclosure.calls operation=submitRequest status=201", seen);
            Assert.Contains("govdisclosure.call.duration operation=submitRequest status=201", seen);
            Assert.Contains("govdisclosure.submissions ", seen);
        }
    }

    // The whole life of a request and its dark ways, every line at every level, whoever wrote it.
    [Fact]
    public async Task Log_OfAWholeLife_HoldsNothingOfTheApplicant()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var (id, code) = await portal.SubmitAsync();
        var clerk = portal.Client(Clerk);
        await clerk.GetStringAsync("/disclosure/desk/request?id=" + id);
        await clerk.DoAsync("assign", new { id, version = 1, unit = "规划科" });
        await clerk.PostTextAsync("/api/requests/search", "{\"name\":\"张三丰\"}");
        await clerk.GetStringAsync("/api/requests.csv");
        await portal.Client().DoAsync("track", new { number = id, code });
        await portal.Client().DoAsync("track", new { number = id, code = "张三丰" }, HttpStatusCode.NotFound);
        await clerk.DoAsync("void", new { id, version = 1, reason = "张三丰" }, HttpStatusCode.Conflict);
        await portal.Client().PostTextAsync("/api/requests/submit", "{\"name\":\"张三丰\",\"kind\":\"张三丰\"}", HttpStatusCode.BadRequest);
        await portal.Client().PostTextAsync("/api/requests/submit", "{\"name\":\"张三丰", HttpStatusCode.BadRequest);

        // The framework's own lines of addresses are the host's to switch off; those of the library are looked at, and all that are not about an address.
        var lines = portal.Log.Lines.Where(line => !line.Text.Contains("http://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        foreach (var secret in new[] { "张三丰", "510000199001011234", "13800000000", code })
        {
            Assert.DoesNotContain(lines, line => line.Text.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Health_OfASoundRegister_WalksItsChainsOnceAnHour()
    {
        await using var portal = await RegisterPortal.StartAsync();
        await portal.SubmitAsync();
        var health = portal.Services.GetRequiredService<RegisterHealth>();
        for (var i = 0; i < 3; i++)
        {
            var result = await health.CheckHealthAsync(new HealthCheckContext());
            Assert.Equal(HealthStatus.Healthy, result.Status);
            Assert.Equal(0, result.Data["brokenChains"]);
        }
    }
}
