using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Requests;

/// <summary>Something that has to happen, or still can, and its last day.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record NextStep
{
    internal NextStep(NextStepKind kind, NextStepActor actor, LocalDate? through, string? party, LocalizedText text, Citation citation)
    {
        Kind = kind;
        Actor = actor;
        Through = through;
        Party = party;
        Text = text;
        Citation = citation;
    }

    /// <summary>What it is.</summary>
    public NextStepKind Kind { get; }

    /// <summary>Whose step it is.</summary>
    public NextStepActor Actor { get; }

    /// <summary>The last day for it, inclusive; null where the law sets none.</summary>
    public LocalDate? Through { get; }

    /// <summary>The name of the one whose step it is, where a party was named; null otherwise.</summary>
    public string? Party { get; }

    /// <summary>What has to be done by when, and what follows if not.</summary>
    public LocalizedText Text { get; }

    /// <summary>The article that sets the day.</summary>
    public Citation Citation { get; }

    /// <summary>The step as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text with its article.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => new ExplanationStep(Text, Citation).In(Guard.Defined(language));

    /// <summary>The kind and the last day.</summary>
    /// <returns>For example <c>reply 2024-04-01</c>.</returns>
    public override string ToString() => NextStepKindCodes.Instance.Of(Kind) + (Through is { } day ? " " + DateText.Iso(day) : string.Empty);
}
