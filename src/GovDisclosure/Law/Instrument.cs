using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>A law, regulation, notice or official reply that a rule comes from.</summary>
/// <remarks>Equality compares all members. Dates are Beijing dates.</remarks>
[JsonShape(Codec = typeof(InstrumentShape))]
public sealed partial record Instrument
{
    private Derived<Citation> _whole;

    /// <summary>Makes an instrument.</summary>
    /// <param name="id">A stable code, for example <c>regulations-2019</c>.</param>
    /// <param name="title">The title, without 《》.</param>
    /// <param name="number">The document number as printed, for example 国务院令第711号; null where it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public Instrument(string id, LocalizedText title, string? number = null)
    {
        Id = Guard.NotBlank(id);
        Title = Guard.NotNull(title);
        Number = number;
    }

    /// <summary>The stable code.</summary>
    public string Id { get; }

    /// <summary>The title, without 《》; the English one names the year of the version.</summary>
    public LocalizedText Title { get; }

    /// <summary>The document number as printed, or null where it is not known.</summary>
    public string? Number { get; }

    /// <summary>Who issued it, in Chinese.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day it was adopted (通过); null where it is not known or nobody adopts such an instrument.</summary>
    public LocalDate? Adopted { get; init; }

    /// <summary>The day it was promulgated, published or dated (公布、发布、成文); null where it is not known.</summary>
    public LocalDate? Promulgated { get; init; }

    /// <summary>The first day it is in force; null where it is not known.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The last day it is in force, inclusive; null while it is in force or where the end is not known.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>How well the facts taken from this instrument are known.</summary>
    public Verification Verification { get; init; } = Verification.Verified;

    /// <summary>The day on which the facts were last checked against the text; null where they never were.</summary>
    public LocalDate? LastVerifiedOn { get; init; }

    /// <summary>What is known of the instrument on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Outside coverage where <see cref="EffectiveFrom"/> is not known; in force from that day to <see cref="EffectiveTo"/>,
    /// both included; otherwise not in force.
    /// </returns>
    /// <remarks>An instrument whose end is not known is taken to be in force still.</remarks>
    public LawStatus StatusOn(LocalDate day)
        => EffectiveFrom is not { } from ? LawStatus.OutsideCoverage
            : day < from || (EffectiveTo is { } to && day > to) ? LawStatus.NotInForce
            : LawStatus.InForce;

    /// <summary>Cites the instrument as a whole.</summary>
    /// <returns>A citation without an article.</returns>
    public Citation Cite()
    {
        // The same each time, so that its words are written once; a copy of the instrument has a citation of its own.
        if (_whole.Value is not { } whole || !ReferenceEquals(whole.Instrument, this))
        {
            _whole.Value = whole = new Citation(this);
        }

        return whole;
    }

    /// <summary>Cites an article of the instrument.</summary>
    /// <param name="article">The article (条), from 1.</param>
    /// <param name="paragraph">The paragraph (款) in the article, from 1; null for the whole article.</param>
    /// <param name="item">The item (项), from 1; null for none.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1 or above 9999.</exception>
    public Citation Article(int article, int? paragraph = null, int? item = null)
        => new(this) { ArticleNumber = article, Paragraph = paragraph, Item = item };

    /// <summary>The title in 《》 with its number.</summary>
    /// <returns>For example 《中华人民共和国政府信息公开条例》（国务院令第711号）.</returns>
    public override string ToString() => Number is null ? $"《{Title.Chinese}》" : $"《{Title.Chinese}》（{Number}）";
}
