using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A row of a table as the file has it: the cells that begin in it, from left to right.</summary>
[JsonShape]
public sealed partial record SourceRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="cells">The cells that begin in this row; a cell that reaches into it from above is not repeated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> or a cell is null.</exception>
    public SourceRow(IEnumerable<SourceCell> cells)
    {
        var list = ValueList.Copy(Guard.NotNull(cells));
        foreach (var cell in list)
        {
            Guard.NotNull(cell, nameof(cells));
        }

        Cells = list;
    }

    /// <summary>The cells.</summary>
    public IReadOnlyList<SourceCell> Cells { get; }

    /// <summary>Whether the file says that the row belongs to the table's header.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Where the row stands, where that differs from its number in the table: a page break inside the table, a row of a sheet.</summary>
    public SourcePlace? Place { get; init; }
}
