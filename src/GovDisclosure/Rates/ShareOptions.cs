using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>How a series of shares is rounded and printed.</summary>
/// <remarks>The default is the largest remainder at two decimals, ties to the first part, zeros kept. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ShareOptions
{
    /// <summary>The most decimals of a share.</summary>
    public const int MaxDecimals = 6;

    /// <summary>The default setting.</summary>
    public static ShareOptions Default { get; } = new();

    /// <summary>How shares are rounded; <see cref="ShareMethod.LargestRemainder"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ShareMethod"/>.</exception>
    public ShareMethod Method { get; init => field = Guard.Defined(value); } = ShareMethod.LargestRemainder;

    /// <summary>The number of decimals of a share in percent, from 0 to 6; 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 6.</exception>
    public int Decimals { get; init => field = Guard.InRange(value, 0, MaxDecimals); } = 2;

    /// <summary>Who gets the last units among equal remainders; <see cref="ShareTie.First"/> by default. Other methods have no ties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ShareTie"/>.</exception>
    public ShareTie Tie { get; init => field = Guard.Defined(value); } = ShareTie.First;

    /// <summary>Whether zeros at the end of a printed share are kept; <see cref="TrailingZeros.Keep"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Rates.TrailingZeros"/>.</exception>
    public TrailingZeros TrailingZeros { get; init => field = Guard.Defined(value); } = TrailingZeros.Keep;

    /// <summary>How many units of the last decimal make 100 percent: 10 000 at two decimals.</summary>
    internal long Whole => Apportionment.UnitsOfWhole(Decimals);
}
