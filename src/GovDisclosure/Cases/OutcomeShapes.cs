using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>An outcome as its code.</summary>
internal sealed class OutcomeShape() : CodedShape<Outcome>("data.unknown-code")
{
    public static readonly OutcomeShape Instance = new();

    protected override IReadOnlyList<Outcome> All => Outcome.All;

    protected override string CodeOf(Outcome value) => value.Code;
}

/// <summary>A reply kind of 2007 as its code.</summary>
internal sealed class ReplyKindShape() : CodedShape<ReplyKind>("data.unknown-code")
{
    public static readonly ReplyKindShape Instance = new();

    protected override IReadOnlyList<ReplyKind> All => ReplyKind.All;

    protected override string CodeOf(ReplyKind value) => value.Code;
}
