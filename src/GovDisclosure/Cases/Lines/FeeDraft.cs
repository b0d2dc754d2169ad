using NodaTime;

namespace GovDisclosure.Cases;

/// <summary>What has been read of a fee.</summary>
internal sealed class FeeDraft
{
    public FeeBasis Basis { get; set; }

    public long? Items { get; set; }

    public long? Pages { get; set; }

    public bool IsCharged { get; set; } = true;

    public decimal? Amount { get; set; }

    public LocalDate? PaidOn { get; set; }

    public RequestFee ToFee()
    {
        var basis = Basis != FeeBasis.None ? Basis : Pages is not null ? FeeBasis.PerPage : Items is not null ? FeeBasis.PerItem : FeeBasis.None;
        var made = basis switch
        {
            FeeBasis.PerItem => RequestFee.PerItem(Items ?? 1),
            FeeBasis.PerPage => RequestFee.PerPage(Pages ?? 0),
            _ => RequestFee.Of(0),
        };
        return made with { IsCharged = IsCharged, Amount = Amount, PaidOn = PaidOn };
    }
}
