using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

public class IdentityEvaluationTests
{
    private static readonly Form Current = FormCatalogue.BuiltIn.Find("2021-format")!;

    [Fact]
    public void Evaluate_AnyCells_FailsHoldsAndLeavesOutWhatRunDoes()
        => Gen.Select(Cells(Current), Cells(Current), Gen.Bool).Sample((values, previous, hasPrevious) =>
        {
            var last = hasPrevious ? previous : null;
            var check = FormAudit.Run(values, last);
            var all = FormAudit.Evaluate(values, last);
            Assert.Equal(check.Held, all.Count(e => e.Outcome == IdentityOutcome.Holds));
            Assert.Equal(check.NotEvaluated, all.Count(e => e.Outcome == IdentityOutcome.Unknown));
            Assert.Equal(
                check.Failures.Select(f => (f.Identity.Id, f.Place, f.Left, f.Right, f.CountsBlanksAsZero)),
                all.Where(e => e.Outcome >= IdentityOutcome.Fails).Select(e =>
                {
                    var first = e.Comparisons.First(c => c.Outcome >= IdentityOutcome.Fails);
                    return (e.Identity.Id, e.Place, first.Left, first.Right, first.Outcome == IdentityOutcome.FailsWithBlanks);
                }));
        }, iter: 200);

    [Fact]
    public void Evaluate_Hongze2023_ShowsTermsAndSides()
    {
        var evaluation = Assert.Single(FormAudit.Evaluate(SampleYears.Published("hongze-2023")), e => e.Identity.Id == "T4.review");
        var comparison = Assert.Single(evaluation.Comparisons);
        Assert.Empty(evaluation.Conditions);
        Assert.Equal((ComparisonKind.Equal, IdentityOutcome.Fails, 0m, 11m), (comparison.Kind, comparison.Outcome, comparison.Left, comparison.Right));
        Assert.Equal(["table4/review.total"], comparison.LeftTerms.Select(t => t.Cell.Path));
        Assert.Equal(
            ["table4/review.upheld", "table4/review.corrected", "table4/review.other", "table4/review.pending"],
            comparison.RightTerms.Select(t => t.Cell.Path));
        Assert.Equal(11m, comparison.RightTerms.Sum(t => t.Factor * t.Value.Number));
    }

    [Fact]
    public void Evaluate_ConditionAndPhrase_AreTold()
    {
        var fee = Assert.Single(
            FormAudit.Evaluate(FormValues.Empty(Current), null, new Dictionary<string, string> { ["otherMatters"] = "无。" }), e => e.Identity.Id == "X.fee");
        Assert.Equal(ComparisonKind.Greater, Assert.Single(fee.Conditions).Kind);
        var comparison = Assert.Single(fee.Comparisons);
        Assert.Equal(("otherMatters", "信息处理费", IdentityOutcome.Fails), (comparison.Section, comparison.Phrase, comparison.Outcome));
        Assert.Equal(IdentityOutcome.Unknown, fee.Outcome);
    }

    [Fact]
    public void Evaluate_LastYear_IsMarkedAndSubtracted()
    {
        var last = new FormValuesBuilder(Current).Set("table2", "rules", "inForce", CellValue.Count(7)).Build();
        var now = new FormValuesBuilder(Current).Set("table2", "rules", "inForce", CellValue.Count(9)).Set("table2", "rules", "issued", CellValue.Count(3))
            .Set("table2", "rules", "repealed", CellValue.Count(1)).Build();
        var stock = FormAudit.Evaluate(now, last).First(e => e.Identity.Id == "T2.stock");
        Assert.Equal(
            [(true, 1, 7m), (false, 1, 3m), (false, -1, 1m)],
            stock.Comparisons[0].RightTerms.Select(t => (t.IsPrevious, t.Factor, t.Value.Number)));
        Assert.Equal(IdentityOutcome.Holds, stock.Outcome);
    }

    private static Gen<FormValues> Cells(Form form)
        => Gen.OneOf(
                Gen.Long[-1, 3].Select(CellValue.Count), Gen.Const(CellValue.Blank), Gen.Const(CellValue.NotApplicable),
                Gen.Int[0, 40].Select(n => n == 0 ? CellValue.NotShown : CellValue.Count(0)), Gen.Long[0, 9].Select(n => CellValue.Amount(n / 4m)))
            .Array[form.Cells.Count].Select(cells =>
            {
                var builder = new FormValuesBuilder(form);
                foreach (var cell in form.Cells)
                {
                    builder[cell.Index] = cells[cell.Index];
                }

                return builder.Build();
            });
}
