using System.Globalization;
using GovDisclosure.Explanations;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Fees;

/// <summary>What one request costs in its month.</summary>
/// <remarks>Equality compares all members.</remarks>
public sealed record FeeLedgerEntry
{
    internal FeeLedgerEntry(FeeRequest request, FeeScale scale, long placesBefore, long placesThrough, decimal standard)
    {
        Request = request;
        Scale = scale;
        PlacesBefore = placesBefore;
        PlacesThrough = placesThrough;
        Standard = standard;
    }

    /// <summary>The request.</summary>
    public FeeRequest Request { get; }

    /// <summary>The scale that prices it.</summary>
    public FeeScale Scale { get; }

    /// <summary>How many places of the month were taken before it.</summary>
    public long PlacesBefore { get; }

    /// <summary>Its place in the month, the last one where it takes several; equal to <see cref="PlacesBefore"/> where it takes none.</summary>
    public long PlacesThrough { get; }

    /// <summary>What the tariff gives for it, in yuan.</summary>
    public decimal Standard { get; }

    /// <summary>What is charged, in yuan: <see cref="Standard"/>, or 0 where the organ decided not to charge.</summary>
    public decimal Amount => Request.IsCharged ? Standard : 0m;

    /// <summary>The lines by tier that make <see cref="Standard"/>.</summary>
    /// <returns>For a request per item the tiers of its own places; for one per page those of its pages.</returns>
    public IReadOnlyList<FeeLine> Lines()
    {
        if (Request.Basis == FeeBasis.PerPage)
        {
            return Scale.Quote(Request.Units).Lines();
        }

        return ValueList.Copy(
            Scale.Lines(PlacesThrough, int.MaxValue)
                .Where(line => line.To > PlacesBefore)
                .Select(line =>
                {
                    var from = Math.Max(line.From, PlacesBefore + 1);
                    return new FeeLine(from, line.To, line.Price, line.LastPrice, Scale.AmountBetween(from - 1, line.To));
                }));
    }

    /// <summary>Says why the request costs what it costs.</summary>
    /// <returns>The explanation, in both languages.</returns>
    public Explanation Explain()
    {
        var month = Request.ReceivedOn;
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
                Instruments.FeeMeasures2020.Article(4)));
        }

        steps.AddRange(Lines().Select(line => new ExplanationStep(
            new(
                FormattableString.Invariant($"第 {line.From}–{line.To} {Scale.Unit.Chinese}：{line.Count} × {yuan(line.Price)} 元 = {yuan(line.Subtotal)} 元"),
                FormattableString.Invariant($"{Scale.Unit.English} {line.From} to {line.To}: {line.Count} × {yuan(line.Price)} yuan = {yuan(line.Subtotal)} yuan")),
            Scale.Source)));
        if (!Request.IsCharged)
        {
            steps.Add(new(
                new("行政机关决定不收费；法律规定的是“可以收取”", "the organ decided not to charge: the law says may"),
                Instruments.Regulations2019.Article(42)));
        }

        return new Explanation(new LocalizedText($"收取 {yuan(Amount)} 元", $"charged: {yuan(Amount)} yuan"), steps);
    }
}
