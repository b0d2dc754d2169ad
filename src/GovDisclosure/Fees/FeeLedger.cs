using System.Runtime.InteropServices;
using GovDisclosure.Cases;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>What each request of many applicants costs, month by month, in the order of receipt.</summary>
/// <remarks>
/// <para>Requests are taken in the order of their days of receipt; those of one day in the order given; void ones are left out, and one without a
/// basis is one item, because every request of the applicant counts. The months of one key are
/// counted apart (《办法》 art. 4). A request that is not charged keeps its place. One that was received when the tariff was not in
/// force is left out of <see cref="Entries"/> and listed in <see cref="Findings"/>, rule <c>fee.not-in-force</c>; a number that
/// comes twice is a finding, rule <c>fee.duplicate-id</c>, and both are counted.</para>
/// <para>An immutable value after it is built.</para>
/// </remarks>
[JsonShape(Codec = typeof(FeeLedgerShape))]
public sealed partial class FeeLedger
{
    private readonly FeeLedgerOptions _options;
    private readonly Dictionary<MonthKey, FeeMonth> _months;

    private FeeLedger(FeeLedgerOptions options, ValueList<FeeLedgerEntry> entries, Dictionary<MonthKey, FeeMonth> months, ValueList<Finding> findings)
    {
        _options = options;
        _months = months;
        Entries = entries;
        Months = new ValueList<FeeMonth>([.. months.Values]);
        Findings = findings;
    }

    /// <summary>The requests with what they cost, in the order of receipt.</summary>
    public IReadOnlyList<FeeLedgerEntry> Entries { get; }

    /// <summary>The months, in the order of their first request.</summary>
    public IReadOnlyList<FeeMonth> Months { get; }

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is charged in all, in yuan.</summary>
    public decimal Amount => Months.Sum(m => m.Amount);

    internal FeeLedgerOptions Options => _options;

    /// <summary>A ledger as it was, from its parts.</summary>
    internal static FeeLedger Restore(FeeLedgerOptions options, ValueList<FeeLedgerEntry> entries, IEnumerable<FeeMonth> months, ValueList<Finding> findings)
        => new(options, entries, months.ToDictionary(m => new MonthKey(m.Key, m.Month.OnDayOfMonth(1))), findings);

    /// <summary>Builds the ledger.</summary>
    /// <param name="requests">The requests, in any order.</param>
    /// <param name="tariff">The tariff; null for the Measures of 2020.</param>
    /// <param name="pageChargedTakesPlace">Whether a request charged per page takes a place in the monthly count of items (a reading).</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale for a basis that is used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month takes more places than the scale can price.</exception>
    public static FeeLedger Build(IEnumerable<DisclosureRequest> requests, FeeTariff? tariff = null, bool pageChargedTakesPlace = true)
        => Build(requests, new FeeLedgerOptions { Tariff = tariff ?? FeeTariff.ProcessingFee2021, PageChargedTakesPlace = pageChargedTakesPlace });

    internal static FeeLedger Build(IEnumerable<DisclosureRequest> requests, FeeLedgerOptions options)
    {
        var ordered = InOrder(Guard.NotNull(requests));
        var counters = new Dictionary<MonthKey, Counter>();
#if NET
        var ids = new HashSet<string>(ordered.Length, StringComparer.Ordinal);
#else
        var ids = new HashSet<string>(StringComparer.Ordinal);
#endif
        var entries = new List<FeeLedgerEntry>(ordered.Length);
        var findings = new List<Finding>();
        var (item, page) = Scales(options.Tariff);
        foreach (var request in ordered)
        {
            if (!ids.Add(request.Id))
            {
                findings.Add(new("fee.duplicate-id", Severity.Warning, request.Id, new($"编号“{request.Id}”出现多次", $"the number \"{request.Id}\" comes more than once")));
            }

            if (!options.Tariff.IsInForceOn(request.ReceivedOn))
            {
                findings.Add(new("fee.not-in-force", Severity.Error, request.Id, NotInForce(options.Tariff, request.ReceivedOn)) { Source = options.Tariff.Source });
                continue;
            }

            var key = new MonthKey(request.Key, request.ReceivedOn);
            if (!counters.TryGetValue(key, out var counter))
            {
                counters.Add(key, counter = new Counter());
            }

            var entry = Price(request, counter.Places, item, page, options);
            counter.Add(entry);
            entries.Add(entry);
        }

        var months = new Dictionary<MonthKey, FeeMonth>(counters.Count);
        foreach (var pair in counters)
        {
            var c = pair.Value;
            months.Add(pair.Key, new FeeMonth(pair.Key.Key, pair.Key.Month, c.Requests, c.Places, c.Standard, c.Amount, item?.PriceOf(c.Places + 1) ?? 0m));
        }

        return new FeeLedger(options, new ValueList<FeeLedgerEntry>([.. entries]), months, ValueList.Copy(findings));
    }

    /// <summary>The month of a key; null where it has no request.</summary>
    /// <param name="key">What the host adds up by.</param>
    /// <param name="month">The calendar month.</param>
    /// <returns>The month, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public FeeMonth? Month(string key, YearMonth month)
        => _months.TryGetValue(new MonthKey(Guard.NotNull(key), month.OnDayOfMonth(1)), out var found) ? found : null;

    /// <summary>What one more request would cost, after all that its month holds.</summary>
    /// <param name="request">The request that may come.</param>
    /// <returns>Its entry; the ledger is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale for the basis of the request.</exception>
    /// <exception cref="LawNotInForceException">The tariff is not in force on the day of receipt.</exception>
    public FeeLedgerEntry IfOneMore(DisclosureRequest request)
    {
        var next = new FeeRequest(Guard.NotNull(request), Entries.Count + 1L);
        if (!_options.Tariff.IsInForceOn(next.ReceivedOn))
        {
            throw new LawNotInForceException(next.ReceivedOn, NotInForce(_options.Tariff, next.ReceivedOn));
        }

        var before = _months.TryGetValue(new MonthKey(next.Key, next.ReceivedOn), out var month) ? month.Places : 0;
        var (item, page) = Scales(_options.Tariff);
        return Price(next, before, item, page, _options);
    }

    private static FeeLedgerEntry Price(FeeRequest request, long before, FeeScale? item, FeeScale? page, FeeLedgerOptions options)
    {
        if (request.Basis == FeeBasis.PerItem)
        {
            var scale = item ?? options.Tariff.Scale(FeeBasis.PerItem);
            var through = before + request.Units;
            return new FeeLedgerEntry(request.Source, request.Id, scale, before, through, request.Units == 1 ? scale.PriceOf(through) : scale.AmountBetween(before, through));
        }

        var pages = page ?? options.Tariff.Scale(FeeBasis.PerPage);
        return new FeeLedgerEntry(request.Source, request.Id, pages, before, before + (options.PageChargedTakesPlace ? 1 : 0), pages.Amount(request.Units));
    }

    private static (FeeScale? Item, FeeScale? Page) Scales(FeeTariff tariff)
    {
        tariff.TryScale(FeeTariff.ItemCode, out var item);
        tariff.TryScale(FeeTariff.PageCode, out var page);
        return (item, page);
    }

    private static FeeRequest[] InOrder(IEnumerable<DisclosureRequest> requests)
    {
        var number = 0L;
        FeeRequest[] all = [.. requests.Where(r => Guard.NotNull(r, nameof(requests)).Void is null).Select(r => new FeeRequest(r, ++number))];
        var sorted = true;
        for (var i = 0; i < all.Length; i++)
        {
            sorted &= i == 0 || all[i].ReceivedOn >= all[i - 1].ReceivedOn;
        }

        // OrderBy is stable: requests of one day keep the order given.
        return sorted ? all : [.. all.OrderBy(r => r.ReceivedOn)];
    }

    private static LocalizedText NotInForce(FeeTariff tariff, LocalDate day)
    {
        if (ReferenceEquals(tariff, FeeTariff.ProcessingFee2021))
        {
            return FeeTariff.WhyNotInForce(day);
        }

        return new(
            $"{DateText.Iso(day)} 不在收费标准 {tariff.Id} 的施行期内",
            $"the tariff {tariff.Id} is not in force on {DateText.Iso(day)}");
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct MonthKey(string key, LocalDate day) : IEquatable<MonthKey>
    {
        private readonly int _month = (day.Year * 12) + day.Month - 1;

        public string Key { get; } = key;

        public YearMonth Month => new(_month / 12, (_month % 12) + 1);

        public bool Equals(MonthKey other) => _month == other._month && Key == other.Key;

        public override bool Equals(object? obj) => obj is MonthKey other && Equals(other);

        public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Key) * 397) ^ _month);
    }

    private sealed class Counter
    {
        public long Requests { get; private set; }

        public long Places { get; private set; }

        public decimal Standard { get; private set; }

        public decimal Amount { get; private set; }

        public void Add(FeeLedgerEntry entry)
        {
            Requests++;
            Places = entry.PlacesThrough;
            Standard += entry.Standard;
            Amount += entry.Amount;
        }
    }
}
