using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>What each request of many applicants costs, month by month, in the order of receipt.</summary>
/// <remarks>
/// <para>Requests are taken in the order of their days of receipt; those of one day in the order given; void ones are left out, and one without a
/// basis is one item, because every request of the applicant counts. The months of one key are
/// counted apart (《办法》 art. 4). A request that is not charged keeps its place. One that was received when the tariff was not in
/// force is left out of <see cref="Entries"/> and listed in <see cref="Findings"/>, rule <c>fee.not-in-force</c>; a number that
/// comes twice is a finding, rule <c>fee.duplicate-id</c>, and both are counted. Requests that name no applicant are added up as those
/// of one; where there are several, a finding says so, rule <c>fee.no-applicant</c>.</para>
/// <para>An immutable value after it is built.</para>
/// </remarks>
[JsonShape(Codec = typeof(FeeLedgerShape))]
public sealed partial class FeeLedger
{
    private readonly FeeLedgerOptions _options;
    private readonly LedgerMonths _months;

    private FeeLedger(FeeLedgerOptions options, IReadOnlyList<FeeLedgerEntry> entries, LedgerMonths months, ValueList<Finding> findings)
    {
        _options = options;
        _months = months;
        Entries = entries;
        Findings = findings;
    }

    /// <summary>The requests with what they cost, in the order of receipt.</summary>
    /// <remarks>An entry is made each time it is asked for, so that a ledger of a million is small; two of one place are equal.</remarks>
    public IReadOnlyList<FeeLedgerEntry> Entries { get; }

    /// <summary>The months, in the order of their first request.</summary>
    public IReadOnlyList<FeeMonth> Months => _months;

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is charged in all, in yuan.</summary>
    public decimal Amount => _months.Amount;

    internal FeeLedgerOptions Options => _options;

    /// <summary>A ledger as it was, from its parts.</summary>
    internal static FeeLedger Restore(FeeLedgerOptions options, ValueList<FeeLedgerEntry> entries, IReadOnlyList<FeeMonth> months, ValueList<Finding> findings)
        => new(options, entries, LedgerMonths.Restore(new FeePricing(options), months), findings);

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
        var ordered = new LedgerRequests(Guard.NotNull(requests));
        var pricing = new FeePricing(options);
        var months = new LedgerMonths(pricing);
        var names = new LedgerNames(ordered);
        var findings = new List<Finding>();
        var before = new long[ordered.Count];
        int[]? places = null;
        var (count, nameless, firstNameless) = (0, 0, string.Empty);
        for (var i = 0; i < ordered.Count; i++)
        {
            var (id, day) = (ordered.IdOf(i), ordered.DayOf(i));
            if (!names.IsNew(id, i))
            {
                findings.Add(new("fee.duplicate-id", Severity.Warning, id, new($"编号“{id}”出现多次", $"the number \"{id}\" comes more than once")));
            }

            if (!options.Tariff.IsInForceOn(day))
            {
                findings.Add(new("fee.not-in-force", Severity.Error, id, NotInForce(options.Tariff, day)) { Source = options.Tariff.Source });
                places ??= [.. Enumerable.Range(0, ordered.Count)];
                continue;
            }

            places?[count] = i;
            before[count++] = months.Add(ordered[i], day);
            if (ordered[i].Applicant?.Key is null && nameless++ == 0)
            {
                firstNameless = id;
            }
        }

        months.CheckNextPlaces();
        if (nameless > 1)
        {
            findings.Add(NoApplicant(options.Tariff, firstNameless, nameless));
        }

        return new FeeLedger(options, new LedgerEntries(pricing, ordered, before, count, places), months, ValueList.Copy(findings));
    }

    /// <summary>The month of an applicant at an organ; null where it has no request.</summary>
    /// <param name="applicantKey">The applicant, see <see cref="RequestApplicant.Key"/>.</param>
    /// <param name="month">The calendar month.</param>
    /// <param name="organ">The organ that received the requests, where they name theirs; each organ counts for itself.</param>
    /// <returns>The month, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="applicantKey"/> is null.</exception>
    public FeeMonth? Month(string applicantKey, YearMonth month, string? organ = null) => _months.Find(new FeeKey(organ, Guard.NotNull(applicantKey)), month);

    /// <summary>What one more request would cost, after all that its month holds.</summary>
    /// <param name="request">The request that may come.</param>
    /// <returns>Its entry; the ledger is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale for the basis of the request.</exception>
    /// <exception cref="LawNotInForceException">The tariff is not in force on the day of receipt.</exception>
    public FeeLedgerEntry IfOneMore(DisclosureRequest request)
    {
        var day = PackedDate.ToIso(FeeRequest.DayOf(Guard.NotNull(request)));
        if (!_options.Tariff.IsInForceOn(day))
        {
            throw new LawNotInForceException(day, NotInForce(_options.Tariff, day));
        }

        var before = _months.PlacesOf(FeeKey.Of(request), day);
        return new FeePricing(_options).Entry(request, FeeRequest.IdOf(request, Entries.Count + 1L), before);
    }

    // Strangers' requests counted as one applicant's would cost each of them too much.
    private static Finding NoApplicant(FeeTariff tariff, string id, int count) => new(
        "fee.no-applicant",
        Severity.Warning,
        id,
        Wording.Of("{0}件申请没有申请人标识，同一机关同一月内按同一申请人累计；不是同一人提出的，应当分别计费", "{0} requests name no applicant and are added up as one applicant's in each month of an organ; where several people asked, each counts alone", count))
    { Source = tariff.Source };

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
}
