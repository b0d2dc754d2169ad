namespace GovDisclosure.Rates;

/// <summary>The apportionment of counts whose total fits in 64 bits; allocates nothing.</summary>
/// <remarks>
/// A remainder is never stored. It is below the total, so that it fits in 64 bits although the products that make it do not,
/// and arithmetic that wraps around gives it exactly: count × whole − units × total, modulo 2^64. The parts that get the last
/// units are found by selection, not by sorting: a histogram of eleven bits at a time narrows down the remainder at the edge.
/// </remarks>
internal readonly ref struct NarrowApportionment(ReadOnlySpan<long> counts, Span<long> units, ulong total, ShareOptions options)
{
    private const int DigitBits = 11;

    // Up to here putting the keys in order is quicker than clearing a histogram.
    private const int Few = 48;

    private readonly ReadOnlySpan<long> _counts = counts;
    private readonly Span<long> _units = units;
    private readonly ulong _total = total;
    private readonly ulong _whole = (ulong)options.Whole;
    private readonly ShareOptions _options = options;

    public void Divide()
    {
        var given = RoundDown();
        switch (_options.Method)
        {
            case ShareMethod.HalfUp:
                RoundHalfUp();
                break;
            case ShareMethod.LargestRemainder:
                GiveRest((long)_whole - given);
                break;
            default:
                break;
        }
    }

    private long RoundDown()
    {
        var given = 0L;
        var safe = ulong.MaxValue / _whole;
        for (var i = 0; i < _counts.Length; i++)
        {
            var count = (ulong)_counts[i];
            var floor = (long)(count <= safe ? count * _whole / _total : Quotient(count));
            _units[i] = floor;
            given += floor;
        }

        return given;
    }

    // count × whole ÷ total where the product does not fit: the binary digits of the whole, from the highest.
    private ulong Quotient(ulong count)
    {
        if (count == _total)
        {
            return _whole;
        }

        ulong quotient = 0, rest = 0;
        for (var bit = 63; bit >= 0; bit--)
        {
            quotient <<= 1;
            quotient += AddModulo(ref rest, rest);
            if ((_whole >> bit & 1) != 0)
            {
                quotient += AddModulo(ref rest, count);
            }
        }

        return quotient;
    }

    // Adds to a remainder and returns whether the total was reached; both stay below the total, and nothing overflows.
    private ulong AddModulo(ref ulong rest, ulong more)
    {
        if (rest >= _total - more)
        {
            rest -= _total - more;
            return 1;
        }

        rest += more;
        return 0;
    }

    private ulong Remainder(int i) => unchecked(((ulong)_counts[i] * _whole) - ((ulong)_units[i] * _total));

    private void RoundHalfUp()
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            var rest = Remainder(i);
            if (rest >= _total - rest)
            {
                _units[i]++;
            }
        }
    }

    private void GiveRest(long rest)
    {
        if (rest == 0)
        {
            return;
        }

        // The remainders sum to rest × total and each is below the total: more than `rest` of them are not zero.
        var edge = Edge(rest, out var above, byCountAt: null);
        var left = rest - above;
        var leastCount = 0UL;
        var leftAtLeastCount = left;
        if (_options.Tie == ShareTie.Larger)
        {
            leastCount = Edge(left, out var larger, byCountAt: edge);
            leftAtLeastCount = left - larger;
        }

        for (var step = 0; step < _counts.Length; step++)
        {
            var i = _options.Tie == ShareTie.Last ? _counts.Length - 1 - step : step;
            var remainder = Remainder(i);
            if (remainder > edge)
            {
                _units[i]++;
            }
            else if (remainder == edge)
            {
                var gets = _options.Tie == ShareTie.Larger && (ulong)_counts[i] != leastCount
                    ? (ulong)_counts[i] > leastCount
                    : leftAtLeastCount-- > 0;
                _units[i] += gets ? 1 : 0;
            }
        }
    }

    // The rank-th greatest key, and how many keys are above it. The key is the remainder; with byCountAt it is the count,
    // among the parts with that remainder only.
    private ulong Edge(long rank, out long above, ulong? byCountAt)
        => _counts.Length <= Few ? EdgeOfFew((int)rank, out above, byCountAt) : EdgeOfMany(rank, out above, byCountAt);

    private ulong EdgeOfFew(int rank, out long above, ulong? byCountAt)
    {
        Span<ulong> keys = stackalloc ulong[Few];
        var found = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            var key = Remainder(i);
            if (byCountAt is { } tied)
            {
                if (key != tied)
                {
                    continue;
                }

                key = (ulong)_counts[i];
            }

            var place = found++;
            for (; place > 0 && keys[place - 1] < key; place--)
            {
                keys[place] = keys[place - 1];
            }

            keys[place] = key;
        }

        var edge = keys[rank - 1];
        above = rank - 1;
        while (above > 0 && keys[(int)above - 1] == edge)
        {
            above--;
        }

        return edge;
    }

    private ulong EdgeOfMany(long rank, out long above, ulong? byCountAt)
    {
        Span<int> histogram = stackalloc int[1 << DigitBits];
        above = 0;
        ulong prefix = 0;
        var greatest = byCountAt is null ? _total : long.MaxValue;
        var shift = 0;
        while (shift + DigitBits < 64 && greatest >> (shift + DigitBits) != 0)
        {
            shift += DigitBits;
        }

        for (; shift >= 0; shift -= DigitBits)
        {
            histogram.Clear();
            var isTop = shift + DigitBits >= 64;
            for (var i = 0; i < _counts.Length; i++)
            {
                var key = Remainder(i);
                if (byCountAt is { } tied)
                {
                    if (key != tied)
                    {
                        continue;
                    }

                    key = (ulong)_counts[i];
                }

                if (isTop || key >> (shift + DigitBits) == prefix)
                {
                    histogram[(int)(key >> shift & ((1 << DigitBits) - 1))]++;
                }
            }

            var digit = (1 << DigitBits) - 1;
            for (; above + histogram[digit] < rank; digit--)
            {
                above += histogram[digit];
            }

            prefix = (prefix << DigitBits) | (uint)digit;
        }

        return prefix;
    }
}
