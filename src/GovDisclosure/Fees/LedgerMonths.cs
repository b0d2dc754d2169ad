using System.Collections;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>The months of a ledger, counted up in one array; a month is made a value of when it is asked for.</summary>
/// <remarks>Each key leads to the last of its months, and each month to the one before it, of which a key has few.</remarks>
internal sealed class LedgerMonths(FeePricing pricing) : IReadOnlyList<FeeMonth>
{
    private const int MonthsOfYear = 12;

    // As many as stay out of the heap of large objects.
    private const int CountersOfBlock = 1024;

    private const int FirstCounters = 16;

    private readonly Dictionary<FeeKey, int> _last = [];
    private readonly List<Counter[]> _counters = [];

    // As they were read, where a ledger was: then nothing is priced anew.
    private ValueList<FeeMonth>? _given;

    public int Count { get; private set; }

    public decimal Amount
    {
        get
        {
            var sum = 0m;
            for (var i = 0; i < Count; i++)
            {
                sum += At(i).Amount;
            }

            return sum;
        }
    }

    public FeeMonth this[int index] => _given is not null ? _given[index] : Of(Guard.InRange(index, 0, Count - 1));

    /// <summary>The months of a ledger that was read.</summary>
    public static LedgerMonths Restore(FeePricing pricing, IReadOnlyList<FeeMonth> months)
    {
        var restored = new LedgerMonths(pricing) { _given = ValueList.Copy(months) };
        foreach (var month in months)
        {
            ref var counter = ref restored.Append(new FeeKey(month.Organ, month.ApplicantKey), NumberOf(month.Month.OnDayOfMonth(1)));
            (counter.Places, counter.Amount) = (month.Places, month.Amount);
        }

        return restored;
    }

    /// <summary>Counts a request; returns how many places of its month were taken before it.</summary>
    public long Add(DisclosureRequest request, LocalDate day)
    {
        ref var counter = ref CounterOf(FeeKey.Of(request), NumberOf(day));
        var before = counter.Places;
        var standard = pricing.Price(request, before, out var through);
        counter.Requests++;
        counter.Places = through;
        if (standard != 0m)
        {
            counter.Standard += standard;
            counter.Amount += request.Fee is { IsCharged: false } ? 0m : standard;
        }

        return before;
    }

    /// <summary>Makes sure that the next place of each month can be priced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A month takes more places than the scale can price.</exception>
    public void CheckNextPlaces()
    {
        var most = 0L;
        for (var i = 0; i < Count; i++)
        {
            most = Math.Max(most, At(i).Places);
        }

        _ = pricing.PriceAfter(most);
    }

    public FeeMonth? Find(FeeKey key, YearMonth month) => IndexOf(key, NumberOf(month.OnDayOfMonth(1))) is var found and >= 0 ? this[found] : null;

    /// <summary>How many places a key has taken in the month of a day.</summary>
    public long PlacesOf(FeeKey key, LocalDate day) => IndexOf(key, NumberOf(day)) is var found and >= 0 ? At(found).Places : 0;

    public IEnumerator<FeeMonth> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int NumberOf(LocalDate day) => (day.Year * MonthsOfYear) + day.Month - 1;

    private int IndexOf(FeeKey key, int month)
    {
        var found = _last.TryGetValue(key, out var last) ? last : -1;
        while (found >= 0 && At(found).Month != month)
        {
            found = At(found).Before;
        }

        return found;
    }

    private FeeMonth Of(int index)
    {
        ref readonly var c = ref At(index);
        var month = new YearMonth(c.Month / MonthsOfYear, (c.Month % MonthsOfYear) + 1);
        return new FeeMonth(c.Key.Organ, c.Key.Applicant, month, c.Requests, c.Places, c.Standard, c.Amount, pricing.PriceAfter(c.Places));
    }

    // Requests come in the order of receipt: the last month of a key is the one that is counted.
    private ref Counter CounterOf(FeeKey key, int month)
    {
        if (_last.TryGetValue(key, out var last) && At(last).Month == month)
        {
            return ref At(last);
        }

        return ref Append(key, month);
    }

    private ref Counter Append(FeeKey key, int month)
    {
        var (block, place) = (Count / CountersOfBlock, Count % CountersOfBlock);
        if (block == _counters.Count)
        {
            _counters.Add(new Counter[block == 0 ? FirstCounters : CountersOfBlock]);
        }
        else if (place == _counters[block].Length)
        {
            var longer = _counters[block];
            Array.Resize(ref longer, 2 * place);
            _counters[block] = longer;
        }

        ref var counter = ref At(Count);
        counter = new Counter { Key = key, Month = month, Before = _last.TryGetValue(key, out var before) ? before : -1 };
        _last[key] = Count++;
        return ref counter;
    }

    private ref Counter At(int index) => ref _counters[index / CountersOfBlock][index % CountersOfBlock];

    [StructLayout(LayoutKind.Auto)]
    private struct Counter
    {
        public FeeKey Key;
        public int Month;
        public int Before;
        public int Requests;
        public long Places;
        public decimal Standard;
        public decimal Amount;
    }
}
