namespace GovDisclosure.Orleans;

/// <summary>Where the published files of a host are; registered in the container of every silo that audits files.</summary>
/// <remarks>Called by several threads at once. What it throws is a finding of the file, and the others are read all the same.</remarks>
public interface IPublishedFileStore
{
    /// <summary>Opens a file.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="cancellationToken">Cancelled when the file takes longer than <see cref="NationOptions.FileTimeout"/>.</param>
    /// <returns>The file; read once and closed.</returns>
    Task<Stream> OpenAsync(string address, CancellationToken cancellationToken);
}
