namespace GovDisclosure.OpenXml.Packaging;

/// <summary>What the first bytes of a file say.</summary>
internal static class PackageSigns
{
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether it is a compound file: doc and xls, or a docx or xlsx with a password.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> head)
        => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
}
