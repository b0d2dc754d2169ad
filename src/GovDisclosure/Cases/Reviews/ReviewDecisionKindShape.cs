using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>A kind of decision as its code.</summary>
internal sealed class ReviewDecisionKindShape() : CodedShape<ReviewDecisionKind>("data.unknown-code")
{
    public static readonly ReviewDecisionKindShape Instance = new();

    protected override IReadOnlyList<ReviewDecisionKind> All => ReviewDecisionKind.All;

    protected override string CodeOf(ReviewDecisionKind value) => value.Code;
}
