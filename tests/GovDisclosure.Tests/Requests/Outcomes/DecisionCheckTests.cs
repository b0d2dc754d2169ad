using GovDisclosure.Findings;
using GovDisclosure.Law;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests.Requests;

public class DecisionCheckTests
{
    [Theory]
    [InlineData("denied.internalAffairs", "2018-01-02", "2018-01-20", "decision.outcome-not-in-law", Severity.Error, "art 16 came in 2019")]
    [InlineData("denied.adminQuery", "2018-01-02", "2018-01-20", "decision.outcome-not-in-law", Severity.Error, "art 36 item 7 came in 2019")]
    [InlineData("denied.internalAffairs", "2019-05-10", "2019-05-20", "decision.outcome-not-in-law", Severity.Warning, "only one of the two days allows it")]
    [InlineData("denied.internalAffairs", "2019-05-15", "2019-05-20", null, Severity.Info, "the revision")]
    [InlineData("denied.stateSecret", "2018-01-02", "2018-01-20", null, Severity.Info, "both laws have it")]
    [InlineData("denied.stateSecret", "2007-01-02", "2007-01-20", "decision.outcome-not-in-law", Severity.Error, "no Regulations before 2008-05-01")]
    [InlineData("notProcessed.massive", "2018-01-02", "2018-01-20", "decision.outcome-not-in-law", Severity.Warning, "art 35 came in 2019; no exemption")]
    [InlineData("otherHandling.abandonedNoFee", "2020-11-02", "2020-12-31", "decision.outcome-not-in-law", Severity.Warning, "the Measures begin in 2021")]
    [InlineData("otherHandling.abandonedNoFee", "2020-12-02", "2021-02-01", null, Severity.Info, "decided under the Measures")]
    public void Check_OutcomeOfAnotherLaw_IsAFinding(string code, string received, string decided, string? rule, Severity severity, string why)
    {
        var findings = DecisionCheck.Check(new RequestDecision(Outcomes.FromCode(code), Day(received), Day(decided)));
        if (rule is null)
        {
            Assert.True(findings.Count == 0, why);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.True((rule, severity) == (finding.RuleId, finding.Severity), why);
    }

    [Fact]
    public void Check_ArticleOfALawNotYetInForce_IsAnError()
    {
        var decision = new RequestDecision(Outcomes.DeniedStateSecret, new(2018, 1, 2), new(2018, 1, 20)) { NamedBases = [Instruments.Regulations2019.Article(14)] };
        var finding = Assert.Single(DecisionCheck.Check(decision));
        Assert.Equal(("decision.basis-not-in-force", Severity.Error, "namedBases[0]"), (finding.RuleId, finding.Severity, finding.Place));
    }

    [Fact]
    public void Check_ArticleOfARepealedLaw_IsAnError()
    {
        var decision = new RequestDecision(Outcomes.DeniedStateSecret, new(2020, 1, 2), new(2020, 1, 20)) { NamedBases = [Instruments.Regulations2007.Article(14)] };
        Assert.Equal("decision.basis-not-in-force", Assert.Single(DecisionCheck.Check(decision)).RuleId);
    }

    [Theory]
    [InlineData(16, 2, null, 0, "the very paragraph")]
    [InlineData(16, null, null, 0, "the article as a whole")]
    [InlineData(16, 1, null, 1, "internal affairs, not process information")]
    [InlineData(15, null, null, 1, "another ground")]
    public void Check_ArticleOfAnotherGround_IsAMismatch(int article, int? paragraph, int? item, int count, string why)
    {
        var decision = new RequestDecision(Outcomes.DeniedProcessInfo, new(2024, 3, 4), new(2024, 3, 20))
        {
            NamedBases = [Instruments.Regulations2019.Article(article, paragraph, item)],
        };
        var findings = DecisionCheck.Check(decision);
        Assert.True(findings.Count == count, why);
        Assert.All(findings, f => Assert.Equal("decision.basis-mismatch", f.RuleId));
    }

    [Theory]
    [InlineData(14, 0, "a state secret in a part of it")]
    [InlineData(16, 0, "process information in a part of it")]
    [InlineData(37, 0, "the article on separation itself")]
    [InlineData(38, 1, "what would have to be made cannot be granted in part")]
    public void Check_GroundOfTheWithheldPart_IsNoMismatch(int article, int count, string why)
    {
        var decision = new RequestDecision(Outcomes.Partial, new(2024, 3, 4), new(2024, 3, 20)) { NamedBases = [Instruments.Regulations2019.Article(article)] };
        Assert.True(count == DecisionCheck.Check(decision).Count, why);
    }

    [Fact]
    public void Check_AnotherLawAsGround_IsNoMismatch()
    {
        var decision = new RequestDecision(Outcomes.DeniedLawForbidden, new(2024, 3, 4), new(2024, 3, 20))
        {
            NamedBases = [Instruments.CivilProcedureLaw2023.Article(85)],
        };
        Assert.Empty(DecisionCheck.Check(decision));
    }

    [Fact]
    public void Check_BareRefusal_ListsAllUnmetDemands()
    {
        var findings = DecisionCheck.Check(new RequestDecision(Outcomes.DeniedThirdParty, new(2024, 3, 4), new(2024, 3, 20)) { Meets = [] });
        Assert.Equal(
            ["Reasons", "LegalBasis", "Separation", "ReconsiderationFirst", "ThirdPartyConsultation"],
            findings.Where(f => f.RuleId == "decision.demand-unmet").Select(f => f.Expected));
        Assert.Single(findings, f => f.RuleId == "decision.basis-missing");
    }

    [Theory]
    [InlineData(4, "", "Search")] // the way named, nothing met
    [InlineData(4, "Search", "")]
    [InlineData(4, "Reasons", "Search")] // the other way's demand does not help
    [InlineData(5, "Reasons", "")]
    [InlineData(5, "Search", "Reasons")]
    [InlineData(null, "Search", "")] // no way named: one that is gone to its end is enough
    [InlineData(null, "Reasons", "")]
    [InlineData(null, "", "Search,Reasons")]
    public void Check_NotHeldByArticle36Items4And5_AsksForOneOfTheTwo(int? item, string met, string expected)
    {
        var decision = new RequestDecision(Outcomes.UnableNotHeld, new(2024, 3, 4), new(2024, 3, 20))
        {
            NamedBases = item is null ? [] : [Instruments.Regulations2019.Article(36, null, item)],
            Meets = [.. met.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<OutcomeDemandKind>)],
        };
        Assert.Equal(expected, string.Join(',', DecisionCheck.Check(decision).Select(f => f.Expected)));
    }

    [Theory]
    [InlineData(15, "2024-03-20", true)]
    [InlineData(16, "2024-03-20", true)]
    [InlineData(15, "2023-12-29", false)] // before the Reconsideration Law of 2023
    [InlineData(37, "2024-03-20", false)] // no ground of articles 14 to 16 is named
    public void Check_PartWithheldUnderArticles14To16_AsksForReconsiderationFirstByArticle23(int article, string decided, bool asked)
    {
        var decision = new RequestDecision(Outcomes.Partial, new(2023, 12, 4), Day(decided))
        {
            NamedBases = [Instruments.Regulations2019.Article(article)],
            Meets = [OutcomeDemandKind.Separation, OutcomeDemandKind.Reasons, OutcomeDemandKind.LegalBasis],
        };
        var unmet = DecisionCheck.Check(decision).Where(f => f.RuleId == "decision.demand-unmet").ToList();
        Assert.Equal(asked ? ["ReconsiderationFirst"] : [], unmet.Select(f => f.Expected));
        Assert.All(unmet, f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Fact]
    public void Check_DecidedBeforeReceipt_IsAnError()
        => Assert.Equal("decision.before-receipt", Assert.Single(DecisionCheck.Check(new(Outcomes.Granted, new(2024, 3, 4), new(2024, 3, 3)))).RuleId);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
