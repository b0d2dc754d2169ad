using GovDisclosure.Internal;
using GovDisclosure.Law;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>What an organ decided on a request, as far as its lawfulness can be checked: the outcome, the days, the articles named.</summary>
/// <remarks>Equality compares all members. <see cref="DecisionCheck"/> checks it.</remarks>
[JsonShape]
public sealed partial record RequestDecision
{
    /// <summary>Makes a decision.</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="receivedOn">The day the request was received, by Beijing time.</param>
    /// <param name="decidedOn">The day of the decision, by Beijing time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public RequestDecision(Outcome outcome, LocalDate receivedOn, LocalDate decidedOn)
    {
        Outcome = Guard.NotNull(outcome);
        ReceivedOn = receivedOn;
        DecidedOn = decidedOn;
    }

    /// <summary>How the request ended.</summary>
    public Outcome Outcome { get; }

    /// <summary>The day the request was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The articles that the reply names as its basis; empty when it names none.</summary>
    public IReadOnlyList<Citation> NamedBases { get; init => field = ValueList.Copy(value); } = ValueList<Citation>.Empty;

    /// <summary>Whether the reply goes out by internet, which then has to offer the internet way to reconsideration (行政复议法 2023, art. 22).</summary>
    public bool IsByInternet { get; init; }

    /// <summary>The demands that the reply meets; null when nobody looked, and then they are not checked.</summary>
    public IReadOnlyList<OutcomeDemandKind>? Meets { get; init => field = value is null ? null : ValueList.Copy(value); }
}
