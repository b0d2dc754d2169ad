using GovDisclosure.Internal;

namespace GovDisclosure.Audit;

/// <summary>What one rule found in many reports.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RuleSummary
{
    internal RuleSummary(string ruleId, Severity severity, int standingCount, int waivedCount, IEnumerable<AuditedReport> reports)
    {
        RuleId = ruleId;
        Severity = severity;
        StandingCount = standingCount;
        WaivedCount = waivedCount;
        Reports = ValueList.Copy(reports);
    }

    /// <summary>The id of the rule, or of the form's identity, for example <c>T4.review</c>.</summary>
    public string RuleId { get; }

    /// <summary>The worst severity that it found and that nobody waived.</summary>
    public Severity Severity { get; }

    /// <summary>How many findings stand.</summary>
    public int StandingCount { get; }

    /// <summary>How many findings were waived.</summary>
    public int WaivedCount { get; }

    /// <summary>The reports that have a standing finding of the rule, in the order in which they were audited.</summary>
    public IReadOnlyList<AuditedReport> Reports { get; }
}
