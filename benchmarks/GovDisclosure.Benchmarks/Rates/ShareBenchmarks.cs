using BenchmarkDotNet.Attributes;
using GovDisclosure.Rates;

namespace GovDisclosure.Benchmarks.Rates;

/// <summary>Shares by the largest remainder: the plain LINQ way sorts all parts, the library selects.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ShareBenchmarks
{
    private readonly ShareOptions _options = new() { Decimals = 2 };
    private long[] _counts = [];
    private long[] _units = [];

    [Params(7, 1_000, 1_000_000)]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2017);
        _counts = new long[Parts];
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] = random.NextInt64(0, 20_000);
        }

        _units = new long[Parts];
    }

    [Benchmark(Baseline = true)]
    public long[] Linq()
    {
        var total = _counts.Sum();
        var parts = _counts.Select((count, index) => (Index: index, Units: count * 10_000 / total, Remainder: count * 10_000 % total)).ToArray();
        var missing = (int)(10_000 - parts.Sum(p => p.Units));
        var lucky = parts.OrderByDescending(p => p.Remainder).ThenBy(p => p.Index).Take(missing).Select(p => p.Index).ToHashSet();
        return [.. parts.Select(p => p.Units + (lucky.Contains(p.Index) ? 1 : 0))];
    }

    [Benchmark]
    public bool Apportion() => Apportionment.TryDivide(_counts, _units, _options);

    [Benchmark]
    public ShareSeries Series() => ShareSeries.OfCounts(_counts, _options);
}
