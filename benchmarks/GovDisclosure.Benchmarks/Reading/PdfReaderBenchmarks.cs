using BenchmarkDotNet.Attributes;
using GovDisclosure.Reading;
using GovDisclosure.Sources;
using UglyToad.PdfPig;

namespace GovDisclosure.Benchmarks.Reading;

/// <summary>Reads a report of eleven pages; the goal is 150 ms for ten. Beside it what PdfPig takes for letters and paths and nothing more.</summary>
[MemoryDiagnoser]
public class PdfReaderBenchmarks
{
    private readonly PdfSourceReader _reader = new();
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = File.ReadAllBytes(Path.Combine(Root(), "tests", "GovDisclosure.Reading.Tests", "Pdf", "Files", "report-2017.pdf"));

    [Benchmark(Baseline = true)]
    public int PdfPigAlone()
    {
        using var document = PdfDocument.Open(_file);
        return document.GetPages().Sum(page => page.Letters.Count + page.Paths.Count);
    }

    [Benchmark]
    public SourceDocument Read()
    {
        using var stream = new MemoryStream(_file);
        return _reader.Read(stream, "report.pdf");
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("GovDisclosure.sln was not found above the benchmarks.");
        }

        return folder;
    }
}
