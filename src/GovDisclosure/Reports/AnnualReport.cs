using GovDisclosure.Json;
using GovDisclosure.Categories;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Proposals;
using GovDisclosure.WorkFigures;
using NodaTime;

namespace GovDisclosure.Reports;

/// <summary>The data of one annual report on disclosure: figures, and the host's own prose; what a section builder gets and an audit checks.</summary>
/// <remarks>
/// <para>A part that is null was not supplied; a part whose figures are zero is a nil return, and the report says so.</para>
/// <para>Immutable; equality compares all members, lists by content.</para>
/// </remarks>
[JsonShape(Codec = typeof(AnnualReportShape))]
public sealed partial record AnnualReport
{
    /// <summary>The organ that reports, for example 泸州市纳溪区人民政府.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Organ { get; init => field = Guard.NotBlank(value, nameof(Organ)); }

    /// <summary>The kind of organ that reports, which decides the day it is due since 2019; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="OrganKind"/>.</exception>
    public OrganKind? OrganKind { get; init => field = value is { } kind ? Guard.Defined(kind, nameof(OrganKind)) : null; }

    /// <summary>The year that the report covers, from 1949 to 9998.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1949 to 9998.</exception>
    public required int Year { get; init => field = Guard.InRange(value, 1949, 9998, nameof(Year)); }

    /// <summary>The title; null for <see cref="PrintedTitle"/> to make it of organ and year.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Title { get; init => field = value is null ? null : Guard.NotBlank(value, nameof(Title)); }

    /// <summary>The word that sentences call the reporting area or organ by; 本机关 unless set, 全区 for a district.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Scope { get; init => field = Guard.NotBlank(value, nameof(Scope)); } = "本机关";

    /// <summary>The days that the figures cover, both included; null for the whole year.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The day of publication; null while the report is a draft.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The id of the report's form or outline, for example <c>2021-format</c> or <c>sichuan-2017</c>; null to take that of the year.</summary>
    public string? Form { get; init; }

    /// <summary>The catalogue entry printed above the report; null for none.</summary>
    public CatalogueEntry? Catalogue { get; init; }

    /// <summary>What was published proactively.</summary>
    public ProactiveFigures? Proactive { get; init; }

    /// <summary>The hotline.</summary>
    public HotlineFigures? Hotline { get; init; }

    /// <summary>The inspection points.</summary>
    public InspectionPoints? InspectionPoints { get; init; }

    /// <summary>The accounts of departments on the platform.</summary>
    public StaffAccounts? StaffAccounts { get; init; }

    /// <summary>The plan of checks.</summary>
    public SupervisionPlan? Supervision { get; init; }

    /// <summary>The requests for disclosure.</summary>
    public RequestFigures? Requests { get; init; }

    /// <summary>Fees charged and waived.</summary>
    public FeeFigures? Fees { get; init; }

    /// <summary>Reconsiderations and suits.</summary>
    public ReviewFigures? Reviews { get; init; }

    /// <summary>The main problems.</summary>
    public NumberedClauses? Problems { get; init; }

    /// <summary>What is done about them.</summary>
    public NumberedClauses? Improvements { get; init; }

    /// <summary>Other matters, a paragraph each; an empty list is a nil return, null was not supplied.</summary>
    public IReadOnlyList<string>? OtherMatters { get; init => field = value is null ? null : ValueList.Copy(value); }

    /// <summary>How the key points of the year were carried out.</summary>
    public KeyPointWork? KeyPoints { get; init; }

    /// <summary>Suggestions of the congress and proposals of the conference, in the order of the report.</summary>
    public IReadOnlyList<ProposalFigures> Proposals { get; init => field = ValueList.Copy(value); } = ValueList<ProposalFigures>.Empty;

    /// <summary>The fields reported by themselves, in the order of the report.</summary>
    public IReadOnlyList<KeyField> KeyFields { get; init => field = ValueList.Copy(value); } = ValueList<KeyField>.Empty;

    /// <summary>The tables of the report's form, cell by cell; null where the report has none.</summary>
    public FormValues? Tables { get; init; }

    /// <summary>The headings of the first level as a published report prints them, numbers included, for the audit to hold against the form; empty where they are not at hand.</summary>
    public IReadOnlyList<string> Headings { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The host's own prose, by section and position; of one place in the order given.</summary>
    public IReadOnlyList<ReportProse> Prose { get; init => field = ValueList.Copy(value); } = ValueList<ReportProse>.Empty;

    /// <summary>The findings that somebody lets stand, each with a reason.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init => field = ValueList.Copy(value); } = ValueList<Waiver>.Empty;

    /// <summary>The title as printed.</summary>
    public string PrintedTitle => Title ?? FormattableString.Invariant($"{Organ}{Year}年政府信息公开工作年度报告");

    /// <summary>The days that the figures cover, both included.</summary>
    public DateInterval ReportingPeriod => Period ?? new DateInterval(new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31));

    /// <summary>The host's paragraphs for a place.</summary>
    /// <param name="section">The code of the section.</param>
    /// <param name="position">Where in it.</param>
    /// <returns>The paragraphs in the order given; none where the host has no prose there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not a member of <see cref="ProsePosition"/>.</exception>
    public IReadOnlyList<string> ProseOf(string section, ProsePosition position)
    {
        Guard.NotNull(section);
        Guard.Defined(position);
        return ValueList.Copy(Prose.Where(p => p.Section == section && p.Position == position).SelectMany(p => p.Paragraphs));
    }

    /// <summary>The organ and the year.</summary>
    /// <returns>For example <c>某局2024年度报告</c>.</returns>
    public override string ToString() => ShortText.Of(FormattableString.Invariant($"{Organ}{Year}年度报告"));
}
