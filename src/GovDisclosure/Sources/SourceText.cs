using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A paragraph, heading or list item of a file.</summary>
[JsonShape]
public sealed partial record SourceText : SourceBlock
{
    /// <summary>Makes a piece of text.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">The text as printed, without markup; white space as the file has it, line breaks inside as <c>\n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(SourcePlace place, string text)
        : base(place)
        => Text = Ideographs.Fold(WellFormed.Text(Guard.NotNull(text)));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What the file says it is; a heading that is only a bold paragraph in the file is a paragraph here.</summary>
    [JsonPropertyName("role")]
    public SourceTextKind Kind { get; init; } = SourceTextKind.Paragraph;

    /// <summary>The level of a heading from 1, as the file says it; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Whether all of it is bold or set as strong.</summary>
    public bool IsStrong { get; init; }
}
