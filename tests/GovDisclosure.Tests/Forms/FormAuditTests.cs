using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

public class FormAuditTests
{
    private static Form Current => FormCatalogue.BuiltIn.Find("2021-format")!;

    [Fact]
    public void Run_Hongze2023_IsWrongInExactlyItsTwoReviewSums()
    {
        var values = SampleYears.Published("hongze-2023");
        Assert.Equal("single-other-handling", values.Form.Variant);
        var failures = FormAudit.Run(values).Failures;
        Assert.Equal(["T4.review", "T4.afterReview"], failures.Select(f => f.Identity.Id));
        Assert.Equal(["table4/review.total: 0 → 11"], failures[0].Corrections.Select(c => c.ToString()));
        Assert.Equal(["table4/afterReview.upheld: 5 → 0", "table4/afterReview.total: 0 → 5"], failures[1].Corrections.Select(c => c.ToString()));
        Assert.All(failures, f => Assert.Equal(Severity.Error, f.Severity));
    }

    [Theory]
    [InlineData("hongze-2024", "clean, in the variant with one row for other handling")]
    [InlineData("pingtan-2021", "clean")]
    [InlineData("pingtan-2022", "clean")]
    [InlineData("pingtan-2019", "its tables hold; what is wrong is in its text")]
    public void Run_SoundTables_HaveNoFailure(string name, string why)
    {
        var check = FormAudit.Run(SampleYears.Published(name));
        Assert.True(check.Failures.Count == 0, why);
        Assert.True(check.Held > 200, why);
    }

    [Theory]
    [InlineData("pingtan-2022", "pingtan-2021", "carried in 1 = carried out 1; 665 + 88 - 55 = 698 in force")]
    [InlineData("hongze-2024", "hongze-2023", "carried in 0 = carried out 0; 5 + 3 - 0 = 8 in force")]
    public void Run_WithLastYear_IsClean(string name, string previous, string why)
    {
        var alone = FormAudit.Run(SampleYears.Published(name));
        var chained = FormAudit.Run(SampleYears.Published(name), SampleYears.Published(previous));
        Assert.True(chained.Failures.Count == 0, why);
        Assert.Equal(alone.Held + 9, chained.Held); // seven columns carried over, two stocks of documents
    }

    [Fact]
    public void Run_CarriedInDiffersFromLastYear_IsAWarning()
    {
        var previous = SampleYears.Published("pingtan-2021");
        var cell = previous.Form.FindCell("table3", "carriedOut", "total")!;
        var failure = Assert.Single(FormAudit.Run(SampleYears.Published("pingtan-2022"), previous.With(cell, CellValue.Count(2))).Failures);
        Assert.Equal(("T3.carryOver", Severity.Warning, 1m, 2m), (failure.Identity.Id, failure.Severity, failure.Left, failure.Right));
    }

    [Fact]
    public void Run_2020To2021_CarriesOverByTheRowsThatBothFormsHave()
    {
        var last = new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2019")!).Set("table3", "carriedOut", "total", CellValue.Count(3)).Build();
        var now = new FormValuesBuilder(Current).Set("table3", "carriedIn", "total", CellValue.Count(2)).Build();
        Assert.Equal("T3.carryOver", Assert.Single(FormAudit.Run(now, last).Failures).Identity.Id);
    }

    [Fact]
    public void Run_OneWrongCellInTable3_IsTheOnlyCulprit()
    {
        var values = SampleYears.Published("pingtan-2021");
        var cell = values.Form.FindCell("table3", "unable.notHeld", "naturalPerson")!;
        var failures = FormAudit.Run(values.With(cell, CellValue.Count(32))).Failures;
        Assert.Equal(["T3.handledTotal", "T3.rowTotal"], failures.Select(f => f.Identity.Id));
        Assert.All(failures, f => Assert.Equal("table3/unable.notHeld/naturalPerson: 32 → 22", Assert.Single(f.Corrections).ToString()));
        var finding = failures[0].ToFinding(values.Form);
        Assert.Equal(("T3.handledTotal", "table3/handledTotal/naturalPerson", "73", "63"), (finding.RuleId, finding.Place, finding.Expected, finding.Actual));
        Assert.Contains("可能有误的单元格：三、本年度办理结果·（四）无法提供·1.本机关不掌握相关政府信息·申请人情况·自然人（32 → 22）", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("likely culprit: results this year · unable to provide · not held by this organ · applicants · natural persons (32 → 22)", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(22, finding.Related.Count);
        Assert.Equal("国办公开办函〔2021〕30号", finding.Source!.Instrument.Number);
    }

    [Fact]
    public void Run_TwoWrongCellsInOneRow_NameNoCulprit()
    {
        var values = SampleYears.Published("pingtan-2021");
        foreach (var column in new[] { "naturalPerson", "commercial" })
        {
            values = values.With(values.Form.FindCell("table3", "granted", column)!, CellValue.Count(40));
        }

        Assert.All(FormAudit.Run(values).Failures, f => Assert.Empty(f.Corrections));
    }

    [Fact]
    public void Run_MoreIn_ThanOut_IsFound()
    {
        // Jiangning 2022: 783 new and 8 carried in are 791; 788 handled and 2 carried out are 790.
        var values = new FormValuesBuilder(Current)
            .Set("table3", "newReceived", "total", CellValue.Count(783)).Set("table3", "carriedIn", "total", CellValue.Count(8))
            .Set("table3", "handledTotal", "total", CellValue.Count(788)).Set("table3", "carriedOut", "total", CellValue.Count(2)).Build();
        var failure = Assert.Single(FormAudit.Run(values).Failures);
        Assert.Equal(("T3.balance", 791m, 790m), (failure.Identity.Id, failure.Left, failure.Right));
        Assert.Equal(4, failure.Corrections.Count);
    }

    public static readonly TheoryData<CellValue, CellValue, CellValue, string, string> Blanks = new()
    {
        { CellValue.Count(3), CellValue.Count(3), CellValue.Blank, "", "blank counts as zero where that holds" },
        { CellValue.Count(5), CellValue.Count(3), CellValue.Blank, "warning", "it may stand for the missing 2: not an error" },
        { CellValue.Count(5), CellValue.Count(3), CellValue.NotApplicable, "error", "“/” cannot stand for anything" },
        { CellValue.Count(5), CellValue.Count(3), CellValue.NotShown, "", "not shown: the sum cannot be checked" },
        { CellValue.Blank, CellValue.Blank, CellValue.Blank, "", "nothing is stated" },
        { CellValue.Blank, CellValue.Count(3), CellValue.Count(0), "", "a total that was not filled in is the sum of its parts" },
    };

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Run_CellsWithoutNumbers_AreJudgedAsDocumented(CellValue total, CellValue upheld, CellValue others, string severity, string why)
    {
        var values = new FormValuesBuilder(Current)
            .Set("table4", "", "review.total", total).Set("table4", "", "review.upheld", upheld).Set("table4", "", "review.corrected", others)
            .Set("table4", "", "review.other", others).Set("table4", "", "review.pending", others).Build();
        var failures = FormAudit.Run(values).Failures;
        Assert.True(severity == string.Join(' ', failures.Select(f => f.Severity.ToString().ToLowerInvariant())), why);
        Assert.All(failures, f => Assert.Equal(severity == "warning", f.CountsBlanksAsZero));
    }

    [Fact]
    public void Run_FormThatSaysBlankIsZero_KeepsTheError()
    {
        var form = FormCatalogue.BuiltIn.Parse(
            """
            {"schema":"govdisclosure/form/1","id":"x","title":"t","years":{"from":2021},
             "tables":[{"id":"t","blank":"zero","columns":[{"id":"a","label":"a"},{"id":"b","label":"b"},{"id":"c","label":"c"}]}],
             "identities":[{"id":"i","table":"t","rule":"a = b + c"}]}
            """,
            "x.json");
        var values = new FormValuesBuilder(form).Set("t", "", "a", CellValue.Count(2)).Set("t", "", "b", CellValue.Count(1)).Set("t", "", "c", CellValue.Blank).Build();
        Assert.Equal(Severity.Error, Assert.Single(FormAudit.Run(values).Failures).Severity);
    }

    [Theory]
    [InlineData(0, null, true, "no request was closed for an unpaid fee")]
    [InlineData(2, null, true, "the text is not at hand")]
    [InlineData(2, "全年收取信息处理费400元。", true, "section six speaks of the fee")]
    [InlineData(2, "无。", false, "section six is silent")]
    public void Run_RequestsClosedForAnUnpaidFee_NeedTheFeeInSectionSix(long closed, string? text, bool isClean, string why)
    {
        var values = new FormValuesBuilder(Current).Set("table3", "otherHandling.abandonedNoFee", "total", CellValue.Count(closed)).Build();
        var sections = text is null ? null : new Dictionary<string, string> { ["otherMatters"] = text };
        Assert.True(isClean == (FormAudit.Run(values, null, sections).Failures.Count == 0), why);
    }

    [Theory]
    [InlineData("table3", "granted", "research", -1, "T3.nonNegative")]
    [InlineData("table4", "", "direct.pending", -1, "T4.nonNegative")]
    [InlineData("table2", "penalties", "decisions", -1, "T2.integers")]
    [InlineData("table2", "rules", "repealed", -1, "T2.integers")]
    [InlineData("table2", "normativeDocs", "issued", 4000, "T2.pastInForce")]
    public void Run_ImpossibleNumber_IsFoundAtItsCell(string table, string row, string column, long value, string rule)
    {
        var values = SampleYears.Published("pingtan-2022");
        var failures = FormAudit.Run(values.With(values.Form.FindCell(table, row, column)!, CellValue.Count(value))).Failures;
        Assert.Contains(failures, f => f.Identity.Id == rule && f.Severity == Severity.Error);
    }

    [Fact]
    public void Run_FractionOfARequest_IsAnError()
    {
        var values = SampleYears.Published("pingtan-2022").With(Current.FindCell("table2", "licences", "decisions")!, CellValue.Amount(10690.5m));
        var finding = Assert.Single(FormAudit.Run(values).ToFindings());
        Assert.Equal(("T2.integers", "table2/licences/decisions", null, "10690.5"), (finding.RuleId, finding.Place, finding.Expected, finding.Actual));
    }

    [Fact]
    public void Run_NegativeFees_AreAnError()
    {
        var values = SampleYears.Published("pingtan-2022").With(Current.FindCell("table2", "adminFees", "amount")!, CellValue.Amount(-0.01m));
        Assert.Equal("T2.amount", Assert.Single(FormAudit.Run(values).Failures).Identity.Id);
    }

    [Theory]
    [InlineData("2014-statistics")]
    [InlineData("2019-format")]
    [InlineData("2021-format")]
    public void Run_OneCellMovedByOne_IsCaughtForEveryCellOfASum(string id)
    {
        var form = FormCatalogue.BuiltIn.Find(id)!;
        SampleYears.Consistent(form).Sample(
            sample =>
            {
                var clean = FormAudit.Run(sample.Year, sample.Previous);
                Assert.Empty(clean.Failures.Select(f => $"{f.Identity.Id} {f.Place}"));
                foreach (var cell in CellsOfSums(form))
                {
                    foreach (var step in new[] { -1, 1 })
                    {
                        var moved = sample.Year.With(form.Cells[cell], CellValue.Count((long)sample.Year[cell].Number + step));
                        var failures = FormAudit.Run(moved, sample.Previous).Failures;
                        Assert.Contains(failures, f => f.Cells.Contains(form.Cells[cell]));

                        // Where one cell is named, it is the one that was moved, and its old number.
                        Assert.All(
                            failures.Where(f => f.Corrections.Count == 1).Select(f => f.Corrections[0]),
                            c => Assert.Equal((form.Cells[cell], sample.Year[cell].Number), (c.Cell, c.Expected)));
                        Assert.All(failures, f => Assert.Equal(f.Corrections.Count > 0, f.Corrections.Any(c => c.Cell == form.Cells[cell])));
                    }
                }
            },
            iter: 3);
    }

    [Fact]
    public void Run_AnyYear_AgreesWithAPlainRecalculation()
        => Gen.Select(SampleYears.Consistent(Current), Gen.Int[0, Current.Cells.Count - 1].Array[0, 4], Gen.Long[-5, 70]).Sample(
            (sample, cells, number) =>
            {
                var year = cells.Aggregate(sample.Year, (values, cell) => values.With(Current.Cells[cell], Current.Cells[cell].Number == NumberKind.Amount ? CellValue.Amount(number) : CellValue.Count(number)));
                var found = FormAudit.Run(year, sample.Previous).Failures.Select(f => f.Identity.Id).ToHashSet();
                Assert.Equal(PlainAudit2021.Failing(year, sample.Previous).Order(), found.Order());
            },
            iter: 200);

    [Fact]
    public void Run_CleanReport_AllocatesNothing()
    {
        var (year, previous) = (SampleYears.Published("pingtan-2022"), SampleYears.Published("pingtan-2021"));
        FormAudit.Run(year, previous);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            FormAudit.Run(year, previous);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Run_HugeNumbers_AreCompared_WithoutOverflow()
    {
        var values = new FormValuesBuilder(Current)
            .Set("table3", "newReceived", "total", CellValue.Count(long.MaxValue)).Set("table3", "carriedIn", "total", CellValue.Count(long.MaxValue))
            .Set("table3", "handledTotal", "total", CellValue.Count(long.MaxValue)).Set("table3", "carriedOut", "total", CellValue.Count(long.MaxValue - 1)).Build();
        var failure = Assert.Single(FormAudit.Run(values).Failures);
        Assert.Equal(1m, failure.Left - failure.Right);
    }

    private static IEnumerable<int> CellsOfSums(Form form)
        => form.Program.Comparisons.Where(c => c.Kind == ComparisonKind.Equal)
            .SelectMany(c => form.Program.Terms[c.Start..c.End]).Select(t => t.Cell).Where(c => c >= 0).Distinct();
}
