using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>An entry of the catalogue of published information (政府信息公开目录), as it stands at the head of a document.</summary>
/// <remarks>
/// The catalogue holds index, name, summary and date of making of each item (2007 Regulations, art. 19; 2019 Regulations, art.
/// 12). Texts are kept as printed, and may be empty. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record CatalogueEntry
{
    /// <summary>索引号, the index number as printed.</summary>
    public string IndexNumber { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>名称, the title of the document.</summary>
    public string Title { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>发布机构, the publisher.</summary>
    public string Publisher { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>发文日期, the day of the document; null where none is printed.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>主题分类, the theme as printed, with the site's own code where it has one: 02A文秘工作.</summary>
    public string Theme { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>文号, the document number as printed.</summary>
    public string DocumentNumber { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>关键词, the keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>内容概述, the summary.</summary>
    public string Summary { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>The day of publication; null where it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The entry as the lines at the head of a document, in the order of print.</summary>
    /// <returns>索引号, 发布机构, 发文日期 (as 2018-02-23), 主题分类, 文号, 关键词, 内容概述.</returns>
    public IReadOnlyList<CatalogueField> ToFields() => ValueList.Copy(
    [
        new CatalogueField("索引号", IndexNumber),
        new CatalogueField("发布机构", Publisher),
        new CatalogueField("发文日期", IssuedOn is { } day ? DateText.Iso(day) : string.Empty),
        new CatalogueField("主题分类", Theme),
        new CatalogueField("文号", DocumentNumber),
        new CatalogueField("关键词", string.Join(" ", Keywords)),
        new CatalogueField("内容概述", Summary),
    ]);

    /// <summary>Everything that is wrong or unusual in the entry.</summary>
    /// <param name="themes">The scheme of the themes; null not to ask for the theme.</param>
    /// <returns>
    /// The findings of the index number, and findings for a document number that cannot be read (<c>catalogue.document-number</c>),
    /// a theme whose name is not in the scheme (<c>catalogue.theme</c>), and a publication before the day of the document
    /// (<c>catalogue.published-before-issued</c>). A field that is empty gives none.
    /// </returns>
    public IReadOnlyList<Finding> Check(CategoryScheme? themes = null)
    {
        var findings = new List<Finding>();
        if (IndexNumber.Length > 0)
        {
            findings.AddRange(Categories.IndexNumber.Parse(IndexNumber).Findings);
        }

        if (DocumentNumber.Length > 0 && !Categories.DocumentNumber.TryParse(DocumentNumber, out _))
        {
            findings.Add(new Finding("catalogue.document-number", Severity.Warning, "documentNumber", new LocalizedText("不能识别的文号", "the document number cannot be read")) { Actual = DocumentNumber });
        }

        if (themes is not null && Theme.Length > 0 && !themes.TryFindByName(Theme, out _))
        {
            findings.Add(new Finding("catalogue.theme", Severity.Warning, "theme", new LocalizedText($"“{themes.Name.Chinese}”中没有这一主题", $"the theme is not in \"{themes.Name.English}\"")) { Actual = Theme });
        }

        if (PublishedOn < IssuedOn)
        {
            findings.Add(new Finding("catalogue.published-before-issued", Severity.Error, "publishedOn", new LocalizedText("发布日期早于发文日期", "published before the day of the document"))
            {
                Expected = DateText.Iso(IssuedOn.GetValueOrDefault()),
                Actual = DateText.Iso(PublishedOn.GetValueOrDefault()),
            });
        }

        return ValueList.Copy(findings);
    }
}
