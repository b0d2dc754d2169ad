using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>One reconsideration, or one instance of a suit, over a request's decision.</summary>
/// <remarks>Equality compares all members. <c>ReviewRules.Check</c> says what cannot be.</remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record ReviewCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="id">The host's number of the case.</param>
    /// <param name="kind">Reconsideration or suit.</param>
    /// <param name="filedOn">The day it was handed in or posted, by Beijing time.</param>
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

    /// <summary>The day it was handed in or posted: it decides whether it was in time (民事诉讼法, art. 85 paragraph 4, by 行政复议法 2023, art. 88).</summary>
    public LocalDate FiledOn { get; }

    /// <summary>The key of the applicant who filed it, where several asked together; null for the only one, or for all of them.</summary>
    public string? FiledBy { get; init; }

    /// <summary>What kept the person from filing in time (行政复议法 2023, art. 20 paragraph 2; 行政诉讼法, art. 48), whom it is for the organ or the court to believe; null for nothing.</summary>
    public ReviewExcuse? Excuse { get; init; }

    /// <summary>The day the reconsideration organ or the court received it, from which their own periods run (行政复议法 2023, art. 30); <see cref="FiledOn"/> when null.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day the applicant received the reconsideration organ's request for a correction of the application (行政复议法 2023, art. 31); null for none.</summary>
    public LocalDate? CorrectionNoticedOn { get; init; }

    /// <summary>The day the reconsideration organ received the corrected application; null for none.</summary>
    public LocalDate? CorrectedOn { get; init; }

    /// <summary>The times in which a reconsideration was suspended (中止; 行政复议法 2023, art. 39), which are left out of its period.</summary>
    public IReadOnlyList<ReviewSuspension> Suspensions { get; init => field = ValueList.Copy(value); } = ValueList<ReviewSuspension>.Empty;

    /// <summary>The day it was accepted (受理、立案); null where it is not known or not yet.</summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>The day it was decided or ended; null while it is pending, also while it is suspended (中止).</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day the decision reached the applicant; null where it is not known, and then <see cref="DecidedOn"/> is used.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>Whether the decision told the applicant of the period to sue; <c>true</c> when not set (法释〔2018〕1号, art. 64 paragraph 2).</summary>
    public bool WasTold { get; init; } = true;

    /// <summary>The day an applicant who was not told learned of the period to sue; null where it is not known.</summary>
    public LocalDate? LearnedOn { get; init; }

    /// <summary>What the decision orders: a new reply, and by when; null for none or where it is not known.</summary>
    public ReviewOrder? Order { get; init; }

    /// <summary>How it was decided or ended; null while it is pending.</summary>
    public ReviewDecisionKind? Decision { get; init; }

    /// <summary>The instance of a suit; the first when not set.</summary>
    public CourtInstance Instance { get; init; } = CourtInstance.First;

    /// <summary>How a suit came to court; direct when not set.</summary>
    public SuitRoute Route { get; init; } = SuitRoute.Direct;

    /// <summary>The number of the case that this one follows: the reconsideration, or the lower instance; null for none.</summary>
    public string? Follows { get; init; }

    /// <summary>The position of the organ that keeps the request; its own decision when not set.</summary>
    public ReviewPosition Position { get; init; } = ReviewPosition.OriginalOrgan;

    /// <summary>Whether the period of a reconsideration was extended by up to thirty days.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether a reconsideration is handled by the simplified procedure (简易程序, since 2024).</summary>
    public bool IsSimplified { get; init; }
}
