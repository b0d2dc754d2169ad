using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>The inverse question: which settings make the printed shares of a series from its counts?</summary>
/// <remarks>
/// <para>
/// The decimals are those of the longest printed share; a shorter one counts as trimmed, so that 21.6 and 21.60 are the same.
/// Where nothing makes the shares with those decimals, the same is tried with more, as all of them can have been trimmed.
/// </para>
/// <para>
/// Half up and truncation look at each part alone and at the total that the shares are taken of. The largest remainder looks
/// at all parts, so that it is considered only where the parts sum to that total. No setting makes shares that are printed
/// with more than six decimals. Equality compares all members.
/// </para>
/// </remarks>
[JsonShape]
public sealed partial record ShareAudit
{
    private ShareAudit(ValueList<ShareAuditPart> parts, decimal total, int decimals, ValueList<ShareOptions> settings)
    {
        Parts = parts;
        Total = total;
        Decimals = decimals;
        Settings = settings;
    }

    /// <summary>The parts with their printed shares and what the plain methods give.</summary>
    public IReadOnlyList<ShareAuditPart> Parts { get; }

    /// <summary>The total that the shares are taken of.</summary>
    public decimal Total { get; }

    /// <summary>The most decimals among the printed shares.</summary>
    public int Decimals { get; }

    /// <summary>Every setting that makes all printed shares: none, one or several.</summary>
    /// <remarks>The largest remainder is listed once for each tie rule that makes them; where no tie matters that is all three.</remarks>
    public IReadOnlyList<ShareOptions> Settings { get; }

    /// <summary>The methods among the settings, each once.</summary>
    public IReadOnlyList<ShareMethod> Methods => ValueList.Copy(Settings.Select(s => s.Method).Distinct());

    /// <summary>Whether any method makes the printed shares.</summary>
    public bool IsReproduced => Settings.Count > 0;

    /// <summary>The sum of the printed shares.</summary>
    public decimal PrintedSum => Parts.Sum(p => p.Printed ?? 0);

    /// <summary>Asks which settings make the printed shares of counts.</summary>
    /// <param name="counts">The counts; each zero or more.</param>
    /// <param name="printed">The printed shares in percent, their scale the decimals printed (see <see cref="PercentText.TryParse"/>); null where a part has none.</param>
    /// <param name="total">The total that the shares are taken of; null for the sum of the counts.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count or the total is negative; the message names the index of the count.</exception>
    public static ShareAudit OfCounts(IReadOnlyList<long> counts, IReadOnlyList<decimal?> printed, long? total = null)
        => OfAmounts([.. Guard.NotNull(counts).Select(c => (decimal)c)], printed, total);

    /// <summary>Asks which settings make the printed shares of amounts.</summary>
    /// <param name="amounts">The amounts; each zero or more.</param>
    /// <param name="printed">The printed shares in percent, their scale the decimals printed; null where a part has none.</param>
    /// <param name="total">The total that the shares are taken of; null for the sum of the amounts.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the total is negative; the message names the index of the amount.</exception>
    /// <exception cref="OverflowException">The sum is past <see cref="decimal.MaxValue"/>.</exception>
    public static ShareAudit OfAmounts(IReadOnlyList<decimal> amounts, IReadOnlyList<decimal?> printed, decimal? total = null)
    {
        decimal[] values = [.. Guard.NotNull(amounts)];
        decimal?[] shares = [.. Guard.NotNull(printed)];
        if (values.Length != shares.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There must be as many printed shares as parts: {values.Length}, not {shares.Length}."), nameof(printed));
        }

        var of = Guard.NotNegative(total ?? values.Sum(), nameof(total));
        var series = new PrintedSeries(values, shares, of, nameof(amounts));
        return new ShareAudit(ValueList.Copy(series.Parts()), of, series.Decimals, ValueList.Copy(series.Settings()));
    }

    /// <summary>What each method gives for each part, beside the printed share.</summary>
    /// <param name="labels">The names of the parts, in their order; null to number them.</param>
    /// <returns>The settings that make the printed shares, and one step for each part.</returns>
    /// <exception cref="ArgumentException"><paramref name="labels"/> has another length than the series.</exception>
    public Explanation Explain(IReadOnlyList<string>? labels = null) => ShareAuditExplanation.Of(this, labels);
}
