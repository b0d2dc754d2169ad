using System.Diagnostics;
using GovDisclosure.Forms;
using GovDisclosure.Orleans;
using Npgsql;

namespace GovDisclosure.Nation;

/// <summary>How long a change takes from an organ at the bottom to the nation's table.</summary>
internal static class Measures
{
    private const int Changes = 200;

    public static async Task<(double Median, double P99)> LatencyAsync(DisclosureNation cluster, MadeUpNation nation)
    {
        var random = new Random(5);
        var cell = nation.Form.FindCell("table3", "newReceived", "total")!;
        var change = new FormValuesBuilder(nation.Form) { [cell.Index] = CellValue.Count(1) }.Build();
        var sequences = new Dictionary<string, long>(StringComparer.Ordinal);
        var times = new List<double>();
        for (var i = 0; i < Changes; i++)
        {
            // A source before all files of the organ is the one that counts: the first change takes the place of the report, the next ones add to it.
            var organ = nation.Organs[random.Next(nation.Organs.Count / 2, nation.Organs.Count)].Id;
            var before = (await cluster.TotalAsync()).Sum[cell.Index];
            var clock = Stopwatch.StartNew();
            sequences[organ] = sequences.GetValueOrDefault(organ) + 1;
            await cluster.AddAsync(organ, "0-change", sequences[organ], change);
            while ((await cluster.TotalAsync()).Sum[cell.Index] == before && clock.Elapsed < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(1);
            }

            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
    }

    /// <summary>How many small rows a second the database takes, each in a transaction of its own, from as many connections as a silo has.</summary>
    public static async Task<double> WritesAsync(string postgres)
    {
        const int Connections = 16;
        var limit = TimeSpan.FromSeconds(3);
        await ExecuteAsync(postgres, "CREATE TABLE measured_writes (id integer PRIMARY KEY, state text NOT NULL)");
        var state = new string('0', 700);
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async id =>
        {
            await using var connection = new NpgsqlConnection(postgres);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("INSERT INTO measured_writes VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET state = excluded.state", connection)
            {
                Parameters = { new() { Value = id }, new() { Value = state } },
            };
            var count = 0;
            for (; clock.Elapsed < limit; count++)
            {
                await command.ExecuteNonQueryAsync();
            }

            return count;
        }));
        var rate = counts.Sum() / clock.Elapsed.TotalSeconds;
        await ExecuteAsync(postgres, "DROP TABLE measured_writes");
        return rate;
    }

    private static async Task ExecuteAsync(string postgres, string sql)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
