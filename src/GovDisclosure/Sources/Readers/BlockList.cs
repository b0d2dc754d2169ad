using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>Collects the pieces of a text file up to the limits.</summary>
internal sealed class BlockList(ReadingLimits limits, List<Finding> findings)
{
    private readonly List<SourceBlock> _blocks = [];
    private int _cells;
    private int _tables;

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>Whether a limit was reached, so that reading stops.</summary>
    public bool IsFull { get; private set; }

    public void Text(int line, string text, SourceTextKind kind, int level = 0, bool isStrong = false)
        => Add(new SourceText(new SourcePlace { Line = line }, text) { Kind = kind, Level = level, IsStrong = isStrong });

    public void Picture(int line, string description) => Add(new SourcePicture(new SourcePlace { Line = line }, description));

    /// <summary>Adds a table; each row comes with its line.</summary>
    public void Table(IReadOnlyList<(int Line, List<SourceCell> Cells, bool IsHeader)> rows)
    {
        var kept = new List<SourceRow>();
        foreach (var row in rows)
        {
            if (_cells + row.Cells.Count > limits.MaxCells)
            {
                Full(ReadingFindings.TooManyCells(Place(row.Line), limits));
                break;
            }

            _cells += row.Cells.Count;
            kept.Add(new SourceRow(row.Cells) { IsHeader = row.IsHeader, Place = new SourcePlace { Line = row.Line } });
        }

        if (kept.Count > 0)
        {
            Add(new SourceTable(new SourcePlace { Line = rows[0].Line, Table = ++_tables }, kept));
        }
    }

    private void Add(SourceBlock block)
    {
        if (_blocks.Count < limits.MaxBlocks)
        {
            _blocks.Add(block);
        }
        else
        {
            Full(ReadingFindings.TooManyBlocks(block.Place.ToString(), limits));
        }
    }

    private static string Place(int line) => new SourcePlace { Line = line }.ToString();

    private void Full(Finding finding)
    {
        if (!IsFull)
        {
            IsFull = true;
            findings.Add(finding);
        }
    }
}
