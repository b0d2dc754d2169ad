using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>The days of the following year by which the annual report of a kind of organ is published: by the statute, and by the notice on reports.</summary>
/// <remarks>The days are dates and no periods, inclusive, and do not roll where they are days off; both are readings. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReportDueRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="kind">The kind of organ.</param>
    /// <param name="statute">The day that the Regulations set; null where they set none. Later is unlawful.</param>
    /// <param name="notice">The day that the notice on annual reports sets; null where it sets none. Later is against the notice.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="OrganKind"/>.</exception>
    /// <exception cref="ArgumentException">Both days are null.</exception>
    public ReportDueRule(OrganKind kind, RuleValue<AnnualDate>? statute, RuleValue<AnnualDate>? notice = null)
    {
        // Not by the names of the enumeration, which the first deadline of a process would wait for.
        Kind = (uint)kind - 1 < (uint)OrganKind.PartyBody ? kind : throw Guard.Undefined(kind);
        Statute = statute;
        Notice = notice;
        First = Earlier(statute, notice) ?? throw Guard.Invalid("A rule needs the day of the statute or of the notice.", nameof(statute));
    }

    /// <summary>The kind of organ.</summary>
    public OrganKind Kind { get; }

    /// <summary>The day that the Regulations set; null where they set none.</summary>
    public RuleValue<AnnualDate>? Statute { get; }

    /// <summary>The day that the notice sets; null where it sets none.</summary>
    public RuleValue<AnnualDate>? Notice { get; }

    /// <summary>The earlier of both: the day to keep.</summary>
    public RuleValue<AnnualDate> First { get; }

    // Not as days of a year: the first deadline of a process would wait for every calendar system to be made.
    private static RuleValue<AnnualDate>? Earlier(RuleValue<AnnualDate>? statute, RuleValue<AnnualDate>? notice)
        => statute is null ? notice
            : notice is not null && notice.Value.CompareTo(statute.Value) < 0 ? notice
            : statute;
}
