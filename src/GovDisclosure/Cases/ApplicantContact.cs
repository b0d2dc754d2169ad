using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>The identity of an applicant (2019, art. 29): can be kept apart from the request, and is never printed.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ApplicantContact
{
    /// <summary>The name; null where it is not kept here.</summary>
    public string? Name { get; init; }

    /// <summary>The document that proves the identity, with its number; null where it is not kept here.</summary>
    public string? Document { get; init; }

    /// <summary>The postal address; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>The telephone number; null for none.</summary>
    public string? Telephone { get; init; }

    /// <summary>The e-mail address; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>Says that there is an identity, and nothing of it.</summary>
    /// <returns><c>申请人信息（不显示）</c>.</returns>
    public override string ToString() => "申请人信息（不显示）";
}
