using GovDisclosure.Internal;

namespace GovDisclosure.Rendering;

/// <summary>A drawn figure: as a picture, as text of fixed width, and in words for who sees neither.</summary>
/// <remarks>
/// The picture stands alone: no script, no style sheet, no font and no other file is asked for, and nothing is told by
/// colour alone. The same input gives the same bytes. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record Figure
{
    internal Figure(string title, string description, string svg, string text)
    {
        Title = title;
        Description = description;
        Svg = svg;
        Text = text;
    }

    /// <summary>What the figure says, in one line.</summary>
    public string Title { get; }

    /// <summary>What the figure shows, in words: the description of the picture.</summary>
    public string Description { get; }

    /// <summary>The picture: one <c>svg</c> element, which may stand in a page or in a file of its own.</summary>
    public string Svg { get; }

    /// <summary>The figure for a terminal or a plain text file: lines separated by line feeds, aligned where a Chinese character takes two columns.</summary>
    public string Text { get; }
}
