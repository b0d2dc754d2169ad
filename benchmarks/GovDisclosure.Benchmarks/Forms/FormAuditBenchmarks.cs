using BenchmarkDotNet.Attributes;
using GovDisclosure.Forms;

namespace GovDisclosure.Benchmarks.Forms;

/// <summary>The audit of one report in the form of 2021, last year's beside it; the plain way looks cells up by their names.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FormAuditBenchmarks
{
    private static readonly string[] Kinds = ["naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"];

    private readonly Dictionary<string, long> _plain = [];
    private readonly List<string> _results = [];
    private FormValues _year = null!;
    private FormValues _previous = null!;
    private FormValues _wrong = null!;

    [GlobalSetup]
    public void Setup()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var year = new FormValuesBuilder(form);
        var previous = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            // Two in every leaf: each sum is a multiple of it.
            var isTotal = cell.ColumnId == "total";
            var count = cell switch
            {
                { TableId: "table3", RowId: "handledTotal" or "newReceived" } => 42 * (isTotal ? 6 : 1),
                { TableId: "table3", RowId: "carriedIn" or "carriedOut" } => isTotal ? 6 : 1,
                { TableId: "table3" } => 2 * (isTotal ? 6 : 1),
                { TableId: "table4" } => cell.ColumnId.EndsWith(".total", StringComparison.Ordinal) ? 8 : 2,
                _ => 5,
            };
            year[cell.Index] = CellValue.Count(count);
            previous[cell.Index] = CellValue.Count(count);
            _plain[cell.Path] = count;
            if (cell is { TableId: "table3", ColumnId: "total", RowId: not ("handledTotal" or "newReceived" or "carriedIn" or "carriedOut") })
            {
                _results.Add(cell.RowId);
            }
        }

        _year = year.Build();
        _previous = previous.Build();
        _wrong = _year.With(form.FindCell("table3", "granted", "total")!, CellValue.Count(13));
        if (FormAudit.Run(_year, _previous).Failures.Count != 0 || Plain() != 0)
        {
            throw new InvalidOperationException("The sample is not sound.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Plain()
    {
        var failures = 0;
        foreach (var column in Kinds.Append("total"))
        {
            failures += Cell("newReceived", column) + Cell("carriedIn", column) == Cell("handledTotal", column) + Cell("carriedOut", column) ? 0 : 1;
            failures += Cell("handledTotal", column) == _results.Sum(row => Cell(row, column)) ? 0 : 1;
        }

        foreach (var row in _results.Concat(["newReceived", "carriedIn", "handledTotal", "carriedOut"]))
        {
            failures += Cell(row, "total") == Kinds.Sum(column => Cell(row, column)) ? 0 : 1;
            failures += Kinds.Append("total").Count(column => Cell(row, column) < 0);
        }

        foreach (var kind in new[] { "review", "direct", "afterReview" })
        {
            failures += _plain[$"table4/{kind}.total"] == new[] { "upheld", "corrected", "other", "pending" }.Sum(result => _plain[$"table4/{kind}.{result}"]) ? 0 : 1;
        }

        return failures;
    }

    [Benchmark]
    public int Clean() => FormAudit.Run(_year, _previous).Failures.Count;

    [Benchmark]
    public int WithCulprit() => FormAudit.Run(_wrong, _previous).Failures.Count;

    private long Cell(string row, string column) => _plain[$"table3/{row}/{column}"];
}
