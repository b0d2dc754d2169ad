using GovDisclosure.Internal;

namespace GovDisclosure.Sources;

/// <summary>A piece of a file in reading order: <see cref="SourceText"/>, <see cref="SourceTable"/> or <see cref="SourcePicture"/>.</summary>
[JsonCase("text", typeof(SourceText))]
[JsonCase("table", typeof(SourceTable))]
[JsonCase("picture", typeof(SourcePicture))]
[JsonShape]
public abstract partial record SourceBlock
{
    private protected SourceBlock(SourcePlace place) => Place = place;

    /// <summary>Where it stands.</summary>
    public SourcePlace Place { get; }
}
