using System.Runtime.CompilerServices;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using static GovDisclosure.Wording;

namespace GovDisclosure;

/// <content>Figures of a year, their publication and restatement.</content>
public sealed partial class DisclosureRegister
{
    /// <summary>Counts a year in the database.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="organs">The organs; null for all of the site.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The statistics, equal to those of the tally of the requests themselves.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public async Task<YearStatistics> CountAsync(int year, IReadOnlyList<string>? organs = null, CancellationToken cancellationToken = default)
    {
        var tally = new RegisterTally(Guard.InRange(year, 1, 9999));
        foreach (var group in await _store.CountAsync(Scope(organs), year, cancellationToken).ConfigureAwait(false))
        {
            tally.Add(group);
        }

        return tally.ToStatistics();
    }

    /// <summary>Counts a year and keeps what stands behind the cells, so that each opens to its requests.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="organs">The organs; null for all of the site.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The tally, see <see cref="YearTally.Cases(FormCell)"/>; without findings on single requests, which <see cref="YearAsync"/> has.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public async Task<YearTally> TallyAsync(int year, IReadOnlyList<string>? organs = null, CancellationToken cancellationToken = default)
    {
        var statistics = await CountAsync(year, organs, cancellationToken).ConfigureAwait(false);
        var tally = new RegisterTally(year);
        await foreach (var one in _store.CasesAsync(Scope(organs), year, cancellationToken).ConfigureAwait(false))
        {
            tally.AddCase(one.Key, one.Value);
        }

        return new YearTally(statistics, times: null, [], tally.Cases, source: null, Options);
    }

    /// <summary>Builds and checks the report of a year from the requests, one after the other, with the findings of each.</summary>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="organs">The organs; null for all of the site.</param>
    /// <param name="own">What the report holds beside its requests; null for the organ of the service alone.</param>
    /// <param name="previous">The report of the year before; null where it is not at hand.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    /// <returns>As <see cref="DisclosureService.Year"/>; the cells of its tally open to their requests.</returns>
    /// <exception cref="ArgumentException">As for <see cref="DisclosureService.Year"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    public Task<DisclosureYear> YearAsync(
        int year, IReadOnlyList<string>? organs = null, AnnualReport? own = null, AnnualReport? previous = null, CancellationToken cancellationToken = default)
        => _service.YearOfStreamAsync(year, RequestsAsync(Scope(organs), cancellationToken), own, previous, cancellationToken);

    /// <summary>Reads the requests of a list, without the identity of the applicants.</summary>
    /// <param name="query">What to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The requests in the order of entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query is of another site.</exception>
    public IAsyncEnumerable<DisclosureRequest> ReadAsync(RegisterQuery query, CancellationToken cancellationToken = default) => RequestsAsync(Own(query), cancellationToken);

    /// <summary>Publishes figures, or restates them: they are frozen with the requests behind each cell.</summary>
    /// <param name="organ">The organ, as the report names it.</param>
    /// <param name="values">The figures.</param>
    /// <param name="tally">The tally that they come from; it names the year.</param>
    /// <param name="person">The key of who publishes.</param>
    /// <param name="reason">Why they are restated; null for the first publication.</param>
    /// <param name="document">The report as it goes out, in the host's form: kept with the figures in one transaction, so that its page can always be made again; null for none.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>
    /// The publication; the known one where the same figures were published before, so that a host that died before it made its page goes on where it
    /// was; null where others were and no reason is given, or somebody else published at the same time.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="organ"/> or <paramref name="person"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="tally"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tally"/> cannot open its cells.</exception>
    public async Task<RegisteredReport?> PublishAsync(
        string organ, FormValues values, YearTally tally, string person, string? reason = null, string? document = null, CancellationToken cancellationToken = default)
    {
        var year = Guard.NotNull(tally).Statistics.Year;
        var known = await ReportsAsync(organ, year, cancellationToken).ConfigureAwait(false);
        if (known.Count > 0 && string.IsNullOrWhiteSpace(reason))
        {
            var last = known[known.Count - 1];
            return LockedFigures.Lock(organ, year, last.Figures.LockedOn, values, tally).Hash == last.Figures.Hash ? last : null;
        }

        var figures = LockedFigures.Lock(organ, year, _service.Today, values, tally);
        var report = new RegisteredReport(Site, known.Count + 1, figures, Now, Person(person)) { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason, Document = document };
        return await _store.AddReportAsync(report, cancellationToken).ConfigureAwait(false) ? report : null;
    }

    /// <summary>Reads what was published and restated of an organ's year.</summary>
    /// <param name="organ">The organ, as the figures name it.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The publication and its restatements in their order.</returns>
    /// <exception cref="ArgumentException"><paramref name="organ"/> is empty.</exception>
    public Task<IReadOnlyList<RegisteredReport>> ReportsAsync(string organ, int year, CancellationToken cancellationToken = default)
        => _store.ReportsAsync(Site, Guard.NotBlank(organ), year, cancellationToken);

    /// <summary>Holds what an organ last published of the year before against what this year carries in.</summary>
    /// <param name="organ">The organ, as the figures name it.</param>
    /// <param name="statistics">The statistics of this year.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>
    /// A finding for each kind of applicant whose requests carried out of the last year are not those carried into this one; none where nothing was
    /// published (国办公开办函〔2021〕30号: 上年结转 is the 结转下年度继续办理 of the year before).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="organ"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public async Task<IReadOnlyList<Finding>> CheckCarryInAsync(string organ, YearStatistics statistics, CancellationToken cancellationToken = default)
    {
        var year = Guard.NotNull(statistics).Year;
        var reports = await ReportsAsync(organ, year - 1, cancellationToken).ConfigureAwait(false);
        if (reports.Count == 0)
        {
            return [];
        }

        var last = reports[reports.Count - 1].Figures.Values;
        var findings = new List<Finding>();
        foreach (var kind in ApplicantKinds.All.Append(ApplicantKind.None))
        {
            var column = kind == ApplicantKind.None ? "total" : kind.Code();
            var now = kind == ApplicantKind.None ? statistics.CarriedIn() : statistics.CarriedIn(kind);
            if (last.Form.FindCell("table3", "carriedOut", column) is { } cell && last[cell.Index] is { IsNumber: true } was && was.Number != now)
            {
                findings.Add(new Finding(
                    "register.carry-in",
                    Severity.Error,
                    cell.Path,
                    Of("{0}年公布结转下年度{1}件，本年上年结转{2}件", "{0} was published with {1} carried out, and this year carries in {2}", year - 1, was, now))
                {
                    Expected = was.ToString(),
                    Actual = now.ToString(System.Globalization.CultureInfo.InvariantCulture),
                });
            }
        }

        return findings;
    }

    private RegisterQuery Scope(IReadOnlyList<string>? organs) => new(Site, _service.Today) { Organs = organs ?? [] };

    private async IAsyncEnumerable<DisclosureRequest> RequestsAsync(RegisterQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var found in _store.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            yield return found.Request;
        }
    }
}
