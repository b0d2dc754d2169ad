using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>The built-in rules of the audit.</summary>
public static class AuditRules
{
    /// <summary>All built-in rules, in the order in which their findings are listed.</summary>
    public static IReadOnlyList<IAuditRule> BuiltIn { get; } = ValueList.Copy(Array.Empty<IAuditRule>());
}
