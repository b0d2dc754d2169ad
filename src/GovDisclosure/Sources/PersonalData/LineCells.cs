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
        var rest = text.Slice(at);
        if (separator == ',' && rest.Length > 0 && rest[0] == '"' && QuotedLength(rest.Slice(1)) is >= 0 and var length)
        {
            Add(rest.Slice(1, length), at + 1);
            var comma = rest.Slice(1 + length).IndexOf(',');
            return comma < 0 ? text.Length + 1 : at + 1 + length + comma + 1;
        }

        var end = rest.IndexOf(separator);
        Add(end < 0 ? rest : rest.Slice(0, end), at);
        return end < 0 ? text.Length + 1 : at + end + 1;
    }

    // A doubled mark is one of the text: "a ""b"" c". -1 where the cell is never closed: then its mark is a letter like others.
    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i + 1 == text.Length || text[i + 1] != '"')
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private void Add(ReadOnlySpan<char> cell, int start)
    {
        Starts.Add(start);
        Texts.Add(cell.ToString());
    }
}
