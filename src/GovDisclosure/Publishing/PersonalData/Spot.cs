using System.Runtime.InteropServices;

namespace GovDisclosure.Publishing;

/// <summary>A hit in a text, before it has a place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spot(PersonalDataKind Kind, PersonalDataEvidence Evidence, int Percent, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether it names one person by itself, so that a name beside it is that person's.</summary>
    public bool IsIdentifier => Kind is PersonalDataKind.ResidentId or PersonalDataKind.Mobile or PersonalDataKind.BankCard or PersonalDataKind.BankAccount
        or PersonalDataKind.Passport or PersonalDataKind.TravelPermit or PersonalDataKind.FixedLine or PersonalDataKind.VehiclePlate;
}
