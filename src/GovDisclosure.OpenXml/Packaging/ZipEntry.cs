using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Where a compressed file stands in a zip file.</summary>
/// <param name="Name">The name with slashes, without one in front.</param>
/// <param name="Offset">Where its local header begins.</param>
/// <param name="PackedLength">How many bytes it takes.</param>
/// <param name="Length">How many bytes it claims to unpack to.</param>
/// <param name="IsDeflated">Whether it is compressed; otherwise it is stored as it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ZipEntry(string Name, int Offset, int PackedLength, long Length, bool IsDeflated);
