using GovDisclosure.Answers;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>Publications as files, for a host without a database of them: one for each, and one for each of its entries.</summary>
/// <remarks>For one process: its writers wait for each other.</remarks>
internal sealed class FilePublicationStore(IDisclosureFileStore files) : IPublicationStore, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<KeptPublication?> FindAsync(string site, string id, CancellationToken cancellationToken = default)
        => await LoadAsync<KeptPublication>(FileKeys.Publication(site, id), cancellationToken).ConfigureAwait(false);

    public async Task<PublicationList> ListAsync(PublicationQuery query, CancellationToken cancellationToken = default)
    {
        // The one in memory knows the order: it gets all of the site.
        var all = new MemoryPublicationStore();
        foreach (var key in await files.ListAsync(FileKeys.AllPublications(query.Site), cancellationToken).ConfigureAwait(false))
        {
            if (await LoadAsync<KeptPublication>(key, cancellationToken).ConfigureAwait(false) is { } kept)
            {
                var first = new PublicationEntry(query.Site, kept.Publication.Id, 1, default, "-", "-", string.Empty, string.Empty, string.Empty);
                await all.CommitAsync(kept, first, cancellationToken).ConfigureAwait(false);
            }
        }

        return await all.ListAsync(query, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<PublicationEntry>> EntriesAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        var entries = new List<PublicationEntry>();
        foreach (var key in await files.ListAsync(FileKeys.PublicationEntries(site, id), cancellationToken).ConfigureAwait(false))
        {
            if (await LoadAsync<PublicationEntry>(key, cancellationToken).ConfigureAwait(false) is { } entry)
            {
                entries.Add(entry);
            }
        }

        // An entry whose publication was not written, because its process died between the two, was never said to be kept.
        var kept = await FindAsync(site, id, cancellationToken).ConfigureAwait(false);
        return [.. entries.Where(entry => entry.Version <= (kept?.Version ?? 0)).OrderBy(entry => entry.Version)];
    }

    public async Task<bool> CommitAsync(KeptPublication next, PublicationEntry entry, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (((await FindAsync(entry.Site, next.Publication.Id, cancellationToken).ConfigureAwait(false))?.Version ?? 0) != entry.Version - 1)
            {
                return false;
            }

            await SaveAsync(FormattableString.Invariant($"{FileKeys.PublicationEntries(entry.Site, next.Publication.Id)}{entry.Version:D9}.json"), entry, cancellationToken).ConfigureAwait(false);
            await SaveAsync(FileKeys.Publication(entry.Site, next.Publication.Id), next, cancellationToken).ConfigureAwait(false);
            return true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task SaveAsync<T>(string key, T value, CancellationToken cancellationToken)
        where T : notnull
    {
        using var text = new MemoryStream();
        GovDisclosureJson.Write(value, text);
        text.Position = 0;
        await files.SaveAsync(key, text, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T?> LoadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        if (await files.OpenAsync(key, cancellationToken).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        await using (file.ConfigureAwait(false))
        {
            return await GovDisclosureJson.ReadAsync<T>(file, key, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }
}
