using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Who asked: a key by which requests of one applicant are added up, the kind, and apart from them the identity.</summary>
/// <remarks>Equality compares all members. Nothing of the identity is ever printed.</remarks>
[JsonShape]
public sealed partial record RequestApplicant
{
    /// <summary>The host's key of the applicant, by which fees are added up; not a name or the number of a document. Null for none.</summary>
    public string? Key { get; init; }

    /// <summary>The kind; None where the register does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ApplicantKind"/>.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ApplicantKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Name, document and address; null where they are kept elsewhere.</summary>
    public ApplicantContact? Contact { get; init; }

    /// <summary>The kind and nothing else.</summary>
    /// <returns>For example <c>自然人</c>.</returns>
    public override string ToString() => Kind.Name().Chinese;
}
