using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>A series of parts of one whole with their shares, such as the seven classes of a report.</summary>
/// <remarks>
/// Exact: every share is computed from whole numbers. With the largest remainder the shares sum to exactly 100; the other
/// methods round each part alone, see <see cref="Sum"/>. Equality compares the options and all shares. For series of
/// millions <see cref="Apportionment"/> gives the shares alone.
/// </remarks>
[JsonShape]
public sealed partial record ShareSeries
{
    private ShareSeries(ValueList<Share> shares, decimal total, ShareOptions options)
    {
        Shares = shares;
        Total = total;
        Options = options;
    }

    /// <summary>The parts with their shares, in the order given.</summary>
    public IReadOnlyList<Share> Shares { get; }

    /// <summary>The sum of the counts or amounts.</summary>
    public decimal Total { get; }

    /// <summary>The setting of the series.</summary>
    public ShareOptions Options { get; }

    /// <summary>Whether there are shares: false for a total of zero.</summary>
    public bool HasShares => Total != 0;

    /// <summary>The sum of the printed shares; null where there are none.</summary>
    public decimal? Sum => HasShares ? Shares.Sum(s => s.Percent) : null;

    /// <summary>The sum of the printed shares as printed, for example <c>100%</c>; <c>—</c> where there are none.</summary>
    public string SumText => PercentText.Format(Sum, Options.TrailingZeros);

    /// <summary>Computes the shares of a long series without allocation: 100 percent divided among counts, in units of the last decimal.</summary>
    /// <param name="counts">The counts; each zero or more.</param>
    /// <param name="units">Receives the shares: at two decimals 1.53 % is 153 and 100 % is 10 000; as long as <paramref name="counts"/>. All zero when the method returns false or throws.</param>
    /// <param name="options">Method, decimals and tie rule; null for <see cref="ShareOptions.Default"/>.</param>
    /// <returns>False when the total is zero, so that there are no shares.</returns>
    /// <exception cref="ArgumentException"><paramref name="units"/> has another length than <paramref name="counts"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative; the message names its index.</exception>
    public static bool TryDivide(ReadOnlySpan<long> counts, Span<long> units, ShareOptions? options = null) => Apportionment.TryDivide(counts, units, options);

    /// <summary>The shares of counts.</summary>
    /// <param name="counts">The counts; each zero or more.</param>
    /// <param name="options">Method, decimals, tie rule and zeros; null for <see cref="ShareOptions.Default"/>.</param>
    /// <returns>The series; without shares where the total is zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative; the message names its index.</exception>
    public static ShareSeries OfCounts(IEnumerable<long> counts, ShareOptions? options = null)
    {
        options ??= ShareOptions.Default;
        var values = counts as long[] ?? [.. Guard.NotNull(counts)];
        return Make(Array.ConvertAll(values, v => (decimal)v), options, (units, setting) => Apportionment.TryDivide(values, units, setting));
    }

    /// <summary>The shares of amounts, such as yuan or ten thousands of items (万条).</summary>
    /// <param name="amounts">The amounts; each zero or more. They may have any number of decimals.</param>
    /// <param name="options">Method, decimals, tie rule and zeros; null for <see cref="ShareOptions.Default"/>.</param>
    /// <returns>The series; without shares where the total is zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative; the message names its index.</exception>
    /// <exception cref="OverflowException">The total is past <see cref="decimal.MaxValue"/>.</exception>
    public static ShareSeries OfAmounts(IEnumerable<decimal> amounts, ShareOptions? options = null)
    {
        options ??= ShareOptions.Default;
        decimal[] values = [.. Guard.NotNull(amounts)];
        if (AmountScale.TryToCounts(values, nameof(amounts), out var counts))
        {
            return Make(values, options, (units, setting) => Apportionment.TryDivide(counts, units, setting));
        }

        var whole = AmountScale.ToWhole(values, nameof(amounts));
        return Make(values, options, (units, setting) => WideApportionment.Divide(whole, units, setting));
    }

    /// <summary>How the shares came about: for each part its share rounded down, its remainder, and whether it got a unit.</summary>
    /// <param name="labels">The names of the parts, in their order; null to number them.</param>
    /// <returns>One step for the total, one for each part, and one for the sum.</returns>
    /// <exception cref="ArgumentException"><paramref name="labels"/> has another length than the series.</exception>
    public Explanation Explain(IReadOnlyList<string>? labels = null) => ShareExplanation.Of(this, labels);

    private static ShareSeries Make(decimal[] values, ShareOptions options, Action<long[], ShareOptions> divide)
    {
        var units = new long[values.Length];
        var floors = units;
        divide(units, options);
        if (options.Method != ShareMethod.Truncate)
        {
            floors = new long[values.Length];
            divide(floors, options with { Method = ShareMethod.Truncate });
        }

        var total = values.Sum();
        var shares = new Share[values.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            var percent = total == 0 ? (decimal?)null : ExactPercent.WithScale(units[i], options.Decimals);
            shares[i] = new Share(values[i], percent, units[i] > floors[i], options.TrailingZeros);
        }

        return new ShareSeries(new ValueList<Share>(shares), total, options);
    }
}
