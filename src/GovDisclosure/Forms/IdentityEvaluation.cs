using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>An identity of a form at one place of a report: in one column, row or cell, or in the table as a whole.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record IdentityEvaluation
{
    internal IdentityEvaluation(FormIdentity identity, string place, IdentityOutcome outcome)
    {
        Identity = identity;
        Place = place;
        Outcome = outcome;
        PlaceText = QuotedText.Quote(Guard.NotBlank(place));
    }

    /// <summary>The identity.</summary>
    public FormIdentity Identity { get; }

    /// <summary>The cell that should be the sum, or else the column or row, as in <see cref="IdentityFailure.Place"/>.</summary>
    public string Place { get; }

    /// <summary>The place in words: the printed labels, and their English names.</summary>
    public LocalizedText PlaceText { get; internal init => field = Guard.NotNull(value); }

    /// <summary>What came of it.</summary>
    public IdentityOutcome Outcome { get; }

    /// <summary>What stands before <c>implies</c>: where one of them does not hold, the identity asks for nothing.</summary>
    public IReadOnlyList<EvaluatedComparison> Conditions { get; internal init => field = ValueList.Copy(value); } = ValueList<EvaluatedComparison>.Empty;

    /// <summary>What has to hold; the first that fails decides.</summary>
    public IReadOnlyList<EvaluatedComparison> Comparisons { get; internal init => field = ValueList.Copy(value); } = ValueList<EvaluatedComparison>.Empty;
}
