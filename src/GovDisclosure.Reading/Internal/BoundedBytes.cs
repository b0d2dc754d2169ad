using System.Runtime.InteropServices;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Internal;

/// <summary>The bytes of a file, read only as far as the limit allows.</summary>
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

    public int Length { get; }

    /// <summary>Whether the file is larger than the limit; nothing of it is kept then.</summary>
    public bool IsTooLarge { get; }

    public ReadOnlySpan<byte> Span => Buffer.AsSpan(0, Length);

    /// <summary>Reads a stream to its end, or finds that it is too large: at the latest one byte after the limit.</summary>
    public static BoundedBytes Read(Stream stream, ReadingLimits limits)
    {
        var known = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : -1;
        if (known > limits.MaxBytes)
        {
            return new BoundedBytes([], 0, isTooLarge: true);
        }

        var most = (int)Math.Min(limits.MaxBytes + 1, int.MaxValue - 64);
        var buffer = new byte[(int)Math.Min(known >= 0 ? known + 1 : FirstBuffer, most)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == most)
                {
                    return new BoundedBytes([], 0, isTooLarge: true);
                }

                Array.Resize(ref buffer, (int)Math.Min(Math.Max(buffer.Length * 2L, FirstBuffer), most));
            }

            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read <= 0)
            {
                return length > limits.MaxBytes ? new BoundedBytes([], 0, isTooLarge: true) : new BoundedBytes(buffer, length, isTooLarge: false);
            }

            length += read;
        }
    }
}
