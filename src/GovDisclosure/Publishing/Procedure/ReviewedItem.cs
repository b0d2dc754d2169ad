using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>One thing that a review looked at by itself (逐项审查): a passage, a table, an attachment, a question such as state secrets or trade secrets.</summary>
[JsonShape]
public sealed partial record ReviewedItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="subject">What was looked at.</param>
    /// <param name="conclusion">What it came to.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conclusion"/> is not a member of <see cref="ReviewConclusion"/>.</exception>
    public ReviewedItem(string subject, ReviewConclusion conclusion)
    {
        Subject = Guard.NotBlank(subject);
        Conclusion = Guard.Defined(conclusion);
    }

    /// <summary>What was looked at.</summary>
    public string Subject { get; }

    /// <summary>What it came to.</summary>
    public ReviewConclusion Conclusion { get; }

    /// <summary>The basis or the reason, above all where it is not public; empty for none.</summary>
    public string Basis { get; init => field = Guard.NotNull(value); } = string.Empty;
}
