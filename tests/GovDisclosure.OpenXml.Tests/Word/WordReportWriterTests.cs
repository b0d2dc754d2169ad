using System.Text;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Documents;
using GovDisclosure.Tests;
using static GovDisclosure.OpenXml.Tests.Word.SampleDocuments;
using Sdk = DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordReportWriterTests
{
    public static TheoryData<string> Reports => ["naxi", "all", "contents", "hongze-2023", "pingtan-2019", "pingtan-2021", "jiangning-2022"];

    private static byte[] WriteNamed(string name) => name switch
    {
        "naxi" => Write(Naxi),
        "all" => Write(All),
        "contents" => Write(Naxi, new WordReportOptions { HasContents = true, HasSignature = false, HasChartTables = false }),
        _ => Write(Form(name)),
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_Report_IsValid(string name) => Assert.Empty(Errors(WriteNamed(name)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_SameReportTwice_GivesTheSameBytes(string name) => Assert.Equal(WriteNamed(name), WriteNamed(name));

    [Fact]
    public void Write_SmallReport_IsAsReviewed()
    {
        var body = Body(Write(All)).ToString().Replace(" xmlns:w=\"" + W.NamespaceName + "\"", string.Empty, StringComparison.Ordinal);
        Golden.Verify("../GovDisclosure.OpenXml.Tests/Word/Golden/all.xml", body.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
    }

    [Fact]
    public void Write_SameReport_GivesTheSameBytes() => Assert.Equal(Write(All), Write(All));

    [Fact]
    public void Write_Texts_AreAllThere()
    {
        var text = Text(Body(Write(All)));
        foreach (var expected in (string[])["索引号：014302000/2024-00001", "文号：", "一、总体情况", "（一）主动公开", "特别强调。", "又一项", "注：数据截至年底。", "注：表注。", "单位：件", "7730.28", "附件：说明"])
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_Signature_StandsBeforeTheAnnexAndNeverAlone()
    {
        var paragraphs = Body(Write(All)).Elements(W + "p").ToList();
        var signature = paragraphs.FindIndex(p => Text(p) == "区人民政府办公室");
        Assert.Equal("2024年1月30日", Text(paragraphs[signature + 1]));
        Assert.Equal("附件：说明", Text(paragraphs[signature + 2]));
        var report = All with { Sections = [new ReportSection("a", "总体情况") { Blocks = [new ParagraphBlock("完。")] }] };
        Assert.NotNull(Body(Write(report)).Elements(W + "p").Single(p => Text(p) == "完。").Descendants(W + "keepNext").SingleOrDefault());
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)] // a draft has no day
    [InlineData(true, "本报告于2024年1月30日", false)] // the text has it
    public void Write_Signature_OnlyWhereItIsWanted(bool isPublished, string? last, bool expected)
    {
        var report = Of(new ParagraphBlock(last ?? "正文")) with { Published = isPublished ? new LocalDate(2024, 1, 30) : null };
        Assert.Equal(expected, Text(Body(Write(report))).Contains("某局", StringComparison.Ordinal));
        Assert.DoesNotContain("某局", Text(Body(Write(report, new WordReportOptions { HasSignature = false }))), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Contents_ListsTwoLevelsAndPointsAtThem()
    {
        var body = Body(Write(All, new WordReportOptions { HasContents = true }));
        var links = body.Descendants(W + "hyperlink").ToList();
        Assert.Equal(["一、总体情况", "（一）主动公开", "二、收到和处理情况", "附件：说明"], links.Select(Text));
        var names = body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToList();
        Assert.Empty(links.Select(link => link.Attribute(W + "anchor")!.Value).Except(names));
        Assert.Equal(body.Descendants(W + "fldChar").Count(f => f.Attribute(W + "fldCharType")!.Value == "begin"), body.Descendants(W + "fldChar").Count(f => f.Attribute(W + "fldCharType")!.Value == "end"));
        Assert.Empty(Body(Write(All)).Descendants(W + "instrText"));
    }

    [Fact]
    public void Write_Properties_TellTitleOrganAndDay()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Write(All)), isEditable: false);
        var properties = package.PackageProperties;
        Assert.Equal((All.Title, All.Organ, "zh-CN"), (properties.Title, properties.Creator, properties.Language));
        Assert.Equal(new DateTime(2024, 1, 30, 0, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
        using var draft = WordprocessingDocument.Open(new MemoryStream(Write(Of())), isEditable: false);
        Assert.Null(draft.PackageProperties.Created);
    }

    [Fact]
    public void Write_NumberedLists_EachBeginWithOne()
    {
        var body = Body(Write(All));
        var ids = body.Descendants(W + "numId").Select(id => id.Attribute(W + "val")!.Value).ToList();
        Assert.Equal(["2", "2", "3"], ids);
        var starts = Part(Write(All), "word/numbering.xml").Elements(W + "num").Where(num => num.Descendants(W + "startOverride").Any());
        Assert.Equal(["2", "3"], starts.Select(num => num.Attribute(W + "numId")!.Value));
    }

    public static TheoryData<string> HostileTexts => new()
    {
        "<w:p/> & \"x\" 'y' ]]>",
        "{ PAGE \\* MERGEFORMAT }",
        "=HYPERLINK(\"http://x\")",
        new string(['\u0000', '\u0001', '\u001F', '\uFFFE', 'a']),
        new string(['\uD800', 'x', '\uDC00']),
        "\u202Etxet\u2066 \u200F",
        "\r\n\r\t\u2028\u2029\n",
        new string('字', 32_768),
        string.Concat(Enumerable.Repeat("😀𠮷", 500)),
        " ",
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Write_HostileTextEverywhere_IsTextAndValid(string text)
    {
        var name = string.IsNullOrWhiteSpace(text) ? "名" + text : text;
        var report = new ReportDocument
        {
            Title = name,
            Organ = name,
            Year = 2023,
            Published = new LocalDate(2024, 2, 29),
            Catalogue = [new(name, text)],
            Lead = [new ParagraphBlock(text), new NoteBlock(text), new ListBlock([text]), new ListBlock([text]) { IsOrdered = true }],
            Sections =
            [
                new ReportSection("s", name)
                {
                    Blocks =
                    [
                        new TableBlock([new TableRow(TableCell.OfHeader(text))], [new TableRow(TableCell.OfText(text))]) { Caption = text, Unit = text, Notes = [text] },
                        new ChartBlock(ChartType.Shares, name, [text], [new(name, [1])]) { Unit = text, Summary = text, Shares = [text] },
                    ],
                },
            ],
        };
        var file = Write(report, new WordReportOptions { HasContents = true });
        Assert.Empty(Errors(file));
        Assert.All(Body(file).Descendants(W + "instrText"), code => Assert.Matches("^ (TOC|PAGEREF _Toc[0-9]{8}) ", code.Value));
    }

    [Fact]
    public void Write_AnyText_ReadsBackInTheParagraph()
        => Gen.OneOf(Gen.String, Gen.String[Gen.Char['\u0000', '\uFFFF'], 0, 60]).Sample(text =>
        {
            var paragraph = Body(Write(Of(new ParagraphBlock(text)))).Elements(W + "p").ElementAt(1);
            var read = new StringBuilder();
            foreach (var node in paragraph.Descendants())
            {
                read.Append(node.Name == W + "t" ? node.Value : node.Name == W + "br" ? "\n" : node.Name == W + "tab" ? "\t" : string.Empty);
            }

            return read.ToString() == OpenXml.Packaging.XmlText.Clean(new ParagraphBlock(text).Text)
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        });

    [Fact]
    public void Write_ChangedByTheHostWithTheSdk_IsSavedAndReadBack()
    {
        using var saved = new MemoryStream();
        using var written = new MemoryStream();
        new WordReportWriter().Write(All, written);
        using (var package = WordprocessingDocument.Open(written, isEditable: true))
        {
            package.MainDocumentPart!.Document!.Body!.PrependChild(new Sdk.Paragraph(new Sdk.Run(new Sdk.Text("某区人民政府办公室文件"))));
            package.Clone(saved).Dispose();
        }

        Assert.Empty(Errors(saved.ToArray()));
        Assert.StartsWith("某区人民政府办公室文件\nParticulars 索引号", Docx.Print(Docx.Read(saved.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_References_AreTheCoreAndTheFrameworkAlone()
        => Assert.DoesNotContain(
            typeof(WordReportWriter).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("DocumentFormat", StringComparison.Ordinal));

    [Fact]
    public void Write_NullArguments_Throw()
    {
        var writer = new WordReportWriter();
        Assert.Throws<ArgumentNullException>("document", () => writer.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("output", () => writer.Write(All, null!));
        Assert.Equal(("docx", ".docx"), (writer.Format, writer.FileExtension));
    }
}
