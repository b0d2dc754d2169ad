using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>No law that could answer was in force on the day asked for, or the library does not know it: no Regulations, no tariff of fees, no law of remedies.</summary>
/// <remarks>
/// Ask first (<see cref="DisclosureRegime.StatusOn"/>, <see cref="DisclosureService.TariffOn"/>, <see cref="DisclosureService.RemediesCoveredFrom"/>), use a
/// <c>Try…</c> form, or name a regime or a tariff yourself. Remedies begin with 13 August 2011, those against a fee decision with 1 January 2021, the periods
/// of reconsideration organs with 1 January 2018.
/// </remarks>
public sealed class LawNotInForceException : Exception
{
    /// <summary>Makes an exception without a day.</summary>
    public LawNotInForceException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public LawNotInForceException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public LawNotInForceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal LawNotInForceException(LocalDate day, LocalizedText text)
        : base(text.English)
    {
        Day = day;
        Text = text;
        Reason.With(this, text.Chinese);
    }

    /// <summary>The day asked for; null where the exception was made without one.</summary>
    public LocalDate? Day { get; }

    /// <summary>The message in both languages; null where the exception was made without a day.</summary>
    public LocalizedText? Text { get; }

    internal static LawNotInForceException OfRegulations(LocalDate day, LocalDate from) => new(day, new(
        $"{DateText.Iso(day)} 尚无施行中的政府信息公开条例，首部条例自 {DateText.Iso(from)} 起施行；仍要计算的，请明确指定适用的法规体系",
        $"No Regulations on Open Government Information were in force on {DateText.Iso(day)}; the first came into force on {DateText.Iso(from)}. "
        + "Name a regime explicitly to compute with it all the same."));

    internal static LawNotInForceException OfRemedies(LocalDate day, Instrument first) => new(day, new(
        $"没有 {DateText.Iso(day)} 的救济规定；自 {DateText.Iso(first.EffectiveFrom!.Value)}（{first.Cite().In(Language.Chinese)}）起才有",
        $"The law of remedies on {DateText.Iso(day)} is not covered; it is from {DateText.Iso(first.EffectiveFrom!.Value)} ({first.Cite().In(Language.English)})."));
}
