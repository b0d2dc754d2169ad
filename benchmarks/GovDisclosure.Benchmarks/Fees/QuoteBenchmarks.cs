using BenchmarkDotNet.Attributes;
using GovDisclosure.Fees;

namespace GovDisclosure.Benchmarks.Fees;

/// <summary>The amount of a month's requests, beside a loop that prices one by one.</summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private readonly FeeScale _items = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerItem);

    private readonly FeeScale _pages = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerPage);

    [Params(45L, 1000L)]
    public long Units { get; set; }

    [Benchmark(Baseline = true)]
    public decimal PlainLoop()
    {
        var sum = 0m;
        for (var k = 1L; k <= Units; k++)
        {
            sum += k <= 10 ? 0 : k <= 30 ? 100 : 100 * (2 + ((k - 31) / 10));
        }

        return sum;
    }

    [Benchmark]
    public decimal Items() => _items.Amount(Units);

    [Benchmark]
    public decimal Pages() => _pages.Amount(Units);

    [Benchmark]
    public decimal PriceOf() => _items.PriceOf(Units);
}
