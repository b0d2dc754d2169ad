using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>Adds up the reports of organs, cell by cell, from the bottom of a tree to its top.</summary>
/// <remarks>
/// An organ's sum is its own report and the sums of the organs below it. Cells are added as
/// <see cref="CellValue.Add"/> says: what is stated is added, and a blank, “/” or cell that is not shown adds nothing.
/// </remarks>
internal static class RollUp
{
    /// <summary>Adds up reports.</summary>
    /// <param name="tree">The organs.</param>
    /// <param name="form">The form of the sums.</param>
    /// <param name="year">The report year.</param>
    /// <param name="reports">The reports, in any order; read once. Of two reports of one organ the first counts.</param>
    /// <param name="bridges">The bridges that a report in another form may take; null for the built-in ones.</param>
    /// <returns>The sums of every organ, and the record of what is missing, doubled or in another form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/>, <paramref name="form"/>, <paramref name="reports"/> or one of the reports is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit into a cell.</exception>
    public static RollUpResult Sum(OrganTree tree, Form form, int year, IEnumerable<OrganReport> reports, IReadOnlyList<FormBridge>? bridges = null)
    {
        var run = new RollUpRun(Guard.NotNull(tree), Guard.NotNull(form), year, bridges ?? FormBridges.BuiltIn);
        foreach (var report in Guard.NotNull(reports))
        {
            run.Add(Guard.NotNull(report, nameof(reports)));
        }

        return run.Finish();
    }
}
