using GovDisclosure.Internal;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Publishing;

/// <summary>Which publications of a site to list: the last published first, then those that are not published yet.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record PublicationQuery
{
    /// <summary>The most rows of a page.</summary>
    public const int MostRows = 1000;

    private const char Mark = '_';

    /// <summary>Makes a query of all publications of a site.</summary>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    public PublicationQuery(string site) => Site = Guard.NotBlank(site);

    /// <summary>The site: no publication of another one is ever in an answer.</summary>
    public string Site { get; }

    /// <summary>Whether only what everybody may see is listed, see <see cref="Publication.IsPublic"/>.</summary>
    public bool IsPublicOnly { get; init; }

    /// <summary>The organ; null for any.</summary>
    public string? Organ { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The code of the step at which they stand; null for any.</summary>
    public string? Step { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What title, document number or index number holds; null for any.</summary>
    public string? Text { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The id of a scheme of classes, for <see cref="Class"/>; null for any.</summary>
    public string? Scheme { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The code of a class in <see cref="Scheme"/>; null for any.</summary>
    public string? Class { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The first day of publication, inclusive; null for any.</summary>
    public LocalDate? PublishedFrom { get; init; }

    /// <summary>The last day of publication, inclusive; null for any.</summary>
    public LocalDate? PublishedThrough { get; init; }

    /// <summary>The rows of a page; 50 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="MostRows"/>.</exception>
    public int Size { get; init => field = Guard.InRange(value, 1, MostRows, nameof(Size)); } = 50;

    /// <summary>Where the page before ended, see <see cref="PublicationList.Next"/>; null for the first page.</summary>
    /// <exception cref="ArgumentException">The value is not one that a page gave.</exception>
    public string? After
    {
        get;
        init => field = value is null || IsPlace(value) ? value : throw new ArgumentException("The text is not where a page ended.", nameof(value));
    }

    /// <summary>The day of publication of the last row of the page before; null for the first page, and where that row has none.</summary>
    public LocalDate? AfterPublishedOn => After is { } place && place[0] != Mark ? LocalDatePattern.Iso.Parse(place.Substring(0, place.IndexOf(Mark))).Value : null;

    /// <summary>The id of the last row of the page before; null for the first page.</summary>
    public string? AfterId => After?.Substring(After.IndexOf(Mark) + 1);

    /// <summary>Makes the page of what a store found.</summary>
    /// <param name="found">The publications in order, at most one more than <see cref="Size"/>: that one is not on the page and says that more follow.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    public PublicationList PageOf(IReadOnlyList<KeptPublication> found)
        => Guard.NotNull(found).Count <= Size ? new PublicationList(found, next: null) : new PublicationList([.. found.Take(Size)], PlaceOf(found[Size - 1].Publication));

    /// <summary>Whether a publication meets the conditions; those before the page too.</summary>
    /// <param name="kept">The publication, of this site.</param>
    /// <returns>Whether the list holds it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kept"/> is null.</exception>
    public bool Holds(KeptPublication kept)
    {
        var one = Guard.NotNull(kept).Publication;
        return (!IsPublicOnly || kept.IsPublic)
            && (Organ is null || one.Organ == Organ)
            && (Step is null || one.Step == Step)
            && HoldsText(one)
            && HoldsClass(one)
            && (PublishedFrom is not { } from || one.PublishedOn >= from)
            && (PublishedThrough is not { } through || one.PublishedOn <= through);
    }

    /// <summary>The site and the organ.</summary>
    /// <returns>For example <c>main 县水务局</c>.</returns>
    public override string ToString() => Organ is null ? Site : Site + " " + Organ;

    private bool HoldsText(Publication one)
        => Text is null || one.Title.Contains(Text) || one.DocumentNumber.Contains(Text) || one.IndexNumber.Contains(Text);

    private bool HoldsClass(Publication one)
        => (Scheme is null && Class is null) || one.Classes.Any(c => (Scheme is null || c.Label == Scheme) && (Class is null || c.Value == Class));

    private static string PlaceOf(Publication one) => (one.PublishedOn is { } on ? LocalDatePattern.Iso.Format(on) : string.Empty) + Mark + one.Id;

    private static bool IsPlace(string text)
    {
        var mark = text.IndexOf(Mark);
        return mark >= 0 && mark < text.Length - 1 && (mark == 0 || LocalDatePattern.Iso.Parse(text.Substring(0, mark)).Success);
    }
}
