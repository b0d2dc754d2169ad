using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What became of something that was to be written into a register.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="kind">What became of it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="RegisterResultKind"/>.</exception>
    public RegisterResult(RegisterResultKind kind) => Kind = Guard.Defined(kind);

    /// <summary>What became of it.</summary>
    public RegisterResultKind Kind { get; }

    /// <summary>The request as it is kept now; null where there is none.</summary>
    public RegisteredRequest? Request { get; init; }

    /// <summary>What was found in it that was not there before: with <see cref="RegisterResultKind.Refused"/> why, with articles.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>Whether it is written.</summary>
    public bool IsSaved => Kind == RegisterResultKind.Saved;

    /// <summary>The kind and the request.</summary>
    /// <returns>For example <c>Saved 2024-17（2024-03-04收到） #3</c>.</returns>
    public override string ToString() => Request is null ? Kind.ToString() : $"{Kind} {Request}";
}
