namespace GovDisclosure.Forms;

/// <summary>Describes failures, and looks for the one cell whose change would mend those that hang together.</summary>
internal sealed class FailureAnalysis
{
    private readonly FormValues _values;
    private readonly FormValues? _previous;
    private readonly int[] _map;
    private readonly IReadOnlyDictionary<string, string>? _sections;
    private readonly IdentityProgram _program;
    private readonly List<int> _failed;
    private readonly Dictionary<int, int> _comparisons = [];
    private readonly HashSet<int> _withBlanks = [];

    public FailureAnalysis(
        FormValues values, FormValues? previous, int[] map, IReadOnlyDictionary<string, string>? sections, List<int> failed)
    {
        _values = values;
        _previous = previous;
        _map = map;
        _sections = sections;
        _program = values.Form.Program;
        _failed = failed;
        var evaluator = Evaluator(values);
        foreach (var check in failed)
        {
            if (evaluator.Evaluate(check, out var comparison) == IdentityOutcome.FailsWithBlanks)
            {
                _withBlanks.Add(check);
            }

            _comparisons[check] = comparison;
        }
    }

    public List<IdentityFailure> Failures()
    {
        var corrections = new Dictionary<int, List<CellCorrection>>();
        foreach (var group in Groups(_failed.Where(check => SeverityOf(check) > Severity.Info)))
        {
            var found = Corrections(group);
            if (found.Count == 0 && group.Exists(check => SeverityOf(check) < Severity.Error))
            {
                // What can be legitimate must not hide the one wrong cell behind the arithmetic.
                foreach (var part in Groups(group.Where(check => SeverityOf(check) == Severity.Error)))
                {
                    Keep(part, Corrections(part));
                }
            }
            else
            {
                Keep(group, found);
            }
        }

        return [.. _failed.Select(check => Failure(check, corrections.TryGetValue(check, out var found) ? found : []))];

        void Keep(List<int> group, List<CellCorrection> found)
        {
            foreach (var check in group)
            {
                corrections[check] = found;
            }
        }
    }

    private IdentityEvaluator Evaluator(FormValues values)
        => new(values, _previous, _map, _sections);

    private Severity SeverityOf(int check)
    {
        var severity = _program.Checks[check].Identity.Severity;
        return _withBlanks.Contains(check) && severity == Severity.Error ? Severity.Warning : severity;
    }

    private IdentityFailure Failure(int check, List<CellCorrection> corrections)
    {
        var item = _program.Checks[check];
        var comparison = _comparisons[check];
        var (left, right) = Evaluator(_values).Sides(comparison);
        return new IdentityFailure(item.Identity, item.Place, left, right, CellsOf(check).Select(cell => _values.Form.Cells[cell]))
        {
            Comparison = _program.Comparisons[comparison].Kind,
            CountsBlanksAsZero = _withBlanks.Contains(check),
            Severity = SeverityOf(check),
            Corrections = corrections,
        };
    }

    /// <summary>This year's cells of a check that fails: those of the comparison, and of the condition before it.</summary>
    private IEnumerable<int> CellsOf(int check)
    {
        var item = _program.Checks[check];
        return Enumerable.Range(item.Start, item.ConsequencesStart - item.Start).Concat([_comparisons[check]])
            .SelectMany(c => TermsOf(c)).Select(term => term.Cell).Where(cell => cell >= 0).Distinct();
    }

    private IEnumerable<CompiledTerm> TermsOf(int comparison)
    {
        var item = _program.Comparisons[comparison];
        return _program.Terms.Skip(item.Start).Take(item.End - item.Start);
    }

    /// <summary>Failures that share a cell, directly or through others, belong together.</summary>
    private List<List<int>> Groups(IEnumerable<int> checks)
    {
        var groups = new List<(HashSet<int> Cells, List<int> Checks)>();
        foreach (var check in checks)
        {
            var cells = new HashSet<int>(CellsOf(check));
            var members = new List<int>();
            foreach (var group in groups.Where(g => g.Cells.Overlaps(cells)).ToList())
            {
                cells.UnionWith(group.Cells);
                members.AddRange(group.Checks);
                groups.Remove(group);
            }

            members.Add(check);
            groups.Add((cells, members));
        }

        return [.. groups.Select(group => group.Checks)];
    }

    private List<CellCorrection> Corrections(List<int> group)
    {
        var sums = group.Where(check => _program.Comparisons[_comparisons[check]].Kind == ComparisonKind.Equal).ToList();
        if (sums.Count == 0)
        {
            return [];
        }

        var candidates = new HashSet<int>(CellsOf(sums[0]));
        foreach (var check in sums.Skip(1))
        {
            candidates.IntersectWith(CellsOf(check));
        }

        var found = new List<CellCorrection>();
        foreach (var cell in candidates.OrderBy(cell => cell))
        {
            var differences = sums.Select(check => Difference(_comparisons[check], cell)).Distinct().ToList();
            if (differences is [{ } difference] && Correction(cell, difference) is { } value && Mends(cell, value, group))
            {
                found.Add(new CellCorrection(_values.Form.Cells[cell], _values[cell], value.Number));
            }
        }

        return found;
    }

    /// <summary>What a cell must change by to make both sides equal; null where the cell stands on both sides alike.</summary>
    private decimal? Difference(int comparison, int cell)
    {
        var item = _program.Comparisons[comparison];
        long factor = 0;
        for (var i = item.Start; i < item.End; i++)
        {
            if (_program.Terms[i].Cell == cell)
            {
                factor += i < item.Middle ? _program.Terms[i].Factor : -_program.Terms[i].Factor;
            }
        }

        var (left, right) = Evaluator(_values).Sides(comparison);
        return factor == 0 ? null : (right - left) / factor;
    }

    private CellValue? Correction(int cell, decimal difference)
    {
        (BlankTotals.OwnSum(_values, _values.Form.Cells[cell]) is { } own && _values[cell].Kind == CellKind.Blank ? own : _values[cell]).TryGetNumber(out var number);
        var corrected = number + difference;
        if (_values.Form.Cells[cell].Number == NumberKind.Amount)
        {
            return CellValue.TryAmount(corrected, out var amount) ? amount : null;
        }

        return corrected == decimal.Truncate(corrected) && corrected is >= long.MinValue and <= long.MaxValue
            ? CellValue.Count((long)corrected)
            : null;
    }

    /// <summary>Whether the change ends every failure of the group and begins none.</summary>
    private bool Mends(int cell, CellValue value, List<int> group)
    {
        var evaluator = Evaluator(_values.With(_values.Form.Cells[cell], value));
        for (var i = 0; i < _program.Checks.Length; i++)
        {
            if (evaluator.Evaluate(i, out _) >= IdentityOutcome.Fails && (!_comparisons.ContainsKey(i) || group.Contains(i)))
            {
                return false;
            }
        }

        return true;
    }
}
