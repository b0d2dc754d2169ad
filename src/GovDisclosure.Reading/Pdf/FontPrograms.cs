using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Sets the programs of fonts aside: they draw outlines, which nobody looks at here, and the file itself says how wide letters are and what they mean.</summary>
/// <remarks>
/// The library believes their counts and offsets, and follows outlines that are made of outlines, and subroutines, by recursion: one that
/// names itself ends the process. In their place it gets a font of one empty glyph where it needs one, and nothing where it does not.
/// </remarks>
internal sealed class FontPrograms
{
    private static readonly byte[] TrueType = MakeTrueType();

    /// <summary>Header, name, top dictionary (17: where the glyphs begin), no strings, no subroutines, one glyph that ends.</summary>
    private static readonly byte[] Compact =
        [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A', 0, 1, 1, 1, 7, 29, 0, 0, 0, 25, 17, 0, 0, 0, 0, 0, 1, 1, 1, 2, 14];

    private readonly List<(DictionaryToken Stream, IFilter Instead)> _programs = [];

    /// <summary>Sets the program of a font aside.</summary>
    /// <param name="stream">What the stream says of itself.</param>
    /// <param name="isComposite">Whether the font is a part of a composite one, for which the library must have a program where one is named.</param>
    public void SetAside(DictionaryToken stream, bool isComposite)
    {
        if (Find(stream) is null)
        {
            _programs.Add((stream, new Instead(!isComposite ? null : stream.ContainsKey(NameToken.Subtype) ? Compact : TrueType)));
        }
    }

    /// <summary>What gives the bytes in place of a program; null for a stream that is none.</summary>
    public IFilter? Find(DictionaryToken stream)
    {
        foreach (var program in _programs)
        {
            if (ReferenceEquals(program.Stream, stream))
            {
                return program.Instead;
            }
        }

        return null;
    }

    /// <summary>A font of a thousand units and one empty glyph: head, hhea, maxp, loca and glyf.</summary>
    private static byte[] MakeTrueType()
    {
        (string Tag, byte[] Table)[] tables = [("glyf", []), ("head", new byte[54]), ("hhea", new byte[36]), ("loca", new byte[4]), ("maxp", [0, 0, 0x50, 0, 0, 1])];
        Number(tables[1].Table, 18, 1000);
        Number(tables[2].Table, 34, 1);
        var font = new List<byte> { 0, 1, 0, 0, 0, (byte)tables.Length, 0, 0, 0, 0, 0, 0 };
        var offset = font.Count + (16 * tables.Length);
        foreach (var (tag, table) in tables)
        {
            var entry = new byte[16];
            for (var i = 0; i < tag.Length; i++)
            {
                entry[i] = (byte)tag[i];
            }

            Number(entry, 10, offset);
            Number(entry, 14, table.Length);
            font.AddRange(entry);
            offset += table.Length;
        }

        return [.. font, .. tables.SelectMany(table => table.Table)];
    }

    private static void Number(byte[] bytes, int at, int number)
    {
        bytes[at] = (byte)(number >> 8);
        bytes[at + 1] = (byte)number;
    }

    private sealed class Instead(byte[]? bytes) : IFilter
    {
        public bool IsSupported => true;

        /// <exception cref="PdfLimitException">The library needs no program.</exception>
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
            => bytes is null ? throw new PdfLimitException() : (byte[])bytes.Clone();
    }
}
