using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>A part of an audited series: its value, its printed share, and what each method makes of it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ShareAuditPart
{
    internal ShareAuditPart(decimal value, decimal? printed)
    {
        Value = value;
        Printed = printed;
    }

    /// <summary>The count or the amount.</summary>
    public decimal Value { get; }

    /// <summary>The share as printed, in percent; null where none is printed.</summary>
    public decimal? Printed { get; }

    /// <summary>The share rounded half up; null where the total is zero.</summary>
    public decimal? HalfUp { get; internal init; }

    /// <summary>The share truncated; null where the total is zero.</summary>
    public decimal? Truncated { get; internal init; }

    /// <summary>The share by the largest remainder, ties to the first part; null where the total is zero or not the sum of the parts.</summary>
    public decimal? LargestRemainder { get; internal init; }

    /// <summary>Whether the printed share is that of a method for this part alone, or none is printed.</summary>
    /// <param name="method">The method.</param>
    /// <returns>True where the printed share is what the method gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not a member of <see cref="ShareMethod"/>.</exception>
    public bool Agrees(ShareMethod method)
        => Printed is null || Printed == method switch
        {
            ShareMethod.HalfUp => HalfUp,
            ShareMethod.Truncate => Truncated,
            ShareMethod.LargestRemainder => LargestRemainder,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, $"The value is not a member of {nameof(ShareMethod)}."),
        };
}
