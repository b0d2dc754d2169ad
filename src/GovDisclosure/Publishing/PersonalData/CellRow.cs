using System.Runtime.InteropServices;

namespace GovDisclosure.Publishing;

/// <summary>Where a cell stands in the text of its row.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRange(int Start, int Length);

/// <summary>A row of a table as one text with the places of its cells, so that no cell is a string of its own.</summary>
internal readonly ref struct CellRow(ReadOnlySpan<char> text, ReadOnlySpan<CellRange> cells)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<CellRange> _cells = cells;

    public int Count => _cells.Length;

    public ReadOnlySpan<char> this[int at] => _text.Slice(_cells[at].Start, _cells[at].Length);
}
