using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A movement in the account of a fee; none is ever changed, a mistake is corrected by another movement.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeMovement
{
    /// <summary>Makes a movement.</summary>
    /// <param name="kind">What moved.</param>
    /// <param name="day">The day, by Beijing time; the year of the day counts in the report.</param>
    /// <param name="amount">The amount in yuan: zero or more, and for <see cref="FeeMovementKind.Corrected"/> the difference, of either sign.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member, or <paramref name="amount"/> is negative and no correction.</exception>
    public FeeMovement(FeeMovementKind kind, LocalDate day, decimal amount)
    {
        Kind = Guard.Defined(kind);
        Day = day;
        Amount = kind == FeeMovementKind.Corrected ? amount : Guard.NotNegative(amount);
    }

    /// <summary>What moved.</summary>
    public FeeMovementKind Kind { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The amount in yuan; the difference for a correction.</summary>
    public decimal Amount { get; }

    /// <summary>The number of the receipt or decision, or the reason; null where none is given.</summary>
    public string? Note { get; init; }
}
