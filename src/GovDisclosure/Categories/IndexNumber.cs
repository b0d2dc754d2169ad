using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

/// <summary>An index number (索引号) of a catalogue: who published, in which year, and which item.</summary>
/// <remarks>
/// <para>
/// The guide on catalogue systems of 2009 gives it 20 characters: the organisation code of nine, <c>/</c>, the year, <c>-</c> and a
/// serial of five digits, such as <c>008366031/2018-00006</c>. Sites print many others: unified social credit codes, longer serials,
/// hyphens, prefixes of their own, groups of local rules. Reading is tolerant and never fails: what is wrong is among the
/// <see cref="Findings"/>, and the text is kept. Printing is canonical, see <see cref="Canonical"/>.
/// </para>
/// <para>Equality compares the text as given and what was read from it.</para>
/// </remarks>
[JsonShape]
public sealed partial record IndexNumber
{
    internal IndexNumber(string text, IndexNumberStyle style)
    {
        Text = text;
        Style = style;
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The form of the text.</summary>
    public IndexNumberStyle Style { get; }

    /// <summary>The part that names the organisation, as printed; null where there is none.</summary>
    public string? Organisation { get; internal init; }

    /// <summary>The organisation code: printed, or inside of a unified social credit code; null where there is none.</summary>
    public OrganisationCode? OrganisationCode { get; internal init; }

    /// <summary>The unified social credit code; null where the organisation is named in another way.</summary>
    public UnifiedSocialCreditCode? CreditCode { get; internal init; }

    /// <summary>The groups between organisation and serial, such as the code of a class; empty where there are none.</summary>
    public IReadOnlyList<string> Groups { get; internal init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The year; null where none is printed.</summary>
    public int? Year { get; internal init; }

    /// <summary>The month where one is printed behind the year, as in <c>202110</c>; null elsewhere.</summary>
    public int? Month { get; internal init; }

    /// <summary>The serial as printed, zeros included; null where none can be told.</summary>
    public string? Serial { get; internal init; }

    /// <summary>What is wrong or unusual, in both languages: a wrong check digit is a warning, a text that cannot be read an error.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>The canonical form of 20 characters; null where the organisation code, the year or a serial of at most five digits is missing, or a month is printed, which the form has no place for.</summary>
    public string? Canonical
    {
        get
        {
            var digits = Serial?.TrimStart('0');
            return OrganisationCode is not null && Month is null && Year is { } year && digits is { Length: <= 5 }
                ? string.Format(CultureInfo.InvariantCulture, "{0}/{1:0000}-{2}", OrganisationCode, year, digits.PadLeft(5, '0'))
                : null;
        }
    }

    /// <summary>Reads an index number, whatever its form.</summary>
    /// <param name="text">The text as printed; a label 索引号 before it is left out.</param>
    /// <returns>The index number; with style <see cref="IndexNumberStyle.Unreadable"/> and a finding where it cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IndexNumber Parse(string text) => IndexNumberReader.Read(Guard.NotNull(text));

    /// <summary>Makes the index number of a new item, in the form of the guide.</summary>
    /// <param name="organisation">The organisation code of the publisher.</param>
    /// <param name="year">The year, from 1949 to 2099.</param>
    /// <param name="serial">The serial of the item in the year, from 1 to 99999.</param>
    /// <returns>The index number of 20 characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="serial"/> is outside its range.</exception>
    public static IndexNumber Create(OrganisationCode organisation, int year, int serial)
    {
        Guard.NotNull(organisation);
        Guard.InRange(year, IndexNumberReader.MinYear, IndexNumberReader.MaxYear);
        Guard.InRange(serial, 1, 99_999);
        return Parse(string.Format(CultureInfo.InvariantCulture, "{0}/{1:0000}-{2:00000}", organisation, year, serial));
    }

    /// <summary>The index number as text.</summary>
    /// <returns>The canonical form; the text as given where there is none.</returns>
    public override string ToString() => Canonical ?? Text;
}
