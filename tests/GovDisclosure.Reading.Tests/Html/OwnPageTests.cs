using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Rendering;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Html;

/// <summary>What <see cref="HtmlReportWriter"/> writes is read back, block by block.</summary>
public class OwnPageTests
{
    // White space at the ends, markup, marks of direction, letters outside the first plane, digits that look like numbers.
    private static readonly Gen<string> GenText = Gen.OneOf(
        Gen.String[Gen.Char["政府信息公开〔2021〕，“”<>&\"' \t-/—+0123456789aA\u200F\u3000\u00A0"], 1, 12],
        Gen.OneOf(new[] { "件", "一、总体情况", "=1+2", "<td>1</td>", "𠮷", "a  b", " a ", "第一行\n第二行", "注：", "/", "—", "&nbsp;" }.Select(value => Gen.Const(value)).ToArray()));

    private static readonly Gen<TableCell> GenCell = Gen.OneOf(
        Gen.Select(Gen.Long, Gen.Bool, (number, isSigned) => TableCell.OfCount(number, isSigned)),
        Gen.Select(Gen.Decimal[-1000m, 1000m], Gen.Bool, (number, isSigned) => TableCell.OfAmount(decimal.Round(number, 2), isSigned)),
        GenText.Select(TableCell.OfText),
        Gen.OneOf(new[] { TableCell.Blank, TableCell.NotApplicable, TableCell.NotShown, TableCell.OfText(string.Empty) }.Select(value => Gen.Const(value)).ToArray()));

    private static readonly Gen<TableBlock> GenTable =
        from columns in Gen.Int[1, 7]
        from header in Gen.Int[0, 2]
        from rows in GenCell.Array[columns].Array[1, 5]
        from caption in Gen.OneOf(GenText, Gen.Const((string?)null!))
        from unit in Gen.OneOf(GenText, Gen.Const((string?)null!))
        from notes in GenText.Array[0, 2]
        from id in Gen.OneOf(Gen.Const("table3"), Gen.Const((string?)null!))
        select new TableBlock(
            Enumerable.Range(0, header).Select(_ => new TableRow(Enumerable.Range(0, columns).Select(c => TableCell.OfHeader("列" + c)))),
            rows.Select(cells => new TableRow(cells)))
        {
            Caption = caption,
            Unit = unit,
            Notes = notes,
            Id = id,
        };

    private static readonly Gen<ReportBlock> GenBlock = Gen.OneOf<ReportBlock>(
        Gen.Select(GenText, Gen.Bool, (text, isStrong) => (ReportBlock)new ParagraphBlock(text) { IsStrong = isStrong }),
        GenText.Select(text => (ReportBlock)new NoteBlock(text)),
        Gen.Select(GenText.Array[1, 4], Gen.Bool, (items, isOrdered) => (ReportBlock)new ListBlock(items) { IsOrdered = isOrdered }),
        GenTable.Select(table => (ReportBlock)table));

    [Fact]
    public void Read_AnyPageOfOurs_GivesItsBlocks()
        => Gen.Select(GenText.Where(text => !string.IsNullOrWhiteSpace(text)), GenBlock.Array[0, 4], GenBlock.Array[0, 6]).Sample(
            (title, lead, blocks) =>
            {
                var document = new ReportDocument
                {
                    Title = title,
                    Organ = "某局",
                    Year = 2021,
                    Lead = lead,
                    Sections = [new ReportSection("overview", "总体情况") { Blocks = blocks }],
                };

                var read = Sources.Html(new HtmlReportWriter().ToText(document));

                Assert.Equal(Expected(document), read.Blocks.Select(Print));
                Assert.Empty(read.Findings);
            },
            iter: 1000);

    [Fact]
    public void Read_SpansOfOurs_AreKept()
    {
        var table = new TableBlock(
            [new TableRow(TableCell.OfHeader("甲", 1, 2), TableCell.OfHeader("乙", 2)), new TableRow(TableCell.OfHeader("丙"), TableCell.OfHeader("丁"))],
            [new TableRow(TableCell.OfHeader("戊"), TableCell.OfCount(1), TableCell.OfCount(2))])
        { StubColumns = 1 };
        var document = new ReportDocument { Title = "报告", Organ = "某局", Year = 2021, Lead = [table] };

        var read = Sources.Table(Sources.Html(new HtmlReportWriter().ToText(document)));

        Assert.Equal("甲r2|乙c2\n丙|丁\n戊|1|2", Sources.Rows(read));
        Assert.Equal([true, true, false], read.Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public void Read_ChartOfOurs_IsAnOrnamentBesideItsTable()
    {
        var chart = new ChartBlock(ChartType.Shares, "办理结果", ["予以公开"], [new ChartSeries("2021年", [22m])]) { Unit = "件" };
        var document = new ReportDocument { Title = "报告", Organ = "某局", Year = 2021, Lead = [chart] };

        var read = Sources.Html(new HtmlReportWriter().ToText(document));

        Assert.Equal("@ govdisclosure.organ=某局\n@ govdisclosure.year=2021\n@ title=报告\nTitle: 报告\nPicture: 办理结果（单位：件） (ornament)\nCaption: 单位：件\nTable table 1 图：办理结果\n项目|2021年\n予以公开|22\n", Sources.Print(read));
    }

    [Fact]
    public void Read_CatalogueOfOurs_IsKeptInOrder()
    {
        var document = new ReportDocument
        {
            Title = "报告",
            Organ = "某局",
            Year = 2021,
            Catalogue = [new CatalogueField("自定 项", " 值\n二"), new CatalogueField("文号", string.Empty), new CatalogueField("自定 项", "x")],
        };

        var read = Sources.Html(new HtmlReportWriter().ToText(document));

        Assert.Equal(document.Catalogue, read.Properties.SkipWhile(field => field.Label != "title").Skip(1));
        Assert.Equal(["自定 项： 值\n二", "文号：", "自定 项：x"], read.Blocks.OfType<SourceText>().Where(text => text.Kind == SourceTextKind.Particulars).Select(text => text.Text));
    }

    private static IEnumerable<string> Expected(ReportDocument document)
    {
        yield return "Title0 " + Read(document.Title);
        foreach (var text in document.Lead.SelectMany(Expected))
        {
            yield return text;
        }

        foreach (var section in document.EnumerateSections())
        {
            yield return $"Heading{section.Level + 1} {section.Number}{Read(section.Section.Heading)}";
            foreach (var text in section.Section.Blocks.SelectMany(Expected))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Expected(ReportBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                // White space alone is never bold: there is nothing to see.
                yield return (paragraph.IsStrong && !string.IsNullOrWhiteSpace(paragraph.Text) ? "*" : string.Empty) + "Paragraph0 " + Read(paragraph.Text);
                break;
            case NoteBlock note:
                yield return "Note0 " + Read(note.Text);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    yield return (list.IsOrdered ? "NumberedItem0 " : "ListItem0 ") + Read(item);
                }

                break;
            case TableBlock table:
                if (table.Unit is not null)
                {
                    yield return "Caption0 单位：" + Read(table.Unit);
                }

                yield return $"{table.Id} {(table.Caption is null ? "-" : Read(table.Caption))} "
                    + string.Join(';', table.HeaderRows.Concat(table.Rows).Select(row => string.Join("|", row.Cells.Select(cell => cell.Kind + Read(cell.Text)))));
                foreach (var note in table.Notes)
                {
                    yield return "Note0 " + Read(note);
                }

                break;
        }
    }

    private static string Print(SourceBlock block) => block switch
    {
        SourceText text => $"{(text.IsStrong ? "*" : string.Empty)}{text.Kind}{text.Level} {text.Text}",
        SourceTable table => $"{table.Id} {table.Caption ?? "-"} " + string.Join(';', table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Kind + cell.Text)))),
        _ => block.ToString(),
    };

    private static string Read(string text) => text;
}
