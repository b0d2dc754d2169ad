using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>How many requests took so many working days.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record TimeBand
{
    internal TimeBand(int from, int? through, long count)
    {
        From = Guard.InRange(from, 0, int.MaxValue);
        Through = through is { } last ? Guard.InRange(last, from, int.MaxValue, nameof(through)) : null;
        Count = Guard.NotNegative(count);
    }

    /// <summary>The least working days, inclusive.</summary>
    public int From { get; }

    /// <summary>The most working days, inclusive; null for no end.</summary>
    public int? Through { get; }

    /// <summary>How many requests.</summary>
    public long Count { get; }

    /// <summary>The working days and the count.</summary>
    /// <returns>For example <c>6–10个工作日：12件</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Range("及以上")}个工作日：{Count}件");

    internal string Range(string andMore)
        => Through is not { } last ? FormattableString.Invariant($"{From}{andMore}")
            : last == From ? FormattableString.Invariant($"{From}")
            : FormattableString.Invariant($"{From}–{last}");
}
