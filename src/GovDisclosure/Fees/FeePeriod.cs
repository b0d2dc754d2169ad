using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A period of the law on fees.</summary>
/// <remarks>Equality compares all members. That the cost fees ended on 31 March 2017 is from memory, see <see cref="Source"/>.</remarks>
[JsonShape]
internal sealed partial record FeePeriod
{
    internal FeePeriod(FeePeriodKind kind, LocalDate from, LocalDate? to, Citation source, LocalizedText text)
    {
        Kind = kind;
        From = from;
        To = to;
        Source = source;
        Text = text;
    }

    /// <summary>What kind of fee there was.</summary>
    public FeePeriodKind Kind { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive; null for the period that goes on.</summary>
    public LocalDate? To { get; }

    /// <summary>The instrument that opened the period, with how well it is known.</summary>
    public Citation Source { get; }

    /// <summary>The rule in one sentence.</summary>
    public LocalizedText Text { get; }
}
