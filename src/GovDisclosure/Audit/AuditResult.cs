using GovDisclosure.Json;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Audit;

/// <summary>What an audit found in one report; waived findings are among the others, each with its reason.</summary>
[JsonShape]
public sealed partial record AuditResult
{
    internal AuditResult(AnnualReport report, IEnumerable<Finding> findings)
    {
        Report = report;
        Findings = ValueList.Copy(findings);
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>All findings, in the order of the rules; waived ones too.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether nothing of severity error stands: every such finding is waived, or there is none.</summary>
    public bool IsClean => CountOf(Severity.Error) == 0;

    /// <summary>How many findings of a severity stand.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number of findings that are not waived.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of <see cref="Severity"/>.</exception>
    public int CountOf(Severity severity)
    {
        Guard.Defined(severity);
        return Findings.Count(f => f.Severity == severity && !f.IsWaived);
    }

    /// <summary>The report and how many findings it has.</summary>
    /// <returns>For example <c>某局2024年度报告，发现2项</c>.</returns>
    public override string ToString() => ShortText.Of(FormattableString.Invariant($"{Report}，发现{Findings.Count}项"));
}
