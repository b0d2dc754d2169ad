using System.Numerics;

namespace GovDisclosure.Rates;

/// <summary>The figures of a share audit, brought to whole numbers once.</summary>
internal sealed class PrintedSeries
{
    private readonly decimal[] _values;
    private readonly decimal?[] _printed;
    private readonly BigInteger[] _whole;
    private readonly BigInteger _total;
    private readonly bool _isComplete;

    public PrintedSeries(decimal[] values, decimal?[] printed, decimal total, string name)
    {
        _values = values;
        _printed = printed;

        // The total is scaled together with the parts: it can have more decimals than they have.
        var (scaled, _) = AmountScale.ToWhole([.. values, total], name);
        _whole = [.. scaled.Take(values.Length)];
        _total = scaled[values.Length];
        _isComplete = _whole.Aggregate(BigInteger.Zero, (sum, value) => sum + value) == _total;
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
            return Enumerable.Range(0, units.Length).All(i => IsPrinted(i, units[i], setting.Whole));
        }

        var rounding = setting.Method == ShareMethod.HalfUp ? PercentRounding.HalfUp : PercentRounding.Truncate;
        return Enumerable.Range(0, _whole.Length)
            .All(i => IsPrinted(i, ExactPercent.Units(_whole[i], _total, setting.Decimals, rounding), setting.Whole));
    }

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
        var units = new long[_whole.Length];
        WideApportionment.Divide(_whole, units, setting);
        return units;
    }

    private decimal? Alone(int index, PercentRounding rounding)
    {
        if (_total.IsZero || Decimals > ExactPercent.MaxDecimals)
        {
            return null;
        }

        var units = ExactPercent.Units(_whole[index], _total, Decimals, rounding);
        return units > (BigInteger)decimal.MaxValue ? null : ExactPercent.WithScale((decimal)units, Decimals);
    }
}
