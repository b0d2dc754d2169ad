using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore;

/// <summary>Keeps publications of the portal's own; what a host publishes in its CMS stays there and is read by its own projection.</summary>
/// <remarks>The second of two who saw the same version writes nothing. They stand where the registered <see cref="IPublicationStore"/> keeps them: in files unless a host registers that of its database.</remarks>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">The options of the host.</param>
public sealed class PublicationDesk(IPublicationStore store, IClock clock, GovDisclosureWebOptions options)
{
    private readonly PublicationRegister _register = new(store, clock, options.Site);

    /// <summary>All publications of the site, the last published first.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Drafts and publications.</returns>
    public Task<IReadOnlyList<KeptPublication>> AllAsync(CancellationToken cancellationToken = default) => ReadAsync(new PublicationQuery(options.Site), cancellationToken);

    /// <summary>What everybody may see, see <see cref="Publication.IsPublic"/>.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The publications, the last first.</returns>
    public Task<IReadOnlyList<KeptPublication>> PublishedAsync(CancellationToken cancellationToken = default)
        => ReadAsync(new PublicationQuery(options.Site) { IsPublicOnly = true }, cancellationToken);

    /// <summary>Finds a publication.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The publication; null for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Task<KeptPublication?> FindAsync(string id, CancellationToken cancellationToken = default) => _register.FindAsync(id, cancellationToken);

    /// <summary>Keeps a publication as its next version.</summary>
    /// <param name="seen">The publication as it is to be, with the version that was seen; 0 for a new one.</param>
    /// <param name="person">The key of who writes it; null for who did its last step.</param>
    /// <param name="cancellationToken">Stops the writing; then nothing is kept.</param>
    /// <returns>The publication with its version; null where somebody wrote first, and then nothing was kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seen"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty or too long, or null before any step, or a text is longer than the store keeps.</exception>
    public Task<KeptPublication?> SaveAsync(KeptPublication seen, string? person = null, CancellationToken cancellationToken = default)
        => _register.SaveAsync(Guard.NotNull(seen), person ?? (seen.Publication.Events is [.., { } last] ? last.By : string.Empty), cancellationToken);

    /// <summary>Checks that nobody changed the publications behind its back.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>As <see cref="PublicationRegister.VerifyAsync"/>.</returns>
    public Task<IReadOnlyList<Finding>> VerifyAsync(CancellationToken cancellationToken = default) => _register.VerifyAsync(cancellationToken);

    private async Task<IReadOnlyList<KeptPublication>> ReadAsync(PublicationQuery query, CancellationToken cancellationToken)
    {
        var all = new List<KeptPublication>();
        await foreach (var one in _register.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            all.Add(one);
        }

        return [.. all.OrderByDescending(one => one.Publication.PublishedOn ?? one.Publication.MadeOn ?? LocalDate.MinIsoValue).ThenByDescending(one => one.Publication.Id, StringComparer.Ordinal)];
    }
}
