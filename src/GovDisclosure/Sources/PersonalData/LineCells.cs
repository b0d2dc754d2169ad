using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>The cells of a line of a table in text: separated by tabs, between bars, or by commas with quotation marks.</summary>
internal sealed class LineCells
{
    private const int MaxCells = 1024;

    public List<string> Texts { get; } = [];

    /// <summary>Where the text of each cell begins in the line.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Takes a line apart; whether it is one of a table.</summary>
    public bool Read(ReadOnlySpan<char> line, bool isCsv)
    {
        Texts.Clear();
        Starts.Clear();
        var text = line.TrimEnd();
        var start = text.Length - text.TrimStart().Length;
        var separator = isCsv ? ',' : text.IndexOf('\t') >= 0 ? '\t' : start < text.Length && text[start] == '|' ? '|' : '\0';
        if (separator == '\0' || text.Length == 0)
        {
            return false;
        }

        for (var at = separator == '|' ? start + 1 : 0; at <= text.Length && Texts.Count < MaxCells;)
        {
            at = Cell(text, at, separator);
        }

        return Texts.Count > 1;
    }

    private int Cell(ReadOnlySpan<char> text, int at, char separator)
    {
        if (separator == ',')
        {
            var cell = CsvText.CellAt(text, at);
            Add(text.Slice(cell.Start, cell.Length), cell.Start);
            return cell.Next;
        }

        var rest = text.Slice(at);
        var end = rest.IndexOf(separator);
        Add(end < 0 ? rest : rest.Slice(0, end), at);
        return end < 0 ? text.Length + 1 : at + end + 1;
    }

    private void Add(ReadOnlySpan<char> cell, int start)
    {
        Starts.Add(start);
        Texts.Add(cell.ToString());
    }
}
