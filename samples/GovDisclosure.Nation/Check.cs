using System.Collections.Concurrent;
using GovDisclosure.Orleans;
using GovDisclosure.Statistics;

namespace GovDisclosure.Nation;

/// <summary>Holds the cluster's table to the roll-up on one machine.</summary>
internal static class Check
{
    public static async Task<IReadOnlyList<string>> RunAsync(DisclosureNation cluster, MadeUpNation nation, IReadOnlyList<OrganFigures> provinces, ConcurrentDictionary<string, int> answers)
    {
        var problems = new List<string>();
        var expected = new DisclosureService().SumUp(nation.Readable, OrganTree.Of(nation.Organs), nation.Form, MadeUpNation.Year);
        var total = await cluster.TotalAsync();
        Compare("the nation", expected.RollUp.Total, total.Sum);
        foreach (var province in provinces)
        {
            Compare(province.Name, expected.RollUp.SumOf(province.Id), province.Sum);
        }

        Equal("counted", expected.Counted, total.Counted);
        Equal("expected", expected.Expected, total.Expected);
        var files = nation.Files.ToList();
        var known = files.Count(file => !file.OrganId.StartsWith("unknown-", StringComparison.Ordinal));
        Equal("files reported", known, total.Files);
        Equal("files answered once", files.Count, answers.Count(answer => answer.Value == 1));
        var findings = await cluster.FindingsAsync();
        Equal("unknown organs named", files.Count - known, findings.Count(finding => finding.RuleId == "rollup.unknown-organ"));
        Equal("missing reports named", expected.Expected - expected.Counted, findings.Where(finding => finding.RuleId is "rollup.missing").Select(finding => finding.Place).Distinct(StringComparer.Ordinal).Count());
        Equal("hanging files named", Enumerable.Range(0, nation.Organs.Count).Count(i => nation.FaultOf(i) == Fault.Hangs), findings.Count(finding => finding.RuleId == "nation.timeout"));
        return problems;

        void Compare(string what, Forms.FormValues one, Forms.FormValues many)
        {
            foreach (var cell in one.Form.Cells.Where(cell => one[cell.Index] != many[cell.Index]))
            {
                problems.Add($"{what} {cell.Path}: one machine {one[cell.Index]}, the cluster {many[cell.Index]}");
            }
        }

        void Equal(string what, int one, int many)
        {
            if (one != many)
            {
                problems.Add(FormattableString.Invariant($"{what}: {one} expected, {many} found"));
            }
        }
    }
}
