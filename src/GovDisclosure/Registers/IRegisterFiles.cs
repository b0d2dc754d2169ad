namespace GovDisclosure.Registers;

/// <summary>The files that went out with replies, as a host keeps them: for the check whether they are what was delivered.</summary>
public interface IRegisterFiles
{
    /// <summary>Reads the files that are kept for the replies to a request.</summary>
    /// <param name="site">The site.</param>
    /// <param name="requestId">The number of the request.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Each file with the hash of its content as it is now; none where nothing is kept.</returns>
    Task<IReadOnlyList<RegisterFile>> FilesAsync(string site, string requestId, CancellationToken cancellationToken = default);
}
