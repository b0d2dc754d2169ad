using GovDisclosure.Texts;

namespace GovDisclosure.AspNetCore;

/// <summary>What an applicant is told of a request by its number and code: where it stands, what is next, what was delivered. Never who asked.</summary>
/// <remarks>Equality compares all members, the list of files as it is held.</remarks>
/// <param name="Number">The number of the request.</param>
/// <param name="State">Where it stands.</param>
public sealed record TrackedRequest(string Number, LocalizedText State)
{
    /// <summary>The next step of the one whose turn it is; null for none.</summary>
    public LocalizedText? NextStep { get; init; }

    /// <summary>The last day of the reply, inclusive; null where there is none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day of the reply; null before it.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The outcome of the reply; null before it.</summary>
    public LocalizedText? Outcome { get; init; }

    /// <summary>The text of the reply; null before it.</summary>
    public string? Text { get; init; }

    /// <summary>The files of the reply; none before it.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];
}
