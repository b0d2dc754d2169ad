using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A request in a fee ledger: who, when, and by which basis the organ charges it.</summary>
/// <remarks>
/// The factories take one basis each, so that no request can be charged by both (《办法》 art. 3). Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record FeeRequest
{
    private FeeRequest(string id, string key, LocalDate receivedOn, FeeBasis basis, long units)
    {
        Id = Guard.NotBlank(id);
        Key = Guard.NotNull(key);
        ReceivedOn = receivedOn;
        Basis = basis;
        Units = units;
    }

    /// <summary>The host's number of the request.</summary>
    public string Id { get; }

    /// <summary>What the host adds up by: one applicant at one organ.</summary>
    /// <remarks>The Measures say same applicant and calendar month; that the receiving organ counts for itself is assumed, not stated.</remarks>
    public string Key { get; }

    /// <summary>The day of receipt, by Beijing time; its calendar month counts.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>By what it is charged.</summary>
    public FeeBasis Basis { get; }

    /// <summary>The pages, or the number of items that the request was split into (一事一申请), 1 as a rule.</summary>
    public long Units { get; }

    /// <summary>Whether the organ charges it at all.</summary>
    /// <remarks>Article 42 of the 2019 Regulations says may (可以): not charging is a decision like any other.</remarks>
    public bool IsCharged { get; init; } = true;

    /// <summary>A request charged per item.</summary>
    /// <param name="id">The host's number of the request.</param>
    /// <param name="key">What the host adds up by: one applicant at one organ.</param>
    /// <param name="receivedOn">The day of receipt, by Beijing time.</param>
    /// <param name="items">How many items it was split into, 1 to 1,000,000.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is below 1 or above 1,000,000.</exception>
    public static FeeRequest PerItem(string id, string key, LocalDate receivedOn, long items = 1)
        => new(id, key, receivedOn, FeeBasis.PerItem, Guard.InRange(items, 1, 1_000_000));

    /// <summary>A request charged per page.</summary>
    /// <param name="id">The host's number of the request.</param>
    /// <param name="key">What the host adds up by: one applicant at one organ.</param>
    /// <param name="receivedOn">The day of receipt, by Beijing time.</param>
    /// <param name="pages">How many pages it has, one side of A4 or smaller each, 0 to 1,000,000,000.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pages"/> is negative or above 1,000,000,000.</exception>
    public static FeeRequest PerPage(string id, string key, LocalDate receivedOn, long pages)
        => new(id, key, receivedOn, FeeBasis.PerPage, Guard.InRange(pages, 0, 1_000_000_000));

    /// <summary>Holds what was read to what the factories hold.</summary>
    internal void CheckRead()
    {
        Guard.Defined(Basis, nameof(Basis));
        Guard.InRange(Units, Basis == FeeBasis.PerItem ? 1 : 0, Basis == FeeBasis.PerItem ? 1_000_000 : 1_000_000_000, nameof(Units));
    }
}
