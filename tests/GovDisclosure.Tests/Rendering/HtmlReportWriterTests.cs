using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Tests.Documents;

namespace GovDisclosure.Tests.Rendering;

public partial class HtmlReportWriterTests
{
    private static readonly HtmlReportWriter Writer = new();

    [Fact]
    public void ToText_Sample_IsTheGoldenFile() => Golden.Verify("Rendering/Golden/sample.html", Writer.ToText(SampleDocuments.Sample()));

    [Fact]
    public void ToText_RandomDocument_IsWellFormedAndHoldsOnlyOurElements()
        => SampleDocuments.Any.Sample(
            document =>
            {
                var root = Parse(Writer.ToText(document));
                return root.Descendants().All(e => Allowed.Contains(e.Name.LocalName)) && Text(root.Element("head")!.Element("title")!).Length > 0;
            },
            iter: 300);

    [Fact]
    public void Paragraph_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Sample(
            text => Text(Parse(Writer.ToText(Of(new ParagraphBlock(text)))).Descendants("p").Single()) == Normal(text),
            iter: 300);

    [Fact]
    public void ToText_RandomDocument_KeepsEveryCellWithItsKind()
        => SampleDocuments.Table.Sample(
            table =>
            {
                var cells = Parse(Writer.ToText(Of(table))).Descendants().Where(e => e.Name.LocalName is "td" or "th").ToArray();
                var expected = table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).ToArray();
                return cells.Length == expected.Length && cells.Zip(expected).All(pair =>
                    Text(pair.First) == Normal(pair.Second.Text)
                    && Kind(pair.First) == pair.Second.Kind
                    && Span(pair.First, "colspan") <= pair.Second.ColumnSpan
                    && Span(pair.First, "rowspan") <= pair.Second.RowSpan);
            },
            iter: 500);

    // The table model of HTML: cells cover the grid without a gap and without overlap, and one begins in every row and in every column.
    [Fact]
    public void ToText_RandomTable_FollowsTheTableModelOfHtml()
        => SampleDocuments.Table.Sample(table => Assert.Null(BrokenModel(Parse(Writer.ToText(Of(table))).Descendants("table").Single())), iter: 500);

    [Fact]
    public void Table_RowThatCellsFromAboveTakeWhole_IsLeftOut()
    {
        var table = new TableBlock(
            [],
            [
                new(TableCell.OfHeader("甲") with { RowSpan = 3 }, TableCell.OfCount(1) with { RowSpan = 2 }),
                new(),
                new(TableCell.OfCount(2)),
                new(TableCell.OfHeader("乙"), TableCell.OfCount(3)),
            ])
        { StubColumns = 1 };
        var html = Parse(Writer.ToText(Of(table))).Descendants("table").Single();
        Assert.Null(BrokenModel(html));
        Assert.Equal(3, html.Descendants("tr").Count());
        Assert.Equal([2, 1, 1, 1, 1], html.Descendants().Where(e => e.Name.LocalName is "td" or "th").Select(e => Span(e, "rowspan")));
    }

    [Fact]
    public void Table_ColumnInWhichNoCellBegins_IsLeftOut()
    {
        var table = new TableBlock(
            [new(TableCell.OfHeader("项目"), TableCell.OfHeader("件数", 2))],
            [new(TableCell.OfHeader("甲"), TableCell.OfCount(1) with { ColumnSpan = 2 })])
        { StubColumns = 1 };
        var html = Parse(Writer.ToText(Of(table))).Descendants("table").Single();
        Assert.Null(BrokenModel(html));
        Assert.All(html.Descendants(), e => Assert.Equal(1, Span(e, "colspan")));
        Assert.Equal(2, html.Elements("colgroup").Sum(g => Span(g, "span")));
    }

    [Fact]
    public void Write_StreamAndTextWriter_GiveTheSameBytesWithoutMarkAndCarriageReturn()
    {
        using var stream = new MemoryStream();
        Writer.Write(SampleDocuments.Sample(), stream);
        using var text = new StringWriter { NewLine = "\r\n" };
        Writer.Write(SampleDocuments.Sample(), text);
        Assert.Equal(Encoding.UTF8.GetBytes(text.ToString()), stream.ToArray());
        Assert.Equal((byte)'<', stream.ToArray()[0]);
        Assert.DoesNotContain('\r', text.ToString());
    }

    [Fact]
    public void ToText_AnyDocument_HasLanguageCharsetAndNothingToFetch()
    {
        var html = Writer.ToText(SampleDocuments.Sample());
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">", html, StringComparison.Ordinal);
        foreach (var word in (string[])["<script", "http:", "https:", "url(h", "url(/", "@import", "<link", "onclick"])
        {
            Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Paragraph_RightToLeftOverride_IsIsolatedAndStaysInTheText()
    {
        var html = Writer.ToText(Of(new ParagraphBlock("占\u202E1.53%")));
        Assert.Contains("<p><bdi>占&#x202E;1.53%</bdi></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_HostileText_CannotLeaveTheTitle()
    {
        var html = Writer.ToText(Of() with { Title = "</title><script>x\u202E" });
        Assert.Contains("<title>&lt;/title&gt;&lt;script&gt;x\uFFFD</title>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("申请人情况", "col", "the row of the groups is the one below")]
    [InlineData("法人或其他组织", "colgroup", "spans a column group")]
    [InlineData("商业企业", "col", "one column")]
    [InlineData("三、本年度办理结果", "row", "a row name")]
    [InlineData("1.属于国家秘密", "row", "a row name")]
    public void Table_Header_HasItsScope(string label, string scope, string why)
    {
        var header = Parse(Writer.ToText(Of(TableBlockTests.RequestTable()))).Descendants("th").Single(e => e.Value == label);
        Assert.True((string?)header.Attribute("scope") == scope, why);
    }

    [Fact]
    public void Table_HeaderRowInTheBody_BeginsABodyOfItsOwn()
    {
        var table = new TableBlock(
            [],
            [
                new(TableCell.OfHeader("第二十条第（一）项", 2)) { IsHeader = true },
                new(TableCell.OfHeader("信息内容"), TableCell.OfHeader("本年制发件数")) { IsHeader = true },
                new(TableCell.OfHeader("规章"), TableCell.OfCount(0)),
                new(TableCell.OfHeader("第二十条第（五）项", 2)) { IsHeader = true },
                new(TableCell.OfHeader("行政许可"), TableCell.OfCount(5)),
            ])
        { StubColumns = 1 };
        var root = Parse(Writer.ToText(Of(table)));
        Assert.Equal([3, 2], root.Descendants("tbody").Select(b => b.Elements("tr").Count()));
        Assert.Equal(["rowgroup", "col", "col", "row", "rowgroup", "row"], root.Descendants("th").Select(e => (string?)e.Attribute("scope")));
    }

    /// <summary>Our HTML is XML but for the void elements, so that an XML reader judges it without mercy.</summary>
    internal static XElement Parse(string html)
        => XElement.Parse(VoidElement().Replace(html["<!DOCTYPE html>\n".Length..], "$0</${name}>").Replace("\u000B", "", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);

    private static string Text(XElement element) => string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        _ => string.Empty,
    }));

    private static string Normal(string text) => string.Concat(
        new ParagraphBlock(text).Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes().Select(rune =>
            (rune.Value < 32 && rune.Value is not (9 or 10)) || rune.Value is (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF)
                || (rune.Value & 0xFFFE) == 0xFFFE
                ? "\uFFFD"
                : rune.ToString()));

    private static TableCellKind Kind(XElement cell) => ((string?)cell.Attribute("class") ?? "").Split(' ')[0] switch
    {
        "count" => TableCellKind.Count,
        "amount" => TableCellKind.Amount,
        "blank" => TableCellKind.Blank,
        "na" => TableCellKind.NotApplicable,
        "ns" => TableCellKind.NotShown,
        _ => TableCellKind.Text,
    };

    /// <summary>What breaks the table model; null for nothing.</summary>
    private static string? BrokenModel(XElement table)
    {
        var width = table.Elements("colgroup").Sum(g => Span(g, "span"));
        var beginsInColumn = new bool[width];
        foreach (var group in table.Elements().Where(e => e.Name.LocalName is "thead" or "tbody"))
        {
            var rows = group.Elements("tr").ToArray();
            var taken = new bool[rows.Length, width];
            for (var row = 0; row < rows.Length; row++)
            {
                if (!rows[row].HasElements)
                {
                    return $"no cell begins in row {row}";
                }

                var column = 0;
                foreach (var cell in rows[row].Elements())
                {
                    while (column < width && taken[row, column])
                    {
                        column++;
                    }

                    for (var place = 0; place < Span(cell, "rowspan") * Span(cell, "colspan"); place++)
                    {
                        var (r, c) = (row + (place / Span(cell, "colspan")), column + (place % Span(cell, "colspan")));
                        if (r >= rows.Length || c >= width || taken[r, c])
                        {
                            return $"a cell of row {row} reaches to row {r}, column {c}";
                        }

                        taken[r, c] = true;
                    }

                    beginsInColumn[column] = true;
                }
            }

            if (taken.Cast<bool>().Contains(false))
            {
                return "a place is not covered";
            }
        }

        return Array.IndexOf(beginsInColumn, false) is >= 0 and var empty ? $"no cell begins in column {empty}" : null;
    }

    private static int Span(XElement cell, string name) => (int?)cell.Attribute(name) ?? 1;

    private static ReportDocument Of(params ReportBlock[] blocks) => new() { Title = "报告", Organ = "区政府", Year = 2017, Lead = blocks };

    private static readonly HashSet<string> Allowed =
    [
        "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "h5", "p", "strong", "bdi", "br", "ul", "ol", "li", "dl", "div", "dt",
        "dd", "figure", "table", "caption", "b", "span", "colgroup", "thead", "tbody", "tr", "th", "td", "figcaption", "svg", "desc",
        "defs", "pattern", "path", "circle", "rect", "g", "text", "details", "summary",
    ];

    [GeneratedRegex("<(?<name>meta|br)\\b[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VoidElement();
}
