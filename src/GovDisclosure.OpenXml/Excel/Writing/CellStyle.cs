using System.Runtime.InteropServices;
using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>How one cell is formatted: its role, and what differs from cell to cell within it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Decimals">The decimals of a number; <see cref="General"/> for text, <see cref="Date"/> for a day.</param>
/// <param name="IsSigned">Whether a plus is shown in front of a positive number.</param>
/// <param name="Alignment">The alignment where it is not that of the role.</param>
/// <param name="IsInput">Whether it may be edited in a protected sheet.</param>
/// <param name="IsQuoted">Whether its text would be a formula if typed: shown in Excel with an apostrophe in front, and kept text when edited.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellStyle(
    CellRole Role,
    sbyte Decimals = CellStyle.General,
    bool IsSigned = false,
    ColumnAlignment Alignment = ColumnAlignment.Automatic,
    bool IsInput = false,
    bool IsQuoted = false)
{
    public const sbyte General = -1;
    public const sbyte Date = -2;
}
