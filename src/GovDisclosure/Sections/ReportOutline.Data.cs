using GovDisclosure.Reports;
using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <content>The built-in outlines of reports.</content>
public sealed partial record ReportOutline
{
    /// <summary>The six parts of article 32 of the 2007 Regulations, for the reports of 2008 to 2018.</summary>
    public static ReportOutline Regulations2007 { get; } = new(
        "2008-outline",
        new LocalizedText("《条例》第三十二条规定的六个方面", "the six items of article 32 of the 2007 Regulations"),
        new OutlineEntry(SectionBuilder.Proactive("行政机关主动公开政府信息的情况"), Channels("通过其他方式主动公开政府信息情况", "通过政务热线主动公开政府信息情况")),
        new OutlineEntry(SectionBuilder.Requests("行政机关依申请公开政府信息和不予公开政府信息的情况")),
        new OutlineEntry(SectionBuilder.Fees()),
        new OutlineEntry(SectionBuilder.Reviews()),
        new OutlineEntry(SectionBuilder.Problems()),
        new OutlineEntry(SectionBuilder.OtherMatters()))
    {
        Source = Instrument.Regulations2007.Article(32),
    };

    /// <summary>Sichuan's four parts for the reports of 2017; the first holds the six items of article 32.</summary>
    public static ReportOutline Sichuan2017 { get; } = new(
        "sichuan-2017",
        new LocalizedText("四川省2017年度报告的四个部分", "the four parts of Sichuan's reports for 2017"),
        new OutlineEntry(
            SectionBuilder.Container(ReportSectionCodes.Progress, "政府信息公开工作推进情况"),
            new OutlineEntry(SectionBuilder.Proactive(), Channels("通过其它方式主动公开政府信息情况", "通过阳光政务热线主动公开政府信息情况")),
            new OutlineEntry(SectionBuilder.Requests("政府信息依申请公开情况")),
            new OutlineEntry(SectionBuilder.Fees("政府信息公开收费及减免情况")),
            new OutlineEntry(SectionBuilder.Reviews()),
            new OutlineEntry(SectionBuilder.Problems("政府信息公开工作存在问题及改进情况")),
            new OutlineEntry(SectionBuilder.OtherMatters())),
        new OutlineEntry(SectionBuilder.KeyPoints()),
        new OutlineEntry(SectionBuilder.Proposals()),
        new OutlineEntry(SectionBuilder.KeyFields()))
    {
        Source = Instrument.SichuanOutline2018.Cite(),
    };

    /// <summary>The trial form of 2019, for the reports of 2019 and 2020.</summary>
    public static ReportOutline Format2019 { get; } = ReportOutline.OfForm(FormCatalogue.BuiltIn.Find("2019-format")!);

    /// <summary>The form of 2021, for the reports from 2021.</summary>
    public static ReportOutline Format2021 { get; } = ReportOutline.OfForm(FormCatalogue.BuiltIn.Find("2021-format")!);

    /// <summary>All built-in outlines.</summary>
    public static IReadOnlyList<ReportOutline> BuiltIn { get; } = ValueList.Copy([Regulations2007, Sichuan2017, Format2019, Format2021]);

    private static OutlineEntry[] Channels(string other, string hotline) =>
    [
        new(SectionBuilder.Website()),
        new(SectionBuilder.PressConference()),
        new(SectionBuilder.Hotline(hotline)),
        new(SectionBuilder.InspectionPoints()),
        new(SectionBuilder.SocialMedia()),
        new(SectionBuilder.OtherChannels(other)),
    ];
}
