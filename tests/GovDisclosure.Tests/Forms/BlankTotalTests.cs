using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

/// <summary>A total that was left blank counts as the sum of its parts, wherever identities are evaluated.</summary>
public class BlankTotalTests
{
    private static readonly Form Form = FormCatalogue.BuiltIn.Find("2021-format")!;

    // Filled in by hand: every total of the third and fourth table is the sum of the cells to its left in its group.
    private static readonly (string Table, string Total, string[] Parts)[] RowTotals =
    [
        ("table3", "total", ["naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"]),
    ];

    [Fact]
    public void PartsOf_Cells_AreThoseOfTotalsAlone()
    {
        Assert.Equal(RowTotals[0].Parts, Form.PartsOf(Form.FindCell("table3", "granted", "total")!).Select(cell => cell.ColumnId));
        Assert.Empty(Form.PartsOf(Form.FindCell("table3", "granted", "commercial")!));
        Assert.DoesNotContain(Form.Cells, cell => Form.PartsOf(cell).Contains(cell));
    }

    [Fact]
    public void Run_AnyCellsWithBlankTotals_FailsWhereTheTotalsFilledInByHandFail()
        => Gen.Select(Gen.Int[0, 3].Array[Form.Cells.Count], Gen.Bool.Array[Form.Cells.Count], Gen.Bool).Sample(
            (numbers, isBlank, hasPrevious) =>
            {
                var (blank, filled) = (new FormValuesBuilder(Form), new FormValuesBuilder(Form));
                foreach (var cell in Form.Cells)
                {
                    blank[cell.Index] = filled[cell.Index] = CellValue.Count(numbers[cell.Index]);
                }

                foreach (var (table, total, parts) in RowTotals)
                {
                    foreach (var row in Form.Cells.Where(cell => cell.TableId == table && cell.ColumnId == total && isBlank[cell.Index]))
                    {
                        blank[row.Index] = CellValue.Blank;
                        filled[row.Index] = CellValue.Count(parts.Sum(part => numbers[Form.FindCell(table, row.RowId, part)!.Index]));
                    }
                }

                var (one, other) = (blank.Build(), filled.Build());
                var (last, lastFilled) = hasPrevious ? (one, other) : (null, null);
                Assert.Equal(Failed(FormAudit.Run(other, lastFilled)), Failed(FormAudit.Run(one, last)));
                Assert.Equal(
                    FormAudit.Evaluate(other, lastFilled).Select(e => (e.Identity.Id, e.Place, e.Outcome)).Where(e => !IsOfCells(e.Id)),
                    FormAudit.Evaluate(one, last).Select(e => (e.Identity.Id, e.Place, e.Outcome)).Where(e => !IsOfCells(e.Id)));
            },
            iter: 200);

    private static bool IsOfCells(string id) => Form.Identities.First(identity => identity.Id == id).Scope == IdentityScope.EachCell;

    private static List<(string, string, decimal, decimal)> Failed(FormCheck check)
        => [.. check.Failures.Select(failure => (failure.Identity.Id, failure.Place, failure.Left, failure.Right))];
}
