using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>What several things cost together by a tariff, less an exemption.</summary>
/// <remarks>Equality compares the tariff, the lines and the exemption.</remarks>
[JsonShape]
public sealed partial record FeeBill
{
    internal FeeBill(FeeTariff tariff, IEnumerable<FeeBillItem> lines, FeeExemption? exemption)
    {
        Tariff = tariff;
        Lines = ValueList.Copy(lines);
        Exemption = exemption;
    }

    /// <summary>The tariff.</summary>
    public FeeTariff Tariff { get; }

    /// <summary>What is charged, in the order given, each with its quote.</summary>
    public IReadOnlyList<FeeBillItem> Lines { get; }

    /// <summary>The exemption that was applied; null for none.</summary>
    public FeeExemption? Exemption { get; }

    /// <summary>The sum of the lines in yuan.</summary>
    public decimal Gross => Lines.Sum(l => l.Amount);

    /// <summary>What the exemption takes off, in yuan, to the fen (half away from zero).</summary>
    public decimal Reduction => Exemption is null ? 0m : decimal.Round(Gross * Exemption.Share, 2, MidpointRounding.AwayFromZero);

    /// <summary>What is to be paid, in yuan.</summary>
    public decimal Amount => Gross - Reduction;

    /// <summary>Says how the amount comes about.</summary>
    /// <returns>The explanation, in both languages.</returns>
    public Explanation Explain()
    {
        var steps = Lines.Select(Describe).ToList();
        if (Exemption is { } exemption)
        {
            steps.Add(new ExplanationStep(
                new LocalizedText(
                    $"减免：{exemption.Name.Chinese}，减 {FeeQuote.Yuan(Reduction)} 元{(exemption.Condition is { } zh ? $"；{zh.Chinese}" : string.Empty)}",
                    $"exemption: {exemption.Name.English}, less {FeeQuote.Yuan(Reduction)} yuan{(exemption.Condition is { } en ? $"; {en.English}" : string.Empty)}"),
                exemption.Source));
        }

        return new Explanation(
            new LocalizedText($"应缴 {FeeQuote.Yuan(Amount)} 元", $"to be paid: {FeeQuote.Yuan(Amount)} yuan"),
            steps);
    }

    private static ExplanationStep Describe(FeeBillItem line)
        => line.Quote is { } quote
            ? new ExplanationStep(
                new LocalizedText(
                    FormattableString.Invariant($"{quote.Scale.Name.Chinese}：{quote.Units}{quote.Scale.Unit.Chinese}，{FeeQuote.Yuan(quote.Amount)} 元"),
                    FormattableString.Invariant($"{quote.Scale.Name.English}: {quote.Units} × {quote.Scale.Unit.English}, {FeeQuote.Yuan(quote.Amount)} yuan")),
                quote.Source)
            : new ExplanationStep(
                new LocalizedText(
                    $"“{line.ScaleCode}”：按实际发生 {FeeQuote.Yuan(line.Amount)} 元",
                    $"\"{line.ScaleCode}\": at cost, {FeeQuote.Yuan(line.Amount)} yuan"));
}
