using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>One step of a document on its way: who did what on which day.</summary>
[JsonShape]
public sealed partial record PublicationEvent
{
    /// <summary>Makes an event.</summary>
    /// <param name="step">The code of the step in the procedure, for example <c>signed</c>.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">Who did it.</param>
    /// <exception cref="ArgumentException"><paramref name="step"/> or <paramref name="by"/> is empty.</exception>
    public PublicationEvent(string step, LocalDate on, string by)
    {
        Step = Guard.NotBlank(step);
        On = on;
        By = Guard.NotBlank(by);
    }

    /// <summary>The code of the step.</summary>
    public string Step { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Who did it.</summary>
    public string By { get; }

    /// <summary>The attribute that this step sets; <see cref="SourceClassification.Unknown"/> for none.</summary>
    public SourceClassification Attribute { get; init => field = Guard.Defined(value, nameof(Attribute)); }

    /// <summary>The record of the review that this step is; null for another step.</summary>
    public PublicationReview? Review { get; init; }

    /// <summary>The reason, for example of a withdrawal; empty for none.</summary>
    public string Reason { get; init => field = Guard.NotNull(value); } = string.Empty;
}
