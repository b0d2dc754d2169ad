using NodaTime;

namespace GovDisclosure;

/// <summary>What has been read of a fee.</summary>
internal sealed class FeeDraft
{
    public FeeBasis Basis { get; set; }

    public long? Items { get; set; }

    public long? Pages { get; set; }

    public bool IsCharged { get; set; } = true;

    public decimal? Amount { get; set; }

    public LocalDate? PaidOn { get; set; }

    /// <summary>What is said of the basis and cannot be; null for nothing.</summary>
    public (string Rule, LocalizedText Message)? Mistake
        => (Items is not null && Pages is not null) || (Basis == FeeBasis.PerItem && Pages is not null) || (Basis == FeeBasis.PerPage && Items is not null)
                ? ("fee.both", new("一件申请按件或者按量收费，不得同时适用（第三条）", "a request is charged per item or per page, not by both (art. 3)"))
            : Basis == FeeBasis.PerPage && Pages is null ? ("data.missing-member", new("缺少“pages”", "\"pages\" is missing"))
            : null;

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
