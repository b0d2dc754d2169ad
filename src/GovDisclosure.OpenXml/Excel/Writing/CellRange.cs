using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>A rectangle of cells, first and last row and column included, from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(int Row, int Column, int LastRow, int LastColumn)
{
    public bool IsOneCell => Row == LastRow && Column == LastColumn;

    public bool Contains(int row, int column) => row >= Row && row <= LastRow && column >= Column && column <= LastColumn;

    public override string ToString() => CellReference.Range(Row, Column, LastRow, LastColumn);
}
