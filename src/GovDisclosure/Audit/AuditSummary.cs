using GovDisclosure.Internal;

namespace GovDisclosure.Audit;

/// <summary>Which rules fail where, over many reports: what a competent department (主管部门) reads after an inspection.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record AuditSummary
{
    private AuditSummary(int reportCount, int cleanCount, IEnumerable<RuleSummary> rules)
    {
        ReportCount = reportCount;
        CleanCount = cleanCount;
        Rules = ValueList.Copy(rules);
    }

    /// <summary>How many reports were audited.</summary>
    public int ReportCount { get; }

    /// <summary>How many of them are clean, see <see cref="AuditResult.IsClean"/>.</summary>
    public int CleanCount { get; }

    /// <summary>The rules that found something: errors first, then those that found it in most reports.</summary>
    public IReadOnlyList<RuleSummary> Rules { get; }

    /// <summary>Sums up audits.</summary>
    /// <param name="results">The audits; read once, and none of them is kept.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static AuditSummary Of(IEnumerable<AuditResult> results)
    {
        var (reports, clean) = (0, 0);
        var rules = new Dictionary<string, Counter>(StringComparer.Ordinal);
        foreach (var result in Guard.NotNull(results))
        {
            reports++;
            clean += result.IsClean ? 1 : 0;
            var place = new AuditedReport(result.Report.Organ, result.Report.Year);
            foreach (var finding in result.Findings)
            {
                if (!rules.TryGetValue(finding.RuleId, out var counter))
                {
                    rules[finding.RuleId] = counter = new Counter();
                }

                counter.Add(finding, place);
            }
        }

        return new AuditSummary(reports, clean, rules
            .Select(pair => new RuleSummary(pair.Key, pair.Value.Worst, pair.Value.Standing, pair.Value.Waived, pair.Value.Reports))
            .OrderByDescending(rule => rule.Severity)
            .ThenByDescending(rule => rule.Reports.Count)
            .ThenBy(rule => rule.RuleId, StringComparer.Ordinal));
    }

    private sealed class Counter
    {
        public Severity Worst { get; private set; } = Severity.Info;

        public int Standing { get; private set; }

        public int Waived { get; private set; }

        public List<AuditedReport> Reports { get; } = [];

        public void Add(Finding finding, AuditedReport report)
        {
            if (finding.IsWaived)
            {
                Waived++;
                return;
            }

            Standing++;
            Worst = finding.Severity > Worst ? finding.Severity : Worst;
            if (Reports.Count == 0 || !Reports[Reports.Count - 1].Equals(report))
            {
                Reports.Add(report);
            }
        }
    }
}
