using System.Globalization;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.OpenXml;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using FormCell = GovDisclosure.Forms.CellValue;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace GovDisclosure.Benchmarks.Rendering;

/// <summary>Writes a report as an Excel workbook: that of <see cref="ReportWriterBenchmarks"/>, and one in the form of 2021 with its check sheet; and reads it back.</summary>
[MemoryDiagnoser]
public class ExcelBenchmarks
{
    private readonly ReportDocument _document = ReportWriterBenchmarks.MakeDocument();
    private readonly ReportDocument _form = MakeForm();
    private readonly ExcelReportWriter _writer = new();
    private readonly ExcelSourceReader _reader = new();
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = WriteForm();

    /// <summary>What one writes with the SDK alone: texts and numbers in cells, no styles, no merged cells, no formulas.</summary>
    [Benchmark(Baseline = true)]
    public byte[] PlainSdk()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            var rows = new SheetData(new Row(Text(_document.Title)));
            AddSheet(workbook, "正文", rows);
            foreach (var section in _document.EnumerateSections())
            {
                rows.Append(new Row(Text(section.Heading)));
                foreach (var block in section.Section.Blocks)
                {
                    if (block is ParagraphBlock paragraph)
                    {
                        rows.Append(new Row(Text(paragraph.Text)));
                    }
                    else if (block is TableBlock table)
                    {
                        AddSheet(workbook, section.Section.Id, new SheetData(table.HeaderRows.Concat(table.Rows).Select(row => new Row(row.Cells.Select(Cell)))));
                    }
                }
            }
        }

        return stream.ToArray();
    }

    [Benchmark]
    public byte[] Write() => Write(_document);

    [Benchmark]
    public byte[] WriteForm() => Write(_form);

    [Benchmark]
    public SourceDocument ReadForm() => _reader.Read(new MemoryStream(_file), "report.xlsx");

    private byte[] Write(ReportDocument document)
    {
        using var stream = new MemoryStream();
        _writer.Write(document, stream);
        return stream.ToArray();
    }

    private static ReportDocument MakeForm()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var values = new FormValuesBuilder(form);
        for (var i = 0; i < form.Cells.Count; i++)
        {
            values[i] = FormCell.Count(i % 7);
        }

        var report = new AnnualReport { Organ = "某区人民政府", Year = 2023, Tables = values.Build(), OtherMatters = ["无其他需要报告的事项。"] };
        return new ReportBuilder().Build(report).Document;
    }

    private static void AddSheet(WorkbookPart workbook, string name, SheetData rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(rows);
        var sheets = workbook.Workbook!.Sheets!;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
    }

    private static SheetCell Cell(TableCell cell)
        => cell.Number is { } number ? new SheetCell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(number.ToString(CultureInfo.InvariantCulture))) : Text(cell.Text);

    private static SheetCell Text(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };
}
