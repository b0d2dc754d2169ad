using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>A place at which personal data was found; it never holds the value itself.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record PersonalDataHit
{
    /// <summary>Makes a hit.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="evidence">What that rests on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="evidence"/> is not a member of its enumeration.</exception>
    public PersonalDataHit(SourcePlace place, PersonalDataKind kind, PersonalDataEvidence evidence)
    {
        Place = place;
        Kind = Guard.Defined(kind);
        Evidence = Guard.Defined(evidence);
    }

    /// <summary>Where it stands: line, page, sheet, row and column as far as the file has them.</summary>
    public SourcePlace Place { get; }

    /// <summary>What it is.</summary>
    public PersonalDataKind Kind { get; }

    /// <summary>What that rests on.</summary>
    public PersonalDataEvidence Evidence { get; }

    /// <summary>How sure it is, from 0 to 1.</summary>
    public decimal Confidence { get; init; }

    /// <summary>Where it begins in the text that was checked: the paragraph, the cell or the line, counted in UTF-16 units from 0.</summary>
    public int Start { get; init; }

    /// <summary>How long it is there, blanks and hyphens inside included.</summary>
    public int Length { get; init; }

    /// <summary>The value behind its mask, for the person who has to find it: at most its last four places or the family name.</summary>
    public string Shown { get; init => field = WellFormed.Text(Guard.NotNull(value)); } = string.Empty;

    /// <summary>Whether readers of the file do not see it at first: a hidden sheet, row or column, a comment, a property, deleted or hidden text.</summary>
    public bool IsHidden { get; init; }
}
