using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Assembles a report: asks the builders of an outline for their sections and puts them together.</summary>
/// <remarks>Immutable and usable by several threads at once.</remarks>
internal sealed class ReportBuilder
{
    /// <summary>Makes a builder with the built-in outlines.</summary>
    public ReportBuilder()
        : this(ReportOutline.BuiltIn)
    {
    }

    /// <summary>Makes a builder.</summary>
    /// <param name="outlines">The outlines that a report's form can name; copied.</param>
    /// <exception cref="ArgumentException">Two outlines have one id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="outlines"/> is null.</exception>
    public ReportBuilder(IEnumerable<ReportOutline> outlines)
    {
        Outlines = ValueList.Copy(Guard.NotNull(outlines));
        if (Outlines.GroupBy(o => o.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two outlines have the id \"{twice.Key}\".", nameof(outlines));
        }
    }

    /// <summary>The outlines that a report's form can name.</summary>
    public IReadOnlyList<ReportOutline> Outlines { get; }

    /// <summary>Builds a report with the outline that its form names, or that of its year.</summary>
    /// <param name="report">The report's data.</param>
    /// <returns>The document with its findings and explanations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form, or that of its year, is not among <see cref="Outlines"/>.</exception>
    public BuiltReport Build(AnnualReport report) => Build(new ReportContext(report));

    /// <summary>Builds a report with the outline that its form names, or that of its year.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <returns>The document with its findings and explanations.</returns>
    /// <remarks>A form that is a table alone, as <c>2014-statistics</c>, is the annex of a report in the outline of its year.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form, or that of its year, is not among <see cref="Outlines"/>.</exception>
    public BuiltReport Build(ReportContext context)
    {
        Guard.NotNull(context);
        var id = OutlineOf(context);
        return Build(context, Outlines.FirstOrDefault(o => o.Id == id)
            ?? throw new ArgumentException($"The form \"{id}\" has no outline; the outlines are {string.Join(", ", Outlines.Select(o => o.Id))}.", nameof(context)));
    }

    // A form that is only a table is appended to the report that the year prescribes; a host's outline of its id goes before.
    private string OutlineOf(ReportContext context)
        => context.Report.Form is { } id && (Outlines.Any(o => o.Id == id) || context.FormsInUse.Find(id)?.Kind is null or FormKind.Report)
            ? id
            : FormCatalogue.IdFor(context.Report.Year);

    /// <summary>Builds a report with an outline.</summary>
    /// <param name="context">The report's data and what it is measured against.</param>
    /// <param name="outline">The outline.</param>
    /// <returns>The document with its findings and explanations.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A builder gives a section that does not fit the document: another code than its own, an id that is there already, or too many levels.</exception>
    public static BuiltReport Build(ReportContext context, ReportOutline outline)
    {
        Guard.NotNull(context);
        Guard.NotNull(outline);
        var report = context.Report;
        outline = WithContentOfItsOwn(report, outline);
        var findings = new List<Finding>(UnplacedProse(report, outline));
        var explanations = new List<Explanation>();
        var document = new ReportDocument
        {
            Title = report.PrintedTitle,
            Organ = report.Organ,
            Year = report.Year,
            Published = report.Published,
            Catalogue = ValueList.Copy(report.Catalogue?.ToFields().Select(f => new CatalogueField(f.Label, f.Value))),
            Lead = ValueList.Copy(Positions.SelectMany(p => report.ProseOf(ReportSectionCodes.Lead, p)).Select(text => new ParagraphBlock(text))),
            Sections = [.. Sections(context, outline.Entries, findings, explanations), .. Annex(context, outline)],
        };
        return new BuiltReport(report, document, Waiver.Apply(findings, report.Waivers), explanations);
    }

    // A Party body's report has the sections of the common form, and what is its own below the last of them; a host's outline that places it keeps it there.
    private static ReportOutline WithContentOfItsOwn(AnnualReport report, ReportOutline outline)
        => PartyBodyContent.AppliesTo(report) && outline.Contains(ReportSectionCodes.OtherMatters) && !outline.Contains(PartyBodyContent.Code)
            ? outline.Add(SectionBuilder.PartyBody(), ReportSectionCodes.OtherMatters)
            : outline;

    // The statistics table of 2014 to 2018 is appended to reports in any outline; one that has it in a place of its own keeps it there.
    private static IEnumerable<ReportSection> Annex(ReportContext context, ReportOutline outline)
    {
        var annex = SectionBuilder.StatisticsAnnex();
        return !outline.Contains(annex.Code) && annex.Build(context).Section is { } section ? [section] : [];
    }

    private static IReadOnlyList<ProsePosition> Positions { get; } =
        [ProsePosition.Before, ProsePosition.Opening, ProsePosition.Closing, ProsePosition.After];

    private static List<ReportSection> Sections(
        ReportContext context, IReadOnlyList<OutlineEntry> entries, List<Finding> findings, List<Explanation> explanations)
    {
        var sections = new List<ReportSection>();
        foreach (var entry in entries)
        {
            var result = entry.Builder.Build(context)
                ?? throw new ArgumentException($"The builder of section \"{entry.Code}\" gave null; it must give SectionResult.Nothing for no section.", nameof(entries));
            findings.AddRange(result.Findings);
            explanations.AddRange(result.Explanations);
            if (result.Section is not { } section)
            {
                continue;
            }

            if (section.Id != entry.Code)
            {
                throw new ArgumentException($"The builder of section \"{entry.Code}\" gave a section with the id \"{section.Id}\".", nameof(entries));
            }

            var children = Sections(context, entry.Children, findings, explanations);
            sections.Add(children.Count == 0 ? section : section with { Sections = [.. section.Sections, .. children] });
        }

        return sections;
    }

    // Prose for a section that the outline does not have would be lost without a word.
    private static IEnumerable<Finding> UnplacedProse(AnnualReport report, ReportOutline outline)
        => from code in report.Prose.Select(p => p.Section).Distinct()
           where code != ReportSectionCodes.Lead && !outline.Contains(code)
           select new Finding("report.prose-unplaced", Severity.Error, $"prose:{code}", new LocalizedText(
               $"文字写给“{code}”部分，但提纲“{outline.Id}”没有该部分，未印出",
               $"there is prose for the section \"{code}\", which the outline \"{outline.Id}\" does not have; it is not printed"));
}
