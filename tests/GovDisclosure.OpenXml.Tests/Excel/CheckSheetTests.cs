using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.OpenXml.Tests.Word;
using GovDisclosure.Sections;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>The check sheet against the audit, its formulas computed by <see cref="Formulas"/>.</summary>
public class CheckSheetTests
{
    private const string Check = "勾稽核对";

    public static TheoryData<string> Forms => ["2021-format", "2019-format", "2014-statistics"];

    [Theory]
    [InlineData("hongze-2023")]
    [InlineData("hongze-2024")]
    [InlineData("pingtan-2019")]
    [InlineData("pingtan-2022")]
    [InlineData("jiangning-2022")]
    public void Write_PublishedReport_SavesWhatTheFormulasGive(string name) => AssertSaved(new Formulas(Write(SampleDocuments.Form(name))));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_AnyCells_SavesWhatTheFormulasGiveAndTheAuditSays(string id)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        Gen.Select(Cells(form), Cells(form), Gen.Bool).Sample((values, previous, hasPrevious) =>
        {
            var last = hasPrevious ? previous : null;
            var file = Write(Document(form, values), last);
            var formulas = new Formulas(file);
            AssertSaved(formulas);
            var failed = FormAudit.Run(values, last, new Dictionary<string, string> { ["otherMatters"] = "无。" }).Failures.Select(f => f.Identity.Id).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(failed, Failed(formulas).Order(StringComparer.Ordinal));
        }, iter: 12);
    }

    [Fact]
    public void Edit_Hongze2023ReviewTotal_TheVerdictFollows()
    {
        var formulas = new Formulas(Write(SampleDocuments.Form("hongze-2023")));
        Assert.Equal(["T4.review", "T4.afterReview"], Failed(formulas));
        formulas.Edit("四、政府信息公开行政复议、行政诉讼情况", "E5", 11.0);
        formulas.Edit("四、政府信息公开行政复议、行政诉讼情况", "O5", 5.0);
        formulas.Compute();
        Assert.Empty(Failed(formulas));
        formulas.Edit("三、收到和处理政府信息公开申请情况", "D5", 22.0);
        formulas.Compute();
        Assert.Equal(["T3.balance", "T3.rowTotal"], Failed(formulas));
        Assert.StartsWith("一致 44 项，不一致 2 项", (string)formulas[Check, "A2"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("—", "未核对", "a cell that is not shown")]
    [InlineData("二十一", "未核对", "words are no number")]
    [InlineData("/", "不一致", "cannot apply, counted as nothing")]
    [InlineData(null, "不一致（空白按0计）", "nobody filled it in")]
    public void Edit_CellToWhatIsNoNumber_GivesTheVerdictOfTheAudit(string? typed, string verdict, string why)
    {
        var formulas = new Formulas(Write(SampleDocuments.Form("hongze-2023")));
        formulas.Edit("三、收到和处理政府信息公开申请情况", "D5", typed);
        formulas.Compute();
        Assert.True(verdict == (string?)formulas[Check, "H5"], why);
    }

    [Fact]
    public void Edit_LastYear_IsCheckedAsSoonAsItIsThere()
    {
        var formulas = new Formulas(Write(SampleDocuments.Form("pingtan-2022")));
        var texts = formulas.Cells.Where(c => c.Sheet == Check && c.Column == 8).ToDictionary(c => c.Row, c => (string)formulas[c]!);
        var row = texts.Keys.First(r => (string?)formulas[Check, $"A{r}"] == "T3.carryOver");
        Assert.Equal("未核对", texts[row]);
        Assert.Equal("申请人情况·自然人", formulas[Check, $"C{row}"]);
        var first = Enumerable.Range(1, 200).First(r => (string?)formulas[Check, $"A{r}"] == "上年");
        Assert.Equal("—", formulas[Check, $"D{first}"]);
        formulas.Edit(Check, $"D{first}", formulas[Check, $"D{row}"]);
        formulas.Compute();
        Assert.Equal("一致", formulas[Check, $"H{row}"]);
        formulas.Edit(Check, $"D{first}", 99.0);
        formulas.Compute();
        Assert.Equal("不一致", formulas[Check, $"H{row}"]);
    }

    [Fact]
    public void Write_FeeIdentity_LooksForItsWordsInTheText()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var values = Zeros(form).With(form.FindCell("table3", "otherHandling.abandonedNoFee", "total")!, CellValue.Count(1));
        Assert.Contains("X.fee", Failed(new Formulas(Write(Document(form, values, "无。")))));
        Assert.DoesNotContain("X.fee", Failed(new Formulas(Write(Document(form, values, "本年收取信息处理费0元。")))));
        Assert.Equal("不适用", Verdict(new Formulas(Write(Document(form, Zeros(form), "无。"))), "X.fee"));
    }

    [Fact]
    public void Write_NumberTooLongForExcel_IsNotJudgedByAnother()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var values = Zeros(form).With(form.FindCell("table4", "", "review.total")!, CellValue.Count(1_000_000_000_000_000));
        var formulas = new Formulas(Write(Document(form, values)));
        Assert.Equal("未核对", Verdict(formulas, "T4.review"));
        AssertSaved(formulas);
    }

    [Fact]
    public void Write_TableThatIsNotShown_IsNamedAndNotJudged()
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var document = Document(form, Zeros(form));
        document = document with { Sections = [.. document.Sections.Where(s => s.Id != "table4")] };
        var file = Write(document);
        Assert.Empty(Errors(file));
        Assert.Equal("未核对", Verdict(new Formulas(file), "T4.review"));
        Assert.Contains("报告未列示的表：table4", Workbooks.Texts(file, Check).Values);
    }

    [Fact]
    public void Write_TablesOfNoForm_HaveNoCheckSheet()
        => Assert.DoesNotContain(Check, SheetNames(Write(Of(new TableBlock([], [new TableRow(TableCell.OfCount(1))]) { Id = "table3" }))));

    [Fact]
    public void Write_FormOfTheHost_IsCheckedWhenTheWriterKnowsIt()
    {
        var own = FormCatalogue.BuiltIn.Parse(
            """{"schema": "govdisclosure/form/1", "id": "own", "extends": "2021-format", "addRows": [{"table": "table3", "under": "denied", "row": {"id": "denied.local", "label": "9.其他'情形'"}}]}""", "own.json");
        var document = Document(own, Zeros(own));
        using var output = new MemoryStream();
        new ExcelReportWriter(FormCatalogue.BuiltIn.With(own)).Write(document, output);
        Assert.Contains(Check, SheetNames(output.ToArray()));
        AssertSaved(new Formulas(output.ToArray()));
        Assert.Equal("未核对", Verdict(new Formulas(Write(document)), "T3.balance"));
    }

    [Fact]
    public void Write_Failure_IsMarkedByAConditionalFormat()
    {
        var sheet = Sheet(Write(SampleDocuments.Form("hongze-2023")), Check);
        Assert.Equal(["LEFT($H4,3)=\"不一致\"", "$H4=\"未核对\""], sheet.Descendants(S + "cfRule").Select(rule => rule.Element(S + "formula")!.Value));
        Assert.Contains(sheet.Descendants(S + "hyperlink"), link => link.Attribute("location")!.Value == "'三、收到和处理政府信息公开申请情况'!D5");
    }

    private static void AssertSaved(Formulas formulas)
    {
        formulas.Compute();
        foreach (var cell in formulas.Cells)
        {
            if (formulas.Saved[cell] is double saved)
            {
                Assert.Equal(saved, Assert.IsType<double>(formulas[cell]), 6);
            }
            else
            {
                Assert.Equal((cell, formulas.Saved[cell]), (cell, formulas[cell]));
            }
        }
    }

    private static List<string> Failed(Formulas formulas)
        => formulas.Cells.Where(c => c.Sheet == Check && c.Column == 8 && ((string)formulas[c]!).StartsWith("不一致", StringComparison.Ordinal))
            .Select(c => (string)formulas[Check, $"A{c.Row}"]!).Distinct().ToList();

    private static string? Verdict(Formulas formulas, string id)
        => Enumerable.Range(4, 200).Where(row => (string?)formulas[Check, $"A{row}"] == id).Select(row => (string?)formulas[Check, $"H{row}"]).FirstOrDefault();

    private static ReportDocument Document(Form form, FormValues values, string otherMatters = "无。") => new()
    {
        Title = "年度报告",
        Organ = "某局",
        Year = form.FirstYear,
        Sections =
        [
            .. form.Tables.Select(table => new ReportSection(table.Id, "表'" + table.Id) { Blocks = [SectionBuilder.Table(values, table.Id)] }),
            new ReportSection("otherMatters", "其他") { Blocks = [new ParagraphBlock(otherMatters)] },
        ],
    };

    private static FormValues Zeros(Form form)
    {
        var zeros = new FormValuesBuilder(form);
        foreach (var cell in form.Cells)
        {
            zeros[cell.Index] = CellValue.Count(0);
        }

        return zeros.Build();
    }

    private static Gen<FormValues> Cells(Form form)
        => Gen.Select(
            Gen.OneOf(
                Gen.Long[-1, 3].Select(CellValue.Count), Gen.Long[0, 3].Select(CellValue.Count), Gen.Long[0, 3].Select(CellValue.Count), Gen.Const(CellValue.Blank),
                Gen.Const(CellValue.NotApplicable), Gen.Long[0, 9].Select(n => CellValue.Amount(n / 4m)), Gen.Int[0, 20].Select(n => n == 0 ? CellValue.NotShown : CellValue.Count(1)))
            .Array[form.Cells.Count],
            Gen.Bool).Select((cells, isPlain) =>
            {
                var builder = new FormValuesBuilder(form);
                foreach (var cell in form.Cells)
                {
                    builder[cell.Index] = isPlain && cells[cell.Index].Kind is CellKind.NotShown or CellKind.Amount ? CellValue.Count(0) : cells[cell.Index];
                }

                return builder.Build();
            });
}
