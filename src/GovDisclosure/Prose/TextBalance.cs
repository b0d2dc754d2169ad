using System.Globalization;
using GovDisclosure.Texts;

namespace GovDisclosure.Prose;

/// <summary>What one text says came in and came out.</summary>
/// <param name="Received">The requests received.</param>
/// <param name="IsNew">Whether the text says that they are new (新收); 收到 may hold those carried in already.</param>
/// <param name="CarriedIn">Those carried in from the year before.</param>
/// <param name="Handled">Those handled.</param>
/// <param name="CarriedOut">Those carried out into the next year.</param>
internal sealed record TextBalance(decimal Received, bool IsNew, decimal CarriedIn, decimal Handled, decimal CarriedOut)
{
    /// <summary>What came in, where 收到 means new ones.</summary>
    public decimal In => Received + CarriedIn;

    /// <summary>What came out.</summary>
    public decimal Out => Handled + CarriedOut;

    /// <summary>Whether no reading of the text balances.</summary>
    public bool IsBroken => In != Out && (IsNew || Received != Out);

    /// <summary>The numbers in a sentence; the scope is named where it is not said.</summary>
    public LocalizedText Message => new(
        $"{(IsNew ? "新收" : "收到")} {Print(Received)} 加上年结转 {Print(CarriedIn)} 为 {Print(In)}，办理 {Print(Handled)} 加结转下年 {Print(CarriedOut)} 为 {Print(Out)}，差 {Print(In - Out)}"
            + (IsNew ? string.Empty : $"；收到数若已含上年结转，差 {Print(Received - Out)}"),
        $"{Print(Received)} {(IsNew ? "new" : "received")} and {Print(CarriedIn)} carried in are {Print(In)}; {Print(Handled)} handled and {Print(CarriedOut)} carried out are {Print(Out)}; the difference is {Print(In - Out)}"
            + (IsNew ? string.Empty : $", or {Print(Received - Out)} where those received hold those carried in"));

    /// <summary>The balance that a text states; null where it does not name all four numbers.</summary>
    public static TextBalance? Of(IEnumerable<TextFigure> figures)
    {
        decimal? added = null, received = null, carriedIn = null, handled = null, carriedOut = null;
        foreach (var figure in figures.Where(f => !f.HasOtherScope && !f.Words.Contains("复议") && !f.Words.Contains("诉讼")))
        {
            if (figure.IsCarriedOut)
            {
                carriedOut ??= figure.Value;
            }
            else if (figure.IsCarriedIn)
            {
                carriedIn ??= figure.Value;
            }
            else if (figure.Words.Contains("新收"))
            {
                added ??= figure.Value;
            }
            else if (figure.Words.Contains("申请") && (figure.Words.Contains("收到") || figure.Words.Contains("受理") || figure.Words.Contains("接收")))
            {
                received ??= figure.Value;
            }
            else if (!figure.Words.Contains("结转") && (figure.Words.Contains("办理") || figure.Words.Contains("办结") || figure.Words.Contains("答复")))
            {
                handled ??= figure.Value;
            }
        }

        return (added ?? received) is { } came && carriedIn is { } old && handled is { } done && carriedOut is { } open
            ? new TextBalance(came, added is not null, old, done, open)
            : null;
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Print(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
