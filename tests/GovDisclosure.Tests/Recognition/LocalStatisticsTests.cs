using System.Globalization;
using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Recognition;

/// <summary>The statistics tables that provinces had their organs fill in from 2008 on: 指标名称, 计量单位, the year and what there is in all.</summary>
public class LocalStatisticsTests
{
    private const string Head = "# 青石县人民政府2012年政府信息公开工作年度报告\n\n## 一、概述\n\n县政府重视公开工作。\n\n附件：统计表\n\n";

    public static TheoryData<string> Forms => ["2008-gansu-statistics", "2008-shanghai-statistics", "2008-fujian-statistics"];

    [Fact]
    public void Read_TwoRowsOfFujian_AreReadAndTheOthersAreNotShown()
    {
        var read = Read(Head + "| 指标名称 | 计量单位 | 2012年度 | 历年累计 |\n|---|---|---|---|\n| 主动公开信息数 | 条 | 2026 | 3542 |\n| 受理依申请公开信息总数 | 条 | 21 | 21 |\n");
        var tables = read.Report!.Tables!;
        Assert.Equal(("2008-outline", "2008-fujian-statistics"), (read.Report.Form, tables.Form.Id));
        Assert.Equal("2026 3542 21 21", string.Join(' ', ((string[])["published", "received"]).SelectMany(row => ((string[])["period", "cumulative"]).Select(column => tables["indicators", row, column].ToString()))));
        Assert.Equal(tables.Form.Cells.Count - 4, tables.Form.Cells.Count(cell => tables[cell.Index].Kind == CellKind.NotShown));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Info);
        Assert.DoesNotContain(new ReportAudit().Run(read.Report).Findings, finding => finding.RuleId.StartsWith("form.", StringComparison.Ordinal) || finding.RuleId.StartsWith("F.", StringComparison.Ordinal));
    }

    [Fact]
    public void Audit_CumulativeBelowTheYear_IsTold()
    {
        var read = Read(Head + "| 指标名称 | 计量单位 | 2012年度 | 累计 |\n|---|---|---|---|\n| 主动公开信息数 | 条 | 2026 | 1542 |\n| 行政复议数 | 件 | 1 | 1 |\n");
        Assert.Contains(new ReportAudit().Run(read.Report!).Findings, finding => finding.RuleId == "F.cumulative" && finding.Related.Contains("indicators/published/cumulative"));
    }

    [Theory]
    [InlineData(3542, false)]
    [InlineData(3541, true)]
    public void Audit_CumulativeOfTwoYears_IsHeldTogether(int cumulative, bool isTold)
    {
        AnnualReport Of(int year, int period, int all) => Read((Head + $"| 指标名称 | 计量单位 | 本年度 | 历年累计 |\n|---|---|---|---|\n| 主动公开信息数 | 条 | {period} | {all} |\n| 行政复议数 | 件 | 0 | 0 |\n").Replace("2012年", year + "年", StringComparison.Ordinal)).Report!;
        var findings = new ReportAudit().Run(Of(2012, 2026, cumulative), Of(2011, 1000, 1516)).Findings;
        Assert.Equal(isTold, findings.Any(finding => finding.RuleId == "F.carried"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_WholeTableWithCodesAndNumberedColumns_IsReadAndSound(string id)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        var values = Sound(form);
        var read = Read(Head + Print(form, values));
        Assert.Equal(id, read.Report!.Tables!.Form.Id);
        Assert.All(form.Cells, cell => Assert.Equal((cell.Path, values[cell.Index].ToString()), (cell.Path, read.Report.Tables[cell.Index].ToString())));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Info);
        Assert.Empty(FormAudit.Run(read.Report.Tables).Failures);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Audit_OneSumWrong_IsTold(string id)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        var sound = Sound(form);
        foreach (var row in form.Identities.Where(identity => identity.Rule.Contains("children(", StringComparison.Ordinal)).Select(identity => identity.Rule[1..identity.Rule.IndexOf(']', StringComparison.Ordinal)]))
        {
            var broken = sound.ToBuilder();
            var cell = form.FindCell("indicators", row, "period")!;
            broken[cell.Index] = CellValue.Count((long)(Number(sound[cell.Index]) + 1));
            Assert.Contains(FormAudit.Run(broken.Build()).Failures, failure => failure.Identity.Rule.StartsWith('[' + row + ']', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Read_RowsOfAPlacesOwn_AreToldOnce()
    {
        var read = Read(Head + "| 指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |\n|---|---|---|---|---|\n| 主动公开信息数 | 条 | 01 | 6 | 9 |\n| 现场接待人数 | 人次 | 06 | 1 | 2 |\n| 广播播报次数 | 次 | 81 | 7 | 7 |\n| 板报期数 | 期 | 82 | 8 | 8 |\n");
        var finding = Assert.Single(read.Findings, finding => finding.Severity > Severity.Info);
        Assert.Equal(("reading.row", Severity.Warning), (finding.RuleId, finding.Severity));
        Assert.Contains("“广播播报次数”、“板报期数”", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("6", read.Report!.Tables!["indicators", "01", "period"].ToString());
    }

    [Fact]
    public void ForYear_LocalTables_AreNoFormsOfAYear()
        => Assert.All(Enumerable.Range(2008, 11), year => Assert.DoesNotContain(FormCatalogue.BuiltIn.ForYear(year), form => form.Kind == FormKind.LocalStatistics));

    private static RecognizedReport Read(string text) => ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.md");

    private static decimal Number(CellValue value) => value.TryGetNumber(out var number) ? number : 0;

    /// <summary>Figures in which every group is the sum of its rows, and twice as much in all.</summary>
    private static FormValues Sound(Form form)
    {
        var builder = new FormValuesBuilder(form);
        var next = 0;
        long Fill(FormRow row)
        {
            var parts = row.Rows.Sum(Fill);
            var number = row.Rows.Count == 0 ? ++next : row.Id == "01" ? parts + 9 : parts;
            foreach (var (column, factor) in ((string, int)[])[("period", 1), ("cumulative", 2)])
            {
                var cell = form.FindCell("indicators", row.Id, column)!;
                builder[cell.Index] = cell.Number == NumberKind.Count || !CellValue.TryAmount(number * factor, out var amount) ? CellValue.Count(number * factor) : amount;
            }

            return number;
        }

        foreach (var row in form.Tables[0].Blocks[0].Rows)
        {
            Fill(row);
        }

        return builder.Build();
    }

    private static string Print(Form form, FormValues values)
    {
        var text = new StringBuilder();
        var block = form.Tables[0].Blocks[0];
        text.Append(CultureInfo.InvariantCulture, $"| 指 标 名 称 | {form.Tables[0].UnitHeading} | 代码 | {block.Columns[0].Label} | {block.Columns[1].Label} |\n|---|---|---|---|---|\n| 甲 | 乙 | 丙 | 1 | 2 |\n");
        var code = 0;
        void Row(FormRow row)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Label} | {row.Unit} | {++code:00} | {values["indicators", row.Id, "period"]} | {values["indicators", row.Id, "cumulative"]} |\n");
            foreach (var below in row.Rows)
            {
                Row(below);
            }
        }

        foreach (var row in block.Rows)
        {
            Row(row);
        }

        return text.ToString();
    }
}
