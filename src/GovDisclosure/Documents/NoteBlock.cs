using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A note (注), printed smaller than the text.</summary>
[JsonShape]
public sealed partial record NoteBlock : ReportBlock
{
    /// <summary>Makes a note.</summary>
    /// <param name="text">The text without the word 注 in front, which every writer prints.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NoteBlock(string text) => Text = WellFormed.Text(Guard.NotNull(text));

    /// <summary>The text.</summary>
    public string Text { get; }
}
