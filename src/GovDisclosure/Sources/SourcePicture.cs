using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A picture in a file: what it shows is not read, and never guessed.</summary>
[JsonShape]
public sealed partial record SourcePicture : SourceBlock
{
    /// <summary>Makes a picture.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="description">The alternative text; empty where the file has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    public SourcePicture(SourcePlace place, string description)
        : base(place)
        => Description = Ideographs.Fold(WellFormed.Text(Guard.NotNull(description)));

    /// <summary>The alternative text.</summary>
    public string Description { get; }

    /// <summary>The width in pixels or points as the file says it; 0 where it does not.</summary>
    public int Width { get; init; }

    /// <summary>The height in pixels or points as the file says it; 0 where it does not.</summary>
    public int Height { get; init; }

    /// <summary>Whether it is only an ornament or a chart whose figures stand in the text too, so that nothing is lost by not reading it.</summary>
    public bool IsOrnament { get; init; }
}
