using System.Text.Json;
using GovDisclosure.Json;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>Writes the figures of article 32 of the 2007 Regulations.</summary>
internal static class FigureWriter
{
    public static void Proactive(Utf8JsonWriter writer, ProactiveFigures figures)
    {
        writer.Count("total", figures.Total);
        writer.Text("scheme", figures.Scheme);
        writer.List("categories", figures.Categories, (w, category) =>
        {
            w.Text("code", category.Code);
            w.Text("name", category.Name);
            w.Count("count", category.Count);
            w.Percent("printedShare", category.PrintedShare);
        });
        writer.Object("shares", figures.Shares, Shares);
        writer.List("channels", figures.Channels, (w, channel) =>
        {
            w.Text("channel", channel.Channel);
            w.Count("count", channel.Count);
            w.List("parts", channel.Parts, (p, part) =>
            {
                p.Text("name", part.Name);
                p.Count("count", part.Count);
                p.Text("action", part.Action);
            });
            w.Text("means", channel.Means);
            w.Number("occasions", channel.Occasions);
        });
    }

    public static void Requests(Utf8JsonWriter writer, RequestFigures figures)
    {
        writer.Number("received", figures.Received);
        writer.Number("handled", figures.Handled);
        writer.List("outcomes", figures.Outcomes, (w, outcome) =>
        {
            w.Text("name", outcome.Name);
            w.Number("count", outcome.Count);
            w.Percent("printedShare", outcome.PrintedShare);
        });
    }

    public static void Fees(Utf8JsonWriter writer, FeeFigures fees)
    {
        writer.WriteNumber("charged", fees.Charged);
        writer.Number("chargedRequests", fees.ChargedRequests);
        writer.WriteNumber("waived", fees.Waived);
        writer.Number("waivedRequests", fees.WaivedRequests);
    }

    public static void Reviews(Utf8JsonWriter writer, ReviewFigures reviews)
    {
        writer.Object("reconsiderations", reviews.Reconsiderations, Cases);
        writer.Object("suits", reviews.Suits, Cases);
    }

    public static void Clauses(Utf8JsonWriter writer, NumberedClauses clauses)
    {
        writer.Text("opening", clauses.Opening);
        writer.AllTexts("items", clauses.Items);
    }

    private static void Cases(Utf8JsonWriter writer, CaseFigures cases)
    {
        writer.Number("received", cases.Received);
        writer.Number("accepted", cases.Accepted);
        writer.Number("concludedInTime", cases.ConcludedInTime);
        writer.List("results", cases.Results, (w, result) =>
        {
            w.Number("count", result.Count);
            w.Text("wording", result.Wording);
        });
    }

    private static void Shares(Utf8JsonWriter writer, ShareOptions options)
    {
        writer.Text("method", ShareMethodCodes.Instance.Of(options.Method));
        writer.Number("decimals", options.Decimals);
        writer.Text("tie", ShareTieCodes.Instance.Of(options.Tie));
        writer.Text("trailingZeros", TrailingZerosCodes.Instance.Of(options.TrailingZeros));
    }
}
