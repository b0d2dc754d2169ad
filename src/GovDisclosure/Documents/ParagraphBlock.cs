using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A paragraph of prose.</summary>
[JsonShape]
public sealed partial record ParagraphBlock : ReportBlock
{
    /// <summary>Makes a paragraph.</summary>
    /// <param name="text">The text as it is to be read; never markup. A line feed in it is a line break.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ParagraphBlock(string text) => Text = WellFormed.Text(Guard.NotNull(text));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether the paragraph is printed in bold; false unless set.</summary>
    [JsonPropertyName("strong")]
    public bool IsStrong { get; init; }
}
