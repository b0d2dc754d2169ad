using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A cell that would mend failures if it held another number: the likely culprit.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record CellCorrection
{
    internal CellCorrection(FormCell cell, CellValue actual, decimal expected)
    {
        Cell = cell;
        Actual = actual;
        Expected = expected;
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>What it holds.</summary>
    public CellValue Actual { get; }

    /// <summary>The number that would mend the failures, and break no other identity.</summary>
    public decimal Expected { get; }

    /// <summary>The correction in words: the cell's name, what it holds and what would mend it.</summary>
    internal LocalizedText Text
        => Wording.Of("{0}（{1} → {2}）", "{0} ({1} → {2})", Cell.Name, Actual.Words, Expected.ToString("0.##################", CultureInfo.InvariantCulture));

    /// <summary>The correction as text.</summary>
    /// <returns>For example <c>table4/review.total: 0 → 11</c>.</returns>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0}: {1} → {2}", Cell.Path, Actual.ToText(Cell.Number), Expected);
}
