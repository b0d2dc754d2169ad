using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure;

/// <content>A year of requests, and the reports of many organs.</content>
public sealed partial class DisclosureService
{
    /// <summary>Counts a year's requests, fills the tables of its form, builds the report and checks it.</summary>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="requests">The register, requests of other years too.</param>
    /// <param name="own">What the report holds beside its requests: organ, texts, figures of its own; null for <see cref="Organ"/> alone.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <returns>Statistics, tables, report and all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="requests"/> holds a null; <paramref name="own"/> is of another year or has tables of another form; no form with tables is
    /// known for the year, or its outline is not among <see cref="Outlines"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    public DisclosureYear Year(int year, IEnumerable<DisclosureRequest> requests, AnnualReport? own = null, AnnualReport? previous = null)
    {
        Guard.NotNull(requests);
        var form = FormOf(year, own);
        return YearOf(RequestTally.Tally(year, requests, TallyNow), form, own, previous);
    }

    /// <summary>Counts a year's requests from the lines of a register's file; see <see cref="Year"/>.</summary>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="lines">The lines; one that cannot be read is a finding.</param>
    /// <param name="own">What the report holds beside its requests; null for <see cref="Organ"/> alone.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <returns>Statistics, tables, report and all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Year"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    public DisclosureYear YearOfLines(int year, IEnumerable<RequestLine> lines, AnnualReport? own = null, AnnualReport? previous = null)
    {
        Guard.NotNull(lines);
        var form = FormOf(year, own);
        return YearOf(RequestTally.TallyLines(year, lines, TallyNow), form, own, previous);
    }

    /// <summary>Counts a year's requests as they arrive, for example from a database; see <see cref="Year"/>.</summary>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="requests">The requests; read once, and kept only where <see cref="Tally"/> says so.</param>
    /// <param name="own">What the report holds beside its requests; null for <see cref="Organ"/> alone.</param>
    /// <param name="previous">The same organ's report of the year before; null where it is not at hand.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    /// <returns>Statistics, tables, report and all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Year"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<DisclosureYear> YearAsync(
        int year, IAsyncEnumerable<DisclosureRequest> requests, AnnualReport? own = null, AnnualReport? previous = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(requests);
        var form = FormOf(year, own);
        return YearOf(await RequestTally.TallyAsync(year, requests, TallyNow, cancellationToken).ConfigureAwait(false), form, own, previous);
    }

    /// <summary>As <see cref="YearAsync"/>, of a stream that cannot be read again: what stands behind the cells is kept.</summary>
    internal async Task<DisclosureYear> YearOfStreamAsync(
        int year, IAsyncEnumerable<DisclosureRequest> requests, AnnualReport? own, AnnualReport? previous, CancellationToken cancellationToken)
    {
        var form = FormOf(year, own);
        return YearOf(await RequestTally.TallyAsync(year, requests, TallyNow with { KeepCases = true }, cancellationToken).ConfigureAwait(false), form, own, previous);
    }

    /// <summary>Adds up the reports of organs, from the bottom of a tree to its top.</summary>
    /// <param name="reports">The reports; of two of one organ the first counts, and one without tables does not and is said to.</param>
    /// <param name="tree">The organs that should report, by id or by name; null for those that did, side by side.</param>
    /// <param name="form">The form of the sums; null for that of the first report with tables.</param>
    /// <param name="year">The report year; null for that of the first report with tables.</param>
    /// <returns>The sums of every organ, the report of all, and what is missing, doubled or in another form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">None of the reports has tables.</exception>
    /// <exception cref="OverflowException">A sum does not fit into a cell.</exception>
    public OrganSum SumUp(IEnumerable<AnnualReport> reports, OrganTree? tree = null, Form? form = null, int? year = null)
    {
        var sum = new OrganSumBuilder(Guard.NotNull(reports));
        var first = sum.First ?? throw new ArgumentException("None of the reports has tables.", nameof(reports));
        var target = form ?? Forms.Find(first.Values.Form.Id) ?? first.Values.Form;
        var result = RollUp.Sum(tree ?? sum.FlatTree(), target, year ?? first.Year, sum.ReportsIn(tree), Bridges);
        var report = new AnnualReport
        {
            Organ = tree?.Roots is [{ } root] ? root.Name : "合计",
            Year = result.Year,
            Form = ReportFormOf(result.Form, result.Year),
            Tables = result.Total,
        };
        return new OrganSum(result, report, sum.Findings.Concat(result.Findings));
    }

    /// <summary>Counts the lines of a register for a year, without the report: the tally alone, under <see cref="Tally"/>.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="lines">The lines of a register, see <see cref="RequestLine"/>; each is read once and none is kept but for <see cref="TallyOptions.KeepCases"/>.</param>
    /// <returns>The tally with its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside the years that can be counted.</exception>
    public YearTally TallyLines(int year, IEnumerable<RequestLine> lines) => RequestTally.TallyLines(year, lines, TallyNow);

    /// <summary>Counts requests for a year, without the report: the tally alone, under <see cref="Tally"/>.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="requests">The requests, in any order; read once. A void one counts nowhere.</param>
    /// <returns>The tally with its findings; the errors and warnings of each course among them, under the id of the request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside the years that can be counted.</exception>
    public YearTally TallyRequests(int year, IEnumerable<DisclosureRequest> requests) => RequestTally.Tally(year, requests, TallyNow);

    /// <summary>Counts requests as they arrive; see <see cref="TallyRequests"/>.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="requests">The requests, in any order; read once.</param>
    /// <param name="cancellationToken">Stops the tally between two requests.</param>
    /// <returns>The tally with its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside the years that can be counted.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<YearTally> TallyRequestsAsync(int year, IAsyncEnumerable<DisclosureRequest> requests, CancellationToken cancellationToken = default)
        => RequestTally.TallyAsync(year, requests, TallyNow, cancellationToken);

    /// <summary>Puts the statistics of a year into the tables of a form.</summary>
    /// <param name="statistics">The statistics, for example of <see cref="TallyLines"/>.</param>
    /// <param name="form">The form; one of the year or any other.</param>
    /// <param name="host">
    /// Cells that the host supplies in the same form, section two above all; null for none. They fill the cells that requests do
    /// not give, and the fourth table where no record has a reconsideration or suit: many registers keep these elsewhere. Where
    /// both give a number, the requests' stands, and a difference is a finding.
    /// </param>
    /// <returns>The filled form, with what it cannot show.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> or <paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="host"/> is in another form.</exception>
    public static StatisticsTables Fill(YearStatistics statistics, Form form, FormValues? host = null) => StatisticsTables.Fill(statistics, form, host);

    /// <summary>Compares two versions of figures, cell by cell; those in another form over a bridge of <see cref="Bridges"/>.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="current">The new version.</param>
    /// <param name="notCompared">The cells of the old version with a number other than zero that the form of the new one has no cell for, or splits.</param>
    /// <returns>The cells that differ, in the order of the form of the new version; null where no bridge leads to that form.</returns>
    /// <exception cref="ArgumentNullException">A version is null.</exception>
    public IReadOnlyList<CellDifference>? Compare(FormValues old, FormValues current, out IReadOnlyList<FormCell> notCompared)
    {
        notCompared = [];
        var form = Guard.NotNull(current).Form;
        if (Guard.NotNull(old).Form.Equals(form))
        {
            return CellDifference.Between(old, current);
        }

        if (Bridges.FirstOrDefault(bridge => bridge.FromFormId == old.Form.Id && bridge.ToFormId == form.Id) is not { } bridge)
        {
            return null;
        }

        var carried = bridge.Carry(old, form);
        notCompared = ValueList.Copy(carried.LeftOut.Concat(carried.Unsplit));
        return CellDifference.Between(carried.Values, current);
    }

    /// <summary>Compares frozen figures with those of now, and names the cases behind each change where both are in one form.</summary>
    /// <param name="frozen">The frozen figures.</param>
    /// <param name="current">The figures now.</param>
    /// <param name="tally">The tally that they come from; null where the cases are not asked for.</param>
    /// <param name="notCompared">As for figures that are not frozen.</param>
    /// <returns>The cells that differ; null where no bridge leads to the form of <paramref name="current"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="frozen"/> or <paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tally"/> is of another year.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tally"/> cannot open its cells, see <see cref="YearTally.HasCases"/>.</exception>
    public IReadOnlyList<CellDifference>? Compare(LockedFigures frozen, FormValues current, YearTally? tally, out IReadOnlyList<FormCell> notCompared)
    {
        if (!Guard.NotNull(frozen).Values.Form.Equals(Guard.NotNull(current).Form))
        {
            return Compare(frozen.Values, current, out notCompared);
        }

        notCompared = [];
        return frozen.ChangesTo(current, tally);
    }

    /// <summary>The form that a report with these tables names: an outline that appends them, or their own.</summary>
    /// <param name="tables">The form of the tables.</param>
    /// <param name="year">The report year.</param>
    /// <returns>The id of the form.</returns>
    public string ReportFormOf(Form tables, int year)
        => Forms.ForYear(year).FirstOrDefault(form => form.Id != tables.Id && Forms.TablesOf(form)?.Id == tables.Id)?.Id ?? tables.Id;

    /// <summary>How requests are tallied, over the calendar that is in use now.</summary>
    internal TallyOptions TallyNow => Tally with { Calculator = Deadlines };

    private Form FormOf(int year, AnnualReport? own)
    {
        Guard.InRange(year, 1949, 9998);
        if (own is not null && own.Year != year)
        {
            throw new ArgumentException(FormattableString.Invariant($"The report is of {own.Year}, not of {year}."), nameof(own));
        }

        return own?.Tables?.Form ?? TablesFor(own?.Form, year)
            ?? throw new ArgumentException($"No form with tables is known for {own?.Form ?? Name(year)}; the forms are {KnownForms()}.", nameof(year));
    }

    private DisclosureYear YearOf(YearTally tally, Form form, AnnualReport? own, AnnualReport? previous)
    {
        var year = tally.Statistics.Year;
        var tables = StatisticsTables.Fill(tally.Statistics, form, own?.Tables);
        var report = (own ?? new AnnualReport { Organ = Organ, Year = year }) with { Form = own?.Form ?? ReportFormOf(form, year), Tables = tables.Values };
        var context = WithParts(new ReportContext(report) { Previous = previous, CasesTally = tables.Values });
        var built = Builder.Build(context);
        var audit = Audit(context with { Document = built.Document }, [.. tally.Findings, .. tables.Findings]);
        Finding[] findings = [.. audit.Findings, .. built.Findings];
        return new DisclosureYear(tally, tables.Values, built with { Findings = findings });
    }

    private string KnownForms() => string.Join(", ", Forms.Forms.Where(form => form.Tables.Count > 0).Select(form => form.Id));

    private static string Name(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
