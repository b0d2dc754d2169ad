using System.Runtime.CompilerServices;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>An organ's publications over a host's own store, for one site: drafts, what is published, and who wrote what when.</summary>
/// <remarks>It holds no state, and may be used by several threads where its store may. What two write at once is never lost: whoever comes second has written nothing.</remarks>
public sealed class PublicationRegister
{
    private const int MostPerson = 100;

    private readonly IPublicationStore _store;
    private readonly IClock _clock;

    /// <summary>Makes a register.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="clock"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    public PublicationRegister(IPublicationStore store, IClock clock, string site)
    {
        _store = Guard.NotNull(store);
        _clock = Guard.NotNull(clock);
        Site = Guard.NotBlank(site);
    }

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>Finds a publication.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The publication; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Task<KeptPublication?> FindAsync(string id, CancellationToken cancellationToken = default) => _store.FindAsync(Site, Guard.NotNull(id), cancellationToken);

    /// <summary>Reads a page of a list.</summary>
    /// <param name="query">What to list.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query is of another site.</exception>
    public Task<PublicationList> ListAsync(PublicationQuery query, CancellationToken cancellationToken = default) => _store.ListAsync(Own(query), cancellationToken);

    /// <summary>Reads all publications of a list, a page at a time.</summary>
    /// <param name="query">What to list; its size and place of the page do not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The publications, the last published first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The query is of another site.</exception>
    public IAsyncEnumerable<KeptPublication> ReadAsync(PublicationQuery query, CancellationToken cancellationToken = default)
        => EachAsync(Own(query) with { Size = PublicationQuery.MostRows, After = null }, cancellationToken);

    /// <summary>Reads what was written of a publication, by whom and when.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The entries in their order; none where there is no such publication.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Task<IReadOnlyList<PublicationEntry>> HistoryAsync(string id, CancellationToken cancellationToken = default) => _store.EntriesAsync(Site, Guard.NotNull(id), cancellationToken);

    /// <summary>Keeps a publication as its next version.</summary>
    /// <param name="seen">The publication as it is to be, with the version that was seen; 0 for a new one.</param>
    /// <param name="person">The key of who writes it.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>The publication with its version; null where somebody wrote first, and then nothing was kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seen"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty or longer than 100 characters, or the publication has a text that is longer than a database keeps.</exception>
    public async Task<KeptPublication?> SaveAsync(KeptPublication seen, string person, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(seen);
        var who = KeptText.Of(Guard.NotBlank(person));
        if (string.IsNullOrWhiteSpace(who) || who.Length > MostPerson)
        {
            throw new ArgumentException(FormattableString.Invariant($"The key of the person is empty, or has more than {MostPerson} characters."), nameof(person));
        }

        var history = await HistoryAsync(seen.Publication.Id, cancellationToken).ConfigureAwait(false);
        if (history.Count != seen.Version)
        {
            return null;
        }

        var next = seen with { Version = seen.Version + 1, Text = KeptText.Of(seen.Text) };
        var at = Instant.FromUnixTimeSeconds(_clock.GetCurrentInstant().ToUnixTimeSeconds()).WithOffset(BeijingTime.Offset);
        var entry = PublicationEntry.Make(Site, next, at, who, history.Count == 0 ? PublicationEntry.Beginning : history[history.Count - 1].Hash);
        return await _store.CommitAsync(next, entry, cancellationToken).ConfigureAwait(false) ? next : null;
    }

    /// <summary>Checks that nobody changed the publications behind its back.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A finding for each publication whose chain of entries is broken, or that is not what its last entry says; none where all is as it was written.</returns>
    public async Task<IReadOnlyList<Finding>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>();
        await foreach (var listed in ReadAsync(new PublicationQuery(Site), cancellationToken).ConfigureAwait(false))
        {
            await CheckAsync(listed.Publication.Id, findings, cancellationToken).ConfigureAwait(false);
        }

        return findings;
    }

    /// <summary>Checks the publications of a page as <see cref="VerifyAsync"/> does all of them, for a round that is made often.</summary>
    /// <param name="page">The page, of this site.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>As <see cref="VerifyAsync"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public async Task<IReadOnlyList<Finding>> VerifyPageAsync(PublicationList page, CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>();
        foreach (var listed in Guard.NotNull(page).Items)
        {
            await CheckAsync(listed.Publication.Id, findings, cancellationToken).ConfigureAwait(false);
        }

        return findings;
    }

    // Read once more beside its entries: what was written since the page was read is no fault.
    private async Task CheckAsync(string id, List<Finding> findings, CancellationToken cancellationToken)
    {
        var kept = await FindAsync(id, cancellationToken).ConfigureAwait(false);
        var entries = await HistoryAsync(id, cancellationToken).ConfigureAwait(false);
        if (BreakOf(entries) is { } version)
        {
            findings.Add(new Finding("publication.chain", Severity.Error, id, Of("第{0}条记录处有缺失、插入或者改动", "at entry {0} something is missing, was put in or was changed", version)));
        }
        else if (kept is null || entries.Count < kept.Version || !entries[(int)kept.Version - 1].IsOf(kept))
        {
            findings.Add(new Finding("publication.row", Severity.Error, id, Of("内容与其记录不符", "the publication is not what its entries say")));
        }
    }

    /// <returns>The version at which the chain breaks; null where it does not.</returns>
    private static long? BreakOf(IReadOnlyList<PublicationEntry> entries)
    {
        var head = PublicationEntry.Beginning;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Version != i + 1 || entry.Previous != head || !entry.IsSound)
            {
                return i + 1;
            }

            head = entry.Hash;
        }

        return null;
    }

    private async IAsyncEnumerable<KeptPublication> EachAsync(PublicationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (PublicationQuery? next = query; next is not null;)
        {
            var page = await _store.ListAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var kept in page.Items)
            {
                yield return kept;
            }

            next = page.Next is null ? null : next with { After = page.Next };
        }
    }

    private PublicationQuery Own(PublicationQuery query)
        => Guard.NotNull(query).Site == Site ? query : throw new ArgumentException($"The query is of the site {query.Site}, not of {Site}.", nameof(query));
}
