using GovDisclosure.Internal;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>What could not be read of a file; the same thing is said once a place.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Rule, string Place)> _seen = [];

    public IReadOnlyList<Finding> All => _findings;

    /// <summary>Something cannot be read at all.</summary>
    public void Unreadable(string place, string chinese, string english) => Add(ReadingFindings.Unreadable(place, chinese, english));

    /// <summary>Reading stopped at a limit.</summary>
    /// <param name="place">Where it stopped.</param>
    /// <param name="what">What there is too much of, in both languages.</param>
    /// <param name="limit">The limit.</param>
    public void Limit(string place, LocalizedText what, long limit) => Add(ReadingFindings.Limit(place, what, limit));

    public void Add(Finding finding)
    {
        if (_seen.Add((finding.RuleId, finding.Place)))
        {
            _findings.Add(finding);
        }
    }
}
