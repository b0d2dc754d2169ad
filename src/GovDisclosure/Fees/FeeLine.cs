using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>A line of a quote: the units of one tier or of one step of it, and what they cost together.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeLine
{
    internal FeeLine(long from, long to, decimal price, decimal lastPrice, decimal subtotal)
    {
        From = from;
        To = to;
        Price = price;
        LastPrice = lastPrice;
        Subtotal = subtotal;
    }

    /// <summary>The first unit of the line.</summary>
    public long From { get; }

    /// <summary>The last unit of the line, inclusive: the end of the tier, or the last unit asked for.</summary>
    public long To { get; }

    /// <summary>How many units the line has.</summary>
    public long Count => To - From + 1;

    /// <summary>The price of one unit in yuan, of the first unit where the prices of the line differ.</summary>
    public decimal Price { get; }

    /// <summary>The price of the line's last unit in yuan; differs from <see cref="Price"/> only in a line that folds many steps.</summary>
    public decimal LastPrice { get; }

    /// <summary>What the units of the line cost together, in yuan.</summary>
    public decimal Subtotal { get; }
}
