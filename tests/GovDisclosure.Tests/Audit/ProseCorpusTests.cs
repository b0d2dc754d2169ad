using System.Globalization;
using GovDisclosure.Audit;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Audit;

/// <summary>How many faults in prose the audit finds, and how many sound reports it accuses: printed, and held.</summary>
public class ProseCorpusTests(ITestOutputHelper output)
{
    private const int Seed = 20231231;
    private const int Reports = 1000;
    private const double LeastFound = 0.99;
    private const double MostAccused = 0.005;

    private static HashSet<string> Run(AnnualReport report)
        => [.. new ReportAudit().Run(report).Findings.Where(f => f.Severity > Severity.Info).Select(f => $"{f.RuleId} {f.Place} {f.Expected} {f.Actual}")];

    private static string Text(AnnualReport report) => string.Join("\n", report.Prose.SelectMany(p => p.Paragraphs));

    [Fact]
    public void Audit_SoundReportsInAThousandWordings_AreNotAccused()
    {
        var accused = new ProseCorpus(Seed).Take(Reports).Select(s => s.Report()).Where(report => Run(report).Count > 0).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accused: {accused.Count} of {Reports} sound reports"));
        Assert.True(accused.Count <= MostAccused * Reports, string.Create(CultureInfo.InvariantCulture, $"{accused.Count}\n") + string.Join("\n\n", accused.Take(20).Select(r => Text(r) + "\n  " + string.Join("\n  ", Run(r)))));
    }

    [Fact]
    public void Audit_OneNumberChanged_IsFound()
    {
        var corpus = new ProseCorpus(Seed + 1);
        var random = new Random(Seed);
        var missed = new List<string>();
        var kinds = new SortedDictionary<string, (int Found, int All)>(StringComparer.Ordinal);
        foreach (var sample in corpus.Take(Reports).ToList())
        {
            var at = random.Next(sample.Numbers.Count);
            var report = sample.Report(at, corpus.Fault(sample.Numbers[at]));
            var isFound = Run(report).Except(Run(sample.Report())).Any();
            var kind = sample.Numbers[at].Name;
            kinds[kind] = (kinds.GetValueOrDefault(kind).Found + (isFound ? 1 : 0), kinds.GetValueOrDefault(kind).All + 1);
            if (!isFound)
            {
                missed.Add($"{kind} {sample.Numbers[at].Value}: {Text(report)}");
            }
        }

        foreach (var (kind, (found, all)) in kinds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {found} of {all} found"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found: {Reports - missed.Count} of {Reports} faults"));
        Assert.True(missed.Count <= (1 - LeastFound) * Reports, string.Create(CultureInfo.InvariantCulture, $"{missed.Count}\n") + string.Join("\n", kinds.Select(k => $"{k.Key} {k.Value}")) + "\n" + string.Join("\n\n", missed.Take(30)));
    }
}
