using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>What one request costs in its month.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeLedgerEntry
{
    internal FeeLedgerEntry(DisclosureRequest request, string id, FeeScale scale, long placesBefore, long placesThrough, decimal standard)
    {
        Request = request;
        Id = id;
        Scale = scale;
        PlacesBefore = placesBefore;
        PlacesThrough = placesThrough;
        Standard = standard;
    }

    /// <summary>The request.</summary>
    public DisclosureRequest Request { get; }

    /// <summary>The host's number of the request, or its place in the sequence (<c>#3</c>) where it has none.</summary>
    public string Id { get; }

    /// <summary>What is added up by, for people: the key of the applicant, behind the organ where the request names one (<c>organ/key</c>).</summary>
    /// <remarks>
    /// The Measures say same applicant and calendar month; that the receiving organ counts for itself is assumed, not stated. Two keys can read the same and be
    /// two: organ and applicant are compared each for itself.
    /// </remarks>
    public string Key => FeeKey.Of(Request).ToString();

    /// <summary>The day of receipt; its calendar month counts.</summary>
    public LocalDate ReceivedOn => FeeRequest.DayOf(Request);

    /// <summary>By what it is charged.</summary>
    public FeeBasis Basis => FeeRequest.BasisOf(Request);

    /// <summary>The items or the pages.</summary>
    public long Units => FeeRequest.UnitsOf(Request);

    /// <summary>Whether the organ charges it at all.</summary>
    public bool IsCharged => Request.Fee?.IsCharged ?? true;

    /// <summary>The scale that prices it.</summary>
    public FeeScale Scale { get; }

    /// <summary>How many places of the month were taken before it.</summary>
    public long PlacesBefore { get; }

    /// <summary>Its place in the month, the last one where it takes several; equal to <see cref="PlacesBefore"/> where it takes none.</summary>
    public long PlacesThrough { get; }

    /// <summary>What the tariff gives for it, in yuan.</summary>
    public decimal Standard { get; }

    /// <summary>What is charged, in yuan: <see cref="Standard"/>, or 0 where the organ decided not to charge.</summary>
    public decimal Amount => IsCharged ? Standard : 0m;

    /// <summary>The lines by tier that make <see cref="Standard"/>.</summary>
    /// <returns>
    /// For a request per item the tiers of its own places; for one per page those of its pages. As in a quote, at most
    /// <see cref="FeeQuote.MaxLines"/> lines: a longer tail of steps is folded into the last.
    /// </returns>
    public IReadOnlyList<FeeLine> Lines() => Lines(FeeQuote.MaxLines);

    /// <summary>Says why the request costs what it costs.</summary>
    /// <returns>The explanation, in both languages.</returns>
    public Explanation Explain()
    {
        var month = ReceivedOn;
        Func<decimal, string> yuan = FeeQuote.Yuan;
        var steps = new List<ExplanationStep>();
        if (PlacesThrough > PlacesBefore)
        {
            var place = PlacesThrough == PlacesBefore + 1
                ? PlacesThrough.ToString(CultureInfo.InvariantCulture)
                : FormattableString.Invariant($"{PlacesBefore + 1}–{PlacesThrough}");
            steps.Add(new(
                new(
                    FormattableString.Invariant($"{month.Year}年{month.Month}月同一申请人累计第 {place} 件"),
                    FormattableString.Invariant($"number {place} of the applicant in {month.Year}-{month.Month:00}")),
                Instrument.FeeMeasures2020.Article(4)));
        }

        steps.AddRange(Lines(FeeQuote.MaxSteps).Select(line => new ExplanationStep(FeeQuote.Describe(Scale, line), Scale.Source)));
        if (!IsCharged)
        {
            steps.Add(new(
                new("行政机关决定不收费；法律规定的是“可以收取”", "the organ decided not to charge: the law says may"),
                Instrument.Regulations2019.Article(42)));
        }

        return new Explanation(new LocalizedText($"收取 {yuan(Amount)} 元", $"charged: {yuan(Amount)} yuan"), steps);
    }

    private ValueList<FeeLine> Lines(int most)
        => Basis == FeeBasis.PerPage ? Scale.Lines(0, Units, most - 1) : Scale.Lines(PlacesBefore, PlacesThrough, most - 1);
}
