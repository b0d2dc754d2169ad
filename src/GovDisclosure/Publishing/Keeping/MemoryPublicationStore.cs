using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>Publications in memory: for tests and demonstrations of a host, and the judge of the stores in databases.</summary>
/// <remarks>Safe for several threads. Everything is gone with it.</remarks>
public sealed class MemoryPublicationStore : IPublicationStore
{
    private readonly Dictionary<(string Site, string Id), (KeptPublication Kept, List<PublicationEntry> Entries)> _all = [];

    /// <inheritdoc/>
    public Task<KeptPublication?> FindAsync(string site, string id, CancellationToken cancellationToken = default)
        => Answer(() => _all.TryGetValue((Guard.NotNull(site), Guard.NotNull(id)), out var found) ? found.Kept : null, cancellationToken);

    /// <inheritdoc/>
    public Task<PublicationList> ListAsync(PublicationQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        return Answer(
            () => query.PageOf(
            [
                .. _all.Where(pair => pair.Key.Site == query.Site).Select(pair => pair.Value.Kept).Where(query.Holds)
                    .OrderByDescending(kept => kept.Publication.PublishedOn ?? LocalDate.MinIsoValue).ThenByDescending(kept => kept.Publication.Id, StringComparer.Ordinal)
                    .SkipWhile(kept => query.AfterId is { } id && !IsAfter(kept.Publication, query.AfterPublishedOn ?? LocalDate.MinIsoValue, id)).Take(query.Size + 1),
            ]),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PublicationEntry>> EntriesAsync(string site, string id, CancellationToken cancellationToken = default)
        => Answer<IReadOnlyList<PublicationEntry>>(() => _all.TryGetValue((Guard.NotNull(site), Guard.NotNull(id)), out var found) ? [.. found.Entries] : [], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> CommitAsync(KeptPublication next, PublicationEntry entry, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(next);
        var key = (Guard.NotNull(entry).Site, next.Publication.Id);
        return Answer(
            () =>
            {
                var isKnown = _all.TryGetValue(key, out var found);
                if ((isKnown ? found.Kept.Version : 0) != entry.Version - 1)
                {
                    return false;
                }

                _all[key] = (next, isKnown ? [.. found.Entries, entry] : [entry]);
                return true;
            },
            cancellationToken);
    }

    private static bool IsAfter(Publication one, LocalDate on, string id)
        => (one.PublishedOn ?? LocalDate.MinIsoValue) is var published && (published < on || (published == on && string.CompareOrdinal(one.Id, id) < 0));

    private Task<T> Answer<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_all)
        {
            return Task.FromResult(answer());
        }
    }
}
