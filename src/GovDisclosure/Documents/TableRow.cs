using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A row of a table: the cells that begin in it; columns that a cell from above still takes are left out.</summary>
[JsonShape(Codec = typeof(TableRowShape))]
public sealed partial record TableRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="cells">The cells that begin in the row, from left to right.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> or one of them is null.</exception>
    public TableRow(params IEnumerable<TableCell> cells)
    {
        var list = ValueList.Copy(Guard.NotNull(cells));
        foreach (var cell in list)
        {
            Guard.NotNull(cell, nameof(cells));
        }

        Cells = list;
    }

    /// <summary>The cells that begin in the row, from left to right.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>Whether every cell heads the columns below it; false unless set. Rows in <see cref="TableBlock.HeaderRows"/> are such rows anyway.</summary>
    /// <remarks>For a heading inside the body, such as the blocks of the second table of the 2019 and 2021 forms.</remarks>
    public bool IsHeader { get; init; }
}
