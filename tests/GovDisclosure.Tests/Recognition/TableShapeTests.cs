using System.Text.RegularExpressions;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Recognition;

public partial class TableShapeTests
{
    public static TheoryData<string, int, string> Tables => new()
    {
        { "2019-format", 2019, "table2" }, { "2019-format", 2019, "table3" }, { "2019-format", 2019, "table4" },
        { "2021-format", 2023, "table2" }, { "2021-format", 2023, "table3" }, { "2021-format", 2023, "table4" }, { "2014-statistics", 2017, "statistics" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_AsPrinted_IsReadCellByCell(string form, int year, string table)
    {
        var values = Wild.Numbered(form);
        var read = Wild.Read(year, Wild.Table(values, table));
        var found = Assert.Single(read.Tables);
        Assert.Equal((table, 1.0), (found.TableId, found.Confidence));
        AssertCells(values, read, table, all: true);
        Assert.Empty(read.Findings);
    }

    // What pages do to labels: spaces and breaks inside words, half-width or no punctuation, no numbering, no remark, another numbering.
    public static TheoryData<string, Func<string, string>> Wordings => new()
    {
        { "spaces inside words", label => string.Join(" ", label.ToCharArray()) },
        { "full-width spaces and line breaks", label => string.Join("　\n", label.Chunk(3).Select(c => new string(c))) },
        { "half-width punctuation", label => label.Replace('（', '(').Replace('）', ')').Replace('、', ',').Replace('，', ',').Replace('：', ':') },
        { "no punctuation", label => string.Concat(label.Where(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '.' or '、')) },
        { "no numbering", label => Trim(label) },
        { "no remarks", label => Remark().Replace(label, string.Empty) },
        { "zero-width characters", label => string.Join("\u200B", label.ToCharArray()) },
        { "a dot for a full-width dot", label => label.Replace(".", "．", StringComparison.Ordinal) },
        { "a comma for a dot", label => label.Replace(".", "、", StringComparison.Ordinal) },
        { "a letter dropped", label => label.Length > 9 ? label.Remove(5, 1) : label },
    };

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Labels_AsPagesPrintThem_AreRecognised(string why, Func<string, string> change)
    {
        foreach (var (form, year, table) in Tables.Select(row => row.Data))
        {
            var values = Wild.Numbered(form);
            var rows = Wild.Rows(values, table).ConvertAll(row => row.ConvertAll(
                cell => CellReading.Of(cell).IsText ? new SourceCell(change(cell.Text)) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan } : cell));
            var read = Wild.Read(year, Wild.Table(rows));
            Assert.True(read.Tables[0].Confidence > 0.75, $"{why}: {form} {table} {read.Tables[0].Confidence}");
            AssertCells(values, read, table, all: true);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Row_Missing_IsSaidAndNothingIsShifted(string form, int year, string table)
    {
        var values = Wild.Numbered(form);
        for (var r = 0; r < Wild.Rows(values, table).Count; r++)
        {
            var rows = Wild.Rows(values, table);
            if (!rows[r].Exists(cell => CellReading.Of(cell).IsNumber))
            {
                continue;
            }

            rows.RemoveAt(r);
            var read = Wild.Read(year, Wild.Table(rows));
            Assert.Contains(read.Findings, f => f.RuleId is "reading.missing" or "reading.shape" or "reading.header" or "reading.table");
            AssertCells(values, read, table, all: false);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Cell_MissingOrAdded_IsSaidAndNothingIsShifted(string form, int year, string table)
    {
        var values = Wild.Numbered(form);
        var original = Wild.Rows(values, table);
        for (var r = 0; r < original.Count; r++)
        {
            for (var c = 0; c < original[r].Count; c++)
            {
                var missing = Wild.Rows(values, table);
                var added = Wild.Rows(values, table);
                missing[r].RemoveAt(c);
                added[r].Insert(c, new SourceCell("77"));
                foreach (var rows in new[] { missing, added })
                {
                    var read = Wild.Read(year, Wild.Table(rows));
                    AssertCells(values, read, table, all: read.Findings.Count == 0);
                }
            }
        }
    }

    [Fact]
    public void Row_Added_IsSaidAndKeptInTheFinding()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        rows.Insert(6, [new("（三之一）本地新增情形") { ColumnSpan = 2 }, .. Enumerable.Range(1, 7).Select(n => new SourceCell($"{n}"))]);
        rows[5][0] = new(rows[5][0].Text) { RowSpan = rows[5][0].RowSpan + 1 };
        var read = Wild.Read(2023, Wild.Table(rows));
        var finding = Assert.Single(read.Findings, f => f.RuleId == "reading.row");
        Assert.Contains("本地新增情形", finding.Actual, StringComparison.Ordinal);
        Assert.Contains("row 7", finding.Place, StringComparison.Ordinal);
        Assert.StartsWith("表三：未识别的行", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("table 3: the row", finding.Message.English, StringComparison.OrdinalIgnoreCase);
        AssertCells(values, read, "table3", all: true);
    }

    /// <summary>What the edge of a page cut is told by the reader; half a figure is none.</summary>
    [Fact]
    public void Cell_CutByTheEdgeOfItsPage_IsNotTakenAsFigure()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        rows = rows.ConvertAll(row => row.ConvertAll(cell => ReferenceEquals(cell, row[^1]) ? cell with { IsCut = true } : cell));

        var tables = Wild.Read(2023, Wild.Table(rows)).Report!.Tables!;

        foreach (var cell in values.Form.Cells.Where(cell => cell.TableId == "table3"))
        {
            Assert.Equal(cell.ColumnId == "total" ? CellValue.NotShown : values[cell.Index], tables[cell.Index]);
        }
    }

    [Fact]
    public void Header_BrokenOverTwoRows_IsRead()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        var last = rows[2];
        rows[2] = last.ConvertAll(cell => new SourceCell(cell.Text[..(cell.Text.Length / 2)]));
        rows.Insert(3, last.ConvertAll(cell => new SourceCell(cell.Text[(cell.Text.Length / 2)..])));
        rows[0] = rows[0].ConvertAll(cell => cell with { RowSpan = cell.RowSpan == 3 ? 4 : cell.RowSpan });
        rows[1] = rows[1].ConvertAll(cell => cell with { RowSpan = cell.RowSpan == 2 ? 3 : cell.RowSpan });
        var read = Wild.Read(2023, Wild.Table(rows));
        AssertCells(values, read, "table3", all: true);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Header_BrokenOverTwoCells_IsRead()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        rows[2].RemoveAt(0);
        rows[2].InsertRange(0, [new("商业"), new("企业")]);
        AssertCells(values, Wild.Read(2023, Wild.Table(rows)), "table3", all: true);
    }

    [Fact]
    public void Groups_WithoutSpans_AreRead()
    {
        // A page that lost its row spans: the group stands in the first row only, and the rows below it are one cell shorter.
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3").Select((row, i) => i < 3 ? row : row.ConvertAll(cell => cell with { RowSpan = 1 })).ToList();
        AssertCells(values, Wild.Read(2023, Wild.Table(rows)), "table3", all: true);
    }

    [Fact]
    public void Groups_InRowsOfTheirOwn_AreRead()
    {
        var values = Wild.Numbered("2021-format");
        var text = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
        foreach (var row in FormTree.All(values.Form.FindTable("table3")!.Blocks[0].Rows))
        {
            text += "\n" + row.Label + (row.HasCells ? string.Concat(values.Form.Cells.Where(c => c.TableId == "table3" && c.RowId == row.Id).Select(c => $"|{values[c.Index]}")) : "|||||||");
        }

        var read = Wild.Read(2023, Wild.Cells(text));
        AssertCells(values, read, "table3", all: true);
        Assert.Equal(1, read.Tables[0].Confidence);
    }

    [Fact]
    public void Table_SplitByAPage_IsOneTable()
    {
        var values = Wild.Numbered("2021-format");
        foreach (var repeatsHeader in new[] { true, false })
        {
            // Between the groups, where no cell reaches over the break.
            var rows = Wild.Rows(values, "table4");
            var head = Wild.Rows(values, "table2");
            var tail = head.GetRange(5, head.Count - 5);
            head.RemoveRange(5, head.Count - 5);
            if (repeatsHeader)
            {
                tail.Insert(0, [new("信息内容"), new("本年处理决定数量") { ColumnSpan = 3 }]);
            }

            var read = Wild.Read(2023, Wild.Table(head, 1), Wild.Table(tail, 2), Wild.Table(rows, 3));
            AssertCells(values, read, "table2", all: true);
            AssertCells(values, read, "table4", all: true);
            Assert.Equal(2, read.Tables.Count);
        }
    }

    [Fact]
    public void Table3_SplitByAPageWithoutHeader_IsOneTable()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        var cut = rows.FindIndex(row => row.Exists(cell => cell.Text.Contains("5.属于三类", StringComparison.Ordinal)));
        var tail = rows.GetRange(cut, rows.Count - cut);
        rows.RemoveRange(cut, rows.Count - cut);
        // What a PDF reader sees behind the break: the group cells begin anew, empty.
        tail[0].InsertRange(0, [new("") { RowSpan = 18 }, new("") { RowSpan = 4 }]);
        var read = Wild.Read(2023, Wild.Table(rows, 1), Wild.Table(tail, 2));
        AssertCells(values, read, "table3", all: true);
        Assert.Equal("table 2, row 1, column 4", read.PlaceOf("table3/denied.internalAffairs/naturalPerson").ToString());
    }

    [Fact]
    public void Table2_InFourTables_IsOneTable()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table2");
        var starts = rows.Select((row, i) => (row, i)).Where(pair => pair.row[0].Text.StartsWith('第')).Select(pair => pair.i).Append(rows.Count).ToList();
        var tables = Enumerable.Range(0, starts.Count - 1).Select(i => Wild.Table(rows.GetRange(starts[i], starts[i + 1] - starts[i]), i + 1)).ToArray();
        var read = Wild.Read(2023, tables);
        AssertCells(values, read, "table2", all: true);
        Assert.Equal("table 4, row 3, column 2", read.PlaceOf("table2/adminFees/amount").ToString());
    }

    [Fact]
    public void Table_Transposed_IsReadAndSaid()
    {
        var values = Wild.Numbered("2021-format");
        var table = values.Form.FindTable("table3")!;
        var rows = table.CellRows.ToList();
        var text = "申请人|" + string.Join("|", rows.Select(r => r.Label));
        foreach (var column in FormTree.WithCells(table.Blocks[0].Columns))
        {
            text += "\n" + column.Label + "|" + string.Join("|", rows.Select(r => values["table3", r.Id, column.Id]));
        }

        var read = Wild.Read(2023, Wild.Cells(text));
        AssertCells(values, read, "table3", all: true);
        Assert.Contains(read.Findings, f => f.RuleId == "reading.transposed");
    }

    [Fact]
    public void Form2019_In2023_IsAFindingAndReadAsWhatItIs()
    {
        var values = Wild.Numbered("2019-format");
        var read = Wild.Read(2023, Wild.Table(values, "table2", 1), Wild.Table(values, "table3", 2), Wild.Table(values, "table4", 3));
        Assert.Equal("2019-format", read.Report!.Form);
        Assert.Equal(values, read.Report.Tables);
        Assert.Equal("reading.form", Assert.Single(read.Findings).RuleId);
    }

    [Fact]
    public void Rows_InAnotherOrder_AreReadAndSaid()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table2");
        (rows[2], rows[3]) = (rows[3], rows[2]);
        var read = Wild.Read(2023, Wild.Table(rows));
        AssertCells(values, read, "table2", all: true);
        Assert.Contains(read.Findings, f => f.RuleId == "reading.order");
    }

    [Fact]
    public void Row_StandingTwice_IsSaidAndTheFirstIsKept()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table2");
        rows.Insert(3, [.. rows[2].Take(1), new("1"), new("2"), new("3")]);
        var read = Wild.Read(2023, Wild.Table(rows));
        AssertCells(values, read, "table2", all: true);
        Assert.Contains(read.Findings, f => f.RuleId is "reading.twice" or "reading.row");
    }

    [Fact]
    public void Label_Unreadable_IsTakenByItsPlaceAndSaid()
    {
        var values = Wild.Numbered("2021-format");
        var rows = Wild.Rows(values, "table3");
        var row = rows.FindIndex(r => r.Exists(cell => cell.Text.StartsWith("2.重复", StringComparison.Ordinal)));
        rows[row][0] = new("（无法辨认）");
        var read = Wild.Read(2023, Wild.Table(rows));
        AssertCells(values, read, "table3", all: true);
        var finding = Assert.Single(read.Findings, f => f.RuleId == "reading.position");
        Assert.Contains($"row {row + 1}", finding.Place, StringComparison.Ordinal);
        Assert.InRange(read.Tables[0].Confidence, 0.9, 0.999);
    }

    [Fact]
    public void Table_OfAnotherKind_IsSaid()
    {
        var read = Wild.Read(2023, Wild.Cells("姓名|电话\n张三|123"));
        Assert.Null(Assert.Single(read.Tables).TableId);
        Assert.Contains(read.Findings, f => f.RuleId == "reading.table" && f.Place == "table 1");
    }

    /// <summary>Cells that were read are right; with <paramref name="all"/> each was read.</summary>
    private static void AssertCells(FormValues values, RecognizedReport read, string table, bool all)
    {
        var tables = read.Report?.Tables;
        foreach (var cell in values.Form.Cells.Where(c => c.TableId == table))
        {
            var found = tables?.Form.FindCell(cell.TableId, cell.RowId, cell.ColumnId) is { } target ? tables[target.Index] : CellValue.NotShown;
            if (found != CellValue.NotShown || all)
            {
                Assert.True(found == values[cell.Index], $"{cell.Path}: {found}, not {values[cell.Index]}\n{string.Join("\n", read.Findings.Select(f => f.In(Language.Chinese)))}");
            }
        }
    }

    private static string Trim(string label)
        => Numbering().Replace(label, string.Empty);

    [GeneratedRegex("(?<=[^一二三四五六七八九十、])（[^）]{4,}）", RegexOptions.None, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\A(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)", RegexOptions.None, 1000)]
    private static partial Regex Numbering();
}
