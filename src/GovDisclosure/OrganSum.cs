using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure;

/// <summary>The reports of many organs added up.</summary>
[JsonShape]
public sealed partial class OrganSum
{
    internal OrganSum(RollUpResult rollUp, AnnualReport report, IEnumerable<Finding> findings)
    {
        RollUp = rollUp;
        Report = report;
        Findings = ValueList.Copy(findings);
    }

    /// <summary>The sums of every organ, and the record of what went into them.</summary>
    public RollUpResult RollUp { get; }

    /// <summary>The sum of all as a report of the organ at the top, or of 合计 where there is no single one.</summary>
    public AnnualReport Report { get; }

    /// <summary>What is missing, doubled, without tables or in another form.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many organs should report.</summary>
    public int Expected => RollUp.Tree.Roots.Sum(root => RollUp.ExpectedBelow(root.Id));

    /// <summary>How many reports are in the sum.</summary>
    public int Counted => RollUp.Tree.Roots.Sum(root => RollUp.CountedBelow(root.Id));
}
