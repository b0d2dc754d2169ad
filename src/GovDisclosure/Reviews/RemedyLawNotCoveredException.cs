using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>The law of remedies on the day asked for is not among the facts of the library: remedies begin with 13 August 2011, those against a fee decision with 1 January 2021, the periods of reconsideration organs with 1 January 2018.</summary>
/// <remarks>Compare with <see cref="DisclosureService.RemediesCoveredFrom"/> first.</remarks>
public sealed class RemedyLawNotCoveredException : Exception
{
    /// <summary>Makes an exception without a day.</summary>
    public RemedyLawNotCoveredException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public RemedyLawNotCoveredException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RemedyLawNotCoveredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RemedyLawNotCoveredException(LocalDate day, Instrument first)
        : base($"The law of remedies on {DateText.Iso(day)} is not covered; it is from {DateText.Iso(first.EffectiveFrom!.Value)} ({first.Cite().In(Language.English)}).")
        => Text = new(
            $"没有 {DateText.Iso(day)} 的救济规定；自 {DateText.Iso(first.EffectiveFrom!.Value)}（{first.Cite().In(Language.Chinese)}）起才有",
            Message);

    /// <summary>The message in both languages; null where the exception was made without a day.</summary>
    public LocalizedText? Text { get; }
}
