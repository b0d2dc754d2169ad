using GovDisclosure.Json;

namespace GovDisclosure.Categories;

/// <summary>An organisation code as its text.</summary>
internal sealed class OrganisationCodeShape() : ParsedShape<OrganisationCode>("组织机构代码", "organisation code")
{
    public static readonly OrganisationCodeShape Instance = new();

    protected override string TextOf(OrganisationCode value) => value.Text;

    protected override OrganisationCode? Parse(string text) => OrganisationCode.TryParse(text, out var code) ? code : null;
}

/// <summary>A unified social credit code as its text.</summary>
internal sealed class UnifiedSocialCreditCodeShape() : ParsedShape<UnifiedSocialCreditCode>("统一社会信用代码", "unified social credit code")
{
    public static readonly UnifiedSocialCreditCodeShape Instance = new();

    protected override string TextOf(UnifiedSocialCreditCode value) => value.Text;

    protected override UnifiedSocialCreditCode? Parse(string text) => UnifiedSocialCreditCode.TryParse(text, out var code) ? code : null;
}
