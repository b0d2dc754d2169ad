namespace GovDisclosure.Tests.Fees;

/// <summary>Requests of a fee ledger.</summary>
internal static class FeeRequests
{
    public static DisclosureRequest PerItem(string id, string key, LocalDate received, long items = 1, bool charged = true)
        => Of(id, key, received, RequestFee.PerItem(items) with { IsCharged = charged });

    public static DisclosureRequest PerPage(string id, string key, LocalDate received, long pages, bool charged = true)
        => Of(id, key, received, RequestFee.PerPage(pages) with { IsCharged = charged });

    private static DisclosureRequest Of(string id, string key, LocalDate received, RequestFee fee)
        => new(RequestChannel.InPerson, received) { Id = id, Applicant = new RequestApplicant { Key = key }, Fee = fee };
}
