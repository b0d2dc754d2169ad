using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A rectangle of cells of a sheet.</summary>
/// <param name="Prefix">The sheet as formulas write it; empty for the sheet that the formula is in.</param>
/// <param name="Range">The cells.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellArea(string Prefix, CellRange Range);
