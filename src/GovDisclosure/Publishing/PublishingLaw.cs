using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>The instruments of publication beside the Regulations.</summary>
internal static class PublishingLaw
{
    public static Instrument PersonalInformation => field ??= new("personal-information-2021", new LocalizedText("中华人民共和国个人信息保护法", "Personal Information Protection Law (2021)"), "主席令第九十一号")
    {
        EffectiveFrom = new LocalDate(2021, 11, 1),
        Verification = Verification.Verified,
    };

    public static Instrument SocialAssistance => field ??= new("social-assistance-2014", new LocalizedText("社会救助暂行办法", "Interim Measures for Social Assistance (2014)"), "国务院令第649号")
    {
        Verification = Verification.Verified,
    };

    public static Instrument StateSecrets => field ??= new("state-secrets-2024", new LocalizedText("中华人民共和国保守国家秘密法", "Law on Guarding State Secrets (2024 revision)"))
    {
        EffectiveFrom = new LocalDate(2024, 5, 1),
        Verification = Verification.Verified,
    };

    public static Instrument StateSecretsRules => field ??= new("state-secrets-rules-2024", new LocalizedText("中华人民共和国保守国家秘密法实施条例", "Implementing Regulations of the Law on Guarding State Secrets (2024)"))
    {
        Verification = Verification.Verified,
    };
}
