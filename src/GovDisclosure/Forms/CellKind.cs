namespace GovDisclosure.Forms;

/// <summary>What a cell of an official table holds: five different answers that never turn into one another.</summary>
/// <remarks>The order is the order of strength in addition: what stands further down wins, see <see cref="CellValue.Add"/>.</remarks>
public enum CellKind
{
    /// <summary>The source does not show the cell at all: nothing is known about it.</summary>
    NotShown = 0,

    /// <summary>“/”: the cell cannot apply to this organ, for example 规章 for an organ without the power to make rules.</summary>
    NotApplicable = 1,

    /// <summary>The cell is there and empty.</summary>
    Blank = 2,

    /// <summary>A whole number.</summary>
    Count = 3,

    /// <summary>A decimal number, for example 万元.</summary>
    Amount = 4,
}
