using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>What an organ decided on a request: the outcome, the day, the articles named, the text and its files.</summary>
/// <remarks>
/// A register that keeps no course says here what it knows: the day, whether the period was extended, whether it was kept. Equality compares
/// all members. <see cref="Check"/> checks it.
/// </remarks>
[JsonShape(TakesMoments = true)]
public sealed partial record RequestDecision
{
    /// <summary>Makes a decision of which nothing is known yet.</summary>
    [System.Text.Json.Serialization.JsonConstructor]
    public RequestDecision()
    {
    }

    /// <summary>Makes a decision.</summary>
    /// <param name="outcome">How the request ended.</param>
    /// <param name="decidedOn">The day of the decision, by Beijing time; null where the events say it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public RequestDecision(Outcome outcome, LocalDate? decidedOn = null)
    {
        Outcome = Guard.NotNull(outcome);
        DecidedOn = decidedOn;
    }

    /// <summary>How the request ended; null where it is not known, or where only the <see cref="Reply"/> of 2007 is.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>How the request was answered under the Regulations of 2007; null where that is not known or does not apply.</summary>
    /// <remarks>It picks the row of the statistics of 2014, and stands for the outcome where <see cref="Outcome"/> is null and the reply has one.</remarks>
    public ReplyKind? Reply { get; init; }

    /// <summary>The day of the decision; null where the events of the request say it.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Whether the register says that the period was extended, where it keeps no event of it.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Whether the register says that the request was decided in time; null where it does not say.</summary>
    public bool? IsInTime { get; init; }

    /// <summary>The ground of the withheld part of a partly granted request; null where it is not known or nothing was withheld.</summary>
    /// <remarks>Only a part withheld under articles 14 to 16 has to go to reconsideration first.</remarks>
    public Outcome? WithheldUnder { get; init; }

    /// <summary>Whether the reply told the applicant of the remedies; null where that is not known.</summary>
    public bool? ToldRemedies { get; init; }

    /// <summary>The number of the reply's document; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>The text of the reply; null where it is kept elsewhere.</summary>
    public string? Text { get; init; }

    /// <summary>The files that went out with the reply.</summary>
    public IReadOnlyList<RequestAttachment> Attachments { get; init => field = ValueList.Copy(value); } = ValueList<RequestAttachment>.Empty;

    /// <summary>The articles that the reply names as its basis; empty when it names none.</summary>
    public IReadOnlyList<Citation> NamedBases { get; init => field = ValueList.Copy(value); } = ValueList<Citation>.Empty;

    /// <summary>Whether the reply goes out by internet, which then has to offer the internet way to reconsideration (行政复议法 2023, art. 22).</summary>
    public bool IsByInternet { get; init; }

    /// <summary>The demands that the reply meets; null when nobody looked, and then they are not checked.</summary>
    public IReadOnlyList<OutcomeDemandKind>? Meets { get; init => field = value is null ? null : ValueList.Copy(value); }

    /// <summary>The outcome, or that of the reply of 2007; null where neither is known.</summary>
    public Outcome? Result => Outcome ?? Reply?.Outcome;

    /// <summary>Looks for what the law does not allow in the decision, for example in a draft.</summary>
    /// <param name="receivedOn">The day the request was received, by Beijing time.</param>
    /// <returns>All findings; empty when nothing is wrong, and where neither an outcome nor a day of decision is known.</returns>
    public IReadOnlyList<Finding> Check(LocalDate receivedOn) => DecisionCheck.Check(this, receivedOn);

    /// <summary>What a draft still lacks: the demands on its outcome that <see cref="Meets"/> does not name; nothing is met where nobody looked.</summary>
    /// <returns>
    /// The demands of the day of the decision, of a draft without one those of the law as it was last followed (<see cref="DisclosureRegime.CoveredThrough"/>):
    /// those that the law makes, then those it allows or that a suit asks for; none without outcome.
    /// </returns>
    public IReadOnlyList<OutcomeDemand> Missing() => DecisionCheck.Missing(this);

    /// <summary>The outcome and the day.</summary>
    /// <returns>For example <c>granted 2024-03-20</c>.</returns>
    public override string ToString()
        => (Outcome?.Code ?? Reply?.Code ?? string.Empty) + (DecidedOn is { } day ? " " + DateText.Iso(day) : string.Empty);
}
