namespace GovDisclosure.Categories;

/// <summary>What is wrong or unusual about an index number.</summary>
internal static class IndexNumberRules
{
    private const string Place = "indexNumber";

    public static List<Finding> Check(IndexNumber number, string plain)
    {
        var findings = new List<Finding>();
        if (number.Style == IndexNumberStyle.Unreadable)
        {
            findings.Add(Make("index-number.unreadable", Severity.Error, "不能识别的索引号", "the index number cannot be read", "008366031/2018-00006", number.Text));
            return findings;
        }

        CheckCodes(number, findings);
        CheckParts(number, findings);
        if (number.Canonical != plain)
        {
            var expected = number.Canonical;
            findings.Add(expected is null
                ? Make("index-number.form", Severity.Info, "不是 20 位的规范形式，也不能转换", "not the form of 20 characters, nor can it be brought to it", null, number.Text)
                : Make("index-number.form", Severity.Info, $"不是规范形式，应为“{expected}”", $"not the canonical form \"{expected}\"", expected, number.Text));
        }

        return findings;
    }

    // Live sites carry codes with wrong check digits (035210000): a warning, never an error.
    private static void CheckCodes(IndexNumber number, List<Finding> findings)
    {
        if (number.CreditCode is { IsCheckValid: false } credit)
        {
            findings.Add(Make(
                "index-number.credit-code-check",
                Severity.Warning,
                $"统一社会信用代码“{credit}”的校验码应为“{credit.ExpectedCheck}”",
                $"the check character of the unified social credit code {credit} should be {credit.ExpectedCheck}",
                credit.ExpectedCheck.ToString(),
                credit.Text.Substring(17)));
        }

        if (number.OrganisationCode is { IsCheckValid: false } code)
        {
            findings.Add(Make(
                "index-number.organisation-check",
                Severity.Warning,
                $"组织机构代码“{code}”的校验码应为“{code.ExpectedCheck}”",
                $"the check digit of the organisation code {code} should be {code.ExpectedCheck}",
                code.ExpectedCheck.ToString(),
                code.Text.Substring(8)));
        }
    }

    private static void CheckParts(IndexNumber number, List<Finding> findings)
    {
        if (number.Style == IndexNumberStyle.Variant && number.OrganisationCode is null)
        {
            findings.Add(Make("index-number.organisation-length", Severity.Warning, "组织机构代码不是 9 位", "the organisation code does not have nine characters", null, number.Organisation));
        }

        if (number.Year is null)
        {
            findings.Add(Make("index-number.year", Severity.Info, "没有年份", "there is no year", null, null));
        }

        if (number.Serial?.TrimStart('0').Length > 5)
        {
            findings.Add(Make("index-number.serial-length", Severity.Info, $"流水号“{number.Serial}”超过5位", $"the serial \"{number.Serial}\" has more than five digits", null, number.Serial));
        }
    }

    private static Finding Make(string ruleId, Severity severity, string chinese, string english, string? expected, string? actual)
        => new(ruleId, severity, Place, new LocalizedText(chinese, english))
        {
            Expected = expected,
            Actual = actual,
            Source = Instrument.CatalogueGuide2009.Cite(),
        };
}
