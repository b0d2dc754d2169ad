using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>What the check for personal data looks for, and how it masks.</summary>
[JsonShape]
public sealed partial record PersonalDataOptions
{
    /// <summary>Everything, for the open web.</summary>
    public static PersonalDataOptions Default { get; } = new();

    /// <summary>The kinds that are looked for; all where the list is empty.</summary>
    public IReadOnlyList<PersonalDataKind> Kinds { get; init => field = ValueList.Copy(value); } = ValueList<PersonalDataKind>.Empty;

    /// <summary>How sure a hit must be, from 0 to 1; 0.5 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal MinConfidence
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The value must be from 0 to 1.");
    } = 0.5m;

    /// <summary>
    /// To whom it is published; everybody unless set. A list of assistance is shown in the village or community of the applicant (Interim
    /// Measures for Social Assistance, arts. 11, 61): for a narrower scope names, hardship and addresses are no hits; numbers and illnesses stay ones.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ReaderScope"/>.</exception>
    public ReaderScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); } = ReaderScope.Everybody;

    /// <summary>The day on which a person's age is told by an identity number, for minors under 14; null not to tell it.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How copies are masked; the last four places stay unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="MaskStyle"/>.</exception>
    public MaskStyle Style { get; init => field = Guard.Defined(value, nameof(Style)); } = MaskStyle.LastFour;

    /// <summary>The most hits that are listed; all are counted and masked. 10,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int MaxHits { get; init => field = Guard.InRange(value, 0, int.MaxValue, nameof(MaxHits)); } = 10_000;

    /// <summary>The ends of e-mail domains that belong to organs and not to persons; <c>gov.cn</c> unless set.</summary>
    public IReadOnlyList<string> OfficeDomains { get; init => field = ValueList.Copy(value); } = ValueList.Copy(["gov.cn"]);
}
