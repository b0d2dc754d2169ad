namespace GovDisclosure.Forms;

/// <summary>Evaluates compiled identities over the cells of one report; allocates nothing.</summary>
internal readonly ref struct IdentityEvaluator
{
    // Below it, sums of up to 8192 terms with factors up to 1000 stay in a long.
    private const long SmallUnits = 1L << 40;
    private const long SmallFactor = 1000;
    private const int KindMask = 7;

    private readonly IdentityProgram _program;
    private readonly ReadOnlySpan<long> _units;
    private readonly ReadOnlySpan<byte> _tags;
    private readonly ReadOnlySpan<long> _previousUnits;
    private readonly ReadOnlySpan<byte> _previousTags;
    private readonly ReadOnlySpan<int> _previousMap;
    private readonly IReadOnlyDictionary<string, string>? _sections;
    private readonly int[]?[] _totals;
    private readonly int[]?[] _previousTotals;

    public IdentityEvaluator(
        FormValues values,
        FormValues? previous,
        ReadOnlySpan<int> previousMap,
        IReadOnlyDictionary<string, string>? sections)
    {
        _program = values.Form.Program;
        _units = values.Units;
        _tags = values.Tags;
        _totals = values.Form.Totals;
        _previousTotals = previous?.Form.Totals ?? [];
        _previousUnits = previous is null ? default : previous.Units;
        _previousTags = previous is null ? default : previous.Tags;
        _previousMap = previousMap;
        _sections = sections;
    }

    /// <param name="check">The index of the check.</param>
    /// <param name="comparison">The index of the comparison that fails; −1 when none does.</param>
    public IdentityOutcome Evaluate(int check, out int comparison)
    {
        ref readonly var item = ref _program.Checks[check];
        comparison = -1;
        for (var i = item.Start; i < item.ConsequencesStart; i++)
        {
            var condition = Compare(i);
            if (condition != IdentityOutcome.Holds)
            {
                return condition == IdentityOutcome.Unknown ? IdentityOutcome.Unknown : IdentityOutcome.Holds;
            }
        }

        var outcome = IdentityOutcome.Holds;
        for (var i = item.ConsequencesStart; i < item.End; i++)
        {
            var one = Compare(i);
            if (one >= IdentityOutcome.Fails)
            {
                comparison = i;
                return item.BlankIsZero ? IdentityOutcome.Fails : one;
            }

            if (one == IdentityOutcome.Unknown)
            {
                outcome = one;
            }
        }

        return outcome;
    }

    /// <summary>Both sides of a comparison as decimals, blanks and “/” counted as zero.</summary>
    public (decimal Left, decimal Right) Sides(int comparison)
    {
        ref readonly var item = ref _program.Comparisons[comparison];
        decimal left = item.LeftConstant;
        decimal right = item.RightConstant;
        for (var i = item.Start; i < item.End; i++)
        {
            var term = _program.Terms[i];
            TryRead(in item, term.Cell, out var units, out var tag);
            new CellValue(units, tag).TryGetNumber(out var number);
            if (i < item.Middle)
            {
                left += term.Factor * number;
            }
            else
            {
                right += term.Factor * number;
            }
        }

        return (left, right);
    }

    /// <summary>One comparison by itself; a failure with a blank in it is told apart whatever the form says of blanks.</summary>
    public IdentityOutcome Compare(int index)
    {
        ref readonly var item = ref _program.Comparisons[index];
        return item.Kind switch
        {
            ComparisonKind.Whole => Whole(in item),
            ComparisonKind.Mentions => Mentions(in item),
            _ => Linear(in item, index),
        };
    }

    private IdentityOutcome Linear(in CompiledComparison item, int index)
    {
        var left = item.LeftConstant;
        var right = item.RightConstant;
        bool hasNumber = false, hasBlank = false, isSmall = true;
        var terms = _program.Terms;
        for (var i = item.Start; i < item.End; i++)
        {
            ref readonly var term = ref terms[i];
            if (!TryRead(in item, term.Cell, out var units, out var tag))
            {
                return IdentityOutcome.Unknown;
            }

            switch ((CellKind)(tag & KindMask))
            {
                case CellKind.NotShown:
                    return IdentityOutcome.Unknown;
                case CellKind.Blank:
                    hasBlank = true;
                    break;
                case CellKind.NotApplicable:
                    break;
                case CellKind.Count when units is < SmallUnits and > -SmallUnits && term.Factor is <= SmallFactor and >= -SmallFactor:
                    hasNumber = true;
                    if (i < item.Middle)
                    {
                        left += term.Factor * units;
                    }
                    else
                    {
                        right += term.Factor * units;
                    }

                    break;
                default:
                    hasNumber = true;
                    isSmall = false;
                    break;
            }
        }

        if (!hasNumber)
        {
            return IdentityOutcome.Unknown;
        }

        var order = isSmall ? left.CompareTo(right) : OrderOfSides(index);
        return Holds(item.Kind, order) ? IdentityOutcome.Holds
            : hasBlank ? IdentityOutcome.FailsWithBlanks
            : IdentityOutcome.Fails;
    }

    private int OrderOfSides(int index)
    {
        var (left, right) = Sides(index);
        return left.CompareTo(right);
    }

    private static bool Holds(ComparisonKind kind, int order) => kind switch
    {
        ComparisonKind.Equal => order == 0,
        ComparisonKind.LessOrEqual => order <= 0,
        ComparisonKind.GreaterOrEqual => order >= 0,
        ComparisonKind.Less => order < 0,
        _ => order > 0,
    };

    private IdentityOutcome Whole(in CompiledComparison item)
    {
        if (!TryRead(_program.Terms[item.Start].Cell, out var units, out var tag)
            || !new CellValue(units, tag).TryGetNumber(out var number))
        {
            return IdentityOutcome.Unknown;
        }

        return number == decimal.Truncate(number) ? IdentityOutcome.Holds : IdentityOutcome.Fails;
    }

    private IdentityOutcome Mentions(in CompiledComparison item)
    {
        var (section, phrase) = _program.Texts[item.Text];
        return _sections is null || !_sections.TryGetValue(section, out var text) ? IdentityOutcome.Unknown
            : text.AsSpan().IndexOf(phrase.AsSpan(), StringComparison.Ordinal) >= 0 ? IdentityOutcome.Holds
            : IdentityOutcome.Fails;
    }

    /// <summary>
    /// The content of a term's cell; a total that was left blank is the sum of what it is the total of, unless the cell is asked about by
    /// itself. False where last year's report has it not.
    /// </summary>
    public bool TryRead(in CompiledComparison comparison, int cell, out long units, out byte tag)
    {
        if (!TryRead(cell, out units, out tag))
        {
            return false;
        }

        if ((CellKind)(tag & KindMask) == CellKind.Blank && comparison.End - comparison.Start > 1 && OwnSum(cell) is { } sum)
        {
            (units, tag) = (sum.Units, sum.Tag);
        }

        return true;
    }

    private CellValue? OwnSum(int cell)
        => cell >= 0 ? BlankTotals.OwnSum(_units, _tags, _totals, cell) : BlankTotals.OwnSum(_previousUnits, _previousTags, _previousTotals, _previousMap[~cell]);

    private bool TryRead(int cell, out long units, out byte tag)
    {
        if (cell >= 0)
        {
            units = _units[cell];
            tag = _tags[cell];
            return true;
        }

        var place = _previousMap[~cell];
        units = place < 0 ? 0 : _previousUnits[place];
        tag = place < 0 ? (byte)0 : _previousTags[place];
        return place >= 0;
    }
}
