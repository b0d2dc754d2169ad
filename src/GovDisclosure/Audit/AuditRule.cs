using GovDisclosure.Reports;
using GovDisclosure.Internal;

namespace GovDisclosure.Audit;

/// <summary>One rule of the audit of a report: the seam for rules of a host's own.</summary>
/// <remarks>
/// A rule is a pure function of its context and may be used by several threads at once. A host makes one of a function, or derives a class whose
/// container gives it the host's own data.
/// </remarks>
public class AuditRule
{
    private readonly Func<ReportContext, IEnumerable<Finding>> _check;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="description">What the rule checks.</param>
    /// <param name="check">Checks a report; a pure function.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AuditRule(string id, LocalizedText description, Func<ReportContext, IEnumerable<Finding>> check)
    {
        Id = Guard.NotBlank(id);
        Description = Guard.NotNull(description);
        _check = Guard.NotNull(check);
    }

    /// <summary>The stable id of the rule, for example <c>shares.reproduce</c>: that of its findings, or what theirs begin with; the findings of <c>form.identities</c> have the id of the form's identity.</summary>
    public string Id { get; }

    /// <summary>What the rule checks, in one sentence.</summary>
    public LocalizedText Description { get; }

    /// <summary>Checks a report.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>All findings, in the order of the report; none where the report is sound or holds nothing to check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public IEnumerable<Finding> Check(ReportContext context) => _check(Guard.NotNull(context));
}
