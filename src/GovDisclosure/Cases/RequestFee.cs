using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>The fee of a request: by what it is charged, what was charged, and when it was paid.</summary>
/// <remarks>One basis each, so that no request is charged by both (Fee Measures 2020, art. 3). Equality compares all members.</remarks>
[JsonShape(Codec = typeof(RequestFeeShape))]
public sealed partial record RequestFee
{
    private const long MostItems = 1_000_000;
    private const long MostPages = 1_000_000_000;
    private const long MostYuan = 1_000_000_000;

    private RequestFee(FeeBasis basis, long units)
    {
        Basis = basis;
        Units = units;
    }

    /// <summary>By what it is charged; None where only an amount is known.</summary>
    public FeeBasis Basis { get; }

    /// <summary>The pages, or the number of items that the request was split into, 1 as a rule; 0 where only an amount is known.</summary>
    public long Units { get; }

    /// <summary>Whether the organ charges it at all; true when not set.</summary>
    /// <remarks>Article 42 of the 2019 Regulations says may (可以): not charging is a decision like any other.</remarks>
    public bool IsCharged { get; init; } = true;

    /// <summary>What was charged, in yuan; null where it is not recorded. The year's statistics add it up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, above 1,000,000,000 or finer than a fen (0.01 yuan).</exception>
    public decimal? Amount { get; init => field = value is { } amount ? Yuan(amount) : null; }

    /// <summary>The day on which it was paid; null where that is not known.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>A request charged per item.</summary>
    /// <param name="items">How many items it was split into, 1 to 1,000,000.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is below 1 or above 1,000,000.</exception>
    public static RequestFee PerItem(long items = 1) => new(FeeBasis.PerItem, Guard.InRange(items, 1, MostItems));

    /// <summary>A request charged per page.</summary>
    /// <param name="pages">How many pages it has, one side of A4 or smaller each, 0 to 1,000,000,000.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pages"/> is negative or above 1,000,000,000.</exception>
    public static RequestFee PerPage(long pages) => new(FeeBasis.PerPage, Guard.InRange(pages, 0, MostPages));

    /// <summary>A fee of which only the amount is known.</summary>
    /// <param name="amount">What was charged, in yuan.</param>
    /// <param name="paidOn">The day on which it was paid; null where that is not known.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative, above 1,000,000,000 or finer than a fen (0.01 yuan).</exception>
    public static RequestFee Of(decimal amount, LocalDate? paidOn = null) => new(FeeBasis.None, 0) { Amount = amount, PaidOn = paidOn };

    /// <summary>The basis and the amount.</summary>
    /// <returns>For example <c>按件 1</c>.</returns>
    public override string ToString() => Basis switch
    {
        FeeBasis.PerItem => FormattableString.Invariant($"按件 {Units}"),
        FeeBasis.PerPage => FormattableString.Invariant($"按量 {Units}"),
        _ => FormattableString.Invariant($"{Amount} 元"),
    };

    /// <summary>Whether an amount can be one that was charged: in whole fen, from nothing to a billion yuan.</summary>
    internal static bool IsYuan(decimal amount) => amount is >= 0 and <= MostYuan && decimal.Round(amount, 2) == amount;

    private static decimal Yuan(decimal value)
        => IsYuan(value) ? value : throw Reason.With(
            new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A fee is from 0 to {MostYuan} yuan, with at most two decimals.")),
            FormattableString.Invariant($"收费应为0至{MostYuan}元，最多两位小数"));
}
