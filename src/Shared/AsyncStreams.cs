namespace GovDisclosure.Internal;

/// <summary>The asynchronous form of everything that reads or writes a stream: bytes are buffered first, so that the stream sees no synchronous call.</summary>
internal static class AsyncStreams
{
    /// <summary>Takes in a stream and reads it then.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="stream">The stream; read to its end or to one byte after the limit, not closed.</param>
    /// <param name="maxBytes">The most bytes that the reader takes; it finds by itself that there are more, and says so.</param>
    /// <param name="read">Reads the bytes.</param>
    /// <param name="cancellationToken">Stops the taking in.</param>
    public static Task<T> ReadAsync<T>(Stream stream, long maxBytes, Func<Stream, T> read, CancellationToken cancellationToken)
        => stream is null ? throw new ArgumentNullException(nameof(stream)) : ReadBufferedAsync(stream, maxBytes, read, cancellationToken);

    /// <summary>Writes into a buffer and passes the finished bytes on; nothing reaches the stream where writing fails.</summary>
    /// <param name="output">The stream; not closed.</param>
    /// <param name="write">Writes to the buffer.</param>
    /// <param name="cancellationToken">Stops before writing, and between two pieces.</param>
    public static Task WriteAsync(Stream output, Action<Stream> write, CancellationToken cancellationToken)
        => output is null ? throw new ArgumentNullException(nameof(output)) : WriteBufferedAsync(output, write, cancellationToken);

    private static async Task<T> ReadBufferedAsync<T>(Stream stream, long maxBytes, Func<Stream, T> read, CancellationToken cancellationToken)
    {
        var bytes = await BoundedBytes.ReadAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
        using var file = bytes.ToStream();
        cancellationToken.ThrowIfCancellationRequested();
        return read(file);
    }

    private static async Task WriteBufferedAsync(Stream output, Action<Stream> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var buffer = new PooledStream();
        write(buffer);
        await buffer.WriteToAsync(output, cancellationToken).ConfigureAwait(false);
    }
}
