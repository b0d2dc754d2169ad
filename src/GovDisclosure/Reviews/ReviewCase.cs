using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>One reconsideration, or one instance of a suit, in the chain of a request's decision.</summary>
/// <remarks>Equality compares all members. <see cref="ReviewChain.Check"/> says what cannot be.</remarks>
public sealed record ReviewCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="id">The host's number of the case.</param>
    /// <param name="kind">Reconsideration or suit.</param>
    /// <param name="filedOn">The day it was filed, by Beijing time.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="ReviewKind"/>.</exception>
    public ReviewCase(string id, ReviewKind kind, LocalDate filedOn)
    {
        Id = Guard.NotBlank(id);
        Kind = Guard.Defined(kind);
        FiledOn = filedOn;
    }

    /// <summary>The host's number of the case.</summary>
    public string Id { get; }

    /// <summary>Reconsideration or suit.</summary>
    public ReviewKind Kind { get; }

    /// <summary>The day it was filed.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>The day it was accepted (受理、立案); null where it is not known or not yet.</summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>The day it was decided or ended; null while it is pending, also while it is suspended (中止).</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day the decision reached the applicant; null where it is not known, and then <see cref="DecidedOn"/> is used.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>How it was decided or ended; null while it is pending.</summary>
    public ReviewDecisionKind? Decision { get; init; }

    /// <summary>The instance of a suit; the first when not set.</summary>
    public CourtInstance Instance { get; init; }

    /// <summary>How a suit came to court; direct when not set.</summary>
    public SuitRoute Route { get; init; }

    /// <summary>The number of the case that this one follows: the reconsideration, or the lower instance; null for none.</summary>
    public string? Follows { get; init; }

    /// <summary>The position of the organ that keeps the chain; its own decision when not set.</summary>
    public ReviewPosition Position { get; init; }

    /// <summary>Whether the period of a reconsideration was extended by up to thirty days.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether a reconsideration is handled by the simplified procedure (简易程序, since 2024).</summary>
    public bool IsSimplified { get; init; }
}
