using GovDisclosure.Json;
using GovDisclosure.Categories;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Documents;

/// <summary>A finished report as a document of blocks, ready for any writer: title, catalogue header, lead and sections.</summary>
/// <remarks>
/// <para>Immutable; equality compares all content. The numbers of the headings are computed (<see cref="EnumerateSections"/>), never typed.</para>
/// <para>Text is well-formed Unicode: a surrogate without its partner becomes U+FFFD when the document is made, everything else is kept.</para>
/// </remarks>
[JsonShape(IsFile = true)]
public sealed partial record ReportDocument
{
    /// <summary>The deepest level of headings: 一、 then （一） then 1. then （1）.</summary>
    public const int MaxLevel = 4;

    /// <summary>The language of every document as a BCP 47 tag: official documents are Chinese.</summary>
    public const string Language = "zh-Hans";

    /// <summary>The title, for example 2017年区政府办公室政府信息公开工作年度报告.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Title { get; init => field = WellFormed.Text(Guard.NotBlank(value, nameof(Title))); }

    /// <summary>The organ that reports.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Organ { get; init => field = WellFormed.Text(Guard.NotBlank(value, nameof(Organ))); }

    /// <summary>The year that the report covers, from 1949 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1949 to 9999.</exception>
    public required int Year { get; init => field = Guard.InRange(value, 1949, 9999, nameof(Year)); }

    /// <summary>The day of publication; null while the report is a draft.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The catalogue header (索引号, 发布机构, 发文日期, 主题分类, 文号, 关键词, 内容概述), in order; empty where there is none.</summary>
    public IReadOnlyList<CatalogueField> Catalogue { get; init => field = ValueList.Copy(value); } = ValueList<CatalogueField>.Empty;

    /// <summary>What stands before the first heading.</summary>
    public IReadOnlyList<ReportBlock> Lead { get; init => field = ValueList.Copy(value); } = ValueList<ReportBlock>.Empty;

    /// <summary>The sections of the first level, in order.</summary>
    /// <exception cref="ArgumentException">
    /// The sections are nested deeper than <see cref="MaxLevel"/>, or two sections have the same <see cref="ReportSection.Id"/>.
    /// </exception>
    public IReadOnlyList<ReportSection> Sections { get; init => field = Check(ValueList.Copy(value)); } = ValueList<ReportSection>.Empty;

    /// <summary>All sections in reading order, each with its level and the number of its heading.</summary>
    /// <returns>A section comes before its subsections; an unnumbered section has an empty number and does not count.</returns>
    public IEnumerable<NumberedSection> EnumerateSections() => Enumerate(Sections, 1);

    private static IEnumerable<NumberedSection> Enumerate(IReadOnlyList<ReportSection> sections, int level)
    {
        var number = 0;
        foreach (var section in sections)
        {
            yield return new NumberedSection(section, level, section.IsUnnumbered ? string.Empty : ReportDocument.HeadingNumber(level, ++number));
            foreach (var child in Enumerate(section.Sections, level + 1))
            {
                yield return child;
            }
        }
    }

    private static ValueList<ReportSection> Check(ValueList<ReportSection> sections)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Visit(sections, 1);
        return sections;

        void Visit(IReadOnlyList<ReportSection> siblings, int level)
        {
            foreach (var section in siblings)
            {
                if (level > MaxLevel)
                {
                    throw Guard.Invalid(
                        FormattableString.Invariant($"Section \"{section.Id}\" is on level {level}; headings have levels 1 to {MaxLevel}."));
                }

                if (!ids.Add(section.Id))
                {
                    throw Guard.Invalid($"Two sections have the id \"{section.Id}\".");
                }

                Visit(section.Sections, level + 1);
            }
        }
    }

    /// <summary>The title.</summary>
    /// <returns>For example <c>某局2024年政府信息公开工作年度报告</c>.</returns>
    public override string ToString() => ShortText.Of(Title);
}
