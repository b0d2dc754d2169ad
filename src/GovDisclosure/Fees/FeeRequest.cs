using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A request as a fee ledger reads it: who, when, and by which basis the organ charges it.</summary>
internal static class FeeRequest
{
    /// <summary>The host's number of a request, or its place in the sequence.</summary>
    public static string IdOf(DisclosureRequest request, long number) => string.IsNullOrEmpty(request.Id) ? FormattableString.Invariant($"#{number}") : request.Id!;

    // Every request of the applicant counts (累计申请): one without a basis is one item.
    public static FeeBasis BasisOf(DisclosureRequest request) => request.Fee is { Basis: FeeBasis.PerPage } ? FeeBasis.PerPage : FeeBasis.PerItem;

    public static long UnitsOf(DisclosureRequest request) => request.Fee is { Basis: not FeeBasis.None } fee ? fee.Units : 1;

    /// <summary>The day of receipt; its calendar month counts.</summary>
    public static LocalDate DayOf(DisclosureRequest request)
        => (request.RegimeOverride ?? request.Receipt.Regime()) is { } regime ? request.Receipt.DayUnder(regime) : request.Receipt.Arrived;
}
