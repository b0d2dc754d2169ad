using GovDisclosure.Documents;

namespace GovDisclosure.Tests.Documents;

public class ChartBlockTests
{
    [Fact]
    public void ToTable_Shares_PrintsNumbersAndSharesAsGiven()
    {
        var table = new ChartBlock(ChartType.Shares, "占比", ["概况类", "其他类"], [new("条数", [239, null])]) { Unit = "条", Shares = ["1.53%", "—"] }.ToTable();

        Assert.Equal(["项目", "条数", "占比"], table.HeaderRows[0].Cells.Select(c => c.Text));
        Assert.Equal(["概况类", "239", "1.53%"], table.Rows[0].Cells.Select(c => c.Text));
        Assert.Equal(TableCellKind.NotShown, table.Rows[1].Cells[1].Kind);
        Assert.Equal("条", table.Unit);
    }

    [Fact]
    public void ToTable_RandomChart_HasACellForEveryNumber()
        => SampleDocuments.Chart.Sample(
            chart => chart.ToTable().Rows.Count == chart.Categories.Count
                && chart.ToTable().ColumnCount == 1 + chart.Series.Count + (chart.Shares.Count > 0 ? 1 : 0),
            iter: 300);

    [Fact]
    public void Constructor_SeriesOfAnotherLength_Throws()
        => Assert.Contains(
            "\"件数\" has 1 values for 2 categories",
            Assert.Throws<ArgumentException>(() => new ChartBlock(ChartType.Bars, "图", ["a", "b"], [new("件数", [1])])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Constructor_TwoSeriesOfShares_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ChartBlock(ChartType.Shares, "图", ["a"], [new("x", [1]), new("y", [1])]));

    [Fact]
    public void Constructor_NegativeNumber_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new ChartSeries("x", [-1]));

    [Fact]
    public void Shares_OnATrend_Throws()
        => Assert.Throws<ArgumentException>(() => new ChartBlock(ChartType.Trend, "图", ["2017"], [new("x", [1])]) { Shares = ["1%"] });

    [Fact]
    public void Equals_SameContent_IsTrue()
        => SampleDocuments.Chart.Sample(
            chart => chart == new ChartBlock(chart.Type, chart.Title, chart.Categories, chart.Series) { Unit = chart.Unit, Summary = chart.Summary, Shares = chart.Shares },
            iter: 100);
}
