using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore;

/// <summary>What an applicant is told of a request by its number and code: where it stands, what is next, what was delivered. Never who asked.</summary>
/// <remarks>Equality compares all members, the files in their order.</remarks>
/// <param name="Number">The number of the request.</param>
/// <param name="State">Where it stands.</param>
public sealed record TrackedRequest(string Number, LocalizedText State)
{
    /// <summary>The next step of the one whose turn it is; null for none.</summary>
    public LocalizedText? NextStep { get; init; }

    /// <summary>The last day of the reply, inclusive; null where there is none.</summary>
    [IsoDay]
    public LocalDate? DueOn { get; init; }

    /// <summary>The day of the reply; null before it.</summary>
    [IsoDay]
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The outcome of the reply; null before it.</summary>
    public LocalizedText? Outcome { get; init; }

    /// <summary>The text of the reply; null before it.</summary>
    public string? Text { get; init; }

    /// <summary>The files of the reply; none before it.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(TrackedRequest? other)
        => ReferenceEquals(this, other)
            || (other is not null && (Number, State, NextStep, DueOn, DeliveredOn, Outcome, Text) == (other.Number, other.State, other.NextStep, other.DueOn, other.DeliveredOn, other.Outcome, other.Text)
                && Files.SequenceEqual(other.Files));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, State, NextStep, DueOn, DeliveredOn, Outcome, Text, Files.Count);

    /// <summary>The request as one line, without the text of its reply.</summary>
    /// <returns>For example <c>2024-17：办理中</c>.</returns>
    public override string ToString() => $"{Number}：{State.Chinese}";
}
