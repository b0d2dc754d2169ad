using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>A publication with its text, as a desk keeps it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record KeptPublication
{
    /// <summary>Puts a publication and its text together.</summary>
    /// <param name="publication">The publication: its attribute, its steps, its entry in the catalogue.</param>
    /// <param name="text">The text that is, or is to be, published.</param>
    /// <param name="version">How often it was written, from 1; 0 for one that was never.</param>
    /// <exception cref="ArgumentNullException"><paramref name="publication"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is negative.</exception>
    public KeptPublication(Publication publication, string text, long version)
    {
        Publication = Guard.NotNull(publication);
        Text = Guard.NotNull(text);
        Version = Guard.NotNegative(version);
    }

    /// <summary>The publication: its attribute, its steps, its entry in the catalogue.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Publication Publication { get; init => field = Guard.NotNull(value); }

    /// <summary>The text that is, or is to be, published.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>How often it was written, from 1; 0 for one that was never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long Version { get; init => field = Guard.NotNegative(value); }

    /// <summary>Whether everybody may see it, see <see cref="Publication.IsPublic"/>.</summary>
    public bool IsPublic => Publication.IsPublic;

    /// <summary>The publication as one line, without its text.</summary>
    /// <returns>For example <c>p-17：关于供水价格的通知</c>.</returns>
    public override string ToString() => $"{Publication.Id}：{Publication.Title}";
}
