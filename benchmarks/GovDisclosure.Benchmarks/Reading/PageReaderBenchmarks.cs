using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Reading;
using GovDisclosure.Sources;

namespace GovDisclosure.Benchmarks.Reading;

/// <summary>Reads a page of a portal of 40 to 90 KB; the goal is 10 ms. Beside it what AngleSharp takes to build its tree and nothing more.</summary>
[MemoryDiagnoser]
public class PageReaderBenchmarks
{
    private readonly HtmlParser _parser = new();
    private readonly HtmlSourceReader _reader = new();
    private readonly string _text = PublishedPages.Page(7);
    private byte[] _bytes = [];

    [GlobalSetup]
    public void Setup() => _bytes = Encoding.UTF8.GetBytes(_text);

    [Benchmark(Baseline = true)]
    public object AngleSharpAlone() => _parser.ParseDocument(_text);

    [Benchmark]
    public SourceDocument Read()
    {
        using var stream = new MemoryStream(_bytes);
        return _reader.Read(stream, "page.html");
    }
}
