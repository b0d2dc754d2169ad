using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reports;

/// <summary>What a section builder and an audit rule see: the report, and what it is measured against.</summary>
/// <remarks>Immutable. Everything but the report may be missing; a rule that needs what is missing finds nothing.</remarks>
[JsonShape(TextOnly = true)]
public sealed partial record ReportContext
{
    /// <summary>Makes a context.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportContext(AnnualReport report) => Report = Guard.NotNull(report);

    /// <summary>The report.</summary>
    public AnnualReport Report { get; init; }

    /// <summary>The same organ's report of the year before; null where it is not at hand.</summary>
    public AnnualReport? Previous { get; init; }

    /// <summary>The same organ's reports of earlier years, in any order: what charts of five years are drawn of, together with <see cref="Previous"/>.</summary>
    public IReadOnlyList<AnnualReport> Earlier { get; init => field = ValueList.Copy(value); } = ValueList<AnnualReport>.Empty;

    /// <summary>Whether the built-in sections show charts beside their sentences and tables; false unless set, because the official forms prescribe none.</summary>
    /// <remarks>
    /// Charted are the categories of what was published, the outcomes of requests, the results of reviews, the outcomes of suggestions and
    /// proposals, and over five years what was published, requests and reviews. A chart without anything to show is left out.
    /// </remarks>
    public bool IncludeCharts { get; init; }

    /// <summary>The category schemes that a report can name; the built-in ones unless set.</summary>
    public IReadOnlyList<CategoryScheme> Schemes { get; init => field = ValueList.Copy(value); } = CategoryScheme.All;

    /// <summary>The working day calendar; null where none is at hand.</summary>
    public WorkingDayCalendar? Calendar { get; init; }

    /// <summary>The regime that the report is measured against; null for the one in force when the report is due, see <see cref="RegimeInForce"/>.</summary>
    public DisclosureRegime? Regime { get; init; }

    /// <summary>The regime that the report is measured against: <see cref="Regime"/>, or else the one in force on 31 March after the year.</summary>
    /// <remarks>The reports for 2018, due by 31 March 2019, are still those of the 2007 Regulations. Null for years before them.</remarks>
    public DisclosureRegime? RegimeInForce => Regime ?? DisclosureRegime.TryForReceipt(new LocalDate(Report.Year + 1, 3, 31));

    /// <summary>What the reports of the organs below add up to, as a roll-up gives it; null where it is not at hand.</summary>
    public FormValues? ChildrenTotal { get; init; }

    /// <summary>What a tally of the year's cases gives; null where it is not at hand.</summary>
    public FormValues? CasesTally { get; init; }

    /// <summary>The forms that the report can be in; null for the built-in ones.</summary>
    public FormCatalogue? Forms { get; init; }

    /// <summary>The report as a document, where it was built or read; null where only its data is at hand.</summary>
    public ReportDocument? Document { get; init; }

    /// <summary>The forms that the report can be in.</summary>
    internal FormCatalogue FormsInUse => Forms ?? FormCatalogue.BuiltIn;
}
