using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Texts;

namespace GovDisclosure.Sections;

/// <summary>The section builders of a form: its headings as printed, its tables with their header trees, sentences from the figures.</summary>
/// <remarks>
/// The codes of the sections are the ids in the form: <c>overview</c> with <c>overview.proactive</c> to <c>overview.supervision</c> below it,
/// <c>proactive</c>, <c>requests</c>, <c>reviews</c>, <c>problems</c>, <c>otherMatters</c>.
/// </remarks>
public static class FormSections
{
    /// <summary>The code of the first section of the forms of 2019 and 2021, 总体情况.</summary>
    public const string Overview = "overview";

    /// <summary>The outline of a form: every section in its order, with the usual ones below the first.</summary>
    /// <param name="form">A form of kind <see cref="FormKind.Report"/> with sections.</param>
    /// <returns>The outline; its id is the form's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no sections, or an id of a section is not a code.</exception>
    public static ReportOutline Outline(Form form)
    {
        if (Guard.NotNull(form).Sections.Count == 0)
        {
            throw new ArgumentException($"Form {form} has no sections.", nameof(form));
        }

        return new ReportOutline(form.Id, new LocalizedText(form.Title, $"the sections of form {form.Id}"), form.Sections.Select(s => Entry(form, s)))
        {
            Source = form.Source,
        };
    }

    /// <summary>The builder of one section of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="sectionId">The id of the section, for example <c>requests</c> or <c>overview.requests</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no such section.</exception>
    public static IReportSectionBuilder Section(Form form, string sectionId)
    {
        Guard.NotNull(sectionId);
        return Guard.NotNull(form).Sections.SelectMany(s => s.Sections.Concat([s])).FirstOrDefault(s => s.Id == sectionId) is { } section
            ? new FormSectionBuilder(section, isRequired: form.Sections.Contains(section), form)
            : throw new ArgumentException($"Form {form} has no section \"{sectionId}\".", nameof(sectionId));
    }

    /// <summary>A table of a report as a table of a document: header tree, labels as in the form, cells of every kind.</summary>
    /// <param name="table">The table with the report's cells.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException"><paramref name="table"/> is the default value.</exception>
    public static TableBlock Table(TableValues table)
        => table.Values is null
            ? throw new ArgumentException("The table must be one of a report.", nameof(table))
            : FormTableBlock.Of(table.Table, table.Values);

    /// <summary>The statistics table that reports of 2014 to 2018 append, as an annex without a number; nothing where the report has no such table.</summary>
    /// <returns>The builder, of the code <c>statistics</c>.</returns>
    public static IReportSectionBuilder StatisticsAnnex() => new SectionBuilder("statistics", context =>
    {
        if (context.Report.Tables is not { Form.Kind: not FormKind.Report } tables)
        {
            return SectionResult.Nothing;
        }

        var table = tables.Form.Tables[0];
        return SectionResult.Of(new ReportSection("statistics", "附件：" + (table.Title ?? tables.Form.Title))
        {
            IsUnnumbered = true,
            Blocks =
            [
                .. Fields(table.HeaderFields, context.Report), FormTableBlock.Of(table, tables) with { Caption = null }, .. Fields(table.FooterFields, null),
            ],
        });
    });

    private static OutlineEntry Entry(Form form, FormSection section)
        => new(
            new FormSectionBuilder(section, isRequired: true, form),
            section.Sections.Select(below => new OutlineEntry(new FormSectionBuilder(below, isRequired: false, form))));

    private static IEnumerable<ReportBlock> Fields(IReadOnlyList<string> fields, AnnualReport? report)
    {
        if (fields.Count > 0)
        {
            yield return new ParagraphBlock(string.Join("　", fields.Select(field => field switch
            {
                _ when report is not null && field.StartsWith("填报单位", StringComparison.Ordinal) => $"{field}：{report.Organ}",
                "年度" when report is not null => FormattableString.Invariant($"{field}：{report.Year}"),
                _ => field + "：",
            })));
        }
    }
}
