using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A cell of a sheet that holds something.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The text as shown.</param>
/// <param name="Number">The number behind it; null for text and days.</param>
/// <param name="Style">The place of its format.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(int Row, int Column, string Text, decimal? Number, int Style);
