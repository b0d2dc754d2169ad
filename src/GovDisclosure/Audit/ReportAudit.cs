using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>Checks reports with a list of rules; nothing is ever dropped, a waived finding keeps its reason.</summary>
/// <remarks>Immutable and usable by several threads at once.</remarks>
internal sealed class ReportAudit
{
    /// <summary>Makes an audit with the built-in rules.</summary>
    public ReportAudit()
        : this(AuditRules.BuiltIn)
    {
    }

    /// <summary>Makes an audit.</summary>
    /// <param name="rules">The rules, in the order in which their findings are listed; copied.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ReportAudit(IEnumerable<AuditRule> rules)
    {
        Rules = ValueList.Copy(Guard.NotNull(rules));
        if (Rules.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two rules have the id \"{twice.Key}\".", nameof(rules));
        }
    }

    /// <summary>The rules, in the order in which their findings are listed.</summary>
    public IReadOnlyList<AuditRule> Rules { get; }

    /// <summary>Checks a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public AuditResult Run(AnnualReport report, AnnualReport? previous = null)
        => Run(new ReportContext(report) { Previous = previous });

    /// <summary>Checks a report.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public AuditResult Run(ReportContext context)
    {
        Guard.NotNull(context);
        return new AuditResult(context.Report, Waiver.Apply(Rules.SelectMany(rule => rule.Check(context)), context.Report.Waivers));
    }
}
