using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using GovDisclosure.Data;
using Npgsql;

namespace GovDisclosure.RegisterLoad;

/// <summary>Clients that enter requests, assign them, read them and list them, as fast as they are answered.</summary>
public sealed class LoadRun
{
    private readonly ConcurrentDictionary<string, List<double>> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Id, long Version)> _acknowledged = new();
    private readonly string _address;
    private int _failed;

    private LoadRun(string address) => _address = address;

    /// <summary>Runs clients against a portal in a process of its own, and holds what they were told against the database.</summary>
    /// <param name="database">A PostgreSQL database; the tables are made where they are not there.</param>
    /// <param name="clients">How many clients call at the same time.</param>
    /// <param name="length">For how long.</param>
    /// <param name="kills">Whether the process is killed in the middle and started again.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What came of it.</returns>
    public static async Task<LoadResult> RunAsync(string database, int clients, TimeSpan length, bool kills, CancellationToken cancellationToken)
    {
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync(cancellationToken);
            await RegisterSchema.UpgradeAsync(connection, SqlDialect.PostgreSql, cancellationToken);
        }

        var run = new LoadRun(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}"));
        var server = await run.StartAsync(database, cancellationToken);
        var clock = Stopwatch.StartNew();
        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var calling = Enumerable.Range(0, clients).Select(i => Task.Run(() => run.CallAsync(i, end.Token), cancellationToken)).ToList();
            if (kills)
            {
                await Task.Delay(length / 2, cancellationToken);
                End(server);
                server = await run.StartAsync(database, cancellationToken);
            }

            await Task.Delay(length > clock.Elapsed ? length - clock.Elapsed : TimeSpan.Zero, cancellationToken);
            await end.CancelAsync();
            await Task.WhenAll(calling);
        }
        finally
        {
            End(server);
        }

        return await run.CheckAsync(database, clients, clock.Elapsed, kills, cancellationToken);
    }

    private async Task<Process> StartAsync(string database, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(LoadRun).Assembly.Location, "serve", database, _address })
        {
            start.ArgumentList.Add(argument);
        }

        var server = Process.Start(start) ?? throw new InvalidOperationException("The portal did not start.");
        server.ErrorDataReceived += static (_, _) => { };
        server.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var i = 0; ; i++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(_address + "/api/requests?size=1"), cancellationToken);
                answer.EnsureSuccessStatusCode();
                return server;
            }
            catch (HttpRequestException) when (i < 600 && !server.HasExited)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private static void End(Process server)
    {
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
    }

    private async Task CallAsync(int number, CancellationToken end)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_address) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "clerk" + number.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            var entered = await PostAsync(client, "enter", "/api/requests/enter", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["kind"] = "naturalPerson",
                ["name"] = "张三",
                ["document"] = "身份证 510000199001011234",
                ["telephone"] = "13800000000",
                ["address"] = "青石县一号",
                ["title"] = "2023年水库除险加固资金安排",
                ["form"] = "paper",
                ["provision"] = "post",
                ["channel"] = "ordinary-post",
                ["receivedOn"] = "2024-03-04",
            });
            if (entered?.GetProperty("number").GetString() is not { } id)
            {
                await Task.Delay(50, CancellationToken.None);
                continue;
            }

            _acknowledged.Enqueue((id, 1));
            if (await PostAsync(client, "assign", "/api/requests/assign", new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = id, ["version"] = 1, ["unit"] = "科1" }) is not null)
            {
                _acknowledged.Enqueue((id, 2));
            }

            await GetAsync(client, "one", "/api/requests/one?id=" + Uri.EscapeDataString(id));
            await GetAsync(client, "list", i % 2 == 0 ? "/api/requests?list=open&size=20" : "/api/requests?list=overdue&size=20");
        }
    }

    private Task<JsonElement?> PostAsync(HttpClient client, string kind, string path, Dictionary<string, object> fields)
        => SendAsync(kind, () => client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(JsonSerializer.Serialize(fields), Encoding.UTF8, "application/json")));

    private Task<JsonElement?> GetAsync(HttpClient client, string kind, string path) => SendAsync(kind, () => client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <returns>The answer; null where there was none, or an error of the server.</returns>
    private async Task<JsonElement?> SendAsync(string kind, Func<Task<HttpResponseMessage>> send)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var answer = await send();
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode)
            {
                throw new HttpRequestException(text, inner: null, answer.StatusCode);
            }

            var times = _calls.GetOrAdd(kind, _ => []);
            lock (times)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (Exception error) when (error is HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError } or IOException)
        {
            Interlocked.Increment(ref _failed);
            return null;
        }
    }

    private async Task<LoadResult> CheckAsync(string database, int clients, TimeSpan elapsed, bool wasKilled, CancellationToken cancellationToken)
    {
        var register = new DisclosureRegister(new SqlRegisterStore(() => new NpgsqlConnection(database), SqlDialect.PostgreSql), new DisclosureService());
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var found in register.Store.ReadAsync(register.Query(), cancellationToken))
        {
            versions.Add(found.Row.Id, found.Row.Version);
        }

        return new LoadResult(
            clients,
            elapsed,
            _calls,
            _failed,
            _acknowledged.Count,
            [.. _acknowledged.Where(one => !versions.TryGetValue(one.Id, out var version) || version < one.Version).Select(one => FormattableString.Invariant($"{one.Id}#{one.Version}"))],
            [.. (await register.VerifyAsync(cancellationToken)).Select(finding => finding.Place + " " + finding.RuleId)],
            wasKilled);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
