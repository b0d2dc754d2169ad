using GovDisclosure.Cases;

namespace GovDisclosure.Registers;

/// <summary>Takes the identity of the applicant out of a request and puts it back: it is kept apart, so that it can be erased.</summary>
internal static class RegisterContact
{
    public static DisclosureRequest Put(DisclosureRequest request, ApplicantContact? contact)
        => contact is null ? request : request with { Applicant = (request.Applicant ?? new RequestApplicant()) with { Contact = contact } };

    public static DisclosureRequest TakeOut(DisclosureRequest request)
        => request.Applicant is { Contact: not null } applicant ? request with { Applicant = applicant with { Contact = null } } : request;
}
