namespace GovDisclosure.Orleans;

/// <summary>The content of a file of a host's store.</summary>
internal static class FileBytes
{
    /// <summary>Reads at most one byte more than a reader takes, so that the reader can say what is wrong.</summary>
    public static async Task<byte[]> ReadAsync(IPublishedFileStore store, string address, long most, CancellationToken cancellationToken)
    {
        var stream = await store.OpenAsync(address, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (bytes.Length <= most && await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                bytes.Write(buffer, 0, (int)Math.Min(read, most + 1 - bytes.Length));
            }

            return bytes.ToArray();
        }
    }
}
