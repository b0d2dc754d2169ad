using System.IO.Compression;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Measures what a deflated stream unpacks to, without keeping it.</summary>
internal static class InflatedLength
{
    public static bool Exceeds(Memory<byte> input, long limit)
    {
        if (input.Length < 3)
        {
            return false;
        }

        // Two bytes of zlib stand before the data.
        using var packed = new MemoryStream(input.ToArray(), 2, input.Length - 2, writable: false);
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        try
        {
            for (var read = unpacked.Read(buffer, 0, buffer.Length); read > 0; read = unpacked.Read(buffer, 0, buffer.Length))
            {
                length += read;
                if (length > limit)
                {
                    return true;
                }
            }
        }
        catch (InvalidDataException)
        {
            // Damaged: the library unpacks no more than this.
        }

        return false;
    }
}
