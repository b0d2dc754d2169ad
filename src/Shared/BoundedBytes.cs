using System.Runtime.InteropServices;

namespace GovDisclosure.Internal;

/// <summary>The bytes of a file, read only as far as a limit allows.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct BoundedBytes
{
    private const int FirstBuffer = 128 * 1024;

    private BoundedBytes(byte[] buffer, int length, bool isTooLarge)
    {
        Buffer = buffer;
        Length = length;
        IsTooLarge = isTooLarge;
    }

    /// <summary>The bytes, with unused room behind them.</summary>
    public byte[] Buffer { get; }

    /// <summary>How many bytes of the buffer are the file's.</summary>
    public int Length { get; }

    /// <summary>Whether the file is larger than the limit; the bytes kept of it, at most one more than the limit, are of no use then.</summary>
    public bool IsTooLarge { get; }

    public ReadOnlySpan<byte> Span => Buffer.AsSpan(0, Length);

    /// <summary>Reads a stream to its end, or finds that it is too large: at the latest one byte after the limit.</summary>
    public static BoundedBytes Read(Stream stream, long maxBytes)
    {
        if (IsKnownTooLarge(stream, maxBytes))
        {
            return new BoundedBytes([], 0, isTooLarge: true);
        }

        var (buffer, length) = (new byte[FirstSize(stream, maxBytes)], 0);
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read <= 0 || length >= Most(maxBytes))
            {
                return new BoundedBytes(buffer, length, length >= Most(maxBytes));
            }

            Grow(ref buffer, length, maxBytes);
        }
    }

    /// <summary>Reads a stream as <see cref="Read"/> does, without a synchronous call on it.</summary>
    public static async Task<BoundedBytes> ReadAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        var (buffer, length) = (new byte[FirstSize(stream, maxBytes)], 0);
        while (true)
        {
#if NET
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
            var read = await stream.ReadAsync(buffer, length, buffer.Length - length, cancellationToken).ConfigureAwait(false);
#endif
            length += read;
            if (read <= 0 || length >= Most(maxBytes))
            {
                return new BoundedBytes(buffer, length, length >= Most(maxBytes));
            }

            Grow(ref buffer, length, maxBytes);
        }
    }

    /// <summary>The bytes as a stream; of a file that is too large one that is too large as well, so that its reader finds it by itself.</summary>
    public MemoryStream ToStream() => new(Buffer, 0, Length, writable: false);

    private static bool IsKnownTooLarge(Stream stream, long maxBytes) => stream.CanSeek && stream.Length - stream.Position > maxBytes;

    // One byte more than the file or the limit has: the read that finds the end needs room too.
    private static int FirstSize(Stream stream, long maxBytes)
    {
        var known = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstBuffer - 1;
        return (int)Math.Min(known + 1, Most(maxBytes));
    }

    private static void Grow(ref byte[] buffer, int length, long maxBytes)
    {
        if (length == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(Math.Max(buffer.Length * 2L, FirstBuffer), Most(maxBytes)));
        }
    }

    /// <summary>How many bytes are too many; an array holds no more.</summary>
    private static long Most(long maxBytes) => Math.Min(maxBytes + 1, int.MaxValue - 64);
}
