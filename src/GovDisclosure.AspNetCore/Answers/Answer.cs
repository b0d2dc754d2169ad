namespace GovDisclosure.AspNetCore.Answers;

/// <summary>What a call is answered with.</summary>
internal abstract class Answer
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The version of the thing that was asked for, for <c>ETag</c>; null where the bytes of the answer are its version.</summary>
    public string? Version { get; init; }

    /// <summary>Where what was made can be found; null where nothing was.</summary>
    public string? Location { get; init; }

    public abstract string ContentType { get; }

    /// <summary>The name under which a browser keeps the answer; null where it shows it.</summary>
    public virtual string? FileName => null;

    /// <summary>Whether it may be longer than memory should hold: it is written to the disk first, and has no version.</summary>
    public bool IsLong { get; init; }

    public abstract Task WriteAsync(Stream output, CancellationToken cancellationToken);
}
