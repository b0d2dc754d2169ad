using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.Orleans;

/// <summary>The organs of a nation, a province or a county in a year, held by a cluster: their figures, the sum of them all, and the audit of their files.</summary>
/// <remarks>
/// <para>Everything may be said twice: a change counts once in whatever way it is repeated, lost or late. So each call is tried again where a machine or
/// the database does not answer, for about two minutes.</para>
/// <para>A call that changes figures returns when the change and the message to the organ above are stored; the sum of the nation follows within moments,
/// see <see cref="SettleAsync"/>. Cheap; may be used by several threads at once.</para>
/// </remarks>
public sealed class DisclosureNation
{
    private const int AtOnce = 64;

    private readonly IGrainFactory _grains;
    private readonly OrganKey _key;

    /// <summary>Makes the way to a nation; nothing is asked yet.</summary>
    /// <param name="grains">The cluster: a client of it, or the grain factory of a silo.</param>
    /// <param name="site">A name that keeps this nation apart from others of the same cluster.</param>
    /// <param name="year">The report year.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="grains"/> or <paramref name="site"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1949 or above 9998.</exception>
    public DisclosureNation(IGrainFactory grains, string site, int year)
    {
        _grains = Guard.NotNull(grains);
        _key = new OrganKey(Guard.NotBlank(site), Guard.InRange(year, 1949, 9998), OrganKey.Top);
    }

    /// <summary>The report year.</summary>
    public int Year => _key.Year;

    private INationGrain Common => _grains.GetGrain<INationGrain>(_key.Nation);

    /// <summary>Gives organs their places, from the top down. Those that have another place move; those that are not named stay.</summary>
    /// <param name="organs">The organs, in any order, each with the organ above it among them.</param>
    /// <param name="cancellationToken">Stops between two organs.</param>
    /// <returns>Organs that have no place, with their ids as places: named twice, without a parent, in a circle, or below such a one. The rest is placed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organs"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<Finding>> PlaceAsync(IEnumerable<Organ> organs, CancellationToken cancellationToken = default)
    {
        var tree = new PlacedTree([.. Guard.NotNull(organs).Select(organ => Guard.NotNull(organ, nameof(organs)))]);
        var number = await Attempts.RunAsync(() => Common.BeginPlacementAsync([.. tree.Findings]), cancellationToken).ConfigureAwait(false);
        foreach (var level in tree.Levels)
        {
            await Parallel.ForEachAsync(level, Together(cancellationToken), async (organ, stop) =>
            {
                var place = new OrganPlace(number, organ.Name, organ.ParentId ?? OrganKey.Top, organ.Reports);
                await Attempts.RunAsync(() => Organ(organ.Id).PlaceAsync(place), stop).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }

        return tree.Findings;
    }

    /// <summary>Gives an organ's report, or a corrected one.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="source">The host's name of where the report comes from. A later report of the same source takes the place of the one before; of reports of several sources the first in ordinal order of names counts.</param>
    /// <param name="sequence">From 1, higher with each report of the source; one that is not higher was taken before, and changes nothing.</param>
    /// <param name="report">The report; its tables alone are kept. Null withdraws what the source gave.</param>
    /// <returns>What is to be said of the organ's reports: doubled, in another form, of another year, without tables, or of an organ that the tree does not have.</returns>
    /// <exception cref="ArgumentException"><paramref name="organId"/> or <paramref name="source"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> is below 1.</exception>
    public Task<IReadOnlyList<Finding>> ReportAsync(string organId, string source, long sequence, AnnualReport? report)
        => TakeAsync(organId, new OrganChange(Guard.NotBlank(source), Guard.InRange(sequence, 1, long.MaxValue)) { Report = report });

    /// <summary>Adds to what a source gave, see <see cref="CellValue.Add"/>; a negative count takes away.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="source">The host's name of where the difference comes from.</param>
    /// <param name="sequence">From 1, one more with each difference of the source; one that is not higher was taken before, and changes nothing.</param>
    /// <param name="difference">The difference; the first one stands by itself.</param>
    /// <returns>As <see cref="ReportAsync"/>; <c>nation.sequence</c> where a difference before it is missing, which has to be given first.</returns>
    /// <exception cref="ArgumentException"><paramref name="organId"/> or <paramref name="source"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> is below 1.</exception>
    public Task<IReadOnlyList<Finding>> AddAsync(string organId, string source, long sequence, FormValues difference)
        => TakeAsync(organId, new OrganChange(Guard.NotBlank(source), Guard.InRange(sequence, 1, long.MaxValue)) { Difference = Guard.NotNull(difference) });

    /// <summary>Reads and audits a published file and takes its figures. The same content is audited once, however often it is asked for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Stops waiting; the audit goes on.</param>
    /// <returns>What was found in the file and of the organ's reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<AuditedReportFile> AuditAsync(PublishedFile file, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(file);
        var answer = await Attempts.RunAsync(() => Organ(file.OrganId).AuditAsync(file), cancellationToken).ConfigureAwait(false);
        await KeepStrangerAsync(file.OrganId, file.Id, answer).ConfigureAwait(false);
        var audited = answer.File ?? new AuditedReportFile { Id = file.Id, OrganId = file.OrganId };
        return audited with { Findings = (Finding[])[.. audited.Findings, .. answer.Findings] };
    }

    /// <summary>Audits files side by side.</summary>
    /// <param name="files">The files; asked for as their turns come.</param>
    /// <param name="audited">Told each result, from any thread; null for nobody.</param>
    /// <param name="atOnce">How many are under way at a time, from 1.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>The audits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atOnce"/> is below 1 or above 10,000.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task AuditAllAsync(IEnumerable<PublishedFile> files, Action<AuditedReportFile>? audited = null, int atOnce = AtOnce, CancellationToken cancellationToken = default)
        => Parallel.ForEachAsync(
            Guard.NotNull(files),
            new ParallelOptions { MaxDegreeOfParallelism = Guard.InRange(atOnce, 1, 10_000), CancellationToken = cancellationToken },
            async (file, stop) =>
            {
                var result = await AuditAsync(file, stop).ConfigureAwait(false);
                audited?.Invoke(result);
            });

    /// <summary>Moves an organ, with everything below it, under another one.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="parentId">The organ above it from now on; null for the top.</param>
    /// <returns>Why it was not moved: a parent without a place, or one that stands below it; empty where it was.</returns>
    /// <exception cref="ArgumentException"><paramref name="organId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    public async Task<IReadOnlyList<Finding>> MoveAsync(string organId, string? parentId)
    {
        Guard.NotBlank(organId);
        return await Attempts.RunAsync(() => Common.MoveAsync(organId, parentId ?? OrganKey.Top), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Passes a holiday notice to every organ: the calendars of the silos take it, and each host's <see cref="INoticeRecipient"/> counts its open requests anew.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>How many organs have it, how many requests moved, and which could not; the same notice once more reaches those that are left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public async Task<NoticeResult> AnnounceAsync(HolidayNotice notice)
    {
        Guard.NotNull(notice);
        await Attempts.RunAsync(() => Common.KeepAsync(notice), CancellationToken.None).ConfigureAwait(false);
        return await Attempts.RunAsync(() => Organ(OrganKey.Top).AnnounceAsync(notice), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The sum of everything that has arrived at the top.</summary>
    /// <returns>The figures; their <see cref="OrganFigures.Id"/> is empty.</returns>
    public Task<OrganFigures> TotalAsync() => Attempts.RunAsync(() => Organ(OrganKey.Top).FiguresAsync(), CancellationToken.None);

    /// <summary>What an organ holds.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The figures; nothing but the id where the tree has no such organ.</returns>
    /// <exception cref="ArgumentException"><paramref name="organId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    public Task<OrganFigures> FiguresAsync(string organId)
    {
        Guard.NotBlank(organId);
        return Attempts.RunAsync(() => Organ(organId).FiguresAsync(), CancellationToken.None);
    }

    /// <summary>The files of an organ that were audited, each once.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The files in ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException"><paramref name="organId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    public async Task<IReadOnlyList<AuditedReportFile>> FilesAsync(string organId)
    {
        Guard.NotBlank(organId);
        return (await Attempts.RunAsync(() => Organ(organId).DetailsAsync(), CancellationToken.None).ConfigureAwait(false)).Files;
    }

    /// <summary>Everything that is to be said: organs without a place, reports of strangers, what was found in files and of reports, and who is missing.</summary>
    /// <param name="cancellationToken">Stops between two levels of the tree.</param>
    /// <returns>The findings, from the top down; those below organs with nothing to say are not asked.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<Finding>> FindingsAsync(CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>(await Attempts.RunAsync(() => Common.FindingsAsync(), cancellationToken).ConfigureAwait(false));
        string[] level = [OrganKey.Top];
        while (level.Length > 0)
        {
            var details = new OrganDetails[level.Length];
            await Parallel.ForEachAsync(level.Select((id, i) => (id, i)), Together(cancellationToken), async (organ, stop) =>
                details[organ.i] = await Attempts.RunAsync(() => Organ(organ.id).DetailsAsync(), stop).ConfigureAwait(false)).ConfigureAwait(false);
            findings.AddRange(details.SelectMany(organ => organ.Findings));
            level = [.. details.SelectMany(organ => organ.ChildrenWithFindings)];
        }

        return findings;
    }

    /// <summary>Waits until everything that any organ holds has arrived at the top; asks every organ.</summary>
    /// <returns>How many organs held something that the organ above did not have.</returns>
    public Task<int> SettleAsync() => Attempts.RunAsync(() => Organ(OrganKey.Top).SettleAsync(), CancellationToken.None);

    private static ParallelOptions Together(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };

    private async Task<IReadOnlyList<Finding>> TakeAsync(string organId, OrganChange change)
    {
        Guard.NotBlank(organId);
        var answer = await Attempts.RunAsync(() => Organ(organId).TakeAsync(change), CancellationToken.None).ConfigureAwait(false);
        await KeepStrangerAsync(organId, change.Source, answer).ConfigureAwait(false);
        return answer.Findings;
    }

    private async Task KeepStrangerAsync(string organId, string source, OrganAnswer answer)
    {
        if (!answer.IsPlaced)
        {
            await Attempts.RunAsync(() => Common.AddStrangerAsync(organId, source, answer.Findings[0]), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private IOrganGrain Organ(string id) => _grains.GetGrain<IOrganGrain>(_key.Of(id).ToString());
}
