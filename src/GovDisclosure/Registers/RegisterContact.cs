using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>Takes the identity of the applicant out of a request and puts it back: it is kept apart, so that it can be erased.</summary>
internal static class RegisterContact
{
    public static DisclosureRequest Put(DisclosureRequest request, ApplicantContact? contact)
        => contact is null ? request : request with { Applicant = (request.Applicant ?? new RequestApplicant()) with { Contact = contact } };

    /// <summary>The request with an identity as every database keeps it: nothing where a text is empty.</summary>
    public static DisclosureRequest Plain(DisclosureRequest request)
    {
        if (request.Applicant is not { Contact: { } contact } applicant)
        {
            return request;
        }

        var plain = new ApplicantContact
        {
            Name = Text(contact.Name),
            Document = Text(contact.Document),
            Address = Text(contact.Address),
            Telephone = Text(contact.Telephone),
            Email = Text(contact.Email),
        };
        return plain == contact ? request : request with { Applicant = applicant with { Contact = plain == new ApplicantContact() ? null : plain } };
    }

    private static string? Text(string? text) => string.IsNullOrEmpty(text) || KeptText.Of(text!) is not { Length: > 0 } plain ? null : plain;

    public static DisclosureRequest TakeOut(DisclosureRequest request)
        => request.Applicant is { Contact: not null } applicant ? request with { Applicant = applicant with { Contact = null } } : request;
}
