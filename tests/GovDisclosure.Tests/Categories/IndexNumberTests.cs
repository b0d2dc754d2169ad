using GovDisclosure.Categories;

namespace GovDisclosure.Tests.Categories;

public class IndexNumberTests
{
    // Index numbers seen on live sites, with what they hold.
    [Theory]
    [InlineData("008366031/2018-00006", IndexNumberStyle.Standard, "008366031", "", 2018, "00006", "008366031/2018-00006", "")]
    [InlineData("01404053X/2021-00490", IndexNumberStyle.Standard, "01404053X", "", 2021, "00490", "01404053X/2021-00490", "")]
    [InlineData("000013338/2023-00079", IndexNumberStyle.Standard, "000013338", "", 2023, "00079", "000013338/2023-00079", "")]
    [InlineData("035210000/2025-00016", IndexNumberStyle.Standard, "035210000", "", 2025, "00016", "035210000/2025-00016", "organisation-check")]
    [InlineData("11370900004341590P/2017-00150", IndexNumberStyle.Variant, "11370900004341590P", "", 2017, "00150", "004341590/2017-00150", "form")]
    [InlineData("11370812004339255B/2020-22849", IndexNumberStyle.Variant, "11370812004339255B", "", 2020, "22849", "004339255/2020-22849", "form")]
    [InlineData("0142768-8/2022-00185", IndexNumberStyle.Variant, "01427688", "", 2022, "00185", null, "organisation-length form")]
    [InlineData("hedongquhd0108/2021-0000202", IndexNumberStyle.LocalPrefix, "hedongquhd0108", "", 2021, "0000202", null, "form")]
    [InlineData("01527918X-2020-153077", IndexNumberStyle.Variant, "01527918X", "", 2020, "153077", null, "serial-length form")]
    [InlineData("114114240058778641-zcxzf-00004650", IndexNumberStyle.Variant, "114114240058778641", "zcxzf", null, "00004650", null, "year form")]
    [InlineData("zfb/2023-00238", IndexNumberStyle.LocalPrefix, "zfb", "", 2023, "00238", null, "form")]
    [InlineData("330200-013-02-01-2015-00012", IndexNumberStyle.Grouped, "330200", "013 02 01", 2015, "00012", null, "form")]
    [InlineData("530000001002003200900", IndexNumberStyle.Grouped, null, "530000001002003200900", null, null, null, "year form")]
    [InlineData("LA12-0100-2009-0031", IndexNumberStyle.Grouped, "LA12", "0100", 2009, "0031", null, "form")]
    [InlineData("2018-00006", IndexNumberStyle.RearPart, null, "", 2018, "00006", null, "form")]
    [InlineData("00836603-1/2018-00006", IndexNumberStyle.Variant, "008366031", "", 2018, "00006", "008366031/2018-00006", "form")]
    [InlineData("索引号：０１４０４０５３ｘ／２０２１－００４９０", IndexNumberStyle.Standard, "01404053x", "", 2021, "00490", "01404053X/2021-00490", "form")]
    [InlineData(" 008366031 / 2018 — 00006 ", IndexNumberStyle.Standard, "008366031", "", 2018, "00006", "008366031/2018-00006", "")]
    [InlineData("008366031/2018-6", IndexNumberStyle.Variant, "008366031", "", 2018, "6", "008366031/2018-00006", "form")]
    public void Parse_RealVariant_TellsItsPartsApart(
        string text, IndexNumberStyle style, string? organisation, string groups, int? year, string? serial, string? canonical, string findings)
    {
        var number = IndexNumber.Parse(text);
        Assert.Equal(
            (text, style, organisation, groups, year, serial, canonical),
            (number.Text, number.Style, number.Organisation, string.Join(' ', number.Groups), number.Year, number.Serial, number.Canonical));
        Assert.Equal(findings, string.Join(' ', number.Findings.Select(f => f.RuleId.Replace("index-number.", string.Empty, StringComparison.Ordinal))));
        Assert.Equal(canonical ?? text, number.ToString());
        Assert.True(canonical is null or { Length: 20 });
        Assert.DoesNotContain(number.Findings, f => f.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("无")]
    [InlineData("政府办公室")]
    [InlineData("12345")]
    [InlineData("abc/def")]
    [InlineData("//--")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("008366031/2018-00006;drop")]
    public void Parse_Unreadable_GivesAFindingAndKeepsTheText(string text)
    {
        var number = IndexNumber.Parse(text);
        Assert.Equal((text, IndexNumberStyle.Unreadable), (number.Text, number.Style));
        var finding = Assert.Single(number.Findings);
        Assert.Equal(("index-number.unreadable", Severity.Error, text), (finding.RuleId, finding.Severity, finding.Actual));
        Assert.Null(number.Canonical);
    }

    [Fact]
    public void Parse_AnyText_NeverThrows()
        => Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789Xx/-—／年第号〔〕 a"], 0, 40]).Sample(text => Assert.Equal(text, IndexNumber.Parse(text).Text), iter: 5_000);

    [Fact]
    public void Parse_WrongCheckDigit_IsAWarningThatNamesTheRightOne()
    {
        var finding = Assert.Single(IndexNumber.Parse("035210000/2025-00016").Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(OrganisationCode.Parse("035210000").ExpectedCheck.ToString(), finding.Expected);
        Assert.Equal("0", finding.Actual);
        Assert.Contains(IndexNumber.Parse("11370900004341590Q/2017-00150").Findings, f => f.RuleId == "index-number.credit-code-check" && f.Severity == Severity.Warning && f.Expected == "P");
    }

    [Fact]
    public void Create_CodeYearSerial_HasTwentyCharactersAndParsesBack()
        => Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[1949, 2099], Gen.Int[1, 99_999]).Sample((body, year, serial) =>
        {
            var code = OrganisationCode.Parse($"{body:00000000}0");
            code = OrganisationCode.Parse(code.Text[..8] + code.ExpectedCheck);
            var number = IndexNumber.Create(code, year, serial);
            Assert.Equal(20, number.Canonical!.Length);
            Assert.Equal((code, year, IndexNumberStyle.Standard), (number.OrganisationCode, number.Year, number.Style));
            Assert.Empty(number.Findings);
            Assert.Equal(number, IndexNumber.Parse(number.Canonical));
        });

    [Fact]
    public void Create_OutOfRange_Throws()
    {
        var code = OrganisationCode.Parse("008366031");
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexNumber.Create(code, 1900, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexNumber.Create(code, 2018, 100_000));
        Assert.Throws<ArgumentNullException>(() => IndexNumber.Parse(null!));
    }

    // GB 11714
    [Theory]
    [InlineData("008366031", true)]
    [InlineData("01404053X", true)]
    [InlineData("000013338", true)]
    [InlineData("004341590", true)]
    [InlineData("004339255", true)]
    [InlineData("01527918X", true)]
    [InlineData("01527918-x", true)]
    [InlineData("035210000", false)]
    [InlineData("008366032", false)]
    public void OrganisationCode_RealCodes_HaveTheirCheckDigit(string text, bool valid)
        => Assert.Equal(valid, OrganisationCode.Parse(text).IsCheckValid);

    [Fact]
    public void OrganisationCode_OneDigitChanged_IsNoticed()
        => Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 7], Gen.Int[1, 9]).Sample((body, at, by) =>
        {
            var digits = $"{body:00000000}";
            var check = OrganisationCode.Parse(digits + "0").ExpectedCheck;
            var changed = digits.ToCharArray();
            changed[at] = (char)('0' + ((changed[at] - '0' + by) % 10));
            Assert.False(OrganisationCode.Parse(new string(changed) + check).IsCheckValid);
        });

    // GB 32100
    [Theory]
    [InlineData("11370900004341590P", true, "370900", "004341590")]
    [InlineData("11370812004339255B", true, "370812", "004339255")]
    [InlineData("11370812004339255C", false, "370812", "004339255")]
    public void UnifiedSocialCreditCode_RealCodes_HaveTheirCheckCharacter(string text, bool valid, string region, string organisation)
    {
        var code = UnifiedSocialCreditCode.Parse(text);
        Assert.Equal((valid, region, organisation), (code.IsCheckValid, code.Region, code.Organisation.Text));
    }

    [Theory]
    [InlineData("1137090000434159OP", "the letter O is not in the alphabet")]
    [InlineData("11370900004341590", "seventeen characters")]
    [InlineData("11X70900004341590P", "a region is digits")]
    public void UnifiedSocialCreditCode_OtherText_IsNone(string text, string why)
    {
        Assert.NotEmpty(why);
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text));
    }
}
