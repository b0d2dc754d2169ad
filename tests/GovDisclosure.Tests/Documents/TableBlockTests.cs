using GovDisclosure.Documents;

namespace GovDisclosure.Tests.Documents;

public class TableBlockTests
{
    private static readonly TableRow One = new(TableCell.OfCount(1));

    [Fact]
    public void Constructor_OfficialHeaderTree_PlacesEveryCell()
    {
        var table = RequestTable();

        Assert.Equal(10, table.ColumnCount);
        Assert.Equal("自然人", table.CellAt(1, 3).Text);
        Assert.Equal("自然人", table.CellAt(2, 3).Text);
        Assert.Equal("其他", table.CellAt(2, 8).Text);
        Assert.Equal("总计", table.CellAt(2, 9).Text);
        Assert.Equal(4, table.ColumnOf(2, 0));
        Assert.Equal("三、本年度办理结果", table.CellAt(5, 0).Text);
        Assert.Equal(1, table.ColumnOf(5, 0));
    }

    [Theory]
    [InlineData("1|1", "1", "Row 2, column 2: no cell covers this place; the table has 2 columns.")]
    [InlineData("1|1", "1|1|1", "Row 2, column 3: the cell takes 1 columns, 0 are left.")]
    [InlineData("1|1", "3", "Row 2, column 1: the cell takes 3 columns, 2 are left.")]
    [InlineData("1|1x3", "1", "Row 1, column 2: the cell takes 3 rows, 2 are left.")]
    [InlineData("1|1x2|1", "3", "Row 2, column 2: two cells cover this place.")]
    public void Constructor_CellsThatDoNotFit_NamesRowAndColumn(string first, string second, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => new TableBlock([], [Row(first), Row(second)]));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Constructor_HeaderReachesIntoBody_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new TableBlock([Row("1x2")], [One]));
        Assert.Equal("Header row 1, column 1: the cell takes 2 rows, 1 are left.", error.Message);
    }

    [Fact]
    public void Constructor_NoColumn_Throws() => Assert.Throws<ArgumentException>(() => new TableBlock([], []));

    [Fact]
    public void Constructor_HugeSpans_AreRefusedBeforeMemoryIsTaken()
        => Assert.Throws<ArgumentException>(() => new TableBlock(
            [],
            Enumerable.Repeat(new TableRow(Enumerable.Repeat(TableCell.Blank with { ColumnSpan = 1000 }, 100)), 1000)));

    [Fact]
    public void Equals_SameContent_IsTrueAndDifferentKindIsNot()
    {
        Assert.Equal(RequestTable(), RequestTable());
        Assert.Equal(RequestTable().GetHashCode(), RequestTable().GetHashCode());
        Assert.NotEqual(new TableBlock([], [One]), new TableBlock([], [new TableRow(TableCell.OfAmount(1))]));
        Assert.NotEqual(new TableBlock([], [One]), new TableBlock([], [One]) { Unit = "件" });
    }

    [Fact]
    public void StubColumns_MoreThanColumns_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TableBlock([], [One]) { StubColumns = 2 });

    [Fact]
    public void Alignments_OfAnotherLength_Throws()
        => Assert.Throws<ArgumentException>(() => new TableBlock([], [One]) { Alignments = [ColumnAlignment.Left, ColumnAlignment.Left] });

    [Theory]
    [InlineData(0, "0", false)]
    [InlineData(14, "+14", true)]
    [InlineData(-14, "-14", true)]
    [InlineData(0, "0", true)]
    public void OfCount_Value_IsPrintedPlainly(long value, string expected, bool isSigned)
        => Assert.Equal(expected, TableCell.OfCount(value, isSigned).Text);

    [Fact]
    public void OfAmount_TrailingZeros_ArePrinted() => Assert.Equal("1.50", TableCell.OfAmount(1.50m).Text);

    [Fact]
    public void Cells_ZeroBlankNotApplicableNotShown_AreFourValues()
        => Assert.Equal(4, new HashSet<TableCell> { TableCell.OfCount(0), TableCell.Blank, TableCell.NotApplicable, TableCell.NotShown }.Count);

    /// <summary>The upper left part of the third table of the 2021 form, with its three header rows.</summary>
    internal static TableBlock RequestTable() => new(
        [
            new(TableCell.OfHeader("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), TableCell.OfHeader("申请人情况", 7)),
            new(TableCell.OfHeader("自然人", 1, 2), TableCell.OfHeader("法人或其他组织", 5), TableCell.OfHeader("总计", 1, 2)),
            new(
                TableCell.OfHeader("商业企业"),
                TableCell.OfHeader("科研机构"),
                TableCell.OfHeader("社会公益组织"),
                TableCell.OfHeader("法律服务机构"),
                TableCell.OfHeader("其他")),
        ],
        [
            new([TableCell.OfHeader("一、本年新收政府信息公开申请数量", 3), .. Counts(21, 3, 0, 0, 1, 0, 25)]),
            new([TableCell.OfHeader("三、本年度办理结果", 1, 2), TableCell.OfHeader("（一）予以公开", 2), .. Counts(20, 3, 0, 0, 1, 0, 24)]),
            new([TableCell.OfHeader("（三）不予公开"), TableCell.OfHeader("1.属于国家秘密"), .. Counts(1, 0, 0, 0, 0, 0, 1)]),
        ])
    {
        Id = "table3",
        StubColumns = 3,
    };

    private static IEnumerable<TableCell> Counts(params long[] values) => values.Select(value => TableCell.OfCount(value));

    /// <summary>"1|2x3": a cell of one column and one row, then one of two columns and three rows.</summary>
    private static TableRow Row(string spans) => new(spans.Split('|').Select(span =>
    {
        var parts = span.Split('x').Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return TableCell.OfText("x") with { ColumnSpan = parts[0], RowSpan = parts.Length > 1 ? parts[1] : 1 };
    }));
}
