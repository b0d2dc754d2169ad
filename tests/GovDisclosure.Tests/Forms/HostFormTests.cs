using GovDisclosure.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Forms;

/// <summary>Forms that a host writes: what their rules can name, what their failures say, and when two of them are one.</summary>
public class HostFormTests
{
    private const string Whole = """
        {"schema":"govdisclosure/form/1","id":"mine","aliases":["own"],"title":"本地表","kind":"local-statistics","instruments":["report-form-2021"],"years":{"from":2021,"to":2024,"verification":"from-memory"},
        "sections":[{"id":"s","number":"一","heading":"总体情况","tables":["t"]}],
        "tables":[{"id":"t","section":"一","blank":"zero","rows":[{"id":"a","label":"甲"},{"id":"g","label":"乙","kind":"group","rows":[{"id":"b","label":"丙"},{"id":"c","label":"丁"}]}],"columns":[{"id":"x","label":"子"},{"id":"h","label":"丑","kind":"group","columns":[{"id":"y","label":"寅"},{"id":"z","label":"卯"}]}]},
        {"id":"u","title":"附加表","columns":[{"id":"k","label":"件数"},{"id":"m","label":"金额","number":"amount"}]}],
        "identities":[{"id":"I","table":"t","rule":"a/x = b/x"}],
        "variants":[{"id":"short","table":"t","row":"g"}]}
        """;

    private static readonly Form Mine = Read(Whole);

    public static TheoryData<string, string> Changes => new()
    {
        { "\"id\":\"mine\"", "\"id\":\"other\"" },
        { "[\"own\"]", "[]" },
        { "本地表", "另一表" },
        { "local-statistics", "statistics" },
        { "[\"report-form-2021\"]", "[]" },
        { "\"from\":2021", "\"from\":2020" },
        { "\"to\":2024", "\"to\":2025" },
        { "from-memory", "verified" },
        { "总体情况", "概述" },
        { "\"label\":\"丁\"", "\"label\":\"戊\"" },
        { "a/x = b/x", "a/x = c/x" },
        { "\"id\":\"short\"", "\"id\":\"brief\"" },
        { "\"title\":\"本地表\",", "\"title\":\"本地表\",\"appends\":\"2014-statistics\"," },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Equals_AnyMemberChanged_IsAnotherForm(string text, string replacement)
    {
        Assert.Equal(Mine, Read(Whole));
        Assert.Equal(Mine, FormCatalogue.BuiltIn.Parse(Mine.ToJson(), "again.json"));
        Assert.Contains(text, Whole, StringComparison.Ordinal);
        var changed = Read(Whole.Replace(text, replacement, StringComparison.Ordinal));
        Assert.NotEqual(Mine, changed);
        Assert.False(Mine.Equals(null));
        Assert.NotEqual(FormCatalogue.BuiltIn.With(Mine), FormCatalogue.BuiltIn.With(changed));
    }

    [Fact]
    public void With_FormOfTheSameId_TakesItsPlace()
    {
        var catalogue = FormCatalogue.BuiltIn.With(Mine);
        var changed = Read(Whole.Replace("丁", "戊", StringComparison.Ordinal));
        Assert.Equal(catalogue.Forms.Select(f => f.Id), catalogue.With(changed).Forms.Select(f => f.Id));
        Assert.Same(changed, catalogue.With(changed).Find("own"));
        Assert.Equal(catalogue, FormCatalogue.BuiltIn.With(Read(Whole)));
        Assert.Equal(catalogue.GetHashCode(), FormCatalogue.BuiltIn.With(Read(Whole)).GetHashCode());
        Assert.False(catalogue.Equals(null));
        Assert.Null(catalogue.TablesOf(Read("""{"schema":"govdisclosure/form/1","id":"bare","title":"t","years":{"from":2021}}""")));
    }

    // A rule names cells as "row/column", a row in a column, a column in a row, a cell of another table behind its id, and sums below a group.
    [Theory]
    [InlineData("table", "a/x = leaves(g)", null, "表“t”没有单元格“g”")]
    [InlineData("table", "u:k = 2", "u/k", null)]
    [InlineData("table", "t:a/y = 2", "t/a/y", null)]
    [InlineData("table", "v:k = 2", null, "没有单元格“v:k”")]
    [InlineData("table", "t:a/q = 2", null, "没有单元格“t:a/q”")]
    [InlineData("column", "a = leaves(g)", "t/a/x t/b/x t/c/x", null)]
    [InlineData("column", "a = children(g)", "t/a/x t/b/x t/c/x", null)]
    [InlineData("column", "a = children(q)", null, "没有行“q”")]
    [InlineData("column", "x = 2", null, "没有行“x”")]
    [InlineData("row", "x = leaves(h)", "t/a/x t/a/y t/a/z", null)]
    [InlineData("row", "x = children(h)", "t/a/x t/a/y t/a/z", null)]
    [InlineData("row", "a = 2", null, "没有列“a”")]
    [InlineData("row", "x = leaves(g)", null, "没有列“g”")]
    [InlineData("cell", "cell >= previous(cell)", "t/a/x t/a/x", null)]
    [InlineData("cell", "leaves(cell) = 2", null, "没有单元格“cell”")]
    [InlineData("cell", "a = 2", null, "没有单元格“a”")]
    public void Rule_Names_AreThoseOfItsScope(string each, string rule, string? cells, string? problem)
    {
        var json = Whole.Replace("\"rule\":\"a/x = b/x\"", (each == "table" ? string.Empty : $"\"each\":\"{each}\",") + $"\"rule\":\"{rule}\"", StringComparison.Ordinal);
        if (problem is not null)
        {
            Assert.Contains(problem, Assert.Throws<DataFileException>(() => Read(json)).Problems[0].Message.Chinese, StringComparison.Ordinal);
            return;
        }

        var form = Read(json);
        var check = FormAudit.Evaluate(FormValues.Empty(form))[0];
        Assert.Equal(cells, string.Join(' ', check.Comparisons[0].LeftTerms.Concat(check.Comparisons[0].RightTerms).Select(t => t.Cell.Path)));
    }

    // Of a total the right side is what it should be; of any other comparison the left side is the given one.
    [Theory]
    [InlineData("a/x = b/x", "3", "5", "左边 5，右边 3，差 2")]
    [InlineData("a/x + 1 = b/x", "6", "3", "左边 6，右边 3，差 3")]
    [InlineData("a/x + b/x = c/x", "8", "0", "左边 8，右边 0，差 8")]
    [InlineData("a/x <= b/x", "<= 3", "5", "左边 5，右边 3，差 2")]
    [InlineData("b/x >= a/x", ">= 5", "3", "左边 3，右边 5，差 -2")]
    [InlineData("a/x < b/x", "< 3", "5", "左边 5，右边 3，差 2")]
    [InlineData("b/x > a/x", "> 5", "3", "左边 3，右边 5，差 -2")]
    [InlineData("whole(a/y)", null, "1.5", "应为整数，实为 1.5")]
    [InlineData("mentions(s, 信息处理费)", null, null, "未提及")]
    public void ToFinding_EachComparison_SaysWhatShouldBe(string rule, string? expected, string? actual, string said)
    {
        var form = Read(Whole.Replace("a/x = b/x", rule, StringComparison.Ordinal));
        CellValue Count(long number) => CellValue.Count(number);
        var values = new FormValuesBuilder(form).Set("t", "a", "x", Count(5)).Set("t", "b", "x", Count(3)).Set("t", "c", "x", Count(0)).Set("t", "a", "y", CellValue.Amount(1.5m)).Build();
        var failure = Assert.Single(FormAudit.Run(values, null, new Dictionary<string, string> { ["s"] = "无。" }).Failures);
        var finding = failure.ToFinding(form);
        Assert.Equal(("I", expected, actual), (finding.RuleId, finding.Expected, finding.Actual));
        Assert.Contains(said, finding.Message.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("“" + rule + "”", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("\"" + rule + "\"", finding.Message.English, StringComparison.Ordinal);
    }

    // A cell that is not shown leaves a rule open; “/” counts as zero beside a number, and is none to be whole.
    [Theory]
    [InlineData("whole(a/x)", IdentityOutcome.Unknown)]
    [InlineData("whole(b/x)", IdentityOutcome.Holds)]
    [InlineData("a/z = b/x", IdentityOutcome.Unknown)]
    [InlineData("a/x = b/x", IdentityOutcome.Fails)]
    [InlineData("a/x = c/x", IdentityOutcome.Holds)]
    [InlineData("b/x > c/x", IdentityOutcome.Holds)]
    [InlineData("c/x > b/x", IdentityOutcome.Fails)]
    public void Evaluate_CellsThatHoldNoNumber_LeaveTheRuleOpen(string rule, IdentityOutcome outcome)
    {
        var form = Read(Whole.Replace("a/x = b/x", rule, StringComparison.Ordinal));
        var values = new FormValuesBuilder(form).Set("t", "a", "x", CellValue.NotApplicable).Set("t", "b", "x", CellValue.Count(3)).Set("t", "c", "x", CellValue.Count(0)).Build();
        Assert.Equal(outcome, Assert.Single(FormAudit.Evaluate(values)).Outcome);
    }

    // More cells of last year than are kept on the stack: the same answer as comparing cell by cell.
    [Fact]
    public void Run_EachCellAgainstLastYear_IsComparedCellByCell()
    {
        var form = Read("""{"schema":"govdisclosure/form/1","id":"grows","extends":"2021-format","identities":[{"id":"G","table":"table3","each":"cell","rule":"cell >= previous(cell)"}]}""");
        Gen.Int[0, 3].Array[2 * form.Cells.Count].Sample(
            numbers =>
            {
                var (now, last) = (new FormValuesBuilder(form), new FormValuesBuilder(form));
                foreach (var cell in form.Cells)
                {
                    (now[cell.Index], last[cell.Index]) = (CellValue.Count(numbers[cell.Index]), CellValue.Count(numbers[form.Cells.Count + cell.Index]));
                }

                var (values, previous) = (now.Build(), last.Build());
                Assert.Equal(
                    form.Cells.Where(c => c.TableId == "table3" && values[c.Index].Number < previous[c.Index].Number).Select(c => c.Path),
                    FormAudit.Run(values, previous).Failures.Where(f => f.Identity.Id == "G").Select(f => f.Place));
            },
            iter: 20);
        Assert.True(form.Program.Previous.Length > 128);
    }

    [Theory]
    [InlineData("t", "表一", "table 1")]
    [InlineData("u", "“附加表”", "\"附加表\"")]
    [InlineData("t/a", "表一·甲", "table 1 · ")]
    [InlineData("t/g", "表一·乙", "table 1 · ")]
    [InlineData("t/h", "表一·丑", "table 1 · ")]
    [InlineData("t/y", "表一·丑·寅", "table 1 · ")]
    [InlineData("t/c/z", "表一·乙·丁·丑·卯", "table 1 · ")]
    [InlineData("u/k", "件数", "")]
    [InlineData("t/none", "“t/none”", "\"t/none\"")]
    [InlineData("t/a/none", "“t/a/none”", "\"t/a/none\"")]
    [InlineData("none/a", "“none/a”", "\"none/a\"")]
    public void Names_OfPlaces_AreTheWordsOfTheForm(string path, string chinese, string english)
    {
        var name = FormNames.Of(Mine, path);
        Assert.Equal(chinese, name.Chinese);
        Assert.StartsWith(english, name.English, StringComparison.Ordinal);
        Assert.Equal("表“附一”", FormNames.Of(Read(Whole.Replace("\"section\":\"一\"", "\"section\":\"附一\"", StringComparison.Ordinal)), "t").Chinese);
        Assert.Equal("本表", FormNames.Of(Read(Whole.Replace("\"title\":\"附加表\",", string.Empty, StringComparison.Ordinal)), "u").Chinese);
    }

    [Theory]
    [InlineData("一", "一、总体情况")]
    [InlineData("（一）", "（一）总体情况")]
    public void PrintedHeading_OfASection_HasItsNumber(string number, string heading) => Assert.Equal(heading, new FormSection("s", number, "总体情况").PrintedHeading);

    // What a cell is in JSON: a number, an amount, a word; everything else is a problem with its place.
    [Theory]
    [InlineData("7", "7")]
    [InlineData("{\"amount\":1.50}", "1.50")]
    [InlineData("\"blank\"", "Blank")]
    [InlineData("\"not-shown\"", "NotShown")]
    [InlineData("\"not-applicable\"", "NotApplicable")]
    [InlineData("1.5", null)]
    [InlineData("1e30", null)]
    [InlineData("{\"amount\":1e27}", null)]
    [InlineData("{\"amount\":\"1\"}", null)]
    [InlineData("{\"sum\":1}", null)]
    [InlineData("{}", null)]
    [InlineData("\"nothing\"", null)]
    [InlineData("true", null)]
    [InlineData("[]", null)]
    public void Parse_Cell_TakesWhatTheContractSays(string json, string? expected)
    {
        if (expected is null)
        {
            Assert.NotEmpty(Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<CellValue>(json, "cell.json")).Problems);
            return;
        }

        var cell = GovDisclosureJson.Parse<CellValue>(json, "cell.json");
        Assert.Equal(expected, cell.ToString());
        Assert.Equal(cell, GovDisclosureJson.Parse<CellValue>(GovDisclosureJson.Serialize(cell), "cell.json"));
        Assert.True(cell.Equals((object)cell) && !cell.Equals("cell") && !cell.Equals(null));
    }

    [Theory]
    [InlineData("2021-format", null)]
    [InlineData("2021-format", "single-other-handling")]
    public void Parse_ValuesInAFormByItsCode_AreInTheBuiltInOne(string id, string? variant)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        form = variant is null ? form : form.Variants.Single(v => v.Variant == variant);
        var values = FormValues.Empty(form).With(form.Cells[0], CellValue.Count(3));
        var json = GovDisclosureJson.Serialize(values);
        Assert.Equal(values, GovDisclosureJson.Parse<FormValues>(json, "values.json"));
        Assert.Same(form, GovDisclosureJson.Parse<FormValues>(json, "values.json").Form);
        foreach (var wrong in new[] { "2021", "no-such" })
        {
            Assert.NotEmpty(Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<FormValues>(json.Replace($"\"{variant ?? id}\"", $"\"{wrong}\"", StringComparison.Ordinal), "values.json")).Problems);
        }
    }

    [Fact]
    public void Set_CellOfAnotherForm_Throws()
    {
        var builder = new FormValuesBuilder(Mine);
        var other = FormCatalogue.BuiltIn.Find("2021-format")!;
        Assert.Throws<ArgumentException>(() => builder.Set(other.Cells[0], CellValue.Count(1)));
        Assert.Throws<ArgumentException>(() => builder.Set(other.Cells[^1], CellValue.Count(1)));
        Assert.Equal(CellValue.Count(1), builder.Set(Mine.Cells[^1], CellValue.Count(1)).Build()[Mine.Cells[^1].Index]);
    }

    private static Form Read(string json) => FormCatalogue.BuiltIn.Parse(json, "mine.json");
}
