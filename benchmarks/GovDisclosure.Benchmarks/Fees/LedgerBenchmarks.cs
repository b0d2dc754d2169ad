using BenchmarkDotNet.Attributes;
using GovDisclosure.Fees;
using NodaTime;

namespace GovDisclosure.Benchmarks.Fees;

/// <summary>The ledger of a million requests of twenty thousand applicants, beside LINQ that groups and prices one by one.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private DisclosureRequest[] _requests = [];

    [GlobalSetup]
    public void Setup()
    {
        var start = new LocalDate(2024, 1, 1);
        var keys = Enumerable.Range(0, 20_000).Select(i => $"organ/{i}").ToArray();
        _requests = Enumerable.Range(0, 1_000_000)
            .Select(i => i % 10 == 9
                ? Make(i, keys[i * 7 % keys.Length], start.PlusDays(i / 2800), RequestFee.PerPage(i % 300))
                : Make(i, keys[i * 7 % keys.Length], start.PlusDays(i / 2800), RequestFee.PerItem()))
            .ToArray();
    }

    [Benchmark(Baseline = true)]
    public decimal Linq()
        => _requests
            .GroupBy(r => (r.Applicant!.Key, r.Receipt.Arrived.Year, r.Receipt.Arrived.Month))
            .Sum(month => month.Select((r, i) => r.Fee!.Basis == FeeBasis.PerItem ? Item(i + 1) : Pages(r.Fee.Units)).Sum());

    [Benchmark]
    public decimal Ledger() => FeeLedger.Build(_requests).Amount;

    private static DisclosureRequest Make(int number, string key, LocalDate received, RequestFee fee)
        => new(RequestChannel.InPerson, received) { Id = $"R-{number}", Applicant = new RequestApplicant { Key = key }, Fee = fee };

    private static decimal Item(long k) => k <= 10 ? 0 : k <= 30 ? 100 : 100 * (2 + ((k - 31) / 10));

    private static decimal Pages(long pages)
    {
        var sum = 0m;
        for (var k = 1; k <= pages; k++)
        {
            sum += k <= 30 ? 0 : k <= 100 ? 10 : k <= 200 ? 20 : 40;
        }

        return sum;
    }
}
