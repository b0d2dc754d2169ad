using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>How a reconsideration or a suit was decided or ended.</summary>
/// <remarks>The instances are those of <see cref="ReviewDecisionKind"/> and no others, so reference equality is equality.</remarks>
[JsonShape(Codec = typeof(ReviewDecisionKindShape))]
public sealed partial class ReviewDecisionKind
{
    internal ReviewDecisionKind(ReviewKind kind, string code, LocalizedText name, ReviewResult? result, Citation[] bases, LocalizedText? doubt, bool isRuling)
    {
        Kind = kind;
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
        DefaultResult = result;
        Bases = ValueList.Copy(bases);
        Doubt = doubt;
        IsRuling = isRuling;
    }

    /// <summary>Whether it ends a reconsideration or a suit.</summary>
    public ReviewKind Kind { get; }

    /// <summary>The stable code, for example <c>review.annulled</c> or <c>suit.claimRejected</c>.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The column that the default mapping puts it in; null where the result of the lower instance stays.</summary>
    public ReviewResult? DefaultResult { get; }

    /// <summary>The articles, of all versions of the law, the older first.</summary>
    public IReadOnlyList<Citation> Bases { get; }

    /// <summary>Why another column could be meant; null where no doubt is known.</summary>
    public LocalizedText? Doubt { get; }

    /// <summary>Whether a court decides so by ruling (裁定), with ten days to appeal, and not by judgment (判决), with fifteen.</summary>
    public bool IsRuling { get; }

    /// <summary>Whether the law knew the kind on a day.</summary>
    /// <param name="day">The day of the decision.</param>
    /// <returns>
    /// <c>false</c> when every version with the kind came into force later or ended before; days before the oldest version that the library
    /// knows are judged by that version.
    /// </returns>
    public bool IsKnownOn(LocalDate day)
    {
        var oldest = Kind == ReviewKind.Reconsideration ? Instrument.ReconsiderationLaw2017 : Instrument.LitigationLaw2017;
        var judged = day < oldest.EffectiveFrom!.Value ? oldest.EffectiveFrom.Value : day;
        return Bases.Any(b => (b.Instrument.EffectiveFrom is not { } from || judged >= from) && (b.Instrument.EffectiveTo is not { } to || judged <= to));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
