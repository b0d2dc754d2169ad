using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>The record of a review before publication (保密审查): item by item, with its conclusion, its basis, a person and a day; it cannot be changed.</summary>
/// <remarks>First reviewed, then published, item by item (2024 Implementing Regulations of the Law on Guarding State Secrets, art. 42).</remarks>
[JsonShape]
public sealed partial record PublicationReview
{
    /// <summary>Makes a record.</summary>
    /// <param name="conclusion">What the review comes to as a whole.</param>
    /// <param name="by">Who reviewed.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">What was looked at, each by itself; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conclusion"/> is not a member of <see cref="ReviewConclusion"/>.</exception>
    public PublicationReview(ReviewConclusion conclusion, string by, LocalDate on, IEnumerable<ReviewedItem> items)
    {
        Conclusion = Guard.Defined(conclusion);
        By = Guard.NotBlank(by);
        On = on;
        Items = ValueList.Copy(Guard.NotNull(items));
    }

    /// <summary>What the review comes to as a whole.</summary>
    public ReviewConclusion Conclusion { get; }

    /// <summary>Who reviewed.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was looked at, each by itself.</summary>
    public IReadOnlyList<ReviewedItem> Items { get; }

    /// <summary>The basis of the conclusion, above all where it is not public; empty for none.</summary>
    public string Basis { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>Whether what several items tell together was looked at too: aggregated data may reveal what none of them does.</summary>
    public bool CoversAggregation { get; init; }
}
