using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The cases behind one cell of frozen figures.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record LockedCell
{
    internal LockedCell(FormCell cell, IEnumerable<string> ids)
    {
        Cell = cell;
        Ids = ValueList.Copy(ids);
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>The ids of its cases, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The cases of all cells that have any, in the order of the form.</summary>
    internal static IEnumerable<LockedCell> AllOf(Form form, YearTally tally)
        => tally.CasesOfAll(form).Select(pair => new LockedCell(pair.Key, pair.Value.OrderBy(id => id, StringComparer.Ordinal)));
}
