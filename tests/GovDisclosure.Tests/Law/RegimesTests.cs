namespace GovDisclosure.Tests.Law;

public class RegimesTests
{
    [Theory]
    [InlineData("2007-01-17", null, LawStatus.NotInForce, "adopted, not promulgated")]
    [InlineData("2008-04-30", null, LawStatus.NotInForce, "the day before the 2007 Regulations")]
    [InlineData("2008-05-01", "2007", LawStatus.InForce, "their first day")]
    [InlineData("2019-05-14", "2007", LawStatus.InForce, "their last day")]
    [InlineData("2019-05-15", "2019", LawStatus.InForce, "the first day of the revision")]
    [InlineData("2026-12-31", "2019", LawStatus.InForce, "the last day that is covered")]
    [InlineData("2027-01-01", "2019", LawStatus.OutsideCoverage, "assumed to go on, and said so")]
    public void ForReceipt_Day_ChoosesRegime(string day, string? code, LawStatus status, string why)
    {
        Assert.True(code == DisclosureRegime.TryForReceipt(Day(day))?.Code, why);
        Assert.True(status == DisclosureRegime.StatusOn(Day(day)), why);
    }

    [Fact]
    public void ForReceipt_BeforeTheFirstRegulations_ThrowsWithBothDays()
    {
        var error = Assert.Throws<LawNotInForceException>(() => DisclosureRegime.ForReceipt(new LocalDate(2008, 4, 30)));
        Assert.Equal(new LocalDate(2008, 4, 30), error.Day);
        Assert.Contains("2008-04-30", error.Message, StringComparison.Ordinal);
        Assert.Contains("2008-05-01", error.Message, StringComparison.Ordinal);
    }

    // parameter | value | citation | how well it is known
    [Theory]
    [InlineData("2007", "reply", 15, "art. 24(2)", Verification.Verified)]
    [InlineData("2007", "extension", 15, "art. 24(2)", Verification.Verified)]
    [InlineData("2007", "correction", null, null, null)]
    [InlineData("2007", "third-party", null, null, null)]
    [InlineData("2007", "agency", null, null, null)]
    [InlineData("2007", "payment", null, null, null)]
    [InlineData("2007", "publication", 20, "art. 18", Verification.Verified)]
    [InlineData("2019", "reply", 20, "art. 33(2)", Verification.Verified)]
    [InlineData("2019", "extension", 20, "art. 33(2)", Verification.Verified)]
    [InlineData("2019", "correction", 7, "art. 30", Verification.Verified)]
    [InlineData("2019", "third-party", 15, "art. 32", Verification.Verified)]
    [InlineData("2019", "agency", 15, "art. 34", Verification.Verified)]
    [InlineData("2019", "payment", 20, "Measures for Information Processing Fees (2020), art. 6", Verification.Verified)]
    [InlineData("2019", "publication", 20, "art. 26", Verification.Verified)]
    public void Periods_OfBothRegimes_AreThoseOfTheLaw(string code, string parameter, int? days, string? article, Verification? known)
    {
        var regime = DisclosureRegime.Find(code)!;
        var value = parameter switch
        {
            "reply" => regime.ReplyWorkingDays,
            "extension" => regime.MaxExtensionWorkingDays,
            "correction" => regime.CorrectionNoticeWorkingDays,
            "third-party" => regime.ThirdPartyAnswerWorkingDays,
            "agency" => regime.AgencyAnswerWorkingDays,
            "payment" => regime.PaymentWorkingDays,
            _ => regime.PublicationWorkingDays,
        };
        Assert.Equal(days, value?.Value);
        Assert.Equal(known, value?.Citation.Verification);
        if (article is not null)
        {
            Assert.EndsWith(article, value!.Citation.In(Language.English), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2007", RequestChannel.Email, ReceiptBasis.SystemDay, "国办公开办函〔2015〕207号")]
    [InlineData("2007", RequestChannel.Internet, ReceiptBasis.SystemDay, "指导案例26号")]
    [InlineData("2007", RequestChannel.OrdinaryPost, ReceiptBasis.SameDayConfirmation, "国办公开办函〔2015〕207号")]
    [InlineData("2007", RequestChannel.Fax, ReceiptBasis.MutualConfirmation, "国办公开办函〔2015〕207号")]
    [InlineData("2019", RequestChannel.InPerson, ReceiptBasis.SubmissionDay, "国务院令第711号")]
    [InlineData("2019", RequestChannel.RegisteredPost, ReceiptBasis.SigningDay, "国务院令第711号")]
    [InlineData("2019", RequestChannel.OrdinaryPost, ReceiptBasis.SameDayConfirmation, "国务院令第711号")]
    [InlineData("2019", RequestChannel.Internet, ReceiptBasis.MutualConfirmation, "国务院令第711号")]
    [InlineData("2019", RequestChannel.Email, ReceiptBasis.MutualConfirmation, "国务院令第711号")]
    [InlineData("2019", RequestChannel.Fax, ReceiptBasis.MutualConfirmation, "国务院令第711号")]
    public void ReceiptRuleOf_Channel_FollowsArticle31AndTheReplyOf2015(string code, RequestChannel channel, ReceiptBasis basis, string number)
    {
        var rule = DisclosureRegime.Find(code)!.ReceiptRuleOf(channel);
        Assert.Equal(channel, rule.Channel);
        Assert.Equal(basis, rule.Basis);
        Assert.Equal(number, rule.Citation.Instrument.Number);
    }

    [Fact]
    public void IsDerived_HostPromise_IsTrueAndKeepsItsBase()
    {
        var promise = new Instrument("city-promise", new LocalizedText("某市政务公开承诺", "A city's promise"));
        var derived = DisclosureRegime.Of2019 with
        {
            Name = new LocalizedText("某市承诺", "the city's promise"),
            ReplyWorkingDays = new RuleValue<int>(10, promise.Cite()),
        };
        Assert.True(derived.IsDerived);
        Assert.Same(DisclosureRegime.Of2019, derived.Base);
        Assert.False(DisclosureRegime.Of2019.IsDerived);
        Assert.False((derived with { Name = DisclosureRegime.Of2019.Name, ReplyWorkingDays = DisclosureRegime.Of2019.ReplyWorkingDays }).IsDerived);
        Assert.Equal(20, DisclosureRegime.Of2019.ReplyWorkingDays.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public void ReplyWorkingDays_OutOfRange_Throws(int days)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => DisclosureRegime.Of2019 with { ReplyWorkingDays = new RuleValue<int>(days, Instrument.Regulations2019.Cite()) });
        Assert.Contains("from 1 to 1000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReceiptRules_ChannelMissing_Throws()
        => Assert.Throws<ArgumentException>(() => DisclosureRegime.Of2019 with { ReceiptRules = [.. DisclosureRegime.Of2019.ReceiptRules.Skip(1)] });

    // What the text does not say is a reading, and what it says is none.
    [Theory]
    [InlineData("2019", nameof(DisclosureRegime.CorrectionPeriodRequired), true, Verification.Verified, "art. 30: a reasonable period")]
    [InlineData("2019", nameof(DisclosureRegime.CorrectionOnlyOnce), true, Verification.Verified, "art. 30: told once")]
    [InlineData("2019", nameof(DisclosureRegime.SecondCorrectionPossible), true, Verification.Interpretation, "Jiangsu: in principle not more than once")]
    [InlineData("2019", nameof(DisclosureRegime.AbandonedFromDayAfter), true, Verification.Interpretation, "art. 30: deemed abandoned when the window is over")]
    [InlineData("2019", nameof(DisclosureRegime.AgencyPauses), true, Verification.Verified, "art. 33(3)")]
    [InlineData("2019", nameof(DisclosureRegime.ApprovalPauses), false, Verification.Interpretation, "art. 11(2): no text")]
    [InlineData("2019", nameof(DisclosureRegime.DeterminationPauses), false, Verification.Interpretation, "art. 17(3): no text")]
    [InlineData("2019", nameof(DisclosureRegime.ReasonLetterPauses), false, Verification.Interpretation, "art. 35: no text")]
    [InlineData("2019", nameof(DisclosureRegime.ForceMajeurePauses), false, Verification.Interpretation, "no text")]
    [InlineData("2019", nameof(DisclosureRegime.TransferEndsPeriod), false, Verification.Interpretation, "art. 36(5): the wrong organ replies")]
    [InlineData("2007", nameof(DisclosureRegime.AgencyPauses), false, Verification.Verified, "art. 24(3): the third party alone")]
    [InlineData("2007", nameof(DisclosureRegime.CorrectionPeriodRequired), false, Verification.Verified, "art. 21 item 4 names no period")]
    public void Readings_OfBothRegimes_AreMarked(string code, string parameter, bool value, Verification known, string why)
    {
        var rule = (RuleValue<bool>)typeof(DisclosureRegime).GetProperty(parameter)!.GetValue(DisclosureRegime.Find(code))!;
        Assert.True((value, known) == (rule.Value, rule.Citation.Verification), why);
    }

    [Theory]
    [InlineData("2007", CorrectionEffect.Restarts, Verification.Interpretation, "art. 21 item 4 is silent; Fujian 2015, art. 9")]
    [InlineData("2019", CorrectionEffect.Restarts, Verification.Verified, "art. 30")]
    public void CorrectionEffect_OfBothRegimes_IsAMemberOfTheRegime(string code, CorrectionEffect effect, Verification known, string why)
        => Assert.True((effect, known) == (DisclosureRegime.Find(code)!.CorrectionEffect.Value, DisclosureRegime.Find(code)!.CorrectionEffect.Citation.Verification), why);

    [Fact]
    public void ReportDueRules_KindMissingOrTwice_Throws()
    {
        var rules = DisclosureRegime.Of2019.ReportDueRules;
        Assert.Throws<ArgumentException>(() => DisclosureRegime.Of2019 with { ReportDueRules = [.. rules.Skip(1)] });
        Assert.Throws<ArgumentException>(() => DisclosureRegime.Of2019 with { ReportDueRules = [.. rules.Skip(1), rules[1]] });
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureRegime.Of2019.ReportDueOf((OrganKind)12, 2024));
        Assert.Throws<ArgumentException>(() => new ReportDueRule(OrganKind.County, null));
    }

    [Theory]
    [InlineData(2020, "国办公开办函〔2019〕60号")]
    [InlineData(2021, "国办公开办函〔2021〕30号")]
    public void ReportDueOf_Notice_IsThatOfTheYear(int year, string number)
        => Assert.Equal(number, DisclosureRegime.Of2019.ReportDueOf(OrganKind.County, year).Notice!.Citation.Instrument.Number);

    // Adopted, promulgated, in force.
    [Theory]
    [InlineData("regulations-2007", "2007-01-17", "2007-04-05", "2008-05-01")]
    [InlineData("disclosure-suits-2011", "2010-12-13", "2011-07-29", "2011-08-13")]
    [InlineData("disclosure-suits-2025", "2024-12-24", "2025-05-19", "2025-06-01")]
    [InlineData("litigation-interpretation-2018", "2017-11-13", "2018-02-06", "2018-02-08")]
    public void Dates_OfAnInstrument_AreToldApart(string id, string adopted, string promulgated, string effective)
    {
        var instrument = Instrument.All.Single(i => i.Id == id);
        Assert.Equal((Day(adopted), Day(promulgated), Day(effective)), (instrument.Adopted, instrument.Promulgated, instrument.EffectiveFrom));
    }

    [Fact]
    public void Dates_OfEveryInstrument_AreInOrder()
        => Assert.All(Instrument.All, i =>
        {
            LocalDate?[] days = [i.Adopted, i.Promulgated, i.EffectiveFrom, i.EffectiveTo];
            var known = days.OfType<LocalDate>().ToList();
            Assert.True(known.SequenceEqual(known.Order()), i.Id);
        });

    [Fact]
    public void AnnualReportReply2016_EndedWithTheRegulationsOf2007()
        => Assert.Equal(Instrument.Regulations2007.EffectiveTo, Instrument.AnnualReportReply2016.EffectiveTo);

    [Fact]
    public void Issuer_OfTheDisclosureOffice_IsTheOfficeOfInformationAndAffairs()
        => Assert.All(Instrument.All.Where(i => i.Number?.StartsWith("国办公开办函", StringComparison.Ordinal) == true && i.Issuer is not null), i => Assert.Equal("国务院办公厅政府信息与政务公开办公室", i.Issuer));

    [Theory]
    [InlineData("regulations-2007", "2008-04-30", LawStatus.NotInForce)]
    [InlineData("regulations-2007", "2008-05-01", LawStatus.InForce)]
    [InlineData("regulations-2007", "2019-05-14", LawStatus.InForce)]
    [InlineData("regulations-2007", "2019-05-15", LawStatus.NotInForce)]
    [InlineData("fee-measures-2020", "2020-12-31", LawStatus.NotInForce)]
    [InlineData("fee-measures-2020", "2021-01-01", LawStatus.InForce)]
    [InlineData("sichuan-measures", "2018-01-01", LawStatus.OutsideCoverage)]
    public void StatusOn_Instrument_GivesThreeAnswers(string id, string day, LawStatus expected)
        => Assert.Equal(expected, Instrument.All.Single(i => i.Id == id).StatusOn(Day(day)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
