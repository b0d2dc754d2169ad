using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>What the law demands of a reply with a certain outcome.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record OutcomeDemand
{
    internal OutcomeDemand(OutcomeDemandKind kind, LocalizedText text, Citation source, bool isOptional = false)
    {
        Kind = Guard.Defined(kind);
        Text = Guard.NotNull(text);
        Source = Guard.NotNull(source);
        IsOptional = isOptional;
    }

    /// <summary>The kind of thing demanded.</summary>
    public OutcomeDemandKind Kind { get; }

    /// <summary>What has to be told or done, in one sentence.</summary>
    public LocalizedText Text { get; }

    /// <summary>The article that demands it.</summary>
    public Citation Source { get; }

    /// <summary>Whether the article says may (可以) and not shall (应当), or demands it under a condition alone that the decision does not tell of (能够确定的).</summary>
    public bool IsOptional { get; }

    /// <summary>Whether the demand applies on a day: its instrument is in force then.</summary>
    /// <param name="day">The day of the decision.</param>
    /// <returns><c>true</c> from the instrument's first day in force to its last, both included.</returns>
    public bool AppliesOn(LocalDate day) => LawInForce.On(Source.Instrument, day);
}
