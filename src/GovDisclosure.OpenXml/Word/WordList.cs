namespace GovDisclosure.OpenXml;

/// <summary>A list of a document: the kind of numbering whose count it shares, its levels, and where it begins anew.</summary>
internal sealed class WordList(int kind, WordNumberLevel?[] levels, int?[] starts)
{
    /// <summary>How many levels a numbering has.</summary>
    public const int Levels = 9;

    public int Kind { get; } = kind;

    public WordNumberLevel? Level(int level) => levels[level];

    public int? Start(int level) => starts[level];

    /// <summary>The level of the paragraphs with a style; null where no level names the style.</summary>
    public int? LevelOf(string? style)
    {
        var level = style is null ? -1 : Array.FindIndex(levels, candidate => candidate?.Style == style);
        return level < 0 ? null : level;
    }
}
