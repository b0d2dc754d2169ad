using System.Globalization;
using System.Text;
using GovDisclosure.Documents;
using GovDisclosure.Orleans;

namespace GovDisclosure.Nation;

/// <summary>The nation's table, the provinces, the worst rules and organs: as text, and as a page with charts that the library draws.</summary>
internal sealed class NationReport(OrganFigures total, IReadOnlyList<OrganFigures> provinces)
{
    private static readonly (string Row, string Name)[] Rows =
        [("newReceived", "本年新收"), ("carriedIn", "上年结转"), ("granted", "予以公开"), ("partial", "部分公开"), ("handledTotal", "办理结果总计"), ("carriedOut", "结转下年度")];

    private IEnumerable<KeyValuePair<string, int>> WorstRules => total.Rules.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal).Take(10);

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"全国 {MadeUpNation.Year}: {total.Counted} of {total.Expected} organs are in the sum, {total.Files} files, {total.Errors} errors, {total.Warnings} warnings\n");
        foreach (var (row, name) in Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}\t{Cell(total, row)}\n");
        }

        text.Append("provinces (counted/expected, errors, warnings, 本年新收)\n");
        foreach (var province in provinces)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {province.Name}\t{province.Counted}/{province.Expected}\t{province.Errors}\t{province.Warnings}\t{Cell(province, "newReceived")}\n");
        }

        text.Append("worst rules\n");
        WorstRules.ToList().ForEach(rule => text.Append(CultureInfo.InvariantCulture, $"  {rule.Key}\t{rule.Value}\n"));
        text.Append("worst organs (errors, warnings)\n");
        total.Worst.Take(10).ToList().ForEach(organ => text.Append(CultureInfo.InvariantCulture, $"  {organ.Id} {organ.Name}\t{organ.Errors}\t{organ.Warnings}\n"));
        return text.ToString();
    }

    public void Save(string path)
    {
        var page = new ReportDocument
        {
            Title = FormattableString.Invariant($"全国{MadeUpNation.Year}年政府信息公开工作年度报告汇总"),
            Organ = "全国",
            Year = MadeUpNation.Year,
            Sections =
            [
                new ReportSection("table", "全国汇总") { Blocks = [Paragraph(), Table("项目", ["件数"], Rows.Select(row => (row.Name, (long[])[Cell(total, row.Row)]))), Chart("办理情况", Rows.Select(row => (row.Name, (long)Cell(total, row.Row))), "件")] },
                new ReportSection("provinces", "各省情况")
                {
                    Blocks =
                    [
                        Table("省份", ["已计入", "应报", "错误", "警告", "本年新收"], provinces.Select(p => (p.Name, (long[])[p.Counted, p.Expected, p.Errors, p.Warnings, Cell(p, "newReceived")]))),
                        Chart("各省错误", provinces.Select(p => (p.Name, (long)p.Errors)), "条"),
                    ],
                },
                new ReportSection("rules", "问题最多的规则") { Blocks = WorstRules.Any() ? [Table("规则", ["问题"], WorstRules.Select(rule => (rule.Key, (long[])[rule.Value]))), Chart("问题最多的规则", WorstRules.Select(rule => (rule.Key, (long)rule.Value)), "条")] : [] },
                new ReportSection("organs", "问题最多的机关") { Blocks = total.Worst.Count > 0 ? [Table("机关", ["错误", "警告"], total.Worst.Select(organ => ($"{organ.Name}（{organ.Id}）", (long[])[organ.Errors, organ.Warnings])))] : [] },
            ],
        };
        using var file = File.Create(path);
        new DisclosureService().WriterOf("html").Write(page, file);
    }

    private static long Cell(OrganFigures figures, string row) => figures.Sum["table3", row, "total"] is { IsNumber: true } cell ? (long)cell.Number : 0;

    private static TableBlock Table(string head, string[] columns, IEnumerable<(string Name, long[] Values)> rows)
        => new([new TableRow([TableCell.OfHeader(head), .. columns.Select(column => TableCell.OfHeader(column))])],
            rows.Select(row => new TableRow([TableCell.OfText(row.Name), .. row.Values.Select(value => TableCell.OfCount(value))])));

    private static ChartBlock Chart(string title, IEnumerable<(string Name, long Value)> bars, string unit)
    {
        var all = bars.Take(ChartBlock.MaxCategories).ToList();
        return new ChartBlock(ChartType.Bars, title, all.Select(bar => bar.Name), [new ChartSeries(title, all.Select(bar => (decimal?)bar.Value))]) { Unit = unit };
    }

    private ParagraphBlock Paragraph() => new(FormattableString.Invariant(
        $"应报机关{total.Expected}个，已计入{total.Counted}个，审核文件{total.Files}个，发现错误{total.Errors}条、警告{total.Warnings}条。"));
}
