using NodaTime;

namespace GovDisclosure;

// The laws of reconsideration and of the courts, and what the courts made of them.
public sealed partial record Instrument
{
    /// <summary>The Reconsideration Law of 1999 as amended in 2009: 《中华人民共和国行政复议法》.</summary>
    public static Instrument ReconsiderationLaw2009 => field ??= new("reconsideration-law-2009", new LocalizedText("中华人民共和国行政复议法", "Administrative Reconsideration Law (2009 amendment)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2009, 8, 27),
        Promulgated = new LocalDate(2009, 8, 27),
        EffectiveFrom = new LocalDate(2009, 8, 27),
        EffectiveTo = new LocalDate(2017, 12, 31),
        Verification = Verification.FromMemory,
    };

    /// <summary>The Reconsideration Law as amended in 2017: 《中华人民共和国行政复议法》.</summary>
    public static Instrument ReconsiderationLaw2017 => field ??= new("reconsideration-law-2017", new LocalizedText("中华人民共和国行政复议法", "Administrative Reconsideration Law (2017 amendment)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2017, 9, 1),
        Promulgated = new LocalDate(2017, 9, 1),
        EffectiveFrom = new LocalDate(2018, 1, 1),
        EffectiveTo = new LocalDate(2023, 12, 31),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The 2023 revision of the Reconsideration Law: 《中华人民共和国行政复议法》.</summary>
    public static Instrument ReconsiderationLaw2023 => field ??= new("reconsideration-law-2023", new LocalizedText("中华人民共和国行政复议法", "Administrative Reconsideration Law (2023 revision)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2023, 9, 1),
        Promulgated = new LocalDate(2023, 9, 1),
        EffectiveFrom = new LocalDate(2024, 1, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The implementing regulations of the Reconsideration Law: 《中华人民共和国行政复议法实施条例》，国务院令第499号.</summary>
    public static Instrument ReconsiderationRules2007 => field ??= new("reconsideration-rules-2007", new LocalizedText("中华人民共和国行政复议法实施条例", "Implementing Regulations of the Administrative Reconsideration Law (2007)"), "国务院令第499号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(2007, 5, 29),
        EffectiveFrom = new LocalDate(2007, 8, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The guidance on reconsideration in disclosure cases, of which article 2 was read in full and the rest through commentaries: 《关于审理政府信息公开行政复议案件若干问题的指导意见》，国办函〔2021〕132号.</summary>
    public static Instrument ReconsiderationGuidance2021 => field ??= new("reconsideration-guidance-2021", new LocalizedText("关于审理政府信息公开行政复议案件若干问题的指导意见", "Guidance on Reconsideration in Disclosure Cases (2021)"), "国办函〔2021〕132号")
    {
        Issuer = "司法部",
        Promulgated = new LocalDate(2021, 12, 22),
        EffectiveFrom = new LocalDate(2021, 12, 22),
        Verification = Verification.Secondary,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The Administrative Litigation Law of 1989, with three months to sue: 《中华人民共和国行政诉讼法》.</summary>
    public static Instrument LitigationLaw1989 => field ??= new("litigation-law-1989", new LocalizedText("中华人民共和国行政诉讼法", "Administrative Litigation Law (1989)"))
    {
        Issuer = "全国人民代表大会",
        Adopted = new LocalDate(1989, 4, 4),
        Promulgated = new LocalDate(1989, 4, 4),
        EffectiveFrom = new LocalDate(1990, 10, 1),
        EffectiveTo = new LocalDate(2015, 4, 30),
        Verification = Verification.FromMemory,
    };

    /// <summary>The Administrative Litigation Law as amended in 2014, with six months to sue: 《中华人民共和国行政诉讼法》.</summary>
    public static Instrument LitigationLaw2014 => field ??= new("litigation-law-2014", new LocalizedText("中华人民共和国行政诉讼法", "Administrative Litigation Law (2014 amendment)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2014, 11, 1),
        Promulgated = new LocalDate(2014, 11, 1),
        EffectiveFrom = new LocalDate(2015, 5, 1),
        EffectiveTo = new LocalDate(2017, 6, 30),
        Verification = Verification.FromMemory,
    };

    /// <summary>The Administrative Litigation Law as amended in 2017: 《中华人民共和国行政诉讼法》.</summary>
    public static Instrument LitigationLaw2017 => field ??= new("litigation-law-2017", new LocalizedText("中华人民共和国行政诉讼法", "Administrative Litigation Law (2017 amendment)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2017, 6, 27),
        Promulgated = new LocalDate(2017, 6, 27),
        EffectiveFrom = new LocalDate(2017, 7, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The judicial interpretation of 2000: 《最高人民法院关于执行《中华人民共和国行政诉讼法》若干问题的解释》，法释〔2000〕8号.</summary>
    public static Instrument LitigationInterpretation2000 => field ??= new("litigation-interpretation-2000", new LocalizedText("最高人民法院关于执行《中华人民共和国行政诉讼法》若干问题的解释", "SPC Interpretation on Carrying Out the Administrative Litigation Law (2000)"), "法释〔2000〕8号")
    {
        Issuer = "最高人民法院",
        Promulgated = new LocalDate(2000, 3, 8),
        EffectiveFrom = new LocalDate(2000, 3, 10),
        EffectiveTo = new LocalDate(2018, 2, 7),
        Verification = Verification.FromMemory,
    };

    /// <summary>The judicial interpretation of 2015: 《最高人民法院关于适用《中华人民共和国行政诉讼法》若干问题的解释》，法释〔2015〕9号.</summary>
    public static Instrument LitigationInterpretation2015 => field ??= new("litigation-interpretation-2015", new LocalizedText("最高人民法院关于适用《中华人民共和国行政诉讼法》若干问题的解释", "SPC Interpretation on Applying the Administrative Litigation Law (2015)"), "法释〔2015〕9号")
    {
        Issuer = "最高人民法院",
        Promulgated = new LocalDate(2015, 4, 22),
        EffectiveFrom = new LocalDate(2015, 5, 1),
        EffectiveTo = new LocalDate(2018, 2, 7),
        Verification = Verification.FromMemory,
    };

    /// <summary>The 2018 judicial interpretation of the Litigation Law: 《最高人民法院关于适用《中华人民共和国行政诉讼法》的解释》，法释〔2018〕1号.</summary>
    public static Instrument LitigationInterpretation2018 => field ??= new("litigation-interpretation-2018", new LocalizedText("最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "SPC Interpretation on Applying the Administrative Litigation Law (2018)"), "法释〔2018〕1号")
    {
        Issuer = "最高人民法院",
        Adopted = new LocalDate(2017, 11, 13),
        Promulgated = new LocalDate(2018, 2, 6),
        EffectiveFrom = new LocalDate(2018, 2, 8),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The 2011 provisions on disclosure suits: 《最高人民法院关于审理政府信息公开行政案件若干问题的规定》，法释〔2011〕17号.</summary>
    public static Instrument DisclosureSuits2011 => field ??= new("disclosure-suits-2011", new LocalizedText("最高人民法院关于审理政府信息公开行政案件若干问题的规定", "SPC Provisions on Disclosure Suits (2011)"), "法释〔2011〕17号")
    {
        Issuer = "最高人民法院",
        Adopted = new LocalDate(2010, 12, 13),
        Promulgated = new LocalDate(2011, 7, 29),
        EffectiveFrom = new LocalDate(2011, 8, 13),
        EffectiveTo = new LocalDate(2025, 5, 31),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The 2025 interpretation on disclosure suits: 《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》，法释〔2025〕8号.</summary>
    public static Instrument DisclosureSuits2025 => field ??= new("disclosure-suits-2025", new LocalizedText("最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", "SPC Interpretation on Disclosure Suits (2025)"), "法释〔2025〕8号")
    {
        Issuer = "最高人民法院",
        Adopted = new LocalDate(2024, 12, 24),
        Promulgated = new LocalDate(2025, 5, 19),
        EffectiveFrom = new LocalDate(2025, 6, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The Civil Procedure Law, whose way of counting periods serves by analogy: 《中华人民共和国民事诉讼法》.</summary>
    public static Instrument CivilProcedureLaw2023 => field ??= new("civil-procedure-law-2023", new LocalizedText("中华人民共和国民事诉讼法", "Civil Procedure Law (2023 amendment)"))
    {
        Issuer = "全国人民代表大会常务委员会",
        Adopted = new LocalDate(2023, 9, 1),
        Promulgated = new LocalDate(2023, 9, 1),
        EffectiveFrom = new LocalDate(2024, 1, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };
}
