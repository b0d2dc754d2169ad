using BenchmarkDotNet.Attributes;
using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Benchmarks.Statistics;

/// <summary>A national tree: 31 provinces, 3,000 counties, 40,000 townships and their departments, 200,000 reports.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private const int Provinces = 31;
    private const int Counties = 3_000;
    private const int Townships = 40_000;
    private const int Reports = 200_000;

    private static readonly Form Form2021 = FormCatalogue.BuiltIn.Find("2021-format")!;

    private OrganTree _tree = OrganTree.Of([]);
    private OrganReport[] _reports = [];

    [GlobalSetup]
    public void Setup()
    {
        string Name(string level, int i) => FormattableString.Invariant($"{level}{i}");

        var organs = new List<Organ> { new("nation", "全国") { Reports = false } };
        organs.AddRange(Enumerable.Range(0, Provinces).Select(i => new Organ(Name("p", i), "省", "nation")));
        organs.AddRange(Enumerable.Range(0, Counties).Select(i => new Organ(Name("c", i), "县", Name("p", i % Provinces))));
        organs.AddRange(Enumerable.Range(0, Townships).Select(i => new Organ(Name("t", i), "镇", Name("c", i % Counties))));
        organs.AddRange(Enumerable.Range(0, Reports - organs.Count + 1).Select(i => new Organ(Name("d", i), "局", Name("c", i % Counties))));
        _tree = OrganTree.Of(organs);
        _reports = [.. organs.Skip(1).Select((organ, i) => new OrganReport(organ.Id, 2023, Values(i)))];
    }

    [Benchmark]
    public FormValues RollUpOfANation() => RollUp.Sum(_tree, Form2021, 2023, _reports).Total;

    /// <summary>What adding costs at least: every cell of every report once, into one sum, without a tree.</summary>
    [Benchmark(Baseline = true)]
    public decimal PlainLoop()
    {
        var sums = new decimal[Form2021.Cells.Count];
        foreach (var report in _reports)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += report.Values[i].TryGetNumber(out var number) ? number : 0;
            }
        }

        return sums[0];
    }

    private static FormValues Values(int seed)
    {
        var values = new FormValuesBuilder(Form2021);
        for (var i = 0; i < Form2021.Cells.Count; i++)
        {
            values[i] = Form2021.Cells[i].Number == NumberKind.Amount ? CellValue.Amount((seed % 100) + 0.5m) : CellValue.Count((seed + i) % 50);
        }

        return values.Build();
    }
}
