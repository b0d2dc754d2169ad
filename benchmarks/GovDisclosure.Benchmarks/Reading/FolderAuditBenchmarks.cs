using System.Text;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Reading;

namespace GovDisclosure.Benchmarks.Reading;

/// <summary>What the audit verb does with a folder: pages read, recognised and audited on every core; the goal is 1,000 pages in under 10 s on two.</summary>
[MemoryDiagnoser]
public class FolderAuditBenchmarks
{
    private const int Count = 1_000;

    private readonly ReportAudit _audit = new();
    private byte[][] _pages = [];

    [GlobalSetup]
    public void Setup() => _pages = [.. Enumerable.Range(0, Count).Select(i => Encoding.UTF8.GetBytes(PublishedPages.Page(i)))];

    [Benchmark]
    public int OnePage() => Audit(0);

    [Benchmark(OperationsPerInvoke = 1)]
    public int ThousandPages()
    {
        var findings = 0;
        Parallel.For(0, Count, i => Interlocked.Add(ref findings, Audit(i)));
        return findings;
    }

    private int Audit(int page)
    {
        using var stream = new MemoryStream(_pages[page]);
        var read = ReportReading.Read(stream, "page.html", DocumentReaders.All);
        return read.Findings.Count + _audit.Run(read.Report!).Findings.Count;
    }
}
