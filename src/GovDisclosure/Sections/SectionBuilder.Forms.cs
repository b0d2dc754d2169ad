using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

// The sections of a form: its headings as printed, its tables with their header trees, sentences from the figures.
public partial class SectionBuilder
{
    /// <summary>The code of the first section of the forms of 2019 and 2021, 总体情况.</summary>
    internal const string Overview = "overview";

    /// <summary>The builder of one section of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="sectionId">The id of the section, for example <c>requests</c> or <c>overview.requests</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no such section.</exception>
    public static SectionBuilder OfForm(Form form, string sectionId)
    {
        Guard.NotNull(sectionId);
        return Guard.NotNull(form).Sections.SelectMany(s => s.Sections.Concat([s])).FirstOrDefault(s => s.Id == sectionId) is { } section
            ? FormSectionBuilder.Of(section, isRequired: form.Sections.Contains(section), form)
            : throw new ArgumentException($"Form {form} has no section \"{sectionId}\".", nameof(sectionId));
    }

    /// <summary>What a Party body that also bears an organ's name reports of its own (国办公开办函〔2019〕51号): the host's prose behind a sentence on what the figures are of; nothing for every other organ.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder, of the code <c>otherMatters.partyBody</c>. Outlines with <c>otherMatters</c> get it below that section by themselves.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder PartyBody(string heading = "以行政机关名义开展政府信息公开工作的有关情况")
        => new FigureSection(PartyBodyContent.Code, heading, PartyBodyText.Write);

    /// <summary>A table of a report as a table of a document: header tree, labels as in the form, cells of every kind.</summary>
    /// <param name="values">The report's cells.</param>
    /// <param name="tableId">The table.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableBlock Table(FormValues values, string tableId)
        => FormTableBlock.Of(
            Guard.NotNull(values).Form.FindTable(Guard.NotNull(tableId)) ?? throw new ArgumentException($"Form {values.Form} has no table \"{tableId}\".", nameof(tableId)),
            values);

    /// <summary>The statistics table that reports of 2014 to 2018 append, as an annex without a number; nothing where the report has no such table.</summary>
    /// <returns>The builder, of the code <c>statistics</c>.</returns>
    public static SectionBuilder StatisticsAnnex() => new SectionBuilder("statistics", context =>
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
