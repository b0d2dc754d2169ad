using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>Writes and reads workbooks, and asks of their parts.</summary>
internal static class Workbooks
{
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly ExcelReportWriter Writer = new();

    public static byte[] Write(ReportDocument document, Forms.FormValues? previous = null)
    {
        using var output = new MemoryStream();
        Writer.Write(document, output, previous);
        return output.ToArray();
    }

    /// <summary>A document with one section of the given blocks.</summary>
    public static ReportDocument Of(params ReportBlock[] blocks) => new()
    {
        Title = "年度报告",
        Organ = "某局",
        Year = 2023,
        Sections = [new ReportSection("a", "总体情况") { Blocks = blocks }],
    };

    public static SourceDocument Read(byte[] file, ReadingLimits? limits = null, string name = "a.xlsx")
        => new ExcelSourceReader().Read(new MemoryStream(file), name, limits);

    public static SourceDocument Back(ReportDocument document) => Read(Write(document));

    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>The XML of a part.</summary>
    public static XElement Part(byte[] file, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    public static IReadOnlyList<string> SheetNames(byte[] file) => [.. Part(file, "xl/workbook.xml").Descendants(S + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    /// <summary>A sheet by its place, from 1.</summary>
    public static XElement Sheet(byte[] file, int number) => Part(file, FormattableString.Invariant($"xl/worksheets/sheet{number}.xml"));

    public static XElement Sheet(byte[] file, string name) => Sheet(file, SheetNames(file).ToList().IndexOf(name) + 1);

    public static XElement? Cell(XElement sheet, string address) => sheet.Descendants(S + "c").FirstOrDefault(c => c.Attribute("r")!.Value == address);

    /// <summary>The text of every cell of a sheet by its address, as saved.</summary>
    public static Dictionary<string, string> Texts(byte[] file, string name)
    {
        var strings = Part(file, "xl/sharedStrings.xml").Elements(S + "si").Select(si => si.Value).ToList();
        return Sheet(file, name).Descendants(S + "c").Where(c => c.Element(S + "v") is not null).ToDictionary(
            c => c.Attribute("r")!.Value,
            c => c.Attribute("t")?.Value == "s" ? strings[int.Parse(c.Element(S + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture)] : c.Element(S + "v")!.Value);
    }

    /// <summary>The format of a cell.</summary>
    public static XElement Format(byte[] file, XElement cell)
        => Part(file, "xl/styles.xml").Element(S + "cellXfs")!.Elements(S + "xf").ElementAt(int.Parse(cell.Attribute("s")!.Value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What was read as lines of text: for people, and to compare.</summary>
    public static string Text(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case SourceText t:
                    text.Append(t.Kind == SourceTextKind.Heading ? $"{t.Kind}{t.Level}" : t.IsStrong ? $"{t.Kind}*" : t.Kind.ToString()).Append(' ').Append(t.Text).Append('\n');
                    break;
                case SourcePicture p:
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Picture {p.Description} {p.Width}x{p.Height} {p.IsOrnament}\n");
                    break;
                case SourceTable table:
                    text.Append($"Table {table.Id} {table.Caption}\n");
                    foreach (var row in table.Rows)
                    {
                        text.AppendJoin(" | ", row.Cells.Select(c => c.Text + (c.RowSpan * c.ColumnSpan > 1 ? $"<{c.RowSpan}x{c.ColumnSpan}>" : string.Empty))).Append('\n');
                    }

                    break;
            }
        }

        return text.ToString();
    }

    public static IEnumerable<string> Rules(SourceDocument document) => document.Findings.Select(f => f.RuleId).Distinct().Order(StringComparer.Ordinal);

    public static ReportDocument Named(string name) => name switch
    {
        "naxi" => SampleDocuments.Naxi,
        "all" => SampleDocuments.All,
        _ => SampleDocuments.Form(name),
    };
}
