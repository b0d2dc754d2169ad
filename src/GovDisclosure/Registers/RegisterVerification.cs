using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What a look at a part of a register found, and where the next part begins.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterVerification
{
    /// <summary>What was found; none where the part is as it was written.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>The place in the order of entry up to which was looked, inclusive.</summary>
    public long Through { get; init; }

    /// <summary>Whether the part was the last one; the next look begins at 0 again.</summary>
    public bool IsEnd { get; init; }

    /// <summary>How far it looked and how much it found.</summary>
    /// <returns>For example <c>500: 0 findings</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Through}: {Findings.Count} findings");
}
