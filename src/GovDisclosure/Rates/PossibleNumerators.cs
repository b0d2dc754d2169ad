using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>Searches the whole numbers of a base that print as a percentage.</summary>
internal sealed class PossibleNumerators
{
    private readonly BigInteger _units;
    private readonly BigInteger _whole;
    private readonly BigInteger _base;

    public PossibleNumerators(decimal percent, long denominator)
    {
        _units = (BigInteger)ExactPercent.WithScale(percent, 0);
        _whole = BigInteger.Pow(10, PercentText.DecimalsOf(percent) + 2);
        _base = denominator;
    }

    // units − ½ <= k × whole ÷ base < units + ½
    public CountRange? HalfUp() => Between(((2 * _units) - 1) * _base, ((2 * _units) + 1) * _base, 2 * _whole);

    // units <= k × whole ÷ base < units + 1
    public CountRange? Truncated() => Between(_units * _base, (_units + 1) * _base, _whole);

    public bool LargestRemainder() => IsRoundedDown() || IsOneUnitAbove();

    // units <= k × whole ÷ base < units + 1, and a series in which this part gets no unit. A part with less than half a
    // unit left gets none in a series of two parts; for the others the ways to split the rest are searched.
    private bool IsRoundedDown()
    {
        if (Truncated() is not { } candidates)
        {
            return false;
        }

        for (var k = candidates.Min; k <= candidates.Max; k++)
        {
            var remainder = k * _whole % _base;
            if (2 * remainder <= _base || _base > PossibleRate.ExactSearchLimit || CanMissUnit((int)k, (int)remainder))
            {
                return true;
            }
        }

        return false;
    }

    // units − 1 < k × whole ÷ base < units, and a series in which this part gets a unit: the mirror image.
    private bool IsOneUnitAbove()
    {
        if (Between((_units - 1) * _base, _units * _base, _whole) is not { } candidates)
        {
            return false;
        }

        for (var k = candidates.Max; k >= candidates.Min; k--)
        {
            var remainder = k * _whole % _base;
            if (!remainder.IsZero && (2 * remainder >= _base || _base > PossibleRate.ExactSearchLimit || CanGetUnit((int)k, (int)remainder)))
            {
                return true;
            }
        }

        return false;
    }

    public Rate? Below() => _base.IsZero || _units.Sign < 0 ? null : new Rate((long)BigInteger.Min(_base, _units * _base / _whole), (long)_base);

    public Rate? Above()
    {
        var above = _units.Sign < 0 ? BigInteger.Zero : (_units * _base / _whole) + 1;
        return _base.IsZero || above > _base ? null : new Rate((long)above, (long)_base);
    }

    // The k from 0 to the base with low <= k × step < high.
    private CountRange? Between(BigInteger low, BigInteger high, BigInteger step)
    {
        var least = BigInteger.Max(0, Ceiling(low, step));
        var greatest = BigInteger.Min(_base, Ceiling(high, step) - 1);
        return _base.IsZero || least > greatest ? null : new CountRange((long)least, (long)greatest);
    }

    private static BigInteger Ceiling(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return rest.Sign > 0 ? quotient + 1 : quotient;
    }

    // The remainders of all parts sum to base × the units to give. The part gets one when these outnumber the parts with a
    // greater remainder: own remainder + Σ (remainder, less the base where it is greater) >= base. Ties are won.
    private bool CanGetUnit(int part, int remainder)
        => remainder + BestSplit(part, left => left > remainder ? left - (long)_base : left) >= _base;

    // It gets none when the parts with a remainder that is not smaller are enough for all units. Ties are lost.
    private bool CanMissUnit(int part, int remainder)
        => BestSplit(part, left => left >= remainder ? (long)_base - left : -left) >= remainder;

    // The greatest sum of gains over all ways to split what the part leaves of the base; best for every size from 1 up.
    private long BestSplit(int part, Func<long, long> gain)
    {
        var rest = (int)_base - part;
        var best = new long[rest + 1];
        for (var size = 1; size <= rest; size++)
        {
            best[size] = gain((long)(size * _whole % _base));
            for (var first = 1; first <= size / 2; first++)
            {
                best[size] = Math.Max(best[size], best[first] + best[size - first]);
            }
        }

        return best[rest];
    }
}
