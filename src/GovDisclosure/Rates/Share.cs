using System.Globalization;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>One part of a series and its share.</summary>
/// <remarks>Equality compares all members. The default value is no share: it has no text.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
public readonly partial record struct Share
{
    internal Share(decimal value, decimal? percent, bool receivedUnit, TrailingZeros zeros)
    {
        Value = value;
        Percent = percent;
        ReceivedUnit = receivedUnit;
        Zeros = zeros;
    }

    /// <summary>The count or the amount.</summary>
    public decimal Value { get; }

    /// <summary>The share in percent, with the series' decimals as its scale; null where the total is zero.</summary>
    public decimal? Percent { get; }

    /// <summary>Whether the share is one unit of the last decimal above the exact share rounded down.</summary>
    public bool ReceivedUnit { get; }

    /// <summary>The share as printed, for example <c>21.6%</c>; <see cref="PercentText.NoValue"/> where the total is zero.</summary>
    public string Text => IsMade ? PercentText.Format(Percent, Zeros) : throw Guard.NotMade<Share>();

    private bool IsMade => Zeros != default;

    private TrailingZeros Zeros { get; }

    /// <summary>The part as text.</summary>
    /// <returns>The value and its share, for example <c>239 (1.53%)</c>.</returns>
    public override string ToString() => IsMade ? $"{Value.ToString(CultureInfo.InvariantCulture)} ({Text})" : PercentText.NoValue;
}
