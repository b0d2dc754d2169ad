using GovDisclosure.Categories;
using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <content>Lists of what has to be published, as data: what is known from memory says so by its basis.</content>
public sealed partial record CatalogueItem
{
    private const string StandardList = "standard-fields-2019";
    private const string Projects = "major-projects-2017";
    private const string Resources = "public-resources-2017";
    private const string Welfare = "public-welfare-2018";

    /// <summary>The basic catalogue (主动公开基本目录): the items of the 2019 Regulations, arts. 20 and 21.</summary>
    public static IReadOnlyList<CatalogueItem> Basic { get; } = ValueList.Copy(CategoryScheme.Regulations2019.Categories
        .Select(item => new CatalogueItem("basic-2019", item.Code, item.Name.Chinese, item.Basis ?? new Citation(Instrument.Regulations2019)) { Rule = "proactive" }));

    /// <summary>The 26 fields of the standard catalogues of the grass roots (国办发〔2019〕54号), with the ministry that wrote each. Eight names were seen in print; order, ministries and the other names are from memory.</summary>
    public static IReadOnlyList<CatalogueItem> StandardFields { get; } = ValueList.Copy(
    [
        new CatalogueItem(StandardList, "1", "重大建设项目", Of(PublishingLaw.GrassRoots2019, Verification.Verified)) { Body = "国家发展改革委" },
        new(StandardList, "2", "公共资源交易", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "国家发展改革委" },
        new(StandardList, "3", "义务教育", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "教育部" },
        new(StandardList, "4", "户籍管理", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "公安部" },
        new(StandardList, "5", "社会救助", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "民政部" },
        new(StandardList, "6", "养老服务", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "民政部" },
        new(StandardList, "7", "公共法律服务", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "司法部" },
        new(StandardList, "8", "财政预决算", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "财政部" },
        new(StandardList, "9", "就业", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "人力资源社会保障部" },
        new(StandardList, "10", "社会保险", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "人力资源社会保障部" },
        new(StandardList, "11", "国土空间规划", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "自然资源部" },
        new(StandardList, "12", "征地补偿", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "自然资源部" },
        new(StandardList, "13", "生态环境", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "生态环境部" },
        new(StandardList, "14", "国有土地上房屋征收与补偿", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "住房城乡建设部" },
        new(StandardList, "15", "保障性住房", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "住房城乡建设部" },
        new(StandardList, "16", "农村危房改造", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "住房城乡建设部" },
        new(StandardList, "17", "城市综合执法", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "住房城乡建设部" },
        new(StandardList, "18", "市政服务", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "住房城乡建设部" },
        new(StandardList, "19", "涉农补贴", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "农业农村部" },
        new(StandardList, "20", "公共文化服务", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "文化和旅游部" },
        new(StandardList, "21", "医疗卫生", Of(PublishingLaw.GrassRoots2019, Verification.Secondary)) { Body = "国家卫生健康委" },
        new(StandardList, "22", "安全生产", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "应急管理部" },
        new(StandardList, "23", "救灾", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "应急管理部" },
        new(StandardList, "24", "食品药品监管", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "市场监管总局" },
        new(StandardList, "25", "税收管理", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "税务总局" },
        new(StandardList, "26", "扶贫", Of(PublishingLaw.GrassRoots2019, Verification.FromMemory)) { Body = "国务院扶贫办" },
    ]);

    /// <summary>Major construction projects, eight classes with their elements (国办发〔2017〕94号).</summary>
    public static IReadOnlyList<CatalogueItem> MajorProjects { get; } = ValueList.Copy(
    [
        new CatalogueItem(Projects, "1", "批准服务", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["申报要求", "申报材料清单", "批准流程", "办理时限", "受理机构联系方式", "监督举报方式"], Body = "审批部门" },
        new(Projects, "2", "批准结果", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["项目建议书", "可行性研究报告", "初步设计", "项目核准", "节能审查", "选址意见", "用地（用海）预审", "环评", "建设用地规划许可", "建设工程规划许可", "施工许可（开工报告）", "招标事项", "取水许可、水土保持、洪水影响评价"], Body = "审批部门" },
        new(Projects, "3", "招标投标", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["资格预审公告", "招标公告", "中标候选人公示", "中标结果公示", "合同订立及履行", "违法处罚"], Body = "招标人或者监督部门" },
        new(Projects, "4", "征收土地", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["征地告知书及报批前材料", "用地呈报说明书", "农用地转用", "补充耕地", "征收土地", "供地方案", "征地公告", "补偿安置方案公告"], Body = "地方人民政府" },
        new(Projects, "5", "重大设计变更", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["原因", "内容", "依据", "批准单位", "结果"], Body = "批准单位" },
        new(Projects, "6", "施工", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["法人及负责人", "设计、施工、监理单位与负责人及资质", "管理机构", "职责", "制度", "环保措施"], Body = "制作或者保存单位" },
        new(Projects, "7", "质量安全监督", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["机构及联系方式", "行政处罚"], Body = "制作或者保存单位" },
        new(Projects, "8", "竣工", new Citation(PublishingLaw.MajorProjects2017)) { Elements = ["竣工验收时间", "质量验收结果", "备案时间、编号、部门", "交付使用", "决算审计单位", "审计结论", "决算金额"], Body = "制作或者保存单位" },
    ]);

    /// <summary>The allocation of public resources, five classes (国办发〔2017〕97号); the heads are from memory.</summary>
    public static IReadOnlyList<CatalogueItem> PublicResources { get; } = ValueList.Copy(
    [
        new CatalogueItem(Resources, "1", "住房保障", Of(PublishingLaw.PublicResources2017, Verification.FromMemory)) { Elements = ["农村危房改造", "公租房和保障房"] },
        new(Resources, "2", "国有土地使用权和矿业权出让", Of(PublishingLaw.PublicResources2017, Verification.FromMemory)) { Elements = ["供应计划", "出让公告", "成交公示", "供应结果"] },
        new(Resources, "3", "政府采购", Of(PublishingLaw.PublicResources2017, Verification.FromMemory)) { Elements = ["公告", "文件", "预算金额", "结果", "合同", "投诉处理", "违法失信", "集采机构考核"] },
        new(Resources, "4", "国有产权交易", Of(PublishingLaw.PublicResources2017, Verification.FromMemory)) { Elements = ["决策及批准", "项目", "转让价格", "中介审计"] },
        new(Resources, "5", "工程建设项目招标投标", Of(PublishingLaw.PublicResources2017, Verification.FromMemory)) { Elements = ["候选人排序", "报价", "工期", "评标", "负责人", "异议渠道", "履约", "信用"] },
    ]);

    /// <summary>Public welfare, seven fields (国办发〔2018〕10号); of the first the order itself says what is for everybody and what for those concerned alone.</summary>
    public static IReadOnlyList<CatalogueItem> PublicWelfare { get; } = ValueList.Copy(
    [
        new CatalogueItem(Welfare, "1", "脱贫攻坚：政策、规划、项目与结果", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = ["政策", "规划", "项目名称", "资金来源", "实施期限", "预期目标", "结果", "实施单位及责任人", "举报电话", "验收"], Scope = ReaderScope.Everybody },
        new(Welfare, "1a", "脱贫攻坚：资金分配使用、识别与退出", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = ["资金分配使用", "识别", "退出"], Scope = ReaderScope.Group },
        new(Welfare, "2", "社会救助和社会福利", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
        new(Welfare, "3", "教育", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
        new(Welfare, "4", "基本医疗卫生", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
        new(Welfare, "5", "环境保护", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
        new(Welfare, "6", "灾害事故救援", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
        new(Welfare, "7", "公共文化体育", new Citation(PublishingLaw.PublicWelfare2018)) { Elements = [], Scope = ReaderScope.Unknown },
    ]);

    // 国办发〔2017〕94号, 二（四）.
    private static string PeriodOf(string element)
        => element.Contains("许可", StringComparison.Ordinal) ? "licence" : element.Contains("处罚", StringComparison.Ordinal) ? "penalty" : "proactive";

    private static Citation Of(Instrument instrument, Verification point) => new(instrument) { Point = point };
}
