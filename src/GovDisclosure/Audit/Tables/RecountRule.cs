using GovDisclosure.Reports;
using GovDisclosure.Forms;

namespace GovDisclosure.Audit;

/// <summary>Holds the tables of a report against what they should be the sum of: the reports below it, or its cases.</summary>
internal static class RecountRule
{
    public const string ChildrenId = "form.children";
    public const string CasesId = "form.cases";

    public static IEnumerable<Finding> CheckChildren(ReportContext context)
        => Compare(context, context.ChildrenTotal, ChildrenId, "下级报告汇总", "the reports below add up to");

    public static IEnumerable<Finding> CheckCases(ReportContext context)
        => Compare(context, context.CasesTally, CasesId, "申请台账统计", "the register of cases gives");

    /// <summary>Cells are compared by their ids, so that a variant or another form is held against what both have; a cell that one does not state is not compared.</summary>
    private static IEnumerable<Finding> Compare(ReportContext context, FormValues? sums, string id, string chinese, string english)
    {
        if (context.Report.Tables is not { } tables || sums is null)
        {
            yield break;
        }

        foreach (var cell in tables.Form.Cells)
        {
            if (sums.Form.FindCell(cell.TableId, cell.RowId, cell.ColumnId) is { } other
                && tables[cell.Index].TryGetNumber(out var stated) && sums[other.Index].TryGetNumber(out var sum) && stated != sum)
            {
                var (actual, expected) = (tables[cell.Index].ToText(cell.Number), sums[other.Index].ToText(cell.Number));
                var name = FormNames.Of(tables.Form, cell);
                yield return new Finding(id, Severity.Error, cell.Path, new LocalizedText(
                    $"{name.Chinese}：报告为 {actual}，{chinese}为 {expected}",
                    $"{name.English}: the report has {actual}, {english} {expected}"))
                {
                    PlaceText = name,
                    Expected = expected,
                    Actual = actual,
                };
            }
        }
    }
}
