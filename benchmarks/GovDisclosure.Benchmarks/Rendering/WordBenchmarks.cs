using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml;
using GovDisclosure.Sources;

namespace GovDisclosure.Benchmarks.Rendering;

/// <summary>Writes the report of <see cref="ReportWriterBenchmarks"/> as a Word document, and reads it back.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly ReportDocument _document = ReportWriterBenchmarks.MakeDocument();
    private readonly WordReportWriter _writer = new();
    private readonly WordSourceReader _reader = new();
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = Write();

    /// <summary>What one writes with the SDK alone: a tree of elements, no styles, no kinds, other bytes each time.</summary>
    [Benchmark(Baseline = true)]
    public byte[] PlainSdk()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line(_document.Title));
            foreach (var section in _document.EnumerateSections())
            {
                body.Append(Line(section.Heading));
                foreach (var block in section.Section.Blocks)
                {
                    if (block is ParagraphBlock paragraph)
                    {
                        body.Append(Line(paragraph.Text));
                    }
                    else if (block is TableBlock table)
                    {
                        body.Append(new Table(table.HeaderRows.Concat(table.Rows).Select(row => new DocumentFormat.OpenXml.Wordprocessing.TableRow(
                            row.Cells.Select(cell => new DocumentFormat.OpenXml.Wordprocessing.TableCell(
                                new TableCellProperties(new GridSpan { Val = cell.ColumnSpan }), Line(cell.Text)))))));
                    }
                }
            }

            package.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    [Benchmark]
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        _writer.Write(_document, stream);
        return stream.ToArray();
    }

    [Benchmark]
    public SourceDocument Read() => _reader.Read(new MemoryStream(_file), "report.docx");

    private static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
