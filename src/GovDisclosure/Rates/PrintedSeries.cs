using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>The figures of a share audit, brought to whole numbers once.</summary>
internal sealed class PrintedSeries
{
    private const int MaxNarrowDecimals = 16;

    private readonly decimal[] _values;
    private readonly decimal?[] _printed;
    private readonly BigInteger _total;
    private readonly bool _isComplete;

    // One of the two: counts where every figure fits in 64 bits, which is many times faster for series of millions.
    private readonly long[]? _counts;
    private readonly BigInteger[]? _whole;

    public PrintedSeries(decimal[] values, decimal?[] printed, decimal total, string name)
    {
        _values = values;
        _printed = printed;

        // The total is scaled together with the parts: it can have more decimals than they have.
        decimal[] figures = [.. values, total];
        if (AmountScale.TryToCounts(figures, name, out var counts))
        {
            _counts = counts;
            _total = counts[values.Length];
            _isComplete = values.Sum() == total;
        }
        else
        {
            _whole = AmountScale.ToWhole(figures, name);
            _total = _whole[values.Length];
            _isComplete = _whole.Take(values.Length).Aggregate(BigInteger.Zero, (sum, value) => sum + value) == _total;
        }

        Decimals = printed.Max(p => p is { } share ? PercentText.DecimalsOf(share) : null as int?) ?? 0;
    }

    public int Decimals { get; }

    public IEnumerable<ShareAuditPart> Parts()
    {
        var remainders = _isComplete && !_total.IsZero && Decimals <= ShareOptions.MaxDecimals
            ? Apportioned(new ShareOptions { Decimals = Decimals })
            : null;
        for (var i = 0; i < _values.Length; i++)
        {
            yield return new ShareAuditPart(_values[i], _printed[i])
            {
                HalfUp = Alone(i, PercentRounding.HalfUp),
                Truncated = Alone(i, PercentRounding.Truncate),
                LargestRemainder = remainders is null ? null : ExactPercent.WithScale(remainders[i], Decimals),
            };
        }
    }

    public List<ShareOptions> Settings()
    {
        var found = new List<ShareOptions>();
        if (_total.IsZero || Array.TrueForAll(_printed, p => p is null))
        {
            return found;
        }

        for (var decimals = Decimals; decimals <= ShareOptions.MaxDecimals && found.Count == 0; decimals++)
        {
            found.AddRange(Candidates(decimals).Where(Makes));
        }

        return found;
    }

    private IEnumerable<ShareOptions> Candidates(int decimals)
    {
        var zeros = Array.Exists(_printed, p => p is { } share && PercentText.DecimalsOf(share) < decimals) ? TrailingZeros.Trim : TrailingZeros.Keep;
        var setting = new ShareOptions { Decimals = decimals, TrailingZeros = zeros };
        if (_isComplete)
        {
            yield return setting;
            yield return setting with { Tie = ShareTie.Last };
            yield return setting with { Tie = ShareTie.Larger };
        }

        yield return setting with { Method = ShareMethod.HalfUp };
        yield return setting with { Method = ShareMethod.Truncate };
    }

    private bool Makes(ShareOptions setting)
    {
        if (setting.Method == ShareMethod.LargestRemainder)
        {
            var units = Apportioned(setting);
            return Enumerable.Range(0, units.Length).All(i => IsPrinted(i, units[i], setting.Decimals));
        }

        var rounding = setting.Method == ShareMethod.HalfUp ? PercentRounding.HalfUp : PercentRounding.Truncate;
        return Enumerable.Range(0, _values.Length).All(i => TryNarrow(i, setting.Decimals, rounding, out var units)
            ? IsPrinted(i, units, setting.Decimals)
            : IsPrinted(i, ExactPercent.Units(Whole(i), _total, setting.Decimals, rounding), setting.Whole));
    }

    private bool IsPrinted(int index, long units, int decimals) => _printed[index] is not { } share || share == Percent(units, decimals);

    private bool IsPrinted(int index, BigInteger units, long whole)
    {
        if (_printed[index] is not { } share)
        {
            return true;
        }

        // share = units × 100 ÷ whole, compared in whole numbers as the units can be beyond a decimal.
        var scale = PercentText.DecimalsOf(share);
        return (BigInteger)ExactPercent.WithScale(share, 0) * whole == units * 100 * BigInteger.Pow(10, scale);
    }

    private long[] Apportioned(ShareOptions setting)
    {
        var units = new long[_values.Length];
        if (_counts is not null)
        {
            Apportionment.TryDivide(_counts.AsSpan(0, units.Length), units, setting);
        }
        else
        {
            WideApportionment.Divide([.. _whole!.Take(units.Length)], units, setting);
        }

        return units;
    }

    private decimal? Alone(int index, PercentRounding rounding)
    {
        if (_total.IsZero || Decimals > ExactPercent.MaxDecimals)
        {
            return null;
        }

        if (TryNarrow(index, Decimals, rounding, out var narrow))
        {
            return Percent(narrow, Decimals);
        }

        var units = ExactPercent.Units(Whole(index), _total, Decimals, rounding);
        return units > (BigInteger)decimal.MaxValue ? null : ExactPercent.WithScale((decimal)units, Decimals);
    }

    private BigInteger Whole(int index) => _counts is null ? _whole![index] : _counts[index];

    /// <summary>The share of one part in units of the last decimal, where all of its arithmetic fits in 64 bits.</summary>
    private bool TryNarrow(int index, int decimals, PercentRounding rounding, out long units)
    {
        units = 0;
        if (_counts is null || decimals > MaxNarrowDecimals)
        {
            return false;
        }

        var scale = 100UL;
        for (var i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        var (count, total) = ((ulong)_counts[index], (ulong)_counts[_values.Length]);
        if (count > ulong.MaxValue / scale)
        {
            return false;
        }

        var quotient = count * scale / total;
        var rest = (count * scale) - (quotient * total);
        quotient += rounding == PercentRounding.HalfUp && rest >= total - rest ? 1UL : 0;
        units = unchecked((long)quotient);
        return quotient <= long.MaxValue;
    }

    private static decimal Percent(long units, int decimals) => new(unchecked((int)units), (int)(units >> 32), 0, false, (byte)decimals);
}
