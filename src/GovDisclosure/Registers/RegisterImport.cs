using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What came of taking in an old register.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterImport
{
    /// <summary>Whether the requests are in the register now, all of them; never after a dry run, and where an error stands none is.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The requests that were read, in the order of the rows.</summary>
    public IReadOnlyList<DisclosureRequest> Requests { get; init => field = ValueList.Copy(value); } = ValueList<DisclosureRequest>.Empty;

    /// <summary>What was found, with the row; an error keeps the register from being taken in, a warning does not: an old course may be faulty.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsClean => !Findings.Any(finding => finding is { Severity: Severity.Error, IsWaived: false });

    /// <summary>How many requests and findings.</summary>
    /// <returns>For example <c>120 requests, 3 findings</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Requests.Count} requests, {Findings.Count} findings");
}
