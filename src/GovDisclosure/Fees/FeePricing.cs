namespace GovDisclosure.Fees;

/// <summary>What one request costs behind those of its month, under the settings of a ledger.</summary>
internal sealed class FeePricing(FeeLedgerOptions options)
{
    private readonly FeeScale? _item = options.Tariff.TryScale(FeeTariff.ItemCode, out var item) ? item : null;

    private readonly FeeScale? _page = options.Tariff.TryScale(FeeTariff.PageCode, out var page) ? page : null;

    /// <summary>What the tariff gives for a request, in yuan, and the last place that it takes.</summary>
    /// <exception cref="ArgumentException">The tariff has no scale for the basis of the request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The request takes more places than the scale can price.</exception>
    public decimal Price(DisclosureRequest request, long before, out long through)
    {
        var units = FeeRequest.UnitsOf(request);
        var scale = ScaleOf(request);
        if (FeeRequest.BasisOf(request) == FeeBasis.PerPage)
        {
            through = before + (options.PageChargedTakesPlace ? 1 : 0);
            return scale.Amount(units);
        }

        through = before + units;
        return units == 1 ? scale.PriceOf(through) : scale.AmountBetween(before, through);
    }

    /// <summary>The same with all that there is to tell of it.</summary>
    public FeeLedgerEntry Entry(DisclosureRequest request, string id, long before)
    {
        var standard = Price(request, before, out var through);
        return new FeeLedgerEntry(request, id, ScaleOf(request), before, through, standard);
    }

    /// <summary>The price of the place behind so many; 0 where the tariff has no scale of places.</summary>
    public decimal PriceAfter(long places) => _item?.PriceOf(places + 1) ?? 0m;

    private FeeScale ScaleOf(DisclosureRequest request)
        => FeeRequest.BasisOf(request) == FeeBasis.PerPage
            ? _page ?? options.Tariff.Scale(FeeBasis.PerPage)
            : _item ?? options.Tariff.Scale(FeeBasis.PerItem);
}
