using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml;

/// <summary>What Word prints in front of a paragraph of a list.</summary>
/// <param name="Text">The number with its punctuation; empty for a mark.</param>
/// <param name="IsBullet">Whether it is a mark without a number.</param>
/// <param name="IsPlain">Whether it is a plain number of an enumeration (1. or 1), not one of a heading or clause (一、 or （一）).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordLabel(string Text, bool IsBullet, bool IsPlain);
