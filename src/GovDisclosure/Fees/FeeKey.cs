using System.Runtime.InteropServices;

namespace GovDisclosure.Fees;

/// <summary>What a ledger adds up by: one applicant at one organ (a reading of 《办法》 art. 4), each name kept apart from the other, whatever letters they hold.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FeeKey(string? Organ, string Applicant)
{
    public static FeeKey Of(DisclosureRequest request) => new(request.Organ, request.Applicant?.Key ?? string.Empty);

    /// <summary>For people: the key of the applicant, behind the organ where there is one.</summary>
    public override string ToString() => Organ is null ? Applicant : Organ + "/" + Applicant;
}
