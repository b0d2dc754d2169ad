using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>One who asked in the same request beside its applicant: a key and the kind. Names and addresses are not kept of those who ask with another.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record CoApplicant
{
    /// <summary>The host's key of the person or body; not a name or the number of a document. Null for none.</summary>
    public string? Key { get; init; }

    /// <summary>The kind; None where the register does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ApplicantKind"/>.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ApplicantKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The kind and nothing else.</summary>
    /// <returns>For example <c>自然人</c>.</returns>
    public override string ToString() => Kind.Name().Chinese;
}
