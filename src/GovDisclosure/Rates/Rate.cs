using System.Numerics;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Rates;

/// <summary>A rate: a count over the count it is taken of, such as resolved cases (办结) over cases received.</summary>
/// <remarks>
/// The rate keeps both counts and is rounded only when it prints; without a denominator it has no value, which is not zero.
/// A numerator above the denominator is kept, as reports hold such rates: see <see cref="IsOverOne"/>. Equality compares all
/// members.
/// </remarks>
[JsonShape]
public sealed partial record Rate
{
    /// <summary>Makes a rate.</summary>
    /// <param name="numerator">The count of those that meet the condition; zero or more.</param>
    /// <param name="denominator">The count of all; zero where there is nothing to take a rate of.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Rate(long numerator, long denominator)
    {
        Numerator = Guard.NotNegative(numerator);
        Denominator = Guard.NotNegative(denominator);
    }

    /// <summary>The count of those that meet the condition.</summary>
    public long Numerator { get; }

    /// <summary>The count of all.</summary>
    public long Denominator { get; }

    /// <summary>What is measured, for example 办结率; null where it is not said.</summary>
    public LocalizedText? Measure { get; init; }

    /// <summary>The day whose state the counts show; null where it is not said.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Whether there is a rate: false for a zero denominator.</summary>
    public bool HasValue => Denominator != 0;

    /// <summary>Whether the numerator is above the denominator: out of range for a part of a whole.</summary>
    public bool IsOverOne => Numerator > Denominator;

    /// <summary>The rate in percent.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <returns>The percentage, half up (0.125 % at two decimals is 0.13 %), with the number of decimals as its scale; null for a zero denominator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20.</exception>
    /// <exception cref="OverflowException">The rate is so far above one that the percentage has more than 28 digits.</exception>
    public decimal? Percent(int decimals = 2) => Percent(decimals, PercentRounding.HalfUp);

    internal decimal? Percent(int decimals, PercentRounding rounding)
    {
        Guard.InRange(decimals, 0, ExactPercent.MaxDecimals);
        return HasValue ? ExactPercent.Of(Numerator, Denominator, decimals, rounding) : null;
    }

    /// <summary>The rate as a report prints it.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <param name="zeros">Whether zeros at the end are kept.</param>
    /// <returns>For example <c>92.7%</c>; <see cref="PercentText.NoValue"/> for a zero denominator.</returns>
    /// <inheritdoc cref="Percent(int)" path="/exception"/>
    public string ToText(int decimals = 2, TrailingZeros zeros = TrailingZeros.Keep) => PercentText.Format(Percent(decimals), zeros);

    internal string ToText(int decimals, PercentRounding rounding) => PercentText.Format(Percent(decimals, rounding));

    /// <summary>How the printed percentage came about.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 20.</param>
    /// <returns>The counts, the exact quotient to six more decimals, and the rounding.</returns>
    /// <inheritdoc cref="Percent(int)" path="/exception"/>
    public Explanation Explain(int decimals = 2)
    {
        var printed = ToText(decimals);
        var (chineseName, englishName) = Measure is null ? ("比率", "Rate") : (Measure.Chinese, Measure.English);
        var steps = new List<ExplanationStep>
        {
            new(new LocalizedText(
                FormattableString.Invariant($"分子 {Numerator}，分母 {Denominator}{(AsOf is { } day ? $"，截至{DateText.Chinese(day)}" : string.Empty)}"),
                FormattableString.Invariant($"numerator {Numerator}, denominator {Denominator}{(AsOf is { } date ? $", as of {DateText.Iso(date)}" : string.Empty)}"))),
        };
        if (HasValue)
        {
            var exact = PercentText.Format(ExactPercent.Of(Numerator, Denominator, Math.Min(decimals + 6, ExactPercent.MaxDecimals), PercentRounding.Truncate));
            var mark = (BigInteger)Numerator * BigInteger.Pow(10, Math.Min(decimals + 6, ExactPercent.MaxDecimals) + 2) % Denominator == 0 ? string.Empty : "…";
            steps.Add(new(new LocalizedText(
                FormattableString.Invariant($"{Numerator} ÷ {Denominator} = {exact}{mark}"),
                FormattableString.Invariant($"{Numerator} / {Denominator} = {exact}{mark}"))));
            steps.Add(new(new LocalizedText(
                FormattableString.Invariant($"四舍五入保留 {decimals} 位小数：{printed}"), FormattableString.Invariant($"half up to {decimals} decimals: {printed}"))));
        }
        else
        {
            steps.Add(new(new LocalizedText("分母为零，没有比率", "the denominator is zero: there is no rate")));
        }

        return new Explanation(new LocalizedText($"{chineseName}：{printed}", $"{englishName}: {printed}"), steps);
    }

    /// <summary>The rate as a fraction.</summary>
    /// <returns>For example <c>102/110</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");
}
