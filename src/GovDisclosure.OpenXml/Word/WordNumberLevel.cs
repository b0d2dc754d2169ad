using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>One level of a numbering.</summary>
internal sealed class WordNumberLevel
{
    private const int MaxText = 100;

    private static readonly ElementRules<WordNumberLevel> Rules = new(new()
    {
        ["start"] = static (level, xml) => level.Start = WordNames.Number(xml.Attribute("val")) ?? 1,
        ["numFmt"] = static (level, xml) => level.Format = xml.Attribute("val") ?? level.Format,
        ["lvlText"] = static (level, xml) => level.Text = xml.Attribute("val") is { Length: <= MaxText } text ? text : string.Empty,
        ["isLgl"] = static (level, xml) => level.IsLegal = WordNames.IsOn(xml),
        ["pStyle"] = static (level, xml) => level.Style = xml.Attribute("val"),
    });

    public int Start { get; private set; } = 1;

    public string Format { get; private set; } = "decimal";

    /// <summary>What is printed, with %1 for the number of the first level and so on.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Whether all numbers in it are printed as digits.</summary>
    public bool IsLegal { get; private set; }

    /// <summary>The style whose paragraphs stand on this level; null for none.</summary>
    public string? Style { get; private set; }

    /// <summary>Reads the current level; stands on its end.</summary>
    public static WordNumberLevel Read(PartXml xml)
    {
        var level = new WordNumberLevel();
        Rules.ReadInside(level, xml);
        return level;
    }
}
