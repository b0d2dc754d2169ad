using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore;

/// <summary>Keeps publications of the portal's own; what a host publishes in its CMS stays there and is read by its own projection.</summary>
/// <remarks>Writers of one process wait for each other, and the second of two who saw the same version writes nothing. It belongs to the container of the host.</remarks>
/// <param name="files">Where they are kept.</param>
/// <param name="options">The options of the host.</param>
public sealed class PublicationDesk(IDisclosureFileStore files, GovDisclosureWebOptions options) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>All publications of the site, the last published first.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Drafts and publications.</returns>
    public async Task<IReadOnlyList<KeptPublication>> AllAsync(CancellationToken cancellationToken = default)
    {
        var all = new List<KeptPublication>();
        foreach (var key in await files.ListAsync(FileKeys.AllPublications(options.Site), cancellationToken).ConfigureAwait(false))
        {
            if (await LoadAsync(key, cancellationToken).ConfigureAwait(false) is { } one)
            {
                all.Add(one);
            }
        }

        return [.. all.OrderByDescending(one => one.Publication.PublishedOn ?? one.Publication.MadeOn ?? LocalDate.MinIsoValue).ThenByDescending(one => one.Publication.Id, StringComparer.Ordinal)];
    }

    /// <summary>What everybody may see: published and not withdrawn.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The publications, the last first.</returns>
    public async Task<IReadOnlyList<KeptPublication>> PublishedAsync(CancellationToken cancellationToken = default)
        => [.. (await AllAsync(cancellationToken).ConfigureAwait(false)).Where(IsPublic)];

    internal static bool IsPublic(KeptPublication one) => one.Publication.IsPublic;

    /// <summary>Finds a publication.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The publication; null for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Task<KeptPublication?> FindAsync(string id, CancellationToken cancellationToken = default) => LoadAsync(FileKeys.Publication(options.Site, Guard.NotNull(id)), cancellationToken);

    /// <summary>Keeps a publication as its next version.</summary>
    /// <param name="seen">The publication as it is to be, with the version that was seen; 0 for a new one.</param>
    /// <param name="cancellationToken">Stops the writing; then nothing is kept.</param>
    /// <returns>The publication with its version; null where somebody wrote first, and then nothing was kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seen"/> is null.</exception>
    public async Task<KeptPublication?> SaveAsync(KeptPublication seen, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(seen);
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var key = FileKeys.Publication(options.Site, seen.Publication.Id);
            if ((await LoadAsync(key, cancellationToken).ConfigureAwait(false))?.Version is var kept && (kept ?? 0) != seen.Version)
            {
                return null;
            }

            var next = seen with { Version = seen.Version + 1 };
            using var text = new MemoryStream();
            var writer = new Utf8JsonWriter(text, JsonAnswer.Options);
            await using (writer.ConfigureAwait(false))
            {
                writer.WriteStartObject();
                writer.WriteNumber("version", next.Version);
                writer.WriteString("text", next.Text);
                writer.Member("publication", next.Publication);
                writer.WriteEndObject();
            }

            text.Position = 0;
            await files.SaveAsync(key, text, cancellationToken).ConfigureAwait(false);
            return next;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<KeptPublication?> LoadAsync(string key, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(key, cancellationToken).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        await using (file.ConfigureAwait(false))
        {
            using var document = await JsonDocument.ParseAsync(file, default, cancellationToken).ConfigureAwait(false);
            var root = document.RootElement;
            return new KeptPublication(root.GetProperty("publication").As<Publication>(), root.GetProperty("text").GetString() ?? string.Empty, root.GetProperty("version").GetInt64());
        }
    }
}
