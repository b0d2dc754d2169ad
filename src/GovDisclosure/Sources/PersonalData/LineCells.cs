using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>The cells of a line of a table in text: separated by tabs, between bars, or by commas with quotation marks.</summary>
internal sealed class LineCells
{
    private const int MaxCells = 1024;

    private readonly CellRange[] _cells = new CellRange[MaxCells];
    private int _count;

    /// <summary>Where the cells of the line that was read last stand in it.</summary>
    public ReadOnlySpan<CellRange> Cells => _cells.AsSpan(0, _count);

    /// <summary>Takes a line apart; whether it is one of a table.</summary>
    public bool Read(ReadOnlySpan<char> line, bool isCsv)
    {
        _count = 0;
        var text = line.TrimEnd();
        var start = text.Length - text.TrimStart().Length;
        var separator = isCsv ? ',' : text.IndexOf('\t') >= 0 ? '\t' : start < text.Length && text[start] == '|' ? '|' : '\0';
        if (separator == '\0' || text.Length == 0)
        {
            return false;
        }

        for (var at = separator == '|' ? start + 1 : 0; at <= text.Length && _count < MaxCells;)
        {
            at = Cell(text, at, separator);
        }

        return _count > 1;
    }

    private int Cell(ReadOnlySpan<char> text, int at, char separator)
    {
        if (separator == ',')
        {
            var cell = CsvText.CellAt(text, at);
            _cells[_count++] = new CellRange(cell.Start, cell.Length);
            return cell.Next;
        }

        var rest = text.Slice(at);
        var end = rest.IndexOf(separator);
        _cells[_count++] = new CellRange(at, end < 0 ? rest.Length : end);
        return end < 0 ? text.Length + 1 : at + end + 1;
    }
}
