using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Texts;

namespace GovDisclosure.Audit;

/// <summary>One rule of the audit of a report: the seam for rules of a host's own.</summary>
/// <remarks>A rule is a pure function of its context and may be used by several threads at once.</remarks>
public interface IAuditRule
{
    /// <summary>The stable id of the rule, for example <c>shares.reproduce</c>: that of its findings, or what theirs begin with; the findings of <c>form.identities</c> have the id of the form's identity.</summary>
    string Id { get; }

    /// <summary>What the rule checks, in one sentence.</summary>
    LocalizedText Description { get; }

    /// <summary>Checks a report.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>All findings, in the order of the report; none where the report is sound or holds nothing to check.</returns>
    IEnumerable<Finding> Check(ReportContext context);
}
