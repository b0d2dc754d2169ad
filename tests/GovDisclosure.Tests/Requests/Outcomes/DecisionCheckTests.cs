namespace GovDisclosure.Tests.Requests;

public class DecisionCheckTests
{
    [Theory]
    [InlineData("denied.internalAffairs", "2018-01-02", "2018-01-20", null, Severity.Info, "art 16 came in 2019; before, 国办发〔2010〕5号")]
    [InlineData("denied.processInfo", "2018-01-02", "2018-01-20", null, Severity.Info, "art 16 came in 2019; before, 国办发〔2010〕5号")]
    [InlineData("denied.processInfo", "2009-01-05", "2009-01-20", "decision.outcome-not-in-law", Severity.Error, "neither the article nor the opinion")]
    [InlineData("denied.enforcementFile", "2018-01-02", "2018-01-20", null, Severity.Info, "法释〔2011〕17号, art. 2 item 4")]
    [InlineData("unable.needsCreation", "2018-01-02", "2018-01-20", null, Severity.Info, "法释〔2011〕17号, art. 2 item 3")]
    [InlineData("notProcessed.publication", "2018-01-02", "2018-01-20", null, Severity.Info, "法释〔2011〕17号, art. 2 item 2")]
    [InlineData("denied.adminQuery", "2018-01-02", "2018-01-20", null, Severity.Info, "art 36 item 7 came in 2019; before, 国办公开办函〔2016〕206号, from memory")]
    [InlineData("notProcessed.massive", "2019-05-10", "2019-05-20", "decision.outcome-not-in-law", Severity.Warning, "only one of the two days allows it")]
    [InlineData("denied.internalAffairs", "2019-05-15", "2019-05-20", null, Severity.Info, "the revision")]
    [InlineData("denied.stateSecret", "2018-01-02", "2018-01-20", null, Severity.Info, "both laws have it")]
    [InlineData("denied.stateSecret", "2007-01-02", "2007-01-20", "decision.outcome-not-in-law", Severity.Error, "no Regulations before 2008-05-01")]
    [InlineData("notProcessed.massive", "2018-01-02", "2018-01-20", "decision.outcome-not-in-law", Severity.Warning, "art 35 came in 2019; no exemption")]
    [InlineData("otherHandling.abandonedNoFee", "2020-11-02", "2020-12-31", "decision.outcome-not-in-law", Severity.Warning, "the Measures begin in 2021")]
    [InlineData("otherHandling.abandonedNoFee", "2020-12-02", "2021-02-01", null, Severity.Info, "decided under the Measures")]
    public void Check_OutcomeOfAnotherLaw_IsAFinding(string code, string received, string decided, string? rule, Severity severity, string why)
    {
        var findings = DecisionCheck.Check(new RequestDecision(Outcome.FromCode(code), Day(decided)), Day(received));
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
        var decision = new RequestDecision(Outcome.DeniedStateSecret, new LocalDate(2018, 1, 20)) { NamedBases = [Instrument.Regulations2019.Article(14)] };
        var finding = Assert.Single(DecisionCheck.Check(decision, new(2018, 1, 2)));
        Assert.Equal(("decision.basis-not-in-force", Severity.Error, "namedBases[0]"), (finding.RuleId, finding.Severity, finding.Place));
    }

    [Fact]
    public void Check_ArticleOfARepealedLaw_IsAnError()
    {
        var decision = new RequestDecision(Outcome.DeniedStateSecret, new LocalDate(2020, 1, 20)) { NamedBases = [Instrument.Regulations2007.Article(14)] };
        Assert.Equal("decision.basis-not-in-force", Assert.Single(DecisionCheck.Check(decision, new(2020, 1, 2))).RuleId);
    }

    [Theory]
    [InlineData(16, 2, null, 0, "the very paragraph")]
    [InlineData(16, null, null, 0, "the article as a whole")]
    [InlineData(16, 1, null, 1, "internal affairs, not process information")]
    [InlineData(15, null, null, 1, "another ground")]
    public void Check_ArticleOfAnotherGround_IsAMismatch(int article, int? paragraph, int? item, int count, string why)
    {
        var decision = new RequestDecision(Outcome.DeniedProcessInfo, new LocalDate(2024, 3, 20))
        {
            NamedBases = [Instrument.Regulations2019.Article(article, paragraph, item)],
        };
        var findings = DecisionCheck.Check(decision, new(2024, 3, 4));
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
        var decision = new RequestDecision(Outcome.Partial, new LocalDate(2024, 3, 20)) { NamedBases = [Instrument.Regulations2019.Article(article)] };
        Assert.True(count == DecisionCheck.Check(decision, new(2024, 3, 4)).Count, why);
    }

    [Fact]
    public void Check_AnotherLawAsGround_IsNoMismatch()
    {
        var decision = new RequestDecision(Outcome.DeniedLawForbidden, new LocalDate(2024, 3, 20))
        {
            NamedBases = [Instrument.CivilProcedureLaw2023.Article(85)],
        };
        Assert.Empty(DecisionCheck.Check(decision, new(2024, 3, 4)));
    }

    [Fact]
    public void Check_BareRefusal_ListsAllUnmetDemands()
    {
        var findings = DecisionCheck.Check(new RequestDecision(Outcome.DeniedThirdParty, new LocalDate(2024, 3, 20)) { Meets = [] }, new(2024, 3, 4));
        Assert.Equal(
            ["Reasons", "LegalBasis", "Separation", "ReconsiderationFirst", "ThirdPartyConsultation", "RemediesTold", "FormElements"],
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
        var decision = new RequestDecision(Outcome.UnableNotHeld, new LocalDate(2024, 3, 20))
        {
            NamedBases = item is null ? [] : [Instrument.Regulations2019.Article(36, null, item)],
            Meets = [OutcomeDemandKind.RemediesTold, OutcomeDemandKind.FormElements, .. met.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<OutcomeDemandKind>)],
        };
        Assert.Equal(expected, string.Join(',', DecisionCheck.Check(decision, new(2024, 3, 4)).Select(f => f.Expected)));
    }

    [Theory]
    [InlineData(15, "2024-03-20", true)]
    [InlineData(16, "2024-03-20", true)]
    [InlineData(15, "2023-12-29", false)] // before the Reconsideration Law of 2023
    [InlineData(37, "2024-03-20", false)] // no ground of articles 14 to 16 is named
    public void Check_PartWithheldUnderArticles14To16_AsksForReconsiderationFirstByArticle23(int article, string decided, bool asked)
    {
        var decision = new RequestDecision(Outcome.Partial, Day(decided))
        {
            NamedBases = [Instrument.Regulations2019.Article(article)],
            Meets = [OutcomeDemandKind.Separation, OutcomeDemandKind.Reasons, OutcomeDemandKind.LegalBasis, OutcomeDemandKind.RemediesTold, OutcomeDemandKind.FormElements],
        };
        var unmet = DecisionCheck.Check(decision, new(2023, 12, 4)).Where(f => f.RuleId == "decision.demand-unmet").ToList();
        Assert.Equal(asked ? ["ReconsiderationFirst"] : [], unmet.Select(f => f.Expected));
        Assert.All(unmet, f => Assert.Equal(Severity.Info, f.Severity));
    }

    // 实施条例 (2007), art. 17; 行政复议法 2023, arts 22 and 23 paragraph 2; 2019, arts 35 to 39; 法释〔2025〕8号, arts 5 and 6: what is demanded, then what may be.
    [Theory]
    [InlineData("granted", "WayAndChannel,RemediesTold,FormElements", "ThirdPartyNotice,Evidence")]
    [InlineData("partial", "Separation,Reasons,LegalBasis,RemediesTold,FormElements", "ThirdPartyNotice")]
    [InlineData("denied.stateSecret", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "Evidence")]
    [InlineData("denied.lawForbidden", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "")]
    [InlineData("denied.threeSecurities", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "Evidence")]
    [InlineData("denied.thirdParty", "Reasons,LegalBasis,Separation,ReconsiderationFirst,ThirdPartyConsultation,RemediesTold,FormElements", "")]
    [InlineData("denied.internalAffairs", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "Evidence")]
    [InlineData("denied.processInfo", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "Evidence")]
    [InlineData("denied.enforcementFile", "Reasons,LegalBasis,Separation,ReconsiderationFirst,RemediesTold,FormElements", "Evidence")]
    [InlineData("denied.adminQuery", "OtherProcedure,RemediesTold,FormElements", "")]
    [InlineData("unable.notHeld", "Search,Reasons,RemediesTold,FormElements", "LegalBasis,CompetentOrgan,Evidence")]
    [InlineData("unable.needsCreation", "Reasons,RemediesTold,FormElements", "")]
    [InlineData("unable.stillUnclear", "CorrectionNotice,Reasons,RemediesTold,FormElements", "")]
    [InlineData("notProcessed.petition", "Reasons,RemediesTold,FormElements", "OtherProcedure")]
    [InlineData("notProcessed.repeated", "Reasons,FirstReply,RemediesTold,FormElements", "")]
    [InlineData("notProcessed.publication", "RemediesTold,FormElements", "WayAndChannel")]
    [InlineData("notProcessed.massive", "ApplicantReasons,Reasons,RemediesTold,FormElements", "")]
    [InlineData("notProcessed.reconfirm", "RemediesTold,FormElements", "")]
    [InlineData("otherHandling.abandonedNoCorrection", "CorrectionNotice", "Reasons,RemediesTold")]
    [InlineData("otherHandling.abandonedNoFee", "FeeNotice", "Reasons,RemediesTold")]
    [InlineData("otherHandling.other", "", "")]
    public void Missing_EmptyDraft_ListsWhatTheLawDemandsOfTheOutcome(string code, string demanded, string optional)
    {
        var missing = DecisionCheck.Missing(new RequestDecision(Outcome.FromCode(code), new LocalDate(2025, 7, 15)));
        Assert.Equal(demanded, string.Join(',', missing.Where(d => !d.IsOptional).Select(d => d.Kind)));
        Assert.Equal(optional, string.Join(',', missing.Where(d => d.IsOptional).Select(d => d.Kind)));
    }

    // 2007, arts 21 (by item), 22 and 23; 实施条例, art. 17: a draft of 2018. What 2007 had no rule for is not demanded by it.
    [Theory]
    [InlineData("granted", "WayAndChannel 21/1,RemediesTold 17/", "ThirdPartyNotice 23/")]
    [InlineData("partial", "Separation 22/,Reasons 21/2,RemediesTold 17/", "ThirdPartyNotice 23/")]
    [InlineData("denied.stateSecret", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.lawForbidden", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.threeSecurities", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.thirdParty", "Reasons 21/2,Separation 22/,ThirdPartyConsultation 23/,RemediesTold 17/", "")]
    [InlineData("denied.internalAffairs", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.processInfo", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.enforcementFile", "Reasons 21/2,Separation 22/,RemediesTold 17/", "")]
    [InlineData("denied.adminQuery", "RemediesTold 17/", "")]
    [InlineData("unable.notHeld", "Search 21/3,RemediesTold 17/", "CompetentOrgan 21/3")]
    [InlineData("unable.needsCreation", "RemediesTold 17/", "")]
    [InlineData("unable.stillUnclear", "CorrectionNotice 21/4,RemediesTold 17/", "")]
    [InlineData("notProcessed.petition", "RemediesTold 17/", "")]
    [InlineData("notProcessed.publication", "RemediesTold 17/", "")]
    public void Missing_DraftOf2018_ListsWhatTheRegulationsOf2007Demand(string code, string demanded, string optional)
    {
        var missing = DecisionCheck.Missing(new RequestDecision(Outcome.FromCode(code), new LocalDate(2018, 3, 20)));
        Assert.Equal(demanded, string.Join(',', missing.Where(d => !d.IsOptional).Select(d => $"{d.Kind} {d.Source.ArticleNumber}/{d.Source.Item}")));
        Assert.Equal(optional, string.Join(',', missing.Where(d => d.IsOptional).Select(d => $"{d.Kind} {d.Source.ArticleNumber}/{d.Source.Item}")));
    }

    // A reply that was made anew is a reply: its articles and what it has to tell are checked as those of the first, and a ground of 2007 in 2024 is an error in it too.
    [Fact]
    public void Check_ReplyMadeAnew_IsCheckedAsTheFirst()
    {
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4))
        {
            Decision = new RequestDecision(Outcome.DeniedProcessInfo, new LocalDate(2024, 4, 1)) { NamedBases = [Instrument.Regulations2019.Article(16, 2)] },
            RemadeDecision = new RequestDecision(Outcome.DeniedStateSecret, new LocalDate(2024, 9, 2)) { NamedBases = [Instrument.Regulations2007.Article(14)] },
        };
        var finding = Assert.Single(DecisionCheck.Check(request));
        Assert.Equal(("decision.basis-not-in-force", "remadeDecision.namedBases[0]"), (finding.RuleId, finding.Place));
        Assert.Equal(("重新答复·所列依据第1项", "remade reply · basis named 1"), (finding.PlaceIn(Language.Chinese), finding.PlaceIn(GovDisclosure.Language.English)));
    }

    // 2019, art. 36 items 4 and 5: the way that is named is asked for alone; the proof of a search (法释〔2025〕8号, art. 5 item 6) belongs to item 4.
    [Theory]
    [InlineData(4, "Search", "Evidence")]
    [InlineData(5, "Reasons", "CompetentOrgan")]
    public void Missing_NotHeldByANamedItem_AsksForThatWayAlone(int item, string demanded, string optional)
    {
        var missing = DecisionCheck.Missing(new RequestDecision(Outcome.UnableNotHeld, new LocalDate(2025, 7, 15)) { NamedBases = [Instrument.Regulations2019.Article(36, null, item)] });
        Assert.Equal(demanded + ",RemediesTold,FormElements", string.Join(',', missing.Where(d => !d.IsOptional).Select(d => d.Kind)));
        Assert.Equal(optional, string.Join(',', missing.Where(d => d.IsOptional).Select(d => d.Kind)));
    }

    // 2019, arts 37, 15, 32; 行政复议法 2023, art. 23 paragraph 2: the part that is withheld has the demands of its ground.
    [Theory]
    [InlineData("denied.thirdParty", "ThirdPartyConsultation,ReconsiderationFirst")]
    [InlineData("denied.stateSecret", "Evidence,ReconsiderationFirst")]
    [InlineData("denied.adminQuery", "OtherProcedure")]
    [InlineData(null, "")]
    public void Missing_PartWithheld_HasWhatItsGroundDemands(string? ground, string more)
    {
        var draft = new RequestDecision(Outcome.Partial, new LocalDate(2025, 7, 15)) { WithheldUnder = ground is null ? null : Outcome.FromCode(ground) };
        var bare = DecisionCheck.Missing(draft with { WithheldUnder = null }).Select(d => d.Kind).ToHashSet();
        Assert.Equal(more, string.Join(',', DecisionCheck.Missing(draft).Select(d => d.Kind).Where(kind => !bare.Contains(kind)).OrderBy(kind => kind.ToString(), StringComparer.Ordinal)).Replace("ReconsiderationFirst,ThirdPartyConsultation", "ThirdPartyConsultation,ReconsiderationFirst", StringComparison.Ordinal));
    }

    // 2019, arts 36 to 39: a draft has no day yet. It lacks what the law asks for now, and never nothing.
    [Fact]
    public void Missing_DraftWithoutADay_IsMeasuredByTheLawAsLastFollowed()
        => Assert.All(Outcome.All, outcome =>
        {
            var missing = new RequestDecision(outcome).Missing();
            Assert.Equal(new RequestDecision(outcome, DisclosureRegime.CoveredThrough).Missing(), missing);
            Assert.True(outcome == Outcome.Other || missing.Count > 0, outcome.Code);
        });

    // 行政复议法 2023, art. 22 paragraph 2.
    [Theory]
    [InlineData(true, "2024-03-20", true)]
    [InlineData(false, "2024-03-20", false)]
    [InlineData(true, "2023-12-29", false)]
    public void Missing_ReplyByInternet_OffersTheInternetWayToReconsideration(bool internet, string decided, bool asked)
    {
        var decision = new RequestDecision(Outcome.UnableNotHeld, Day(decided)) { IsByInternet = internet };
        Assert.Equal(asked, DecisionCheck.Missing(decision).Any(d => d.Kind == OutcomeDemandKind.InternetReview));
    }

    [Fact]
    public void Check_DecidedBeforeReceipt_IsAnError()
        => Assert.Equal("decision.before-receipt", Assert.Single(DecisionCheck.Check(new RequestDecision(Outcome.Granted, new LocalDate(2024, 3, 3)), new(2024, 3, 4))).RuleId);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
