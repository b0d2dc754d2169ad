namespace GovDisclosure.AspNetCore;

/// <summary>Where a host keeps what is no row of the register: attachments, codes of tracking, drafts and published files of reports.</summary>
/// <remarks>Keys are paths of letters, digits, dots, dashes and slashes. Nothing in it is ever served as it stands. A host with several machines registers its own.</remarks>
public interface IDisclosureFileStore
{
    /// <summary>Keeps a file, whole or not at all; what stood under the key is replaced.</summary>
    /// <param name="key">The key.</param>
    /// <param name="content">The bytes, read to their end.</param>
    /// <param name="cancellationToken">Stops the writing; then nothing is kept.</param>
    /// <returns>The writing.</returns>
    Task SaveAsync(string key, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Opens a file.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The bytes; null where nothing stands under the key.</returns>
    Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Lists keys.</summary>
    /// <param name="prefix">What they begin with.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <returns>The keys in ordinal order.</returns>
    Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken = default);

    /// <summary>Takes a file away; nothing happens where none stands under the key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The taking.</returns>
    Task DeleteAsync(string key, CancellationToken cancellationToken = default);
}
