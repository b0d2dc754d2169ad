namespace GovDisclosure.Orleans;

/// <content>The sums that go up beside the figures.</content>
internal sealed partial class OrganGrain
{
    private const int MostRanked = 20;

    private OrganSummary Summary()
    {
        var sum = Sum();
        var own = OwnFindings().Where(finding => !finding.IsWaived && finding.Severity != Severity.Info).ToList();
        var errors = own.Count(finding => finding.Severity == Severity.Error);
        var rules = own.GroupBy(finding => finding.RuleId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var below = Children().Select(child => child.Value.Summary!).ToList();
        foreach (var (rule, count) in below.SelectMany(child => child.Rules))
        {
            rules[rule] = rules.GetValueOrDefault(rule) + count;
        }

        return new OrganSummary
        {
            Sum = sum is null ? null : PackedFigures.Pack(sum),
            Expected = (State.Reports && State.Placement > 0 ? 1 : 0) + below.Sum(child => child.Expected),
            Counted = (_own is null ? 0 : 1) + below.Sum(child => child.Counted),
            Files = State.Sources.Values.Count(source => source.IsFile) + below.Sum(child => child.Files),
            Errors = errors + below.Sum(child => child.Errors),
            Warnings = own.Count - errors + below.Sum(child => child.Warnings),
            Rules = rules,
            Worst = Worst(own.Count == 0 ? null : new RankedOrgan(_key.OrganId, State.Name, errors, own.Count - errors), below),
        };
    }

    private static RankedOrgan[] Worst(RankedOrgan? own, List<OrganSummary> below)
        => [.. below.SelectMany(child => child.Worst).Concat(own is null ? [] : [own])
            .OrderByDescending(organ => organ.Errors).ThenByDescending(organ => organ.Warnings).ThenBy(organ => organ.Id, StringComparer.Ordinal).Take(MostRanked)];
}
