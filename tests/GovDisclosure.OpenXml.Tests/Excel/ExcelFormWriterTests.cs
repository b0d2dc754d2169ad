using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Sources;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

public class ExcelFormWriterTests
{
    public static TheoryData<string, string?> Forms
    {
        get
        {
            var data = new TheoryData<string, string?>();
            foreach (var form in FormCatalogue.BuiltIn.Forms.SelectMany(f => f.Variants.Prepend(f)).Where(f => f.Tables.Count > 0))
            {
                data.Add(form.Id, form.Variant);
            }

            return data;
        }
    }

    private static Form Find(string id, string? variant = null)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        return variant is null ? form : form.Variants.Single(v => v.Variant == variant);
    }

    private static byte[] Blank(Form form)
    {
        using var output = new MemoryStream();
        ExcelFormWriter.Write(form, output);
        return output.ToArray();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_Form_IsValidAndTheSameEachTime(string id, string? variant)
    {
        var file = Blank(Find(id, variant));
        Assert.Empty(Errors(file));
        Assert.Equal(file, Blank(Find(id, variant)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_Form_ReadsBackAsEveryCellBlank(string id, string? variant)
    {
        var form = Find(id, variant);
        var tables = Read(Blank(form)).Blocks.OfType<SourceTable>().ToList();
        Assert.Equal(form.Tables.Select(t => t.Id), tables.Select(t => t.Id));
        Assert.Equal(form.Cells.Count, tables.Sum(t => t.Rows.Sum(r => r.Cells.Count(c => c is { IsHeader: false, Kind: TableCellKind.Blank }))));
    }

    [Fact]
    public void Write_FormWithoutTables_IsRefused()
        => Assert.Contains("has no tables", Assert.Throws<ArgumentException>(() => Blank(Find("2008-outline"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_Form2021_UnlocksExactlyTheCellsToFillIn()
    {
        var form = Find("2021-format");
        var file = Blank(form);
        Assert.Equal(["填报说明", "正文", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "勾稽核对"], SheetNames(file));
        var formats = Part(file, "xl/styles.xml").Element(S + "cellXfs")!.Elements(S + "xf").ToList();
        bool IsOpen(System.Xml.Linq.XElement cell) => formats[int.Parse(cell.Attribute("s")!.Value, System.Globalization.CultureInfo.InvariantCulture)].Element(S + "protection")?.Attribute("locked")?.Value == "0";
        var open = 0;
        for (var i = 1; i <= 6; i++)
        {
            var sheet = Sheet(file, i);
            Assert.Equal("1", sheet.Element(S + "sheetProtection")!.Attribute("sheet")!.Value);
            Assert.Null(sheet.Element(S + "sheetProtection")!.Attribute("password"));
            var merged = sheet.Descendants(S + "mergeCell").Select(m => m.Attribute("ref")!.Value.Split(':')[0]).ToHashSet();
            open += i is 3 or 4 or 5 ? sheet.Descendants(S + "c").Count(c => IsOpen(c) && (merged.Contains(c.Attribute("r")!.Value) || !IsCovered(sheet, c))) : 0;
        }

        Assert.Equal(form.Cells.Count, open);
        Assert.DoesNotContain(Sheet(file, 1).Descendants(S + "c"), IsOpen);
    }

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况", "D5:J27", "IF(ISNUMBER(D5),AND(D5>=0,D5=INT(D5)),OR(D5=\"/\",D5=\"—\"))")]
    [InlineData("二、主动公开政府信息情况", "B15", "IF(ISNUMBER(B15),B15>=0,OR(B15=\"/\",B15=\"—\"))")]
    public void Write_Form2021_LetsOnlyFitValuesIn(string sheet, string cells, string rule)
        => Assert.Contains(
            Sheet(Blank(Find("2021-format", "single-other-handling")), sheet).Descendants(S + "dataValidation"),
            v => (v.Attribute("sqref")!.Value, v.Element(S + "formula1")!.Value) == (cells, rule));

    [Fact]
    public void Write_Form2021_TellsItsSourceAndHowToFillItIn()
    {
        var texts = Workbooks.Texts(Blank(Find("2021-format")), "填报说明").Values;
        Assert.Contains("依据：《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》（国办公开办函〔2021〕30号）", texts);
        Assert.Contains(texts, text => text.Contains("不适用的填 /", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Form2019_LetsSignedNumbersIn()
        => Assert.Contains(
            Sheet(Blank(Find("2019-format")), 3).Descendants(S + "formula1"), f => f.Value.Contains("=INT(", StringComparison.Ordinal) && !f.Value.Contains(">=0", StringComparison.Ordinal));

    [Fact]
    public void Read_FilledForm_HasEveryValueWithItsPlace()
    {
        const string table3 = "三、收到和处理政府信息公开申请情况";
        var file = Blank(Find("2021-format"));
        foreach (var (sheet, cell, content) in ((string, string, string)[])[
            ("正文", "A1", " t=\"str\"><v>某局2023年政府信息公开工作年度报告</v>"), ("正文", "B2", " t=\"inlineStr\"><is><t>某局</t></is>"), ("正文", "B3", "<v>2023</v>"), ("正文", "B4", "<v>45321</v>"),
            ("正文", "A14", " t=\"inlineStr\"><is><t>全年运行平稳。</t></is>"), (table3, "D5", "<v>21</v>"), (table3, "E5", "<v>0</v>"), (table3, "F5", " t=\"inlineStr\"><is><t>/</t></is>"),
            (table3, "G5", " t=\"inlineStr\"><is><t>—</t></is>"), ("二、主动公开政府信息情况", "B15", "<v>7730.28</v>")])
        {
            file = Edit.Cell(file, sheet, cell, content);
        }

        var document = Read(file);
        Assert.Empty(document.Findings);
        Assert.StartsWith(
            "Title 某局2023年政府信息公开工作年度报告\nHeading1 一、总体情况\nParagraph 全年运行平稳。\nHeading2 （一）主动公开\nHeading2 ", Text(document), StringComparison.Ordinal);
        Assert.Equal(["某局", "2023", "2024-01-30"], document.Properties.Take(3).Select(p => p.Value));
        var row = document.Blocks.OfType<SourceTable>().Single(t => t.Id == "table3").Rows[3];
        Assert.Equal([TableCellKind.Count, TableCellKind.Count, TableCellKind.NotApplicable, TableCellKind.NotShown, TableCellKind.Blank], row.Cells.Skip(1).Take(5).Select(c => c.Kind!.Value));
        Assert.Equal($"sheet {table3}, table 2, row 5", row.Place.ToString());
        Assert.Equal((7730.28m, TableCellKind.Amount), document.Blocks.OfType<SourceTable>().First().Rows[13].Cells.Select(c => (c.Number, c.Kind)).Last());
        var formulas = new Formulas(file);
        formulas.Compute();
        Assert.Equal("一致", Enumerable.Range(4, 99).Where(r => (string?)formulas["勾稽核对", $"A{r}"] == "T3.nonNegative").Select(r => formulas["勾稽核对", $"H{r}"]).Single());
    }

    private static bool IsCovered(System.Xml.Linq.XElement sheet, System.Xml.Linq.XElement cell)
    {
        Assert.True(OpenXml.Excel.CellReference.TryParse(cell.Attribute("r")!.Value, out var row, out var column));
        return sheet.Descendants(S + "mergeCell").Any(m => OpenXml.Excel.CellReference.TryParseRange(m.Attribute("ref")!.Value, out var range) && range.Contains(row, column));
    }
}
