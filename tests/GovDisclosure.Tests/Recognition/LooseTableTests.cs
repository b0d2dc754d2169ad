using GovDisclosure.Forms;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

/// <summary>Tables that lost their lines: one cell a line, rows as lines, with something missing.</summary>
public class LooseTableTests
{
    public static TheoryData<string, int> Years => new() { { "2019-format", 2019 }, { "2021-format", 2022 }, { "2014-statistics", 2016 } };

    [Theory]
    [MemberData(nameof(Years))]
    public void Read_OneCellALine_ReadsEveryRowWithALowerConfidence(string id, int year)
    {
        var values = Numbers(Wild.Form(id));
        var read = Wild.Read([Wild.Text($"某区{year}年政府信息公开工作年度报告"), .. Lines(values, id, "\n").Select(line => Wild.Text(line))]);
        AssertCells(values, read.Report!.Tables!);
        Assert.All(read.Tables, table => Assert.InRange(table.Confidence, 0.5, 0.7));
        Assert.Equal(values.Form.Tables.Count, read.Findings.Count(finding => finding.RuleId == "reading.loose"));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(read.Report.Prose, prose => prose.Paragraphs.Any(text => text.All(char.IsDigit)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Read_RowsAsLines_ReadsEveryRow(string id, int year)
    {
        var values = Numbers(Wild.Form(id));
        var read = Wild.Read([Wild.Text($"某区{year}年政府信息公开工作年度报告"), .. Lines(values, id, " ").Select(line => Wild.Text(line))]);
        AssertCells(values, read.Report!.Tables!);
    }

    // Each figure is that of its cell, so that a figure in another cell is seen. Where a figure and the name below it are both gone, nothing tells.
    [Fact]
    public void Read_LinesMissing_PutNoFigureIntoAnotherCellAndTellOnceForATable()
    {
        var values = Numbers(Wild.Form("2021-format"));
        var lines = Lines(values, "2021-format", "\n");
        Gen.Int[0, lines.Count - 1].Array[1, 6].Where(gone => !gone.Any(i => gone.Contains(i + 1))).Sample(gone =>
        {
            var read = Wild.Read([Wild.Text("某区2022年政府信息公开工作年度报告"), .. lines.Where((_, i) => !gone.Contains(i)).Select(line => Wild.Text(line))]);
            if (read.Report?.Tables is not { } tables)
            {
                return;
            }

            Assert.All(values.Form.Cells, cell => Assert.True(tables[cell.Index].Kind == CellKind.NotShown || tables[cell.Index] == values[cell.Index] || tables[cell.Index].Kind == CellKind.Blank, cell.Path));
            Assert.True(read.Findings.Count(finding => finding.RuleId.StartsWith("reading.", StringComparison.Ordinal)) <= 6);
        }, iter: 300);
    }

    [Fact]
    public void Read_RowWithAnotherNumberOfValues_StaysInTheTextAndIsCounted()
    {
        var read = Wild.Read([Wild.Text("某区2022年政府信息公开工作年度报告"), .. "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n二、上年结转政府信息公开申请数量 1 2 3\n（一）予以公开 1 0 0 0 0 0 1".Split('\n').Select(line => Wild.Text(line))]);
        Assert.Equal("21", read.Report!.Tables!["table3", "newReceived", "total"].ToString());
        Assert.Equal(CellKind.NotShown, read.Report.Tables["table3", "carriedIn", "naturalPerson"].Kind);
        Assert.Contains("另有 1 行数据个数不符", Assert.Single(read.Findings, finding => finding.RuleId == "reading.loose").Message.Chinese, StringComparison.Ordinal);
        Assert.Contains(read.Report.Prose.SelectMany(prose => prose.Paragraphs), text => text.Contains("1 2 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("行政许可\n2022年办理情况良好\n行政处罚\n共120件")]
    [InlineData("一、行政许可\n550\n二、行政处罚\n4119")]
    [InlineData("（一）予以公开\n21件\n（二）部分公开\n4件")]
    public void Read_ProseWithNumbers_IsNoTable(string text)
    {
        var read = Wild.Read([Wild.Text("某区2022年政府信息公开工作年度报告"), .. text.Split('\n').Select(line => Wild.Text(line))]);
        Assert.Null(read.Report!.Tables);
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "reading.loose");
    }

    [Fact]
    public void Read_OneColumnOfAScannedTable_IsReadAsRows()
    {
        var rows = "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n（一）予以公开 1 0 0 0 0 0 1";
        var read = Wild.Read(Wild.Text("某区2022年政府信息公开工作年度报告"), Wild.Table(rows.Split('\n').Select(line => (IEnumerable<SourceCell>)[new SourceCell(line)])));
        Assert.Equal("21", read.Report!.Tables!["table3", "newReceived", "total"].ToString());
    }

    /// <summary>A table whose last rows lost their lines: the rows are read, said to be, and none is missing.</summary>
    [Fact]
    public void Read_RestOfATableAsLines_IsAddedToIt()
    {
        var values = Numbers(Wild.Form("2021-format"));
        var rows = Wild.Rows(values, "table3");
        var head = rows.Take(rows.Count - 3).ToList();
        var rest = rows.Skip(rows.Count - 3).Select(row => string.Join(" ", row.Select(cell => cell.Text).Where(text => text.Length > 0)));
        var read = Wild.Read([Wild.Text("某区2022年政府信息公开工作年度报告"), Wild.Table(head), .. rest.Select(line => Wild.Text(line))]);
        Assert.All(values.Form.Cells.Where(cell => cell.TableId == "table3"), cell => Assert.Equal((cell.Path, values[cell.Index].ToString()), (cell.Path, read.Report!.Tables![cell.Index].ToString())));
        Assert.Contains("3 行", Assert.Single(read.Findings, finding => finding.RuleId == "reading.loose").Message.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(read.Report!.Prose.SelectMany(prose => prose.Paragraphs), text => text.Contains("（七）总计", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ProseBesideATableThatLacksRows_IsNoRow()
    {
        var rows = Wild.Rows(Numbers(Wild.Form("2021-format")), "table2").Where(row => !row.Exists(cell => cell.Text == "行政许可")).ToList();
        var read = Wild.Read(Wild.Text("某区2022年政府信息公开工作年度报告"), Wild.Table(rows), Wild.Text("行政许可 550"));
        Assert.Contains(read.Findings, finding => finding.RuleId == "reading.missing");
        Assert.DoesNotContain(read.Findings, finding => finding.RuleId == "reading.loose");
    }

    /// <summary>A section that holds a table which is not the form's lost its figures: an error, for exit code 0 means that a report was read.</summary>
    [Theory]
    [InlineData(true, Severity.Error)]
    [InlineData(false, Severity.Warning)]
    public void Read_SectionWithoutItsTable_IsAnErrorWhereATableStandsThere(bool hasTable, Severity expected)
    {
        SourceBlock[] blocks = [Wild.Text("某区2022年政府信息公开工作年度报告"), Wild.Text("一、总体情况"), Wild.Text("工作有序。"), Wild.Text("三、收到和处理政府信息公开申请情况"), .. hasTable ? (SourceBlock[])[Wild.Cells("甲|乙|丙\n1|2|3")] : [], Wild.Text("四、政府信息公开行政复议、行政诉讼情况"), Wild.Text("没有。")];
        Assert.Contains(Wild.Read(blocks).Findings, finding => finding.RuleId == "reading.table" && finding.Severity == expected && finding.Related.Contains("table3"));
    }

    private static void AssertCells(FormValues expected, FormValues actual)
        => Assert.All(expected.Form.Cells, cell => Assert.Equal((cell.Path, expected[cell.Index].ToString()), (cell.Path, actual[cell.Index].ToString())));

    private static FormValues Numbers(Form form)
    {
        var builder = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            builder[cell.Index] = cell.Number == NumberKind.Amount && CellValue.TryAmount(1000 + cell.Index + 0.5m, out var amount) ? amount : CellValue.Count(1000 + cell.Index);
        }

        return builder.Build();
    }

    /// <summary>The texts of the tables, each cell or each row on a line.</summary>
    private static List<string> Lines(FormValues values, string id, string between)
        => [.. Wild.Form(id).Tables.SelectMany(table => Wild.Rows(values, table.Id).Select(row => string.Join(between, row.Select(cell => cell.Text).Where(text => text.Length > 0)))).SelectMany(row => row.Split('\n')).Where(line => line.Length > 0)];
}
