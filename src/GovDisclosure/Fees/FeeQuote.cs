using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>What a number of units costs by a scale: the amount, its lines by tier and the article.</summary>
/// <remarks>Equality compares the scale and the units; the rest follows from them.</remarks>
[JsonShape]
public sealed partial record FeeQuote
{
    /// <summary>The most lines that a quote lists: a longer tail of steps is folded into the last line of its tier.</summary>
    public const int MaxLines = 1000;

    internal const int MaxSteps = 30;

    internal FeeQuote(FeeScale scale, long units, decimal amount)
    {
        Scale = scale;
        Units = units;
        Amount = amount;
    }

    /// <summary>The scale.</summary>
    public FeeScale Scale { get; }

    /// <summary>The number of units priced.</summary>
    public long Units { get; }

    /// <summary>The amount in yuan.</summary>
    public decimal Amount { get; }

    /// <summary>The article that sets the scale.</summary>
    public Citation Source => Scale.Source;

    /// <summary>The lines by tier, in order, free units included; their subtotals add up to <see cref="Amount"/>.</summary>
    /// <remarks>Computed at each call. A rising tier has a line for each step, up to <see cref="MaxLines"/> lines in all.</remarks>
    /// <returns>The lines; none for no units.</returns>
    public IReadOnlyList<FeeLine> Lines() => Scale.Lines(0, Units, MaxLines - 1);

    /// <summary>Says how the amount comes about, tier by tier.</summary>
    /// <returns>The explanation, in both languages; more than thirty tiers are shortened to thirty steps.</returns>
    public Explanation Explain()
    {
        var steps = new List<ExplanationStep>
        {
            new(
                Scale.Counting == FeeCounting.ApplicantMonth
                    ? new("同一申请人在一个自然月内累计，超额累进计收", "counted over the calendar month of one applicant, at marginal prices")
                    : new("按单次申请计算，不与其他申请累加，超额累进计收", "counted for this one request alone, at marginal prices"),
                Scale.CountingSource),
        };
        foreach (var line in Scale.Lines(0, Units, MaxSteps - 1))
        {
            var tier = Scale.Tiers.Last(t => t.From <= line.From);
            steps.Add(new ExplanationStep(Describe(Scale, line), tier.Point is { } point ? Source with { Point = point } : Source));
        }

        var unit = Scale.Unit;
        return new Explanation(
            new LocalizedText(
                FormattableString.Invariant($"{Units}{unit.Chinese}，共计 {Yuan(Amount)} 元"),
                FormattableString.Invariant($"{Units} × {unit.English}: {Yuan(Amount)} yuan")),
            steps);
    }

    /// <inheritdoc/>
    public bool Equals(FeeQuote? other) => other is not null && Units == other.Units && Scale.Equals(other.Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Scale.GetHashCode() * 31) + Units.GetHashCode());

    internal static string Yuan(decimal amount) => amount.ToString("0.######", CultureInfo.InvariantCulture);

    internal static LocalizedText Describe(FeeScale scale, FeeLine line)
    {
        var unit = scale.Unit;
        var price = line.Price == line.LastPrice ? Yuan(line.Price) : $"{Yuan(line.Price)}–{Yuan(line.LastPrice)}";
        return new LocalizedText(
            FormattableString.Invariant($"第 {line.From}–{line.To} {unit.Chinese}：{line.Count} {unit.Chinese} × {price} 元 = {Yuan(line.Subtotal)} 元"),
            FormattableString.Invariant($"{unit.English} {line.From} to {line.To}: {line.Count} × {price} yuan = {Yuan(line.Subtotal)} yuan"));
    }
}
