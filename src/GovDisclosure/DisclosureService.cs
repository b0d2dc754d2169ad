using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Rendering;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure;

/// <summary>The one way in: every usual job of an organ as one call, over the host's own calendar, clock, law, forms and rules.</summary>
/// <remarks>
/// <para>Made with <c>new</c> and its members, or by <c>services.AddGovDisclosure()</c>. Each part is what is built in unless it is set. A
/// service is cheap, holds no state of its own, and may be used by several threads at once; what changes while a host runs, the
/// calendar, stands in <see cref="Calendars"/> and is shared.</para>
/// <para>Where a day is not given, it is <see cref="Today"/>.</para>
/// </remarks>
public sealed partial class DisclosureService
{
    private DeadlineCalculator? _calculator;

    // What is built in is made when it is first asked for: a host who only counts days reads no form and no scheme.
    private readonly FormCatalogue? _forms;
    private readonly IReadOnlyList<CategoryScheme>? _schemes;
    private readonly IReadOnlyList<AuditRule>? _rules;
    private readonly IReadOnlyList<ReportOutline>? _outlines;

    /// <summary>Makes a service with what is built in.</summary>
    public DisclosureService()
        : this(new GovDisclosureOptions())
    {
    }

    /// <summary>Makes a service with what a host's configuration says.</summary>
    /// <param name="options">The options; read now, their files too, and not kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="GovDisclosureOptionsException">The options, or files that they name, cannot be used; it lists every mistake.</exception>
    public DisclosureService(GovDisclosureOptions options)
        : this(Guard.NotNull(options), HostData.Load(options))
    {
    }

    internal DisclosureService(GovDisclosureOptions options, HostData data)
    {
        Organ = options.Organ;
        Calendars = new CalendarSource(data.Calendar);
        DueSoonWorkingDays = options.DueSoonWorkingDays;
        AllowsProjection = options.AllowsProjection;
        Tariffs = data.Tariffs;
        _forms = data.Forms;
        _schemes = data.Schemes;
        _rules = data.Rules;
        Limits = data.Limits;
        PageChargedTakesPlace = options.PageChargedTakesPlace;
        Tally = new TallyOptions { CheckDuplicates = options.CheckDuplicates, FindingLimit = options.FindingLimit };
    }

    /// <summary>What tells the time; the system's clock unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IClock Clock { get; init => field = Guard.NotNull(value, nameof(Clock)); } = SystemClock.Instance;

    /// <summary>Where the working days come from; China's calendar in memory unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CalendarSource Calendars { get; init => field = Guard.NotNull(value, nameof(Calendars)); }

    /// <summary>The regimes, in the order of time; those of 2007 and 2019 unless set. A host puts a derived one in the place of its base.</summary>
    /// <exception cref="ArgumentException">The list is empty, or two have one code.</exception>
    public IReadOnlyList<DisclosureRegime> Regimes
    {
        get;
        init
        {
            field = Keyed.Unique(value, r => r.Code, nameof(Regimes));
            if (field.Count == 0)
            {
                throw new ArgumentException("At least one regime is needed.", nameof(value));
            }
        }
    } = DisclosureRegime.All;

    /// <summary>The tariffs of fees; a host's own stand beside the national one.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<FeeTariff> Tariffs { get; init => field = Keyed.Unique(value, t => t.Id, nameof(Tariffs)); }

    /// <summary>The forms of reports.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FormCatalogue Forms { get => _forms ?? FormCatalogue.BuiltIn; init => _forms = Guard.NotNull(value, nameof(Forms)); }

    /// <summary>The category schemes that a report can name.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<CategoryScheme> Schemes { get => _schemes ?? CategoryScheme.All; init => _schemes = Keyed.Unique(value, s => s.Id, nameof(Schemes)); }

    /// <summary>The outlines that a report's form can name; the built-in ones unless set.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<ReportOutline> Outlines { get => _outlines ?? ReportOutline.BuiltIn; init => _outlines = Keyed.Unique(value, o => o.Id, nameof(Outlines)); }

    /// <summary>
    /// Section builders of the host: each takes the place of the section with its code in every outline, one with a code of its own stands at the end.
    /// None unless set.
    /// </summary>
    /// <exception cref="ArgumentException">Two have one code.</exception>
    public IReadOnlyList<SectionBuilder> Sections { get; init => field = Keyed.Unique(value, s => s.Code, nameof(Sections)); } = [];

    /// <summary>The rules of the audit, in the order in which their findings are listed.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<AuditRule> Rules { get => _rules ?? AuditRules.BuiltIn; init => _rules = Keyed.Unique(value, r => r.Id, nameof(Rules)); }

    /// <summary>The writers of reports, one for each format; HTML, Markdown, plain text and JSON unless set.</summary>
    /// <exception cref="ArgumentException">Two have one format.</exception>
    public IReadOnlyList<IReportWriter> Writers { get; init => field = Keyed.Unique(value, w => w.Format, nameof(Writers)); } = BuiltInWriters;

    /// <summary>The readers of published files, asked in their order; text and Markdown are read after them. None unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ISourceReader> Readers { get; init => field = ValueList.Copy(Guard.NotNull(value, nameof(Readers))); } = [];

    /// <summary>How much of a published file is read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingLimits Limits { get; init => field = Guard.NotNull(value, nameof(Limits)); }

    /// <summary>The organ that reports, where a call does not say it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Organ { get; init => field = Guard.NotBlank(value, nameof(Organ)); }

    /// <summary>How many working days before its last day a request is due soon; 3 unless set, 0 for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1000.</exception>
    public int DueSoonWorkingDays { get; init => field = Guard.InRange(value, 0, 1000, nameof(DueSoonWorkingDays)); }

    /// <summary>Whether days after the published notices are counted from the statutory holidays, and answers marked as projected; true unless set.</summary>
    public bool AllowsProjection { get; init; }

    /// <summary>Whether a request charged per page takes a place in the applicant's monthly count.</summary>
    public bool PageChargedTakesPlace { get; init; }

    /// <summary>How requests are tallied; deadlines are those of the service.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TallyOptions Tally { get; init => field = Guard.NotNull(value, nameof(Tally)); }

    /// <summary>The bridges that a report in another form may take when reports are added up or compared; the built-in ones when not set, empty for none.</summary>
    /// <exception cref="ArgumentNullException">The value, or a bridge, is null.</exception>
    public IReadOnlyList<FormBridge> Bridges { get; init => field = ValueList.Copy(value); } = FormBridges.BuiltIn;

    /// <summary>The readings of remedies where the texts are silent; <see cref="RemedyReadings.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RemedyReadings RemedyReadings { get; init => field = Guard.NotNull(value, nameof(RemedyReadings)); } = RemedyReadings.Default;

    /// <summary>The day in Beijing by <see cref="Clock"/>.</summary>
    public LocalDate Today => BeijingTime.DateOf(Clock.GetCurrentInstant());

    /// <summary>The deadlines of requests, over the calendar that is in use now and <see cref="DisclosureRegime"/>.</summary>
    public DeadlineCalculator Deadlines
    {
        get
        {
            // One for each calendar: what is read here and replaced there is the same whoever is faster.
            var calendar = Calendars.Current;
            var known = Volatile.Read(ref _calculator);
            if (known is null || !ReferenceEquals(known.Calendar, calendar))
            {
                known = DeadlinesOver(calendar);
                Volatile.Write(ref _calculator, known);
            }

            return known;
        }
    }

    /// <summary>The writers of this package: HTML, Markdown, plain text and JSON.</summary>
    public static IReadOnlyList<IReportWriter> BuiltInWriters { get; } =
        ValueList.Copy<IReportWriter>([new HtmlReportWriter(), new MarkdownReportWriter(), new PlainTextReportWriter(), new Answers.JsonReportWriter()]);

    private DeadlineCalculator DeadlinesOver(WorkingDayCalendar calendar)
        => new(calendar) { Regimes = Regimes, DueSoonWorkingDays = DueSoonWorkingDays, AllowsProjection = AllowsProjection };

    /// <summary>The regime in force on a day; the last one that began where none is.</summary>
    private DisclosureRegime? RegimeOn(LocalDate day) => Regimes.LastOrDefault(regime => day >= regime.InForceFrom);
}
