using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>What a reconsideration decision or a judgment orders the organ to do: to reply, or to reply again, and by when.</summary>
/// <remarks>
/// The second life of a request: <c>RemadeReply</c> gives its last day. The texts do not say from which day the period of a judgment
/// runs (法释〔2025〕8号, art. 11), so that the host gives it where the judgment names it. Equality compares all members.
/// </remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record ReviewOrder
{
    /// <summary>The last day that the decision names itself, inclusive; null where it names none.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The period that the decision sets, in working days; null where it sets none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000.</exception>
    public int? WorkingDays { get; init => field = value is { } days ? Guard.InRange(days, 1, 1000, nameof(WorkingDays)) : null; }

    /// <summary>Day zero of the period, where the decision names it; null for the day it bound the organ.</summary>
    public LocalDate? RunsFrom { get; init; }
}
