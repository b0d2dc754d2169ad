using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The last day of a step of a reconsideration.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReviewTerm
{
    internal ReviewTerm(ReviewTermKind kind, LocalDate due, bool isProvisional, Citation source)
    {
        Kind = kind;
        Due = due;
        IsProvisional = isProvisional;
        Source = source;
    }

    /// <summary>The step.</summary>
    public ReviewTermKind Kind { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate Due { get; }

    /// <summary>Whether the calendar of that day is not known, so that it could still roll over a day off.</summary>
    public bool IsProvisional { get; }

    /// <summary>The article.</summary>
    public Citation Source { get; }
}
