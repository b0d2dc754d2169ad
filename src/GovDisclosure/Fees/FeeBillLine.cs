using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>A line of a bill.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeBillLine
{
    internal FeeBillLine(FeeBillItem item, FeeQuote? quote)
    {
        Item = item;
        Quote = quote;
    }

    /// <summary>What is charged.</summary>
    public FeeBillItem Item { get; }

    /// <summary>The quote by the scale; null for a cost that is passed on.</summary>
    public FeeQuote? Quote { get; }

    /// <summary>The amount in yuan before any exemption.</summary>
    public decimal Amount => Quote?.Amount ?? Item.ActualCost ?? 0m;
}
