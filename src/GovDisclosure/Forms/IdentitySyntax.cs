namespace GovDisclosure.Forms;

/// <summary>A rule as parsed: comparisons that must hold when all conditions hold.</summary>
internal sealed record IdentityRule(IReadOnlyList<IdentityComparison> Conditions, IReadOnlyList<IdentityComparison> Consequences);

/// <summary>One comparison of a rule; the arguments of <c>whole</c> and <c>mentions</c> stand in its terms and texts.</summary>
internal sealed record IdentityComparison(
    ComparisonKind Kind,
    IReadOnlyList<IdentityTerm> Left,
    IReadOnlyList<IdentityTerm> Right,
    string Section = "",
    string Phrase = "");

/// <summary>A term of a sum: a factor times one or more cells, or a number alone when the name is null.</summary>
internal sealed record IdentityTerm(long Factor, TermKind Kind, string? Name, int Position);

internal enum TermKind
{
    Number,
    Cell,
    Previous,
    Leaves,
    Children,
}

/// <summary>A rule that cannot be used: what is wrong, and where in its text.</summary>
internal sealed class IdentityRuleException(string chinese, string english, int position) : Exception(english)
{
    public string Chinese { get; } = chinese;

    /// <summary>The place in the rule, from 1.</summary>
    public int Position { get; } = position;
}
