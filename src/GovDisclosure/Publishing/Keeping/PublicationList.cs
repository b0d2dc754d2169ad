using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>A page of a list of publications.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record PublicationList
{
    /// <summary>Makes a page.</summary>
    /// <param name="items">The publications, the last published first.</param>
    /// <param name="next">What <see cref="PublicationQuery.After"/> has to be for the next page; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public PublicationList(IReadOnlyList<KeptPublication> items, string? next)
    {
        Items = ValueList.Copy(Guard.NotNull(items));
        Next = next;
    }

    /// <summary>The publications.</summary>
    public IReadOnlyList<KeptPublication> Items { get; }

    /// <summary>What <see cref="PublicationQuery.After"/> has to be for the next page; null where there is none.</summary>
    public string? Next { get; }

    /// <summary>How many there are.</summary>
    /// <returns>For example <c>20</c>, or <c>20+</c> where more follow.</returns>
    public override string ToString() => FormattableString.Invariant($"{Items.Count}{(Next is null ? string.Empty : "+")}");
}
