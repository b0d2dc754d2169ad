using System.Globalization;
using GovDisclosure.Documents;
using static GovDisclosure.OpenXml.Tests.Word.SampleDocuments;

namespace GovDisclosure.OpenXml.Tests.Word;

public class WordTableTests
{
    [Fact]
    public void Write_MergedCells_SpanGridAndRows()
    {
        var table = Body(Write(All)).Elements(W + "tbl").First();
        var rows = table.Elements(W + "tr").ToList();
        Assert.Equal([true, true, false, false, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.Single(row.Descendants(W + "cantSplit")));
        Assert.Equal("事项|2|restart 申请人|2|", Shape(rows[0]));
        Assert.Equal("|2|continue 自然人|1| 总计|1|", Shape(rows[1]));
        Assert.Equal("二、结果|1|restart 1.公开|1| |1| /|1|", Shape(rows[3]));
        Assert.Equal("|1|continue 2.不公开|1| —|1| 7730.28|1|", Shape(rows[4]));
        Assert.All(rows, row => Assert.Equal(4, row.Elements(W + "tc").Sum(Span)));
    }

    [Fact]
    public void Write_Alternatives_AreThere()
    {
        var properties = Body(Write(All)).Elements(W + "tbl").First().Element(W + "tblPr")!;
        Assert.Equal("收到和处理情况表", properties.Element(W + "tblCaption")!.Attribute(W + "val")!.Value);
        Assert.Equal("表格，共6行4列，单位：件。", properties.Element(W + "tblDescription")!.Attribute(W + "val")!.Value);
    }

    // Word opens no table of more than 63 columns.
    [Theory]
    [InlineData(63, 9)]
    [InlineData(400, 1)]
    [InlineData(40, 123456789012)] // numbers that do not fit on a turned page
    public void Write_VeryWideTable_IsPrintedInPiecesWithRowNames(int columns, long value)
    {
        var file = Write(Of(Numbers(columns, 3, value)));
        Assert.Empty(Errors(file));
        var pieces = Body(file).Elements(W + "tbl").ToList();
        Assert.True(pieces.Count > 1);
        Assert.All(pieces, piece => Assert.InRange(piece.Element(W + "tblGrid")!.Elements().Count(), 2, 63));
        Assert.All(pieces, piece => Assert.Equal("某街道", Text(piece.Elements(W + "tr").ElementAt(1).Element(W + "tc")!)));
        var numbers = pieces.SelectMany(piece => piece.Elements(W + "tr").ElementAt(2).Elements(W + "tc").Skip(1)).Select(Text);
        Assert.Equal(Enumerable.Range(0, columns).Select(i => (value + columns + i).ToString(CultureInfo.InvariantCulture)), numbers);
    }

    [Fact]
    public void Write_WideNumbers_AreNarrowedRatherThanBroken()
    {
        var file = Write(Of(Numbers(15, 2, 1_234_567_890_123_456)));
        Assert.Empty(Errors(file));
        var table = Assert.Single(Body(file).Elements(W + "tbl"));
        Assert.All(table.Elements(W + "tr").ElementAt(1).Elements(W + "tc").Skip(1),
            cell => Assert.InRange(int.Parse(cell.Descendants(W + "w").Single().Attribute(W + "val")!.Value, CultureInfo.InvariantCulture), 50, 99));
    }

    [Fact]
    public void Write_HeaderAcrossPieces_IsRepeatedInEach()
    {
        var table = new TableBlock(
            [new TableRow(TableCell.OfHeader("合并", 100))],
            [new TableRow(Enumerable.Range(0, 100).Select(i => TableCell.OfCount(i)))]);
        var pieces = Body(Write(Of(table))).Elements(W + "tbl").ToList();
        Assert.True(pieces.Count > 1);
        Assert.Equal(100, pieces.Sum(piece => Span(piece.Elements(W + "tr").First().Elements(W + "tc").Single())));
    }

    [Fact]
    public void Write_HugeTable_IsValidAndComplete()
    {
        var file = Write(Of(Numbers(9, 5000, 0)));
        var rows = Body(file).Descendants(W + "tr").ToList();
        Assert.Equal(5001, rows.Count);
        Assert.Equal("某街道4499144992449934499444995449964499744998" + "44999", Text(rows[5000]));
    }

    [Fact]
    public void Write_RowHigherThanAPage_MayBreak()
    {
        var table = new TableBlock([], [new TableRow(TableCell.OfText(new string('字', 5000))), new TableRow(TableCell.OfText("短"))]);
        Assert.Equal([false, true], Body(Write(Of(table))).Descendants(W + "tr").Select(row => row.Descendants(W + "cantSplit").Any()));
    }

    [Fact]
    public void Write_TallCells_AreKeptOnOnePageIfTheyFit()
    {
        Assert.Equal(5, Body(Write(All)).Elements(W + "tbl").First().Elements(W + "tr").Count(row => row.Descendants(W + "keepNext").Any()));
        var rows = Enumerable.Range(0, 80).Select(i => i == 0 ? new TableRow(TableCell.OfHeader("高", 1, 80), TableCell.OfCount(i)) : new TableRow(TableCell.OfCount(i)));
        Assert.DoesNotContain(Body(Write(Of(new TableBlock([], rows)))).Descendants(W + "keepNext"), k => k.Ancestors(W + "tbl").Any());
    }

    [Fact]
    public void Write_TwoTables_DoNotGrowTogether()
    {
        var body = Body(Write(Of(Numbers(2, 1, 1), Numbers(2, 1, 1))));
        Assert.All(body.Elements(W + "tbl"), table => Assert.Equal(W + "p", table.ElementsAfterSelf().First().Name));
    }

    // Wide characters count twice; numbers are never broken.
    [Fact]
    public void Widths_AnyTable_FillTheLineAndFitTheNumbers()
        => Gen.Select(Gen.Int[1, 30], Gen.Long[0, 99_999_999]).Sample((columns, value) =>
        {
            var needs = WordColumns.Of(Numbers(columns, 2, value));
            var least = (value + (2 * columns) - 1).ToString(CultureInfo.InvariantCulture).Length * needs.Size * 5;
            return needs.Pieces.All(piece => needs.Widths(piece).Sum() == (needs.IsTurned ? WordLayout.TextHeight : WordLayout.TextWidth)
                && needs.Widths(piece).Skip(1).All(width => width >= (needs.IsSqueezed ? least / 2 : least)));
        });

    private static int Span(System.Xml.Linq.XElement cell)
        => int.Parse(cell.Descendants(W + "gridSpan").SingleOrDefault()?.Attribute(W + "val")!.Value ?? "1", CultureInfo.InvariantCulture);

    private static string Shape(System.Xml.Linq.XElement row)
        => string.Join(' ', row.Elements(W + "tc").Select(cell =>
        {
            var merge = cell.Descendants(W + "vMerge").SingleOrDefault();
            return $"{Text(cell)}|{Span(cell)}|{(merge is null ? string.Empty : merge.Attribute(W + "val")?.Value ?? "continue")}";
        }));
}
