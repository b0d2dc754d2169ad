using System.Runtime.InteropServices;

namespace GovDisclosure;

/// <summary>One step of the path to a value of a line: the place in an array, or where the name of a member stands in the line.</summary>
/// <param name="Index">The place in an array, from 0; -1 for a member.</param>
/// <param name="Start">Where the name begins, in bytes.</param>
/// <param name="Length">How long the name is, in bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePathPart(int Index, int Start, int Length);
