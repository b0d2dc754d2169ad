using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>The requests that a ledger counts, in the order of receipt; those of one day in the order given.</summary>
internal sealed class LedgerRequests
{
    private readonly DisclosureRequest[] _all;
    private readonly LocalDate[] _days;

    // Day and number in the order given; null where that is the order already.
    private readonly long[]? _order;

    public LedgerRequests(IEnumerable<DisclosureRequest> requests)
    {
        _all = [.. requests];
        Count = LeaveOutVoid(_all);
        _days = new LocalDate[Count];
        var sorted = true;
        for (var i = 0; i < Count; i++)
        {
            _days[i] = PackedDate.ToIso(FeeRequest.DayOf(_all[i]));
            sorted &= i == 0 || !PackedDate.IsBefore(_days[i], _days[i - 1]);
        }

        if (!sorted)
        {
            _order = new long[Count];
            for (var i = 0; i < Count; i++)
            {
                var (year, month, day) = _days[i];
                _order[i] = ((((year * 16L) + month) * 32) + day) * (1L << 32) + i;
            }

            Array.Sort(_order);
        }
    }

    public int Count { get; }

    public DisclosureRequest this[int place] => _all[Given(place)];

    public LocalDate DayOf(int place) => _days[Given(place)];

    public string IdOf(int place) => FeeRequest.IdOf(this[place], Given(place) + 1L);

    private int Given(int place) => _order is null ? place : unchecked((int)_order[place]);

    private static int LeaveOutVoid(DisclosureRequest[] requests)
    {
        var count = 0;
        foreach (var request in requests)
        {
            if (Guard.NotNull(request, nameof(requests)).Void is null)
            {
                requests[count++] = request;
            }
        }

        return count;
    }
}
