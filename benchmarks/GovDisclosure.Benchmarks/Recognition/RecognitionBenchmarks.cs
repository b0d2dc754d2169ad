using System.Text;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Sources;

namespace GovDisclosure.Benchmarks.Recognition;

/// <summary>Recognises a report in the form of 2021 with all its cells and twelve paragraphs, and reads and audits it.</summary>
[MemoryDiagnoser]
public class RecognitionBenchmarks
{
    private readonly ReportRecognizer _recognizer = new();
    private readonly byte[] _markdown;
    private readonly byte[] _text;
    private readonly SourceDocument _page;

    public RecognitionBenchmarks()
    {
        var document = new ReportBuilder().Build(MakeReport()).Document;
        _markdown = Encoding.UTF8.GetBytes(new MarkdownReportWriter().ToText(document));
        _text = Encoding.UTF8.GetBytes(new PlainTextReportWriter().ToText(document));
        _page = MakePage(document);
    }

    [Benchmark(Baseline = true)]
    public RecognizedReport Recognize() => _recognizer.Recognize(_page);

    [Benchmark]
    public RecognizedReport ReadMarkdown() => ReportReading.Read(new MemoryStream(_markdown), "report.md");

    [Benchmark]
    public RecognizedReport ReadPlainText() => ReportReading.Read(new MemoryStream(_text), "report.txt");

    [Benchmark]
    public AuditResult RecognizeAndAudit() => new ReportAudit().Run(_recognizer.Recognize(_page).Report!);

    private static AnnualReport MakeReport()
    {
        var values = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2021-format")!);
        for (var i = 0; i < values.Form.Cells.Count; i++)
        {
            values[i] = values.Form.Cells[i].Number == NumberKind.Amount ? CellValue.Amount(7730.28m) : CellValue.Count(i);
        }

        var paragraph = string.Concat(Enumerable.Repeat("全年收到申请5件，上年结转1件，办结6件，公开信息120条，各项工作有序开展。", 5));
        return new AnnualReport
        {
            Organ = "某县人民政府",
            Year = 2023,
            Form = values.Form.Id,
            Tables = values.Build(),
            Prose = [.. new[] { "overview", "overview.proactive", "overview.requests", "overview.platform", "problems", "otherMatters" }.Select(code => new ReportProse(code, ProsePosition.Before, [paragraph, paragraph]))],
        };
    }

    /// <summary>The report as a page of paragraphs and tables, without what the library's own files say of themselves.</summary>
    private static SourceDocument MakePage(ReportDocument document)
    {
        var blocks = new List<SourceBlock> { new SourceText(default, document.Title) };
        foreach (var section in document.EnumerateSections())
        {
            blocks.Add(new SourceText(default, section.Number + section.Section.Heading));
            blocks.AddRange(section.Section.Blocks.OfType<ParagraphBlock>().Select(p => new SourceText(default, p.Text)));
            blocks.AddRange(section.Section.Blocks.OfType<TableBlock>().Select(t => new SourceTable(default, t.HeaderRows.Concat(t.Rows).Select(
                row => new SourceRow(row.Cells.Select(c => new SourceCell(c.Text) { ColumnSpan = c.ColumnSpan, RowSpan = c.RowSpan }))))));
        }

        return new SourceDocument("page.html", SourceFormat.Html, blocks);
    }
}
