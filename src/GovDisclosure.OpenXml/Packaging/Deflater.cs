using System.Buffers;
using System.Buffers.Binary;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Compresses bytes by DEFLATE (RFC 1951) with the fixed codes.</summary>
/// <remarks>
/// The framework's own compression is zlib on one runtime and zlib-ng on another, and gives other bytes on each; the same report must give
/// the same bytes everywhere. XML is so repetitive that one candidate for each match and the fixed codes come close to what zlib makes of it.
/// </remarks>
internal static class Deflater
{
    private const int HashBits = 14;
    private const int Window = 32 * 1024;
    private const int MaxMatch = 258;

    private static readonly ushort[] LengthBase =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly byte[] LengthExtra =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    // The bits of each literal (0-255), of the end (256) and of each length of a match (259-514), low bit first, with their count above.
    private static readonly uint[] Codes = MakeCodes();

    /// <summary>The most bytes that a compressed input can take.</summary>
    public static int Bound(int length) => checked(length + (length / 8) + 16);

    /// <summary>Compresses the input into the output, which has at least <see cref="Bound"/> bytes.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Compress(ReadOnlySpan<byte> input, Span<byte> output)
    {
        var heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
        Array.Clear(heads, 0, 1 << HashBits);
        var bits = new Bits(output);
        bits.Add(0b011, 3);
        var at = 0;
        var last = input.Length - 8;
        while (at < last)
        {
            var word = BinaryPrimitives.ReadUInt32LittleEndian(input.Slice(at));
            ref var head = ref heads[Hash(word)];
            var candidate = head - 1;
            head = at + 1;
            if (candidate < 0 || at - candidate > Window || BinaryPrimitives.ReadUInt32LittleEndian(input.Slice(candidate)) != word)
            {
                bits.Add(Codes[input[at++]]);
                continue;
            }

            var length = 4 + Common(input, at + 4, candidate + 4, MaxMatch - 4);
            bits.Add(Codes[256 + length]);
            AddDistance(ref bits, at - candidate);
            var end = at + length;
            for (at++; at < end && at < last; at++)
            {
                heads[Hash(BinaryPrimitives.ReadUInt32LittleEndian(input.Slice(at)))] = at + 1;
            }

            at = end;
        }

        for (; at < input.Length; at++)
        {
            bits.Add(Codes[input[at]]);
        }

        bits.Add(Codes[256]);
        ArrayPool<int>.Shared.Return(heads);
        return bits.Finish();
    }

    private static uint Hash(uint word) => (word * 2654435761u) >> (32 - HashBits);

    private static int Common(ReadOnlySpan<byte> input, int at, int candidate, int max)
    {
        var limit = Math.Min(max, input.Length - at);
        var length = 0;
        while (length < limit && input[at + length] == input[candidate + length])
        {
            length++;
        }

        return length;
    }

    private static void AddDistance(ref Bits bits, int distance)
    {
        var value = distance - 1;
        if (value < 4)
        {
            bits.Add((uint)Reverse(value, 5), 5);
            return;
        }

        var extra = 0;
        for (var rest = value >> 2; rest > 0; rest >>= 1)
        {
            extra++;
        }

        // From four on, each power of two has two codes, told apart by the bit below the highest.
        var code = (2 * extra) + (value >> extra);
        bits.Add((uint)Reverse(code, 5), 5);
        bits.Add((uint)(value & ((1 << extra) - 1)), extra);
    }

    private static uint[] MakeCodes()
    {
        var codes = new uint[256 + MaxMatch + 1];
        for (var i = 0; i < 144; i++)
        {
            codes[i] = Pack(Reverse(0x30 + i, 8), 8);
        }

        for (var i = 144; i < 256; i++)
        {
            codes[i] = Pack(Reverse(0x190 + i - 144, 9), 9);
        }

        codes[256] = Pack(0, 7);
        for (var i = 0; i < LengthBase.Length; i++)
        {
            var symbol = 257 + i;
            var (code, count) = symbol < 280 ? (Reverse(symbol - 256, 7), 7) : (Reverse(0xC0 + symbol - 280, 8), 8);
            for (var extra = 0; extra < 1 << LengthExtra[i] && LengthBase[i] + extra <= MaxMatch; extra++)
            {
                codes[256 + LengthBase[i] + extra] = Pack(code | (extra << count), count + LengthExtra[i]);
            }
        }

        return codes;
    }

    private static uint Pack(int code, int count) => (uint)code | ((uint)count << 24);

    private static int Reverse(int code, int count)
    {
        var reversed = 0;
        for (var i = 0; i < count; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return reversed;
    }

    private ref struct Bits(Span<byte> output)
    {
        private readonly Span<byte> _output = output;
        private ulong _bits;
        private int _count;
        private int _at;

        public void Add(uint packed) => Add(packed & 0xFFFFFF, (int)(packed >> 24));

        public void Add(uint code, int count)
        {
            _bits |= (ulong)code << _count;
            _count += count;
            if (_count >= 32)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(_output.Slice(_at), (uint)_bits);
                _at += 4;
                _bits >>= 32;
                _count -= 32;
            }
        }

        public int Finish()
        {
            for (; _count > 0; _count -= 8, _bits >>= 8)
            {
                _output[_at++] = (byte)_bits;
            }

            return _at;
        }
    }
}
