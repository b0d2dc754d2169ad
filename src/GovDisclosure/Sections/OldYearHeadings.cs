namespace GovDisclosure.Sections;

/// <summary>Headings of the reports for 2008 to 2018, whose sections no form prescribed: what stands in front of the items of article 32.</summary>
internal static class OldYearHeadings
{
    /// <summary>概述, 主要做法: prose before the items of article 32, or between them.</summary>
    public static IReadOnlyList<string> Lead { get; } =
    [
        "概述", "概况", "基本情况", "工作概述", "主要工作概述", "工作概况", "政府信息公开工作概述", "政府信息公开工作概况", "政府信息公开工作基本情况", "政府信息公开工作情况概述",
        "主要做法", "主要工作", "主要工作情况", "工作开展情况", "政府信息公开工作开展情况", "工作推进情况", "推进政府信息公开工作的主要做法", "重点工作", "重点工作开展情况", "组织领导情况",
    ];

    /// <summary>Whether a heading without its number is one of them.</summary>
    public static bool IsLead(string heading) => Lead.Contains(heading);
}
