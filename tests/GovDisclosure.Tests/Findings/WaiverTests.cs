namespace GovDisclosure.Tests.Findings;

public class WaiverTests
{
    [Fact]
    public void Apply_NamedPlace_WaivesThatFindingOnlyAndLosesNone()
    {
        var text = new LocalizedText("错", "wrong");
        Finding[] findings = [new("a", Severity.Error, "x", text), new("a", Severity.Error, "y", text)];
        var result = Waiver.Apply(findings, [new Waiver("a", "y", "known")]);
        Assert.Equal([false, true], result.Select(f => f.IsWaived));
        Assert.Equal("known", result[1].WaiverReason);
    }
}
