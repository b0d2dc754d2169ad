using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Writes the instructions of an empty form.</summary>
internal static class HelpSheet
{
    private const double Width = 76;

    public static void Write(WorkbookParts workbook, Sheet sheet, Form form, IReadOnlyList<PlannedTable> tables, Sheet? check)
    {
        using var xml = new SheetXml(workbook.Strings, workbook.Styles);
        xml.Begin([Width], 0, 0, workbook.IsFirst(sheet));
        var row = 1;
        void Line(CellRole role, string text)
        {
            xml.BeginRow(row++, Math.Max(role == CellRole.HelpHeading ? 26 : 0, ColumnWidths.Height(TextWidth.Lines(text, Width))));
            xml.Text(1, new CellStyle(role), text);
        }

        Line(CellRole.HelpHeading, CellText.Clean(form.Title) + "：填报说明");
        foreach (var instrument in form.Instruments)
        {
            Line(CellRole.Help, CellText.Clean("依据：" + instrument));
        }

        Line(CellRole.Help, $"1. 黄色单元格填写，其余单元格已锁定（未设密码）。先在“{SheetNames.Prose}”填报告机关和报告年度，再填各表。");
        Line(CellRole.Help, "2. 数量填非负整数，金额按表中单位填写；确为零的填 0，不适用的填 /，不列示的填 —。未填的单元格按空白读取，不当作 0。");
        Line(CellRole.Help, "3. 需要填本年增减数的，增加填正数，减少填负数。");
        Line(CellRole.Help, $"4. “{SheetNames.Prose}”各部分下每个黄色单元格填一段文字，不够时可插入行；标题可以改写，不改则按机关和年度生成。");
        if (check is not null)
        {
            Line(CellRole.Help, $"5. “{SheetNames.Check}”随填随核：{Verdicts.Fails}的标红，数据不全的为“{Verdicts.Unknown}”。上年度的数填在该表末尾后核对跨年关系。");
        }

        Line(CellRole.HelpHeading, "表格");
        foreach (var table in tables)
        {
            Line(CellRole.Help, table.Sheet.Name);
        }

        xml.EndRows(isProtected: true);
        xml.End(isLandscape: false);
        workbook.Pack(sheet, xml);
    }
}
