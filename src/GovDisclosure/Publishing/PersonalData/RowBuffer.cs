namespace GovDisclosure.Publishing;

/// <summary>Cells that come as strings, put into one text; its room is used again for the next row.</summary>
internal sealed class RowBuffer
{
    private char[] _text = new char[1024];
    private CellRange[] _cells = new CellRange[16];

    public CellRow Of(IReadOnlyList<string> cells)
    {
        var length = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            length += cells[i].Length;
        }

        _text = _text.Length < length ? new char[length * 2] : _text;
        _cells = _cells.Length < cells.Count ? new CellRange[cells.Count * 2] : _cells;
        var at = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].AsSpan().CopyTo(_text.AsSpan(at));
            _cells[i] = new CellRange(at, cells[i].Length);
            at += cells[i].Length;
        }

        return new CellRow(_text.AsSpan(0, length), _cells.AsSpan(0, cells.Count));
    }
}
