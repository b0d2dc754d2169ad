using GovDisclosure.Answers;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.LawCases;

/// <summary>Several applicants of one request, of whom the Regulations do not speak: one request, counted once, each with remedies of its own (a reading).</summary>
public class CoApplicantTests
{
    private static readonly DisclosureRequest Joint = new(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
    {
        Id = "1",
        Applicant = new RequestApplicant { Key = "a", Kind = ApplicantKind.NaturalPerson },
        CoApplicants = [new CoApplicant { Key = "b", Kind = ApplicantKind.Commercial }, new CoApplicant { Key = "c", Kind = ApplicantKind.NaturalPerson }],
        Events = [RequestEvent.Reply(new(2024, 3, 29))],
        Decision = new RequestDecision(Outcome.Granted) { DecidedOn = new LocalDate(2024, 3, 29) },
    };

    [Fact]
    public void Tally_JointRequest_CountsOnceUnderTheFirstAndSaysSo()
    {
        var tally = RequestTally.Tally(2024, [Joint]);
        Assert.Equal((1, 1), (tally.Statistics.NewReceived(), tally.Statistics.Handled()));
        Assert.Equal(1, tally.Statistics.Of(Outcome.Granted, ApplicantKind.NaturalPerson));
        var told = tally.Findings.Single(f => f.RuleId == "case.joint-applicants");
        Assert.Equal((Severity.Info, "1", Verification.Interpretation), (told.Severity, told.Place, told.Source!.Verification));
        Assert.Empty(RequestTally.Tally(2024, [Joint with { CoApplicants = [] }]).Findings);
    }

    [Fact]
    public void Lines_JointRequest_AreReadBackEqual()
    {
        var line = RequestLine.Parse(RequestLine.ToJson(Joint));
        Assert.Empty(line.Findings);
        Assert.Equal(Joint, line.Request);
        Assert.NotEqual(Joint, Joint with { CoApplicants = [] });
        Assert.Equal(Joint, GovDisclosureJson.Parse<DisclosureRequest>(GovDisclosureJson.Serialize(Joint), "joint.json"));
    }

    // Names stay with the first applicant or the host: nothing lets them in by another door.
    [Theory]
    [InlineData("""[{"key":"b","contact":{"name":"x"}}]""")]
    [InlineData("""[{"key":"b","kind":"nobody"}]""")]
    [InlineData("""["b"]""")]
    [InlineData("""{"key":"b"}""")]
    [InlineData("7")]
    public void Lines_CoApplicantsThatCannotBe_AreAFinding(string members)
        => Assert.False(RequestLine.Parse($$"""{"id":"1","receipt":{"channel":"internet","arrived":"2024-03-04"},"coApplicants":{{members}}}""").IsSound);
}
