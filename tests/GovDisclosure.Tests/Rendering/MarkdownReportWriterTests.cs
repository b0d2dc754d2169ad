using System.Net;
using System.Text.RegularExpressions;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Tests.Documents;
using Markdig;

namespace GovDisclosure.Tests.Rendering;

public partial class MarkdownReportWriterTests
{
    private static readonly MarkdownReportWriter Writer = new();

    // The strictest readers: plain CommonMark with tables, and every dialect that Markdig knows.
    private static readonly MarkdownPipeline[] Readers =
    [
        new MarkdownPipelineBuilder().UsePipeTables().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley(enableSmileys: false).Build(),
    ];

    [Fact]
    public void ToText_Sample_IsTheGoldenFile() => Golden.Verify("Rendering/Golden/sample.md", Writer.ToText(SampleDocuments.Sample()));

    [Fact]
    public void Paragraph_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Sample(text => IsReadAs(Of(new ParagraphBlock(text)), text), iter: 500);

    [Fact]
    public void StrongParagraph_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Sample(text => IsReadAs(Of(new ParagraphBlock(text) { IsStrong = true }), text), iter: 300);

    [Fact]
    public void List_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Sample(text => IsReadAs(Of(new ListBlock([text]) { IsOrdered = true }), text), iter: 300);

    [Fact]
    public void Table_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Sample(
            text => IsReadAs(Of(new TableBlock([], [new TableRow(TableCell.OfText(text), TableCell.OfText("x"))])), text + "x"),
            iter: 300);

    [Fact]
    public void Heading_HostileText_IsReadAsItself()
        => SampleDocuments.Text.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
            text => IsReadAs(Of() with { Sections = [new ReportSection("a", text) { IsUnnumbered = true }] }, Normal(text)),
            iter: 300);

    [Fact]
    public void ToText_RandomDocument_GivesTheSameTextTwiceAndNoCarriageReturn()
        => SampleDocuments.Any.Sample(
            document =>
            {
                var text = Writer.ToText(document);
                return text == Writer.ToText(document with { }) && !text.Contains('\r', StringComparison.Ordinal) && text.EndsWith('\n');
            },
            iter: 100);

    [Fact]
    public void Table_MergedHeaders_AreFlattened()
    {
        var text = Writer.ToText(Of(TableBlockTests.RequestTable()));
        Assert.Contains("| 申请人情况·法人或其他组织·商业企业 |", text, StringComparison.Ordinal);
        Assert.Contains("| 三、本年度办理结果·（三）不予公开·1.属于国家秘密 | 1 | 0 |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("占1.53%；", "占1.53%；", "a share stays readable")]
    [InlineData("1. 甲", "1\\. 甲", "no list")]
    [InlineData("12) 甲", "12\\) 甲", "no list")]
    [InlineData("- 甲", "\\- 甲", "no list")]
    [InlineData("2017-2018", "2017-2018", "a hyphen inside stays")]
    [InlineData("10:30", "10:30", "a time stays")]
    [InlineData("http://a.b", "http\\://a.b", "no link")]
    [InlineData("a\u202Eb", "a\\[U+202E\\]b", "an override is shown")]
    [InlineData("a\u0007b", "a\uFFFDb", "a bell is replaced")]
    [InlineData("a\r\nb", "a\\\nb", "one line break")]
    public void Paragraph_Text_IsEscapedOnlyWhereItMustBe(string text, string expected, string why)
        => Assert.True(Writer.ToText(Of(new ParagraphBlock(text))) == "# 报告\n\n报告机关：区政府　报告年度：2017\n\n" + expected + "\n", why);

    [Fact]
    public void Lists_ThatFollowEachOther_StayTwoLists()
    {
        var html = Markdown.ToHtml(Writer.ToText(Of(new ListBlock(["甲"]), new ListBlock(["乙"]), new ListBlock(["丙"]))), Readers[0]);
        Assert.Equal(3, Regex.Count(html, "<ul>"));
    }

    private static bool IsReadAs(ReportDocument document, string text)
    {
        foreach (var reader in Readers)
        {
            var html = Markdown.ToHtml(Writer.ToText(document), reader);
            if (Regex.IsMatch(html, "<(a|em|code|pre|script|img|del|mark|ins|sub|sup|blockquote|hr|input|i|span|div|dl|cite|abbr)\\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            {
                return false;
            }

            var body = html[(html.IndexOf("报告年度：2017</p>", StringComparison.Ordinal) + 13)..];
            var read = WebUtility.HtmlDecode(Tag().Replace(body.Replace("<br />", "\uE000", StringComparison.Ordinal).Replace("<br>", "\uE000", StringComparison.Ordinal), string.Empty));
            if (Blank(Normal(text)) != Blank(read))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the writer promises to keep: line ends as breaks, controls replaced or shown.</summary>
    private static string Normal(string text)
    {
        text = new ParagraphBlock(text).Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return string.Concat(text.Select(c => c switch
        {
            '\n' or '\r' or '\u2028' or '\u2029' => "\uE000",
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => $"[U+{(int)c:X4}]",
            '\t' => "\t",
            < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => "\uFFFD",
            _ => c.ToString(),
        }));
    }

    /// <summary>Without line feeds of the HTML and break marks, which a heading turns into spaces.</summary>
    private static string Blank(string text)
        => text.Replace("\n", "", StringComparison.Ordinal).Replace("\uE000", " ", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static ReportDocument Of(params ReportBlock[] blocks) => new() { Title = "报告", Organ = "区政府", Year = 2017, Lead = blocks };

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
