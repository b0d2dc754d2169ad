namespace GovDisclosure.Publishing;

/// <summary>Where publications are kept: the small part that differs from host to host. What is written is worked out before it gets here.</summary>
/// <remarks>
/// <para>Every question names a site, and no answer holds a publication of another one. A store of a database keeps a publication and its entry in one
/// transaction; it never updates or deletes an entry.</para>
/// <para><see cref="MemoryPublicationStore"/> is the smallest one that is right, and the judge of the others.</para>
/// </remarks>
public interface IPublicationStore
{
    /// <summary>Finds a publication.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The publication; null where the site has none of that id.</returns>
    Task<KeptPublication?> FindAsync(string site, string id, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of a list.</summary>
    /// <param name="query">What to list.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The page: published ones, the last first, then the others; of one day by id, the last in the order of code points first.</returns>
    Task<PublicationList> ListAsync(PublicationQuery query, CancellationToken cancellationToken = default);

    /// <summary>Reads what was written of a publication.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The entries in the order of their versions; none where there is no such publication.</returns>
    Task<IReadOnlyList<PublicationEntry>> EntriesAsync(string site, string id, CancellationToken cancellationToken = default);

    /// <summary>Writes a publication and its entry, both or neither.</summary>
    /// <param name="next">The publication as it is to be.</param>
    /// <param name="entry">Its entry, which names the site; the version before it is the one that was seen.</param>
    /// <param name="cancellationToken">Stops the writing; then both are written, or neither.</param>
    /// <returns>Whether they were written; false where the publication is not of the version that was seen.</returns>
    /// <exception cref="ArgumentException">The id, the organ, the step or the index number is longer than a database keeps.</exception>
    Task<bool> CommitAsync(KeptPublication next, PublicationEntry entry, CancellationToken cancellationToken = default);
}
