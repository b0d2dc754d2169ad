using System.Globalization;
using GovDisclosure.Findings;
using GovDisclosure.Texts;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>What could not be read of a file; the same thing is said once a place.</summary>
internal sealed class ReadingFindings
{
    private const string UnreadableRule = "reading.unreadable";
    private const string LimitRule = "reading.limit";

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Rule, string Place)> _seen = [];

    public IReadOnlyList<Finding> All => _findings;

    /// <summary>Something cannot be read at all.</summary>
    public void Unreadable(string place, string chinese, string english)
        => Add(new Finding(UnreadableRule, Severity.Error, place, new LocalizedText(chinese, english)));

    /// <summary>Reading stopped at a limit.</summary>
    /// <param name="place">Where it stopped.</param>
    /// <param name="what">What there is too much of, in both languages.</param>
    /// <param name="limit">The limit.</param>
    public void Limit(string place, LocalizedText what, long limit)
    {
        var number = limit.ToString("N0", CultureInfo.InvariantCulture);
        Add(new Finding(
            LimitRule,
            Severity.Error,
            place,
            new LocalizedText(
                $"{what.Chinese}超过上限{number}，其后的内容没有读取。",
                $"{what.English} exceed the limit of {number}; what follows was not read."))
        {
            Expected = "<= " + limit.ToString(CultureInfo.InvariantCulture),
        });
    }

    public void Add(Finding finding)
    {
        if (_seen.Add((finding.RuleId, finding.Place)))
        {
            _findings.Add(finding);
        }
    }
}
