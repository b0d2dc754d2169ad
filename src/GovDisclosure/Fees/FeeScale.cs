using System.Numerics;
using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>A scale of a tariff (收费标准): what so many units cost, by marginal tiers.</summary>
/// <remarks>
/// Amounts are exact decimals in yuan. A tier without end has a closed form, so an amount costs the same for ten units as for
/// ten million. Beyond <see cref="MaxUnits"/> an amount would not be exact any more and is refused. Equality compares all
/// members that are set, not what is computed from them.
/// </remarks>
[JsonShape]
public sealed partial record FeeScale
{
    private readonly FeeTier[] _tiers;
    private readonly long[] _ends;
    private readonly decimal[] _before;
    private readonly NarrowScale _narrow;

    /// <summary>Makes a scale.</summary>
    /// <param name="code">A stable code, for example <c>item</c>.</param>
    /// <param name="name">The name, for example 按件计收.</param>
    /// <param name="unit">The unit, for example 件.</param>
    /// <param name="counting">Over what the units are added up.</param>
    /// <param name="tiers">The tiers in order: the first begins with 1, each begins where the last one ended, the last has no end.</param>
    /// <param name="source">The article that sets the scale.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty, or the tiers have a gap, an overlap or an end.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="counting"/> is not a member of <see cref="FeeCounting"/>.</exception>
    public FeeScale(string code, LocalizedText name, LocalizedText unit, FeeCounting counting, IEnumerable<FeeTier> tiers, Citation source)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
        Unit = Guard.NotNull(unit);
        Counting = Guard.Defined(counting);
        Source = Guard.NotNull(source);
        CountingSource = source;
        _tiers = [.. Guard.NotNull(tiers)];
        Tiers = ValueList.Copy(_tiers);
        if (Mistake(_tiers) is { } mistake)
        {
            throw new ArgumentException(mistake.English, nameof(tiers));
        }

        _ends = [.. _tiers.Select(t => t.To ?? long.MaxValue)];
        MaxUnits = FindMaxUnits(_tiers);
        _before = new decimal[_tiers.Length];
        for (var i = 1; i < _tiers.Length && _ends[i - 1] <= MaxUnits; i++)
        {
            _before[i] = _before[i - 1] + InTier(_tiers[i - 1], _ends[i - 1] - _tiers[i - 1].From + 1);
        }

        _narrow = new NarrowScale(_tiers, _before);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The unit, for example 件 or 页.</summary>
    public LocalizedText Unit { get; }

    /// <summary>Over what the units are added up.</summary>
    public FeeCounting Counting { get; }

    /// <summary>The tiers, in order, without a gap.</summary>
    public IReadOnlyList<FeeTier> Tiers { get; }

    /// <summary>The article that sets the scale.</summary>
    public Citation Source { get; }

    /// <summary>The article that says over what the units are added up; <see cref="Source"/> when not set.</summary>
    public Citation CountingSource { get; init => field = Guard.NotNull(value); }

    /// <summary>How many units can be priced exactly; more are refused.</summary>
    public long MaxUnits { get; }

    /// <summary>What so many units cost, from the first.</summary>
    /// <param name="units">The number of units, from 0 to <see cref="MaxUnits"/>.</param>
    /// <returns>The amount in yuan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative or above <see cref="MaxUnits"/>.</exception>
    public decimal Amount(long units) => _narrow.Covers(units) ? _narrow.Amount(units) : WideAmount(units);

    /// <summary>What the units after one and through another cost.</summary>
    /// <param name="after">How many units were priced before, from 0.</param>
    /// <param name="through">The last unit, inclusive, from <paramref name="after"/> to <see cref="MaxUnits"/>.</param>
    /// <returns>The amount in yuan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public decimal AmountBetween(long after, long through)
        => Amount(Guard.InRange(through, Guard.NotNegative(after), MaxUnits)) - Amount(after);

    /// <summary>The price of one unit: what the amount grows by with it.</summary>
    /// <param name="unit">The unit, from 1 to <see cref="MaxUnits"/>.</param>
    /// <returns>The price in yuan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is below 1 or above <see cref="MaxUnits"/>.</exception>
    public decimal PriceOf(long unit)
    {
        if (unit > 0 && _narrow.Covers(unit))
        {
            return _narrow.PriceOf(unit);
        }

        var tier = _tiers[TierIndex(Guard.InRange(unit, 1, MaxUnits))];
        return tier.StepUnits is { } step ? tier.Price + (tier.StepPrice * ((unit - tier.From) / step)) : tier.Price;
    }

    /// <summary>Prices so many units and keeps the lines and the source.</summary>
    /// <param name="units">The number of units, from 0 to <see cref="MaxUnits"/>.</param>
    /// <returns>The quote.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative or above <see cref="MaxUnits"/>.</exception>
    public FeeQuote Quote(long units) => new(this, units, Amount(units));

    internal static LocalizedText? Mistake(IReadOnlyList<FeeTier> tiers)
    {
        var next = 1L;
        for (var i = 0; i < tiers.Count; i++)
        {
            if (tiers[i].From != next)
            {
                return new(
                    FormattableString.Invariant($"第 {i + 1} 档应自 {next} 起，实为 {tiers[i].From}"),
                    FormattableString.Invariant($"Tier {i + 1} must begin with {next}, not {tiers[i].From}."));
            }

            if (tiers[i].To is not { } to)
            {
                return i == tiers.Count - 1 ? null : new("只有最后一档可以不封顶", "Only the last tier may be without end.");
            }

            next = to + 1;
        }

        return tiers.Count == 0
            ? new("至少要有一档", "At least one tier is needed.")
            : new("最后一档应当不封顶", "The last tier must be without end.");
    }

    /// <summary>The lines of the units after one and through another; steps beyond <paramref name="most"/> lines are folded into one.</summary>
    internal ValueList<FeeLine> Lines(long after, long through, int most)
    {
        var lines = new List<FeeLine>();
        for (var i = 0; i < _tiers.Length && _tiers[i].From <= through; i++)
        {
            if (_ends[i] <= after)
            {
                continue;
            }

            var tier = _tiers[i];
            var last = Math.Min(_ends[i], through);
            var from = Math.Max(tier.From, after + 1);
            if (tier.StepUnits is { } step)
            {
                // A part of a step is the last line; whole steps beyond the limit are folded into it.
                while (lines.Count < most)
                {
                    var left = step - ((from - tier.From) % step);
                    if (last - from < left)
                    {
                        break;
                    }

                    Add(from, from + left - 1);
                    from += left;
                }
            }

            Add(from, last);
        }

        return ValueList.Copy(lines);

        void Add(long from, long to) => lines.Add(new FeeLine(from, to, PriceOf(from), PriceOf(to), AmountBetween(from - 1, to)));
    }

    /// <inheritdoc/>
    public bool Equals(FeeScale? other)
        => other is not null && Code == other.Code && Name == other.Name && Unit == other.Unit && Counting == other.Counting
            && Source == other.Source && CountingSource == other.CountingSource && Tiers.Equals(other.Tiers);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code) ^ Tiers.GetHashCode();

    /// <summary>The amount in decimals all the way; what <see cref="NarrowScale"/> is checked against.</summary>
    internal decimal WideAmount(long units)
    {
        Guard.InRange(units, 0, MaxUnits);
        if (units == 0)
        {
            return 0m;
        }

        var i = TierIndex(units);
        return _before[i] + InTier(_tiers[i], units - _tiers[i].From + 1);
    }

    private int TierIndex(long unit)
    {
        var i = 0;
        while (unit > _ends[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>What the first <paramref name="units"/> units of a tier cost: full steps form an arithmetic series.</summary>
    private static decimal InTier(FeeTier tier, long units)
    {
        var flat = tier.Price * units;
        if (tier.StepUnits is not { } step || tier.StepPrice == 0m)
        {
            return flat;
        }

        var full = units / step;
        var rest = units - (full * step);
        return flat + (tier.StepPrice * ((step * Triangle(full)) + ((decimal)rest * full)));
    }

    /// <summary>0 + 1 + … + (n - 1), halved before it is multiplied so that it stays in range.</summary>
    private static decimal Triangle(long n)
        => n <= int.MaxValue ? n * (n - 1) / 2
            : n % 2 == 0 ? (decimal)(n / 2) * (n - 1)
            : (decimal)n * ((n - 1) / 2);

    /// <summary>The most units whose amount, with the six decimals that a price may have, fits a decimal.</summary>
    private static long FindMaxUnits(FeeTier[] tiers) => FindMaxUnits(tiers, 1_000_000m, new BigInteger(decimal.MaxValue));

    /// <summary>The most units whose amount, times <paramref name="factor"/>, is no larger than a limit.</summary>
    internal static long FindMaxUnits(FeeTier[] tiers, decimal factor, BigInteger largest)
    {
        var (low, high) = (0L, long.MaxValue - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2) + ((high - low) % 2);
            if (Fits(tiers, middle, factor, largest))
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static bool Fits(FeeTier[] tiers, long units, decimal factor, BigInteger largest)
    {
        var total = BigInteger.Zero;
        foreach (var tier in tiers.TakeWhile(t => t.From <= units))
        {
            BigInteger count = Math.Min(tier.To ?? long.MaxValue, units) - tier.From + 1;
            total += count * new BigInteger(tier.Price * factor);
            if (tier.StepUnits is { } step)
            {
                var (full, rest) = (count / step, count % step);
                var steps = (step * full * (full - 1) / 2) + (rest * full);
                total += steps * new BigInteger(tier.StepPrice * factor);
                if (steps > largest)
                {
                    return false;
                }
            }
        }

        return total <= largest;
    }
}
