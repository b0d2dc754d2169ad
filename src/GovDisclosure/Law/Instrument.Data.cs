using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

// The instruments that the built-in rules come from; each says how well its facts are known.
public sealed partial record Instrument
{
    // Each is made when it is first asked for: a process that wants one deadline must not wait for thirty titles. Two threads
    // may both make one; they make the same.
    private static LocalDate Checked => new(2026, 11, 24);

    private static LocalDate CheckedAgain => new(2026, 11, 27);

    /// <summary>The Regulations of 2007, in force to 14 May 2019: 《中华人民共和国政府信息公开条例》，国务院令第492号.</summary>
    public static Instrument Regulations2007 => field ??= new("regulations-2007", new LocalizedText("中华人民共和国政府信息公开条例", "Regulations on Open Government Information (2007)"), "国务院令第492号")
    {
        Issuer = "国务院",
        Adopted = new LocalDate(2007, 1, 17),
        Promulgated = new LocalDate(2007, 4, 5),
        EffectiveFrom = new LocalDate(2008, 5, 1),
        EffectiveTo = new LocalDate(2019, 5, 14),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The 2019 revision of the Regulations: 《中华人民共和国政府信息公开条例》，国务院令第711号.</summary>
    public static Instrument Regulations2019 => field ??= new("regulations-2019", new LocalizedText("中华人民共和国政府信息公开条例", "Regulations on Open Government Information (2019 revision)"), "国务院令第711号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(2019, 4, 3),
        EffectiveFrom = new LocalDate(2019, 5, 15),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>Sichuan's trial measures, named by the 2017 Naxi report: 《四川省贯彻《中华人民共和国政府信息公开条例》实施办法（试行）》.</summary>
    public static Instrument SichuanMeasures => field ??= new("sichuan-measures", new LocalizedText("四川省贯彻《中华人民共和国政府信息公开条例》实施办法（试行）", "Sichuan Measures for Implementing the Regulations (trial)"))
    {
        Issuer = "四川省人民政府",
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>The Measures on the information processing fee: 《政府信息公开信息处理费管理办法》，国办函〔2020〕109号.</summary>
    public static Instrument FeeMeasures2020 => field ??= new("fee-measures-2020", new LocalizedText("政府信息公开信息处理费管理办法", "Measures for Information Processing Fees (2020)"), "国办函〔2020〕109号")
    {
        Issuer = "国务院办公厅",
        Promulgated = new LocalDate(2020, 11, 17),
        EffectiveFrom = new LocalDate(2021, 1, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2008 notice on cost fees and their exemptions: 《关于提供政府公开信息收费等有关问题的通知》，财综〔2008〕44号.</summary>
    public static Instrument CostFees2008 => field ??= new("cost-fees-2008", new LocalizedText("关于提供政府公开信息收费等有关问题的通知", "Notice on Fees for Providing Government Information (2008)"), "财综〔2008〕44号")
    {
        Issuer = "财政部、国家发展改革委",
        Promulgated = new LocalDate(2008, 6, 26),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2008 notice that leaves the standards of cost fees to the localities: 《关于提供政府公开信息收费有关问题的通知》，发改价格〔2008〕1828号.</summary>
    public static Instrument CostFeeStandards2008 => field ??= new("cost-fee-standards-2008", new LocalizedText("关于提供政府公开信息收费有关问题的通知", "Notice on the Standards of Fees for Government Information (2008)"), "发改价格〔2008〕1828号")
    {
        Issuer = "国家发展改革委、财政部",
        Promulgated = new LocalDate(2008, 7, 16),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2017 notice that is said to have ended the cost fees: 《关于清理规范一批行政事业性收费有关政策的通知》，财税〔2017〕20号.</summary>
    public static Instrument FeeAbolition2017 => field ??= new("fee-abolition-2017", new LocalizedText("关于清理规范一批行政事业性收费有关政策的通知", "Notice on Cancelling and Suspending Administrative Fees (2017)"), "财税〔2017〕20号")
    {
        Issuer = "财政部、国家发展改革委",
        EffectiveFrom = new LocalDate(2017, 4, 1),
        Verification = Verification.FromMemory,
    };

    /// <summary>The guiding case on the day of receipt of an online request: 最高人民法院指导案例26号（李健雄诉广东省交通运输厅政府信息公开案）.</summary>
    public static Instrument GuidingCase26 => field ??= new("guiding-case-26", new LocalizedText("最高人民法院指导案例26号：李健雄诉广东省交通运输厅政府信息公开案", "SPC Guiding Case No. 26 (Li Jianxiong v. Guangdong Department of Transport)"), "指导案例26号")
    {
        Issuer = "最高人民法院",
        Promulgated = new LocalDate(2014, 1, 26),
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>An administrative judgment on an e-mail of Sunday 18 June 2017, known from a lawyer's article that does not name the agency.</summary>
    public static Instrument SundayReceiptCase2017 => field ??= new("sunday-receipt-case-2017", new LocalizedText("关于2017年6月18日（星期日）电子邮件申请的行政判决", "Administrative judgment on an e-mail request of Sunday 18 June 2017"))
    {
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2015 reply on the day of receipt by channel: 《国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释》，国办公开办函〔2015〕207号.</summary>
    public static Instrument TimeLimitReply2015 => field ??= new("time-limit-reply-2015", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释", "Interpretation on Time Limits of Disclosure (2015)"), "国办公开办函〔2015〕207号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Promulgated = new LocalDate(2015, 11, 18),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2016 reply on counting co-defendant suits, which ended with the Regulations of 2007; the notices of 2019 and 2021 repeat it: 《国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关问题的解释》，国办公开办函〔2016〕201号.</summary>
    public static Instrument AnnualReportReply2016 => field ??= new("annual-report-reply-2016", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关问题的解释", "Interpretation on Annual Reports (2016)"), "国办公开办函〔2016〕201号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Promulgated = new LocalDate(2016, 9, 1),
        EffectiveTo = new LocalDate(2019, 5, 14),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2016 reply on register queries: 《国务院办公厅政府信息与政务公开办公室关于政府信息公开申请与查询事项界限的解释》，国办公开办函〔2016〕206号.</summary>
    public static Instrument QueryReply2016 => field ??= new("query-reply-2016", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于政府信息公开申请与查询事项界限的解释", "Interpretation on Disclosure and Register Queries (2016)"), "国办公开办函〔2016〕206号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Verification = Verification.FromMemory,
    };

    /// <summary>The 2016 reply on when an answer counts as given: 《国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释》，国办公开办函〔2016〕235号.</summary>
    public static Instrument ServiceReply2016 => field ??= new("service-reply-2016", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释", "Interpretation on the Service of Replies (2016)"), "国办公开办函〔2016〕235号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Promulgated = new LocalDate(2016, 12, 7),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2017 reply on the channels that a request may take: 《国务院办公厅政府信息与政务公开办公室关于政府信息公开申请接收渠道问题的解释》，国办公开办函〔2017〕19号.</summary>
    public static Instrument ChannelReply2017 => field ??= new("channel-reply-2017", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于政府信息公开申请接收渠道问题的解释", "Interpretation on Channels of Requests (2017)"), "国办公开办函〔2017〕19号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2019 reply on transferred powers: 《国务院办公厅政府信息与政务公开办公室关于机构改革后政府信息公开申请办理问题的解释》，国办公开办函〔2019〕14号.</summary>
    public static Instrument ReformReply2019 => field ??= new("reform-reply-2019", new LocalizedText("国务院办公厅政府信息与政务公开办公室关于机构改革后政府信息公开申请办理问题的解释", "Interpretation on Requests after Institutional Reform (2019)"), "国办公开办函〔2019〕14号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The 2014 notice on the statistics table: 《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》，国办发〔2014〕32号.</summary>
    public static Instrument Statistics2014 => field ??= new("statistics-2014", new LocalizedText("国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知", "Notice on Disclosure Statistics (2014)"), "国办发〔2014〕32号")
    {
        Issuer = "国务院办公厅",
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>Sichuan's notice on the statistics table: 《四川省人民政府办公厅关于加强和规范政府信息公开情况统计报送工作的通知》，川办发〔2014〕78号.</summary>
    public static Instrument SichuanStatistics2014 => field ??= new("sichuan-statistics-2014", new LocalizedText("四川省人民政府办公厅关于加强和规范政府信息公开情况统计报送工作的通知", "Sichuan Notice on Disclosure Statistics (2014)"), "川办发〔2014〕78号")
    {
        Issuer = "四川省人民政府办公厅",
        Promulgated = new LocalDate(2014, 8, 29),
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>Sichuan's four-part outline of the reports for 2017: 《四川省政府信息公开办公室关于2017年政府信息公开工作年度报告的通知》，川府公开办函〔2018〕1号.</summary>
    public static Instrument SichuanOutline2018 => field ??= new("sichuan-outline-2018", new LocalizedText("四川省政府信息公开办公室关于2017年政府信息公开工作年度报告的通知", "Sichuan Notice on Annual Reports for 2017"), "川府公开办函〔2018〕1号")
    {
        Issuer = "四川省政府信息公开办公室",
        Verification = Verification.Secondary,
        LastVerifiedOn = Checked,
    };

    /// <summary>The notice with the trial form of the annual report: 《关于政府信息公开工作年度报告有关事项的通知》，国办公开办函〔2019〕60号.</summary>
    public static Instrument ReportForm2019 => field ??= new("report-form-2019", new LocalizedText("关于政府信息公开工作年度报告有关事项的通知", "Notice on Annual Reports with the Trial Form (2019)"), "国办公开办函〔2019〕60号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Promulgated = new LocalDate(2019, 11, 23),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The form of the annual report in force: 《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》，国办公开办函〔2021〕30号.</summary>
    public static Instrument ReportForm2021 => field ??= new("report-form-2021", new LocalizedText("关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", "Notice Issuing the Form of the Annual Report (2021)"), "国办公开办函〔2021〕30号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Promulgated = new LocalDate(2021, 9, 26),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The letter that sets the content of the reports of Party bodies which also bear an organ's name: 国办公开办函〔2019〕51号. Neither its title nor its text was seen; the form of the annual report names it.</summary>
    public static Instrument PartyBodyReports2019 => field ??= new("party-body-reports-2019", new LocalizedText("年度报告格式所引的函（标题未见）", "Letter Named in the Form of the Annual Report (2019, title not seen)"), "国办公开办函〔2019〕51号")
    {
        Issuer = "国务院办公厅政府信息与政务公开办公室",
        Verification = Verification.Secondary,
    };

    /// <summary>The guide that defines the index number; its own number is from memory: 《政府信息公开目录系统实施指引（试行）》，国办秘函〔2009〕6号.</summary>
    public static Instrument CatalogueGuide2009 => field ??= new("catalogue-guide-2009", new LocalizedText("政府信息公开目录系统实施指引（试行）", "Guide to Disclosure Catalogue Systems (trial, 2009)"), "国办秘函〔2009〕6号")
    {
        Issuer = "国务院办公厅秘书局",
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>The holiday regulations with ten days, to 2007: 《全国年节及纪念日放假办法》，国务院令第270号.</summary>
    public static Instrument HolidayRules1999 => field ??= new("holiday-rules-1999", new LocalizedText("全国年节及纪念日放假办法", "Regulations on Public Holidays (1999 revision)"), "国务院令第270号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(1999, 9, 18),
        EffectiveFrom = new LocalDate(1999, 9, 18),
        EffectiveTo = new LocalDate(2007, 12, 31),
        Verification = Verification.FromMemory,
    };

    /// <summary>The holiday regulations with eleven days, from 2008: 《全国年节及纪念日放假办法》，国务院令第513号.</summary>
    public static Instrument HolidayRules2007 => field ??= new("holiday-rules-2007", new LocalizedText("全国年节及纪念日放假办法", "Regulations on Public Holidays (2007 revision)"), "国务院令第513号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(2007, 12, 14),
        EffectiveFrom = new LocalDate(2008, 1, 1),
        EffectiveTo = new LocalDate(2013, 12, 31),
        Verification = Verification.FromMemory,
    };

    /// <summary>The holiday regulations in which 春节 begins on the first day of the year, from 2014: 《全国年节及纪念日放假办法》，国务院令第644号.</summary>
    public static Instrument HolidayRules2013 => field ??= new("holiday-rules-2013", new LocalizedText("全国年节及纪念日放假办法", "Regulations on Public Holidays (2013 revision)"), "国务院令第644号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(2013, 12, 11),
        EffectiveFrom = new LocalDate(2014, 1, 1),
        EffectiveTo = new LocalDate(2024, 12, 31),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The holiday regulations with thirteen days, from 2025: 《全国年节及纪念日放假办法》，国务院令第795号.</summary>
    public static Instrument HolidayRules2024 => field ??= new("holiday-rules-2024", new LocalizedText("全国年节及纪念日放假办法", "Regulations on Public Holidays (2024 revision)"), "国务院令第795号")
    {
        Issuer = "国务院",
        Promulgated = new LocalDate(2024, 11, 10),
        EffectiveFrom = new LocalDate(2025, 1, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The measures on disclosure by public enterprises: 《公共企事业单位信息公开规定制定办法》，国办发〔2020〕50号.</summary>
    public static Instrument PublicEnterprises2020 => field ??= new("public-enterprises-2020", new LocalizedText("公共企事业单位信息公开规定制定办法", "Measures for Making Rules on Disclosure by Public Enterprises (2020)"), "国办发〔2020〕50号")
    {
        Issuer = "国务院办公厅",
        Promulgated = new LocalDate(2020, 12, 7),
        EffectiveFrom = new LocalDate(2021, 1, 1),
        Verification = Verification.Verified,
        LastVerifiedOn = Checked,
    };

    /// <summary>Jiangsu's rules on handling and answering requests, forwarded on 10 January 2020 for reference by 国办公开办函〔2020〕2号: 《江苏省政府信息公开申请办理答复规范》. Guidance of one province: what rests on it is a reading elsewhere.</summary>
    public static Instrument JiangsuReplyRules2020 => field ??= new("jiangsu-reply-rules-2020", new LocalizedText("江苏省政府信息公开申请办理答复规范", "Jiangsu Rules on Handling and Answering Requests (forwarded 2020)"), "国办公开办函〔2020〕2号")
    {
        Promulgated = new LocalDate(2020, 1, 10),
        EffectiveFrom = new LocalDate(2020, 1, 10),
        Verification = Verification.Interpretation,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>Fujian's rules on requests under the Regulations of 2007: 《福建省依申请公开政府信息工作办法》.</summary>
    public static Instrument FujianRequestRules2015 => field ??= new("fujian-request-rules-2015", new LocalizedText("福建省依申请公开政府信息工作办法", "Fujian Rules on Requests for Information (2015)"))
    {
        Verification = Verification.Verified,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>The opinion of 2010 on requests under the Regulations of 2007, known from its first part and a quotation by the Supreme Court; its first day is from memory, and that it ended with the Regulations is a reading: 国办发〔2010〕5号.</summary>
    public static Instrument RequestOpinion2010 => field ??= new("request-opinion-2010", new LocalizedText("国务院办公厅关于做好政府信息依申请公开工作的意见", "Opinion on Requests for Information (2010)"), "国办发〔2010〕5号")
    {
        Issuer = "国务院办公厅",
        EffectiveFrom = new LocalDate(2010, 1, 12),
        EffectiveTo = new LocalDate(2019, 5, 14),
        Verification = Verification.Secondary,
        LastVerifiedOn = CheckedAgain,
    };

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Instrument> All => field ??= ValueList.Copy(new[]
    {
        Regulations2007,
        Regulations2019,
        SichuanMeasures,
        FeeMeasures2020,
        CostFees2008,
        CostFeeStandards2008,
        FeeAbolition2017,
        ReconsiderationLaw2009,
        ReconsiderationLaw2017,
        ReconsiderationLaw2023,
        ReconsiderationRules2007,
        ReconsiderationGuidance2021,
        LitigationLaw1989,
        LitigationLaw2014,
        LitigationLaw2017,
        LitigationInterpretation2000,
        LitigationInterpretation2015,
        LitigationInterpretation2018,
        DisclosureSuits2011,
        DisclosureSuits2025,
        CivilProcedureLaw2023,
        GuidingCase26,
        SundayReceiptCase2017,
        TimeLimitReply2015,
        AnnualReportReply2016,
        QueryReply2016,
        ServiceReply2016,
        ChannelReply2017,
        ReformReply2019,
        Statistics2014,
        SichuanStatistics2014,
        SichuanOutline2018,
        ReportForm2019,
        ReportForm2021,
        PartyBodyReports2019,
        CatalogueGuide2009,
        HolidayRules1999,
        HolidayRules2007,
        HolidayRules2013,
        HolidayRules2024,
        PublicEnterprises2020,
        JiangsuReplyRules2020,
        FujianRequestRules2015,
        RequestOpinion2010,
    }.OrderBy(i => i.Id, StringComparer.Ordinal));
}
