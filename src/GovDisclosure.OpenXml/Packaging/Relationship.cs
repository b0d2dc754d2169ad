using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>What a part of a package refers to.</summary>
/// <param name="Id">The id by which the part's XML names it.</param>
/// <param name="Type">What it is, as a URI.</param>
/// <param name="Target">When written: as it stands in the file. When read: the part's full name; for external ones the address, never followed.</param>
/// <param name="IsExternal">Whether it points out of the package.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Relationship(string Id, string Type, string Target, bool IsExternal = false)
{
    /// <summary>Whether the type ends so: the two editions of the standard differ in front only.</summary>
    public bool IsOf(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);
}
