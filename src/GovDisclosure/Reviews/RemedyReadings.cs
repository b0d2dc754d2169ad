using GovDisclosure.Internal;

namespace GovDisclosure.Reviews;

/// <summary>The readings that remedies rest on where the texts are silent; a host that reads otherwise sets its own.</summary>
/// <remarks>Each cites what it reads, and explanations mark it as an interpretation. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RemedyReadings
{
    /// <summary>The readings that are used when none are given.</summary>
    public static RemedyReadings Default { get; } = new();

    /// <summary>Whether the day of filing chooses between 法释〔2011〕17号 and 法释〔2025〕8号; otherwise the day zero of the act does. Yes: a rule of procedure, without a rule of transition (2025, art. 15).</summary>
    public RuleValue<bool> FilingDayChoosesText { get; init => field = Guard.NotNull(value); } = new(true, Read(Instrument.DisclosureSuits2025.Article(15)));

    /// <summary>Whether a suit that is barred stays barred after a reconsideration that upholds the act. Yes (法释〔2018〕1号, art. 136).</summary>
    public RuleValue<bool> BarSurvivesReview { get; init => field = Guard.NotNull(value); } = new(true, Read(Instrument.LitigationInterpretation2018.Article(136)));

    /// <summary>Silence, filed from 1 January 2024 to 31 May 2025: not settled.</summary>
    public RuleValue<ReviewFirstReading> SilenceBefore2025 { get; init => field = Guard.NotNull(value); } =
        new(ReviewFirstReading.Unsettled, Read(Instrument.ReconsiderationLaw2023.Article(23, 1, 3)));

    /// <summary>Silence, filed from 1 June 2025: open (法释〔2025〕8号, art. 2 paragraph 2: 复议或者诉讼).</summary>
    public RuleValue<ReviewFirstReading> SilenceFrom2025 { get; init => field = Guard.NotNull(value); } =
        new(ReviewFirstReading.Open, Read(Instrument.DisclosureSuits2025.Article(2, 2)));

    /// <summary>The period of reconsideration before 2024 for who was not told of it: both days are given.</summary>
    public RuleValue<UntoldReading> UntoldReviewBefore2024 { get; init => field = Guard.NotNull(value); } =
        new(UntoldReading.Both, Read(Instrument.ReconsiderationRules2007.Article(17)));

    private static Citation Read(Citation citation) => citation with { Point = Verification.Interpretation };
}
