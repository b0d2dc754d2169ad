using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>One comparison of an identity: its two sides term by term, their values, and what came of it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record EvaluatedComparison
{
    internal EvaluatedComparison(ComparisonKind kind, IdentityOutcome outcome)
    {
        Kind = kind;
        Outcome = outcome;
    }

    /// <summary>What it asks for.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>What came of it.</summary>
    public IdentityOutcome Outcome { get; }

    /// <summary>The cells of the left side, in the order of the rule.</summary>
    public IReadOnlyList<EvaluatedTerm> LeftTerms { get; internal init => field = ValueList.Copy(value); } = ValueList<EvaluatedTerm>.Empty;

    /// <summary>The plain numbers of the left side, added up.</summary>
    public long LeftConstant { get; internal init; }

    /// <summary>The cells of the right side, in the order of the rule.</summary>
    public IReadOnlyList<EvaluatedTerm> RightTerms { get; internal init => field = ValueList.Copy(value); } = ValueList<EvaluatedTerm>.Empty;

    /// <summary>The plain numbers of the right side, added up.</summary>
    public long RightConstant { get; internal init; }

    /// <summary>The value of the left side; whatever is no number counts as zero.</summary>
    public decimal Left { get; internal init; }

    /// <summary>The value of the right side; whatever is no number counts as zero.</summary>
    public decimal Right { get; internal init; }

    /// <summary>The id of the section that <see cref="ComparisonKind.Mentions"/> looks in; null for other kinds.</summary>
    public string? Section { get; internal init; }

    /// <summary>The phrase that <see cref="ComparisonKind.Mentions"/> looks for; null for other kinds.</summary>
    public string? Phrase { get; internal init; }
}
