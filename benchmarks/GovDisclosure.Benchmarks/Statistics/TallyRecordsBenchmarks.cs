using BenchmarkDotNet.Attributes;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Benchmarks.Statistics;

/// <summary>Ten million requests as objects: LINQ, a plain loop, and the tally. Times are those of one request.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TallyRecordsBenchmarks
{
    private static readonly LocalDate Start = new(Register.Year, 1, 1);
    private static readonly LocalDate End = new(Register.Year, 12, 31);

    private RequestRecord[] _records = [];

    [GlobalSetup]
    public void Setup() => _records = Register.Records();

    [Benchmark(Baseline = true, OperationsPerInvoke = Register.Count)]
    public long PlainLoop()
    {
        var counts = new long[6, 2, 22];
        foreach (var record in _records)
        {
            if (record.Received > End || record.Decided < Start || record.Decided < record.Received || record.Applicant is not { } applicant)
            {
                continue;
            }

            var result = record.Decided is { } decided && decided <= End ? record.Outcome!.Index : 21;
            counts[(int)applicant, record.Received < Start ? 1 : 0, result]++;
        }

        return counts[0, 0, 0];
    }

    [Benchmark(OperationsPerInvoke = Register.Count)]
    public int Linq()
        => _records
            .Where(r => r.Received <= End && !(r.Decided < Start) && !(r.Decided < r.Received) && r.Applicant is not null)
            .GroupBy(r => (r.Applicant, r.Received < Start, r.Decided > End ? null : r.Outcome))
            .ToDictionary(g => g.Key, g => g.LongCount())
            .Count;

    [Benchmark(OperationsPerInvoke = Register.Count)]
    public YearStatistics Records()
        => RequestTally.Tally(Register.Year, _records, new TallyOptions { CheckDuplicates = false, FindingLimit = 1000 }).Statistics;

    [Benchmark(OperationsPerInvoke = Register.Count)]
    public YearStatistics RecordsWithDuplicateCheck()
        => RequestTally.Tally(Register.Year, _records, new TallyOptions { FindingLimit = 1000 }).Statistics;
}
