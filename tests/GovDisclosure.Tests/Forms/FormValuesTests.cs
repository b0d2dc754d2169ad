using System.Text;
using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Forms;

public class FormValuesTests
{
    private static Form Current => FormCatalogue.BuiltIn.Find("2021-format")!;

    private static readonly Gen<CellValue> AnyCell = Gen.OneOf(
        Gen.Const(CellValue.NotShown),
        Gen.Const(CellValue.NotApplicable),
        Gen.Const(CellValue.Blank),
        Gen.Long[-1_000_000, 1_000_000].Select(CellValue.Count));

    internal static FormValues Read(string json, Form form)
    {
        var problems = new DataProblems("report.json");
        var node = DataFile.Parse(json, problems)!;
        var values = FormValuesJson.Read(node, form, problems);
        problems.ThrowIfAny();
        return values;
    }

    internal static string Write(FormValues values)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            FormValuesJson.Write(writer, values);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Gen<FormValues> AnyValues(Form form) => AnyCell.Array[form.Cells.Count].Select(cells =>
    {
        var builder = new FormValuesBuilder(form);
        for (var i = 0; i < cells.Length; i++)
        {
            var isAmount = form.Cells[i].Number == NumberKind.Amount && cells[i].IsNumber;
            builder[i] = isAmount ? CellValue.Amount(cells[i].Number / 100) : cells[i];
        }

        return builder.Build();
    });

    [Fact]
    public void Read_ThreeKindsOfTables_AreKeyedAsDocumented()
    {
        var values = Read(
            """{"table2": {"adminFees": {"amount": 7730.28}, "rules": {"issued": "/", "repealed": null}}, "table3": {"newReceived": {"naturalPerson": 21}}, "table4": {"review.upheld": 10}}""",
            Current);
        Assert.Equal(CellValue.Count(21), values["table3", "newReceived", "naturalPerson"]);
        Assert.Equal(CellValue.NotShown, values["table3", "newReceived", "total"]);
        Assert.Equal(CellValue.Count(10), values["table4", "", "review.upheld"]);
        Assert.Equal(CellValue.Amount(7730.28m), values["table2", "adminFees", "amount"]);
        Assert.Equal(CellValue.NotApplicable, values["table2", "rules", "issued"]);
        Assert.Equal(CellValue.Blank, values["table2", "rules", "repealed"]);
        var statistics = Read("""{"statistics": {"1.1": 2122, "7": 1.5}}""", FormCatalogue.BuiltIn.Find("2014")!);
        Assert.Equal(CellValue.Count(2122), statistics["statistics", "1.1", ""]);
        Assert.Equal(CellValue.Amount(1.5m), statistics["statistics", "7", ""]);
    }

    [Fact]
    public void Read_RowOfTheOlderForm_GivesTheVariant()
    {
        var values = Read("""{"table3": {"otherHandling": {"total": 3}}}""", Current);
        Assert.Equal("single-other-handling", values.Form.Variant);
        Assert.Equal(CellValue.Count(3), values["table3", "otherHandling", "total"]);
    }

    public static readonly TheoryData<string, string, string> Broken = new()
    {
        { """{"table5": {}}""", "form.unknown-table", "$.table5" },
        { """{"table3": {"recieved": {}}}""", "form.unknown-row", "$.table3.recieved" },
        { """{"table3": {"denied": {"total": 1}}}""", "form.unknown-row", "$.table3.denied" },
        { """{"table3": {"otherHandling": {"total": 1}, "otherHandling.other": {"total": 1}}}""", "form.unknown-row", "$.table3.otherHandling" },
        { """{"table3": {"granted": {"people": 1}}}""", "form.unknown-column", "$.table3.granted.people" },
        { """{"table3": {"granted": 1}}""", "data.type", "$.table3.granted" },
        { """{"table3": {"granted": {"total": "12"}}}""", "form.cell", "$.table3.granted.total" },
        { """{"table3": {"granted": {"total": true}}}""", "form.cell", "$.table3.granted.total" },
        { """{"table3": {"granted": {"total": 1e20}}}""", "form.number", "$.table3.granted.total" },
        { """{"table2": {"adminFees": {"amount": 0.00000000000000000001}}}""", "form.number", "$.table2.adminFees.amount" },
        { """{"table4": {"review": 1}}""", "form.unknown-column", "$.table4.review" },
        { "[]", "data.type", "$" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_BrokenTables_NamesThePlace(string json, string rule, string path)
    {
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => Read(json, Current)).Problems);
        Assert.Equal((rule, path), (problem.RuleId, problem.Path));
    }

    [Fact]
    public void Write_AnyValues_AreReadBackEqual()
    {
        foreach (var form in FormCatalogue.BuiltIn.Forms.Where(f => f.Tables.Count > 0).Concat(Current.Variants))
        {
            var home = FormCatalogue.BuiltIn.Find(form.Id)!;
            AnyValues(form).Where(v => form.Tables.All(t => v.Shows(t.Id))).Sample(values => Read(Write(values), home).Equals(values), iter: 50);
        }
    }

    [Fact]
    public void Add_AnyReports_IsCommutativeAndAssociativeWithIdentity()
        => Gen.Select(AnyValues(Current), AnyValues(Current), AnyValues(Current)).Sample(
            (a, b, c) => a.Add(b).Equals(b.Add(a)) && a.Add(b).Add(c).Equals(a.Add(b.Add(c))) && FormValues.Empty(Current).Add(a).Equals(a),
            iter: 50);

    [Fact]
    public void Add_OtherForm_Throws()
        => Assert.Throws<ArgumentException>(() => FormValues.Empty(Current).Add(FormValues.Empty(FormCatalogue.BuiltIn.Find("2019")!)));

    [Fact]
    public void Build_BuilderChangedLater_KeepsTheValues()
    {
        var builder = new FormValuesBuilder(Current).Set("table4", "", "review.total", CellValue.Count(1));
        var values = builder.Build();
        builder.Set("table4", "", "review.total", CellValue.Count(2));
        Assert.Equal(CellValue.Count(1), values["table4", "", "review.total"]);
    }

    [Fact]
    public void Set_CellOfAnotherForm_Throws()
    {
        var cell = FormCatalogue.BuiltIn.Find("2019")!.FindCell("table4", "", "review.total")!;
        Assert.Throws<ArgumentException>(() => new FormValuesBuilder(Current).Set(cell, CellValue.Count(1)));
        Assert.Throws<ArgumentException>(() => FormValues.Empty(Current)["table3", "granted", "nobody"]);
    }
}
