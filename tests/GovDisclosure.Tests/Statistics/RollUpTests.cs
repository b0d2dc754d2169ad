using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RollUpTests
{
    private static readonly Form Form2021 = FormCatalogue.BuiltIn.Find("2021-format")!;

    private static readonly Form Form2019 = FormCatalogue.BuiltIn.Find("2019-format")!;

    private static readonly OrganTree Tree = OrganTree.Of(
        [new("province", "省") { Reports = false }, new("city", "市", "province"), new("county", "县", "city"), new("t1", "甲镇", "county"), new("t2", "乙镇", "county")]);

    [Fact]
    public void Sum_EveryLevel_IsItsOwnAndWhatIsBelow()
    {
        var result = RollUp.Sum(Tree, Form2021, 2023, [Received("t1", 1), Received("t2", 20), Received("county", 300), Received("city", 4000)]);
        Assert.Equal(
            [4321, 4321, 321, 1, 20],
            new[] { "province", "city", "county", "t1", "t2" }.Select(id => result.SumOf(id)["table3", "newReceived", "total"].Number));
        Assert.Equal(result.SumOf("province"), result.Total);
        Assert.Equal(300, result.OwnOf("county")!["table3", "newReceived", "total"].Number);
        Assert.Null(result.OwnOf("province"));
        Assert.Equal((4, 4, 3, 3), (result.ExpectedBelow("province"), result.CountedBelow("province"), result.ExpectedBelow("county"), result.CountedBelow("county")));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Sum_InAnyOrderOfReports_IsTheSame()
    {
        var reports = new[] { "t1", "t2", "county", "city" }.Select((id, i) => Tallied(id, i)).ToArray();
        var expected = RollUp.Sum(Tree, Form2021, 2023, reports).Total;
        Gen.Shuffle(reports).Sample(shuffled => RollUp.Sum(Tree, Form2021, 2023, shuffled).Total.Equals(expected), iter: 20);
    }

    [Fact]
    public void Sum_OfReports_IsTheReportOfTheSum()
    {
        var parts = Enumerable.Range(0, 4).Select(i => RequestTally.Tally(2023, Cases.Random(i, 500)).Statistics).ToArray();
        var reports = new[] { "t1", "t2", "county", "city" }.Zip(parts, (id, part) => new OrganReport(id, 2023, StatisticsTables.Fill(part, Form2021).Values));
        Assert.Equal(
            StatisticsTables.Fill(YearStatistics.Merge(2023, parts), Form2021).Values,
            RollUp.Sum(Tree, Form2021, 2023, reports).Total);
    }

    [Fact]
    public void Sum_MissingReport_IsRecordedUnderItsParent()
    {
        var result = RollUp.Sum(Tree, Form2021, 2023, [Received("t1", 1), Received("city", 4)]);
        Assert.Equal(
            [(RollUpProblemKind.Missing, "county", "city"), (RollUpProblemKind.Missing, "t2", "county")],
            result.Problems.Select(p => (p.Kind, p.OrganId, p.ParentId!)));
        Assert.Equal("t2", Assert.Single(result.ProblemsBelow("county")).OrganId);
        Assert.Equal((4, 2), (result.ExpectedBelow("city"), result.CountedBelow("city")));
        Assert.All(result.Findings, f => Assert.Equal(("rollup.missing", Severity.Warning), (f.RuleId, f.Severity)));
    }

    [Fact]
    public void Sum_ReportTwice_CountsTheFirst()
    {
        var same = RollUp.Sum(Tree, Form2021, 2023, [Received("t1", 1), Received("t1", 1)]);
        var other = RollUp.Sum(Tree, Form2021, 2023, [Received("t1", 1), Received("t1", 5)]);
        Assert.Equal((1, 1), (same.Total["table3", "newReceived", "total"].Number, other.Total["table3", "newReceived", "total"].Number));
        Assert.Equal(Severity.Warning, same.Problems[0].Finding.Severity);
        Assert.Equal((RollUpProblemKind.Doubled, Severity.Error), (other.Problems[0].Kind, other.Problems[0].Finding.Severity));
        Assert.Contains("table 3 · newly received this year · applicants · total: 1 and 5", other.Problems[0].Finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_OtherYearAndUnknownOrgan_AreRecordedAndDoNotCount()
    {
        var result = RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2022, Received("t1", 1).Values), Received("stranger", 7)]);
        Assert.Equal([RollUpProblemKind.OtherYear, RollUpProblemKind.UnknownOrgan], result.Problems.Take(2).Select(p => p.Kind));
        Assert.Equal(CellValue.NotShown, result.Total["table3", "newReceived", "total"]);
    }

    [Fact]
    public void Sum_ReportOf2019Form_TakesTheBridge()
    {
        var old = new FormValuesBuilder(Form2019)
            .Set("table3", "newReceived", "total", CellValue.Count(9))
            .Set("table3", "otherHandling", "total", CellValue.Count(2))
            .Set("table3", "otherHandling", "naturalPerson", CellValue.Count(0))
            .Set("table2", "licences", "decisions", CellValue.Count(50))
            .Set("table2", "licences", "lastYearItems", CellValue.Count(12))
            .Set("table4", string.Empty, "review.total", CellValue.Count(3))
            .Build();
        var result = RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2023, old), Received("t2", 1)]);
        var total = result.Total;
        Assert.Equal(
            [CellValue.Count(10), CellValue.Count(2), CellValue.NotShown, CellValue.Count(0), CellValue.Count(0), CellValue.Count(50), CellValue.Count(3)],
            new[]
            {
                total["table3", "newReceived", "total"], total["table3", "otherHandling.other", "total"],
                total["table3", "otherHandling.abandonedNoFee", "total"], total["table3", "otherHandling.abandonedNoFee", "naturalPerson"],
                total["table3", "otherHandling.other", "naturalPerson"], total["table2", "licences", "decisions"], total["table4", string.Empty, "review.total"],
            });
        var problem = result.Problems[0];
        Assert.Equal((RollUpProblemKind.Bridged, Severity.Warning), (problem.Kind, problem.Finding.Severity));
        Assert.Equal("table2/licences/lastYearItems", Assert.Single(problem.LeftOut).Path);
        Assert.Contains("not split: table 3 · results this year · otherwise handled · applicants · total = 2", problem.Finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_ReportOf2021FormInto2019_AddsTheThreeRowsUp()
    {
        var recent = new FormValuesBuilder(Form2021)
            .Set("table3", "otherHandling.abandonedNoCorrection", "total", CellValue.Count(1))
            .Set("table3", "otherHandling.abandonedNoFee", "total", CellValue.Count(2))
            .Set("table3", "otherHandling.other", "total", CellValue.Count(4))
            .Build();
        var result = RollUp.Sum(Tree, Form2019, 2023, [new("t1", 2023, recent)]);
        Assert.Equal(7, result.Total["table3", "otherHandling", "total"].Number);
        Assert.Equal(Severity.Info, result.Problems[0].Finding.Severity);
    }

    [Fact]
    public void Sum_HybridLayoutOf2021_TakesTheBridge()
    {
        // Hongze 2023 prints the second table of 2021 and a single row （六）其他处理.
        var variant = Form2021.Variants[0];
        var hybrid = new FormValuesBuilder(variant)
            .Set("table3", "otherHandling", "total", CellValue.Count(0))
            .Set("table2", "adminFees", "amount", CellValue.Amount(7730.28m))
            .Build();
        var result = RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2023, hybrid)]);
        Assert.Equal(7730.28m, result.Total["table2", "adminFees", "amount"].Number);
        Assert.Equal(CellValue.Count(0), result.Total["table3", "otherHandling.abandonedNoFee", "total"]);
        Assert.Equal((RollUpProblemKind.Bridged, Severity.Info), (result.Problems[0].Kind, result.Problems[0].Finding.Severity));
    }

    [Fact]
    public void Sum_StatisticsOf2014_HaveNoBridge()
    {
        var values = FormValues.Empty(FormCatalogue.BuiltIn.Find("2014-statistics")!);
        var result = RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2023, values)]);
        Assert.Equal((RollUpProblemKind.OtherForm, "t1"), (result.Problems[0].Kind, result.Problems[0].OrganId));
        Assert.Null(result.OwnOf("t1"));
    }

    [Fact]
    public void Sum_WithoutBridges_CountsNoOtherForm()
    {
        FormBridge[] options = [];
        var result = RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2023, FormValues.Empty(Form2019)), Received("t1", 4)], options);
        Assert.Equal([RollUpProblemKind.OtherForm, RollUpProblemKind.Doubled], result.Problems.Take(2).Select(p => p.Kind));
        Assert.Equal(4, result.Total["table3", "newReceived", "total"].Number);
    }

    // Two units read the same form from their own files, and a third one a form of 2019: each counts, whichever copy it is in.
    [Fact]
    public void Sum_EqualFormsOfSeveralFiles_CountAsOne()
    {
        const string Mine = """{"schema":"govdisclosure/form/1","id":"mine","extends":"2021-format"}""";
        var (first, second) = (FormCatalogue.BuiltIn.Parse(Mine, "a.json"), FormCatalogue.BuiltIn.Parse(Mine, "b.json"));
        OrganReport Of(string organ, Form form, long count) => new(organ, 2023, FormValues.Empty(form).With(form.FindCell("table3", "newReceived", "total")!, CellValue.Count(count)));
        var result = RollUp.Sum(Tree, first, 2023, [Of("t1", first, 1), Of("t2", second, 20), Of("county", second, 300), Of("city", Form2019, 4000)], [new FormBridge("2019-format", "mine", [new BridgeRule(BridgeKind.Same, "table3", null, null, new("同", "the same"))])]);
        Assert.Equal(4321, result.Total["table3", "newReceived", "total"].Number);
        Assert.Equal("city", Assert.Single(result.Problems).OrganId);
    }

    // A rule that leads to a cell which is not there carries nothing: the number is named as left out.
    [Fact]
    public void Sum_BridgeToARowThatIsNotThere_LeavesTheCellOut()
    {
        var old = FormValues.Empty(Form2019).With(Form2019.FindCell("table3", "otherHandling", "total")!, CellValue.Count(2));
        var rule = new BridgeRule(BridgeKind.Same, "table3", "otherHandling", null, new("改", "moved")) { TargetRowId = "nowhere" };
        var problem = Assert.Single(RollUp.Sum(Tree, Form2021, 2023, [new("t1", 2023, old)], [new FormBridge("2019-format", "2021-format", [rule])]).Problems, p => p.Kind == RollUpProblemKind.Bridged);
        Assert.Equal("table3/otherHandling/total", Assert.Single(problem.LeftOut).Path);
    }

    [Fact]
    public void Sum_CellsOfOtherKinds_StayWhatTheyAre()
    {
        FormValues With(CellValue rules, CellValue fees) => new FormValuesBuilder(Form2021)
            .Set("table2", "rules", "issued", rules)
            .Set("table2", "adminFees", "amount", fees)
            .Build();
        var result = RollUp.Sum(
            Tree,
            Form2021,
            2023,
            [
                new("t1", 2023, With(CellValue.NotApplicable, CellValue.Amount(1.25m))),
                new("t2", 2023, With(CellValue.NotApplicable, CellValue.Blank)),
                new("county", 2023, With(CellValue.Blank, CellValue.Amount(0.5m))),
                new("city", 2023, With(CellValue.Count(3), CellValue.NotShown)),
            ]);
        Assert.Equal(
            [CellValue.NotApplicable, CellValue.Blank, CellValue.Count(3)],
            new[] { "t1", "county", "city" }.Select(id => result.SumOf(id)["table2", "rules", "issued"]));
        Assert.Equal(1.75m, result.Total["table2", "adminFees", "amount"].Number);
    }

    [Fact]
    public void Sum_BeyondTheRange_Throws()
        => Assert.Throws<OverflowException>(() => RollUp.Sum(Tree, Form2021, 2023, [Received("t1", long.MaxValue), Received("t2", 1)]));

    [Fact]
    public void Check_PublishedSum_NamesTheCellsThatDiffer()
    {
        var result = RollUp.Sum(Tree, Form2021, 2023, [Received("t1", 790), Received("t2", 1)]);
        Assert.Empty(result.Check("county", Received("county", 791).Values));
        var finding = Assert.Single(result.Check("county", Received("county", 790).Values));
        Assert.Equal(("rollup.sum", "791", "790"), (finding.RuleId, finding.Expected, finding.Actual));
    }

    private static OrganReport Received(string organ, long count)
        => new(organ, 2023, FormValues.Empty(Form2021).With(Form2021.FindCell("table3", "newReceived", "total")!, CellValue.Count(count)));

    private static OrganReport Tallied(string organ, int seed)
        => new(organ, 2023, StatisticsTables.Fill(RequestTally.Tally(2023, Cases.Random(seed, 100)).Statistics, Form2021).Values);
}
