using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Somebody's decision that a finding may stand, with the reason.</summary>
/// <remarks>A waived finding is kept in every output with its reason; it no longer counts as an error.</remarks>
[JsonShape]
public sealed partial record Waiver
{
    /// <summary>Makes a waiver.</summary>
    /// <param name="ruleId">The rule whose findings are waived.</param>
    /// <param name="place">The place whose finding is waived; null for every place.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> or <paramref name="reason"/> is empty.</exception>
    public Waiver(string ruleId, string? place, string reason)
    {
        RuleId = Guard.NotBlank(ruleId);
        Place = place;
        Reason = Guard.NotBlank(reason);
    }

    /// <summary>The rule whose findings are waived.</summary>
    public string RuleId { get; }

    /// <summary>The place whose finding is waived; null for every place.</summary>
    public string? Place { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Marks the findings that the waivers name; the others are returned unchanged, in the same order.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="waivers">The waivers; the first that fits a finding gives the reason.</param>
    /// <returns>All findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings, IEnumerable<Waiver> waivers)
    {
        var rules = ValueList.Copy(Guard.NotNull(waivers));
        return ValueList.Copy(Guard.NotNull(findings).Select(finding =>
            finding.IsWaived || rules.FirstOrDefault(w => w.Fits(finding)) is not { } waiver
                ? finding
                : finding with { WaiverReason = waiver.Reason }));
    }

    private bool Fits(Finding finding)
        => RuleId == finding.RuleId && (Place is null || Place == finding.Place);
}
