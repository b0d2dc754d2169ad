using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>One endpoint as data: what it is called, what it takes, what it gives, who may use it.</summary>
internal sealed record Operation(string Name, string Method, string Pattern, DisclosureOperation Access, LocalizedText Summary, Func<Call, Task<Answer>> Handle)
{
    public IReadOnlyList<Field> Fields { get; init; } = [];

    public BodyKind Body { get; init; }

    /// <summary>The name of the contract's schema of the body; null for one that has none.</summary>
    public string? BodySchema { get; init; }

    /// <summary>The name of the contract's schema of the answer; null for one that has none.</summary>
    public string? AnswerSchema { get; init; }

    /// <summary>The members of an answer that is no value of the contract, as <see cref="AnswerShape"/> writes them; null for another answer.</summary>
    public string? AnswerMembers { get; init; }

    /// <summary>The status of an answer that is no problem.</summary>
    public int AnswerStatus { get; init; } = StatusCodes.Status200OK;

    /// <summary>Whether the caller may name the tag that was seen in If-Match.</summary>
    public bool TakesTag { get; init; }

    public string AnswerType { get; init; } = "application/json";

    /// <summary>Whether the call changes something, so that a browser's call has to prove that it comes from a page of the host.</summary>
    public bool Changes { get; init; }

    /// <summary>Whether a person reads the answer: problems are pages too, and who is not signed in is sent to sign in.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether a page on an allowed origin may call it.</summary>
    public bool IsForOtherOrigins => Access is DisclosureOperation.Submit or DisclosureOperation.Track or DisclosureOperation.ReadPublished;
}
