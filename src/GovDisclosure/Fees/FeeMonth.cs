using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>One calendar month of one applicant at one organ: how many requests, and what they cost.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeMonth
{
    internal FeeMonth(string? organ, string applicantKey, YearMonth month, long requests, long places, decimal standard, decimal amount, decimal nextItemPrice)
    {
        Organ = organ;
        ApplicantKey = applicantKey;
        Month = month;
        Requests = requests;
        Places = places;
        Standard = standard;
        Amount = amount;
        NextItemPrice = nextItemPrice;
    }

    /// <summary>The organ that received the requests; null where they name none.</summary>
    public string? Organ { get; }

    /// <summary>The applicant, see <see cref="RequestApplicant.Key"/>; empty where the requests name none.</summary>
    public string ApplicantKey { get; }

    /// <summary>Applicant and organ for people, see <see cref="FeeLedgerEntry.Key"/>.</summary>
    public string Key => new FeeKey(Organ, ApplicantKey).ToString();

    /// <summary>The calendar month.</summary>
    public YearMonth Month { get; }

    /// <summary>How many requests there are.</summary>
    public long Requests { get; }

    /// <summary>How many places of the month are taken; a split request takes several, one charged per page none where the setting says so.</summary>
    public long Places { get; }

    /// <summary>What the tariff gives for all of them, in yuan.</summary>
    public decimal Standard { get; }

    /// <summary>What is charged, in yuan.</summary>
    public decimal Amount { get; }

    /// <summary>What one more request would cost per item, in yuan.</summary>
    public decimal NextItemPrice { get; }
}
