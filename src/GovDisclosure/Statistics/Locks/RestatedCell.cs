using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>A published figure that a later change gives another value, with the cases behind it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RestatedCell
{
    internal RestatedCell(CellDifference change, IEnumerable<string> casesAdded, IEnumerable<string> casesRemoved)
    {
        Change = change;
        CasesAdded = ValueList.Copy(casesAdded);
        CasesRemoved = ValueList.Copy(casesRemoved);
    }

    /// <summary>The cell with its old value, its new value and the difference.</summary>
    public CellDifference Change { get; }

    /// <summary>The ids of cases that the cell counts now and did not count when it was frozen, in ordinal order.</summary>
    public IReadOnlyList<string> CasesAdded { get; }

    /// <summary>The ids of cases that the cell counted when it was frozen and does not count now, in ordinal order.</summary>
    public IReadOnlyList<string> CasesRemoved { get; }
}
