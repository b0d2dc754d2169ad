using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Texts;

namespace GovDisclosure.Audit;

/// <summary>An audit rule made of a function: the short way to a rule of one's own.</summary>
public sealed class AuditRule : IAuditRule
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

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public LocalizedText Description { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public IEnumerable<Finding> Check(ReportContext context) => _check(Guard.NotNull(context));
}
