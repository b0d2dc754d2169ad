using GovDisclosure.Proposals;

namespace GovDisclosure.Tests.Proposals;

public class ProposalFiguresTests
{
    private static readonly ProposalFigures Naxi = new(ProposalKind.ConferenceProposal, [new("市政协", 3), new("区政协", 144)])
    {
        Outcomes = [new(ProposalOutcome.Solved, 134), new(ProposalOutcome.Planned, 10)],
        OutcomeBase = 144,
    };

    [Fact]
    public void Total_OfOrigins_IsTheirSum() => Assert.Equal(147, Naxi.Total);

    [Fact]
    public void ShareBase_WithAndWithoutOwnBase_IsExplicit()
    {
        Assert.Equal(144, Naxi.ShareBase);
        Assert.Equal(147, (Naxi with { OutcomeBase = null }).ShareBase);
    }

    [Fact]
    public void CountOf_OutcomeNotNamed_IsZero()
    {
        Assert.Equal(134, Naxi.CountOf(ProposalOutcome.Solved));
        Assert.Equal(0, Naxi.CountOf(ProposalOutcome.ForReference));
    }

    [Fact]
    public void Total_PastLong_Overflows()
        => Assert.Throws<OverflowException>(() => new ProposalFigures(ProposalKind.CongressSuggestion, [new("省", long.MaxValue), new("市", 1)]));

    [Fact]
    public void Counts_Negative_AreRefusedWithTheRange()
    {
        Assert.Contains("from 0 to", Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalOrigin("区", -1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProposalOutcomeCount(ProposalOutcome.Solved, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Naxi with { OutcomeBase = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Naxi with { PrintedTotal = -1 });
    }

    [Fact]
    public void Equality_SameContentInOtherLists_IsEqual()
        => Assert.Equal(Naxi, Naxi with { Outcomes = [.. Naxi.Outcomes.Select(o => o with { })] });
}
