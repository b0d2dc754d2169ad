using GovDisclosure.Internal;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>公开指南: what an organ's guide to its information has to say (2019 Regulations, art. 12).</summary>
[JsonShape]
public sealed partial record DisclosureGuide
{
    /// <summary>政府信息的分类.</summary>
    public string Classes { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>编排体系.</summary>
    public string Arrangement { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>获取方式.</summary>
    public string Ways { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>政府信息公开工作机构的名称.</summary>
    public string Office { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>办公地址.</summary>
    public string Address { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>办公时间.</summary>
    public string Hours { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>联系电话.</summary>
    public string Telephone { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>传真号码.</summary>
    public string Fax { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>互联网联系方式.</summary>
    public string Internet { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>The elements that the guide lacks.</summary>
    /// <returns>A finding of the rule <c>guide.missing</c> for each, in the order of the article.</returns>
    public IReadOnlyList<Finding> Check()
    {
        (string Value, string Chinese, string English, string Place)[] elements =
        [
            (Classes, "政府信息的分类", "classes of information", "classes"),
            (Arrangement, "编排体系", "arrangement", "arrangement"),
            (Ways, "获取方式", "ways to get it", "ways"),
            (Office, "工作机构名称", "name of the office", "office"),
            (Address, "办公地址", "address", "address"),
            (Hours, "办公时间", "office hours", "hours"),
            (Telephone, "联系电话", "telephone", "telephone"),
            (Fax, "传真号码", "fax", "fax"),
            (Internet, "互联网联系方式", "internet contact", "internet"),
        ];
        return ValueList.Copy(elements.Where(element => string.IsNullOrWhiteSpace(element.Value)).Select(element => new Finding(
            "guide.missing", Severity.Warning, element.Place, Of("公开指南缺少{0}", "the guide does not give the {1}", element.Chinese, element.English))
        { Source = Instrument.Regulations2019.Article(12) }));
    }
}
