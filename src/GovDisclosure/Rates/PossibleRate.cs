using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>Whether a printed percentage can be a whole number of a base at all: 97 % of 57 cannot.</summary>
/// <remarks>
/// <para>
/// Asked is for a whole number k from 0 to the base, both included, such that k of the base prints as the percentage with its
/// decimals. A printed percentage whose zeros were trimmed is asked with the decimals that are left, which accepts all that
/// more decimals would.
/// </para>
/// <para>
/// Half up and truncation have one answer for each k. The largest remainder prints the truncated share or one unit above it,
/// and which of the two depends on the other parts: the ways to split the rest of the base are searched exactly for bases
/// up to <see cref="ExactSearchLimit"/>; for greater ones both are taken to be possible. Equality compares all members.
/// </para>
/// </remarks>
[JsonShape]
public sealed partial record PossibleRate
{
    /// <summary>The greatest base for which the largest remainder is searched exactly.</summary>
    public const long ExactSearchLimit = 4096;

    /// <summary>Asks whether a percentage is possible.</summary>
    /// <param name="percent">The printed percentage, its scale the decimals printed.</param>
    /// <param name="denominator">The base; zero or more. Of a base of zero there is no percentage.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is negative, or <paramref name="percent"/> has more than 20 decimals.</exception>
    public PossibleRate(decimal percent, long denominator)
    {
        Percent = percent;
        Denominator = Guard.NotNegative(denominator);
        Guard.InRange(PercentText.DecimalsOf(percent), 0, ExactPercent.MaxDecimals, nameof(percent));
        var question = new PossibleNumerators(percent, denominator);
        HalfUp = question.HalfUp();
        Truncated = question.Truncated();
        var methods = new List<ShareMethod>();
        if (question.LargestRemainder())
        {
            methods.Add(ShareMethod.LargestRemainder);
        }

        if (HalfUp is not null)
        {
            methods.Add(ShareMethod.HalfUp);
        }

        if (Truncated is not null)
        {
            methods.Add(ShareMethod.Truncate);
        }

        Methods = ValueList.Copy(methods);
        Below = question.Below();
        Above = question.Above();
    }

    /// <summary>The printed percentage.</summary>
    public decimal Percent { get; }

    /// <summary>The base.</summary>
    public long Denominator { get; }

    /// <summary>The whole numbers that print as the percentage when rounded half up; null where there are none.</summary>
    internal CountRange? HalfUp { get; }

    /// <summary>The whole numbers that print as the percentage when truncated; null where there are none.</summary>
    internal CountRange? Truncated { get; }

    /// <summary>The methods that can print the percentage.</summary>
    public IReadOnlyList<ShareMethod> Methods { get; }

    /// <summary>Whether any method can print the percentage.</summary>
    public bool IsPossible => Methods.Count > 0;

    /// <summary>The greatest whole number of the base that is not above the percentage; null where the base is zero or the percentage negative.</summary>
    public Rate? Below { get; }

    /// <summary>The least whole number of the base that is above the percentage; null where there is none.</summary>
    public Rate? Above { get; }

    /// <summary>Which methods can print the percentage, and what the nearest whole numbers print.</summary>
    /// <returns>One step for each neighbour.</returns>
    public Explanation Explain()
    {
        var decimals = PercentText.DecimalsOf(Percent);
        var steps = new List<ExplanationStep>();
        foreach (var rate in new[] { Below, Above })
        {
            if (rate is not null)
            {
                var exact = rate.ToText(Math.Min(decimals + 4, ExactPercent.MaxDecimals), PercentRounding.Truncate);
                var (halfUp, truncated) = (rate.ToText(decimals), rate.ToText(decimals, PercentRounding.Truncate));
                steps.Add(new(new LocalizedText(
                    $"{rate} = {exact}，四舍五入 {halfUp}，截去 {truncated}",
                    $"{rate} = {exact}, half up {halfUp}, truncated {truncated}")));
            }
        }

        var printed = PercentText.Format(Percent);
        return new Explanation(
            IsPossible
                ? new LocalizedText(FormattableString.Invariant($"{printed} 可以是 {Denominator} 的整数份"), FormattableString.Invariant($"{printed} can be a whole number of {Denominator}"))
                : new LocalizedText(FormattableString.Invariant($"{printed} 不是 {Denominator} 的任何整数份"), FormattableString.Invariant($"{printed} is no whole number of {Denominator}")),
            steps);
    }
}
