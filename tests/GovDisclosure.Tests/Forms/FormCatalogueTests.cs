using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Forms;

public class FormCatalogueTests
{
    private static Form Current => FormCatalogue.BuiltIn.Find("2021-format")!;

    [Theory]
    [InlineData(2007, "", "before the Regulations of 2007")]
    [InlineData(2008, "2008-outline", "art. 32 of the 2007 Regulations")]
    [InlineData(2013, "2008-outline", "no statistics table yet")]
    [InlineData(2014, "2008-outline 2014-statistics", "国办发〔2014〕32号")]
    [InlineData(2018, "2008-outline 2014-statistics", "the last year of the 2007 Regulations' reports")]
    [InlineData(2019, "2019-format", "国办公开办函〔2019〕60号")]
    [InlineData(2020, "2019-format", "the trial form's second year")]
    [InlineData(2021, "2021-format", "国办公开办函〔2021〕30号")]
    [InlineData(2030, "2021-format", "in force until it is replaced")]
    public void ForYear_ReportYear_GivesTheFormInForce(int year, string ids, string why)
        => Assert.True(ids == string.Join(' ', FormCatalogue.BuiltIn.ForYear(year).Select(f => f.Id)), why);

    [Theory]
    [InlineData("2008-outline", 0, 6)]
    [InlineData("2014-statistics", 58, 0)]
    [InlineData("2019-format", 6 + 6 + 6 + 2 + 2 + (23 * 7) + 15, 6)]
    [InlineData("2021-format", 6 + 1 + 2 + 1 + (25 * 7) + 15, 6)]
    public void BuiltIn_Form_HasTheCellsAndSectionsOfTheDocument(string id, int cells, int sections)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        Assert.Equal(cells, form.Cells.Count);
        Assert.Equal(sections, form.Sections.Count);
        Assert.Equal(form.Cells.Select((_, i) => i), form.Cells.Select(c => c.Index));
        Assert.Equal(cells, form.Cells.Select(c => c.Path).Distinct().Count());
    }

    [Fact]
    public void BuiltIn_StatisticsTable_Has65RowsAndMarksLabelsFromMemory()
    {
        var rows = FormTree.All(FormCatalogue.BuiltIn.Find("2014")!.Tables[0].Blocks[0].Rows).ToList();
        Assert.Equal(65, rows.Count);
        Assert.Equal(4, rows.Count(r => r.Verification == Verification.Verified));
        Assert.Equal("件", rows.Single(r => r.Id == "1.1.b").Unit);
    }

    [Theory]
    [InlineData("2021", "2021-format")]
    [InlineData("2019", "2019-format")]
    [InlineData("2014", "2014-statistics")]
    [InlineData("2008", "2008-outline")]
    public void Find_Alias_GivesTheForm(string alias, string id) => Assert.Equal(id, FormCatalogue.BuiltIn.Find(alias)?.Id);

    [Theory]
    [InlineData("table3", "newReceived", "total", "一、本年新收政府信息公开申请数量·申请人情况·总计")]
    [InlineData("table3", "denied.threeSecurities", "legalService", "三、本年度办理结果·（三）不予公开·3.危及“三安全一稳定”·申请人情况·法人或其他组织·法律服务机构")]
    [InlineData("table4", "", "afterReview.total", "行政诉讼·复议后起诉·总计")]
    [InlineData("table2", "adminFees", "amount", "行政事业性收费·本年收费金额（单位：万元）")]
    public void FindCell_OfTheForm_PrintsLabelsAsInTheForm(string table, string row, string column, string labels)
        => Assert.Equal(labels, Current.FindCell(table, row, column)!.ToString());

    [Fact]
    public void Variants_OfTheCurrentForm_HaveTheSecondTableOf2019()
    {
        var variant = Current.Variants[1];
        Assert.Equal(("2021-format", "table2-of-2019"), (variant.Id, variant.Variant));
        Assert.NotNull(variant.FindCell("table2", "procurement", "amount"));
        Assert.NotNull(variant.FindCell("table3", "otherHandling.other", "total"));
        Assert.DoesNotContain(variant.Identities, i => i.Id == "T2.stock");
    }

    [Fact]
    public void Variants_OfTheCurrentForm_HaveOneRowForOtherHandling()
    {
        var variant = Current.Variants[0];
        Assert.Equal(("2021-format", "single-other-handling"), (variant.Id, variant.Variant));
        Assert.NotNull(variant.FindCell("table3", "otherHandling", "total"));
        Assert.Null(variant.FindCell("table3", "otherHandling.other", "total"));
        Assert.Equal("X.fee", Assert.Single(Current.Identities.Select(i => i.Id).Except(variant.Identities.Select(i => i.Id))));
    }

    [Fact]
    public void TablesOf_TheOutline_AreThoseOfTheAppendedForm()
    {
        var catalogue = FormCatalogue.BuiltIn;
        Assert.Equal("2014-statistics", catalogue.TablesOf(catalogue.Find("2008")!)?.Id);
        Assert.Equal("2021-format", catalogue.TablesOf(Current)?.Id);
    }

    [Fact]
    public void With_TakenName_Throws()
    {
        var form = FormCatalogue.BuiltIn.Parse("""{"schema":"govdisclosure/form/1","id":"mine","aliases":["2021"],"extends":"2021-format"}""", "f.json");
        Assert.Contains("2021", Assert.Throws<ArgumentException>(() => FormCatalogue.BuiltIn.With(form)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ProvinceAddsARow_TakesPartInTheSums()
    {
        var form = FormCatalogue.BuiltIn.Parse(
            """
            {
              "schema": "govdisclosure/form/1", "id": "2021-province", "extends": "2021-format",
              "addRows": [{"table": "table3", "under": "denied", "after": "denied.adminQuery", "row": {"id": "denied.local", "label": "9.其他情形"}}],
              "identities": [{"id": "L.1", "table": "table3", "each": "column", "rule": "[denied.local] <= handledTotal"}]
            }
            """,
            "province.json");
        Assert.Equal(Current.Cells.Count + 7, form.Cells.Count);
        Assert.Equal(Current.Title, form.Title);
        Assert.Equal(Current.Identities.Count + 1, form.Identities.Count);
        var rows = form.FindTable("table3")!.CellRows.Select(r => r.Id).ToList();
        Assert.Equal(rows.IndexOf("denied.adminQuery") + 1, rows.IndexOf("denied.local"));
        Assert.Contains(form.FindCell("table3", "denied.local", "total")!.Index, form.Program.Terms.Select(t => t.Cell));
        Assert.NotNull(form.Variants[0].FindCell("table3", "denied.local", "total"));
    }

    public static readonly TheoryData<string, string, int, string> Broken = new()
    {
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"a","table":"table3","each":"column",\n"rule":"newRecieved = carriedIn"}]}""", "form.identity", 3, "newRecieved" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"a","table":"table4",\n"rule":"review.total = "}]}""", "form.identity", 3, "name of a cell" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"a","table":"table9",\n"rule":"a = b"}]}""", "form.identity", 3, "table9" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"T3.balance","table":"table3","rule":"a = b"}]}""", "form.duplicate-id", 2, "T3.balance" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2022-format"}""", "form.extends", 1, "2022-format" },
        { """{"schema":"govdisclosure/form/2","id":"x","extends":"2021-format"}""", "form.schema", 1, "govdisclosure/form/1" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRows":[{"table":"table3","under":"refused","row":{"id":"n","label":"n"}}]}""", "form.unknown-row", 2, "refused" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRows":[{"table":"table3","row":{"id":"granted","label":"n"}}]}""", "form.duplicate-id", 2, "granted" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRow":[]}""", "data.unknown-member", 2, "addRow" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRows":[{"table":"table9","row":{"id":"n","label":"n"}}]}""", "form.unknown-table", 2, "table9" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRows":[{"row":{"id":"n","label":"n"}}]}""", "data.missing-member", 2, "table" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"addRows":[{"table":"table3"}]}""", "data.missing-member", 2, "row" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"a","table":"table3","each":"column","blocks":["b9"],\n"rule":"newReceived = carriedIn"}]}""", "form.identity", 3, "no block \"b9\"" },
        { """{"schema":"govdisclosure/form/1","id":"x","extends":"2021-format",\n"identities":[{"id":"a","table":"table3","rule":"mentions(,无)"}]}""", "form.identity", 2, "the name is empty" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},\n"tables":[{"id":"t","blocks":[{"id":"b","columns":[{"id":"c","label":"c"}]}],"columns":[{"id":"d","label":"d"}]}]}""", "form.blocks", 2, "blocks" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},"tables":[{"id":"t","rows":[{"id":"r","label":"r"}],"columns":[{"id":"c","label":"c"}]}],\n"variants":[{"id":"v","table":"t","row":"r"}]}""", "form.variant", 2, "rows below" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},\n"tables":[{"id":"t","columns":[{"id":"c","label":"c","number":"counts"}]}]}""", "data.unknown-code", 2, "counts" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021,"to":2020}}""", "form.years", 1, "before" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},\n"sections":[{"id":"s","number":"一","heading":"h","tables":["t9"]}]}""", "form.unknown-table", 2, "t9" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},\n"variants":[{"id":"v","table":"t","row":"r"}]}""", "form.variant", 2, "rows below" },
        { """{"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},\n"tables":[{"id":"t","columns":[{"id":"a/b","label":"c"}]}]}""", "form.id", 2, "a/b" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Parse_BrokenForm_NamesPlaceAndRule(string json, string rule, int line, string mentions)
    {
        var error = Assert.Throws<DataFileException>(() => FormCatalogue.BuiltIn.Parse(json.Replace("\\n", "\n", StringComparison.Ordinal), "broken.json"));
        var problem = Assert.Single(error.Problems);
        Assert.Equal((rule, line, "broken.json"), (problem.RuleId, problem.Line, problem.File));
        Assert.Contains(mentions, problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2008-outline")]
    [InlineData("2014-statistics")]
    [InlineData("2019-format")]
    [InlineData("2021-format")]
    public void ToJson_AnyForm_IsReadBackEqual(string id)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        Assert.Equal(form, FormCatalogue.BuiltIn.Parse(form.ToJson(), "again.json"));
    }
}
