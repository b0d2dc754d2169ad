using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>What changed in the figures of a year since they were published, cell by cell.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record Restatement
{
    private Restatement(LockedFigures locked, FormValues current, IEnumerable<RestatedCell> cells)
    {
        Locked = locked;
        Current = current;
        Cells = ValueList.Copy(cells);
    }

    /// <summary>The figures as published.</summary>
    public LockedFigures Locked { get; }

    /// <summary>The figures now.</summary>
    public FormValues Current { get; }

    /// <summary>The cells that changed, in the order of the form. A cell whose cases changed and whose value did not is among them.</summary>
    public IReadOnlyList<RestatedCell> Cells { get; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Cells.Count == 0;

    /// <summary>Compares the figures now with those that were frozen.</summary>
    /// <param name="locked">The frozen figures.</param>
    /// <param name="current">The figures now, in the same form.</param>
    /// <param name="tally">The tally that they come from; null where the cases are not asked for.</param>
    /// <returns>The changes; the cases behind them where they were frozen and <paramref name="tally"/> is given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="locked"/> or <paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException">The forms differ, or <paramref name="tally"/> is of another year.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tally"/> cannot open its cells, see <see cref="YearTally.HasCases"/>.</exception>
    public static Restatement Of(LockedFigures locked, FormValues current, YearTally? tally = null)
    {
        if (tally is not null && tally.Statistics.Year != Guard.NotNull(locked).Year)
        {
            throw new ArgumentException(FormattableString.Invariant($"The tally is of {tally.Statistics.Year}, not of {locked.Year}."), nameof(tally));
        }

        var changes = CellDifference.Between(Guard.NotNull(locked).Values, current).ToDictionary(d => d.Cell.Index);
        if (tally is null || locked.Cases.Count == 0)
        {
            return new Restatement(locked, current, changes.Values.Select(change => new RestatedCell(change, [], [])));
        }

        var before = locked.Cases.ToDictionary(c => c.Cell.Index, c => c.Ids);
        var now = tally.CasesOfAll(current.Form).ToDictionary(pair => pair.Key.Index, pair => pair.Value);
        var cells = new List<RestatedCell>();
        foreach (var cell in current.Form.Cells)
        {
            var old = before.TryGetValue(cell.Index, out var frozen) ? frozen : [];
            var ids = now.TryGetValue(cell.Index, out var counted) ? counted : [];
            var restated = new RestatedCell(
                changes.TryGetValue(cell.Index, out var change) ? change : new CellDifference(cell, locked.Values[cell.Index], current[cell.Index]),
                Without(ids, old),
                Without(old, ids));
            if (change is not null || restated.CasesAdded.Count + restated.CasesRemoved.Count > 0)
            {
                cells.Add(restated);
            }
        }

        return new Restatement(locked, current, cells);
    }

    private static IEnumerable<string> Without(IEnumerable<string> ids, IEnumerable<string> others)
        => ids.Except(others, StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal);
}
