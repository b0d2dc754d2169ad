using System.Collections;
using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>The entries of a ledger, each made when it is asked for: what is kept of one is where it begins.</summary>
internal sealed class LedgerEntries : IReadOnlyList<FeeLedgerEntry>
{
    private readonly FeePricing _pricing;
    private readonly LedgerRequests _requests;
    private readonly int[]? _places;
    private readonly long[] _before;

    /// <summary>Makes the list.</summary>
    /// <param name="pricing">What prices a request.</param>
    /// <param name="requests">The requests, in the order of receipt.</param>
    /// <param name="before">For each entry how many places of its month were taken before it.</param>
    /// <param name="count">How many entries there are.</param>
    /// <param name="places">For each entry its place among the requests; null where every request has an entry.</param>
    public LedgerEntries(FeePricing pricing, LedgerRequests requests, long[] before, int count, int[]? places)
    {
        _pricing = pricing;
        _requests = requests;
        _before = before;
        _places = places;
        Count = count;
    }

    public int Count { get; }

    public FeeLedgerEntry this[int index]
    {
        get
        {
            var place = Guard.InRange(index, 0, Count - 1);
            place = _places is null ? place : _places[place];
            return _pricing.Entry(_requests[place], _requests.IdOf(place), _before[index]);
        }
    }

    public IEnumerator<FeeLedgerEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
