using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>One level of a numbering.</summary>
internal sealed class WordNumberLevel
{
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
        var depth = xml.Depth;
        while (!xml.IsEmptyAt(depth) && xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "start":
                    level.Start = WordNames.Number(xml.Attribute("val")) ?? 1;
                    break;
                case "numFmt":
                    level.Format = xml.Attribute("val") ?? level.Format;
                    break;
                case "lvlText":
                    var text = xml.Attribute("val") ?? string.Empty;
                    level.Text = text.Length <= 100 ? text : string.Empty;
                    break;
                case "isLgl":
                    level.IsLegal = WordNames.IsOn(xml);
                    break;
                case "pStyle":
                    level.Style = xml.Attribute("val");
                    break;
            }
        }

        return level;
    }
}
