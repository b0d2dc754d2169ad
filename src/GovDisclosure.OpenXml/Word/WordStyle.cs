using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>What one style says itself.</summary>
internal sealed class WordStyle
{
    private static readonly ElementRules<WordStyle> Rules = new(
        new()
        {
            ["name"] = static (style, xml) => style.Name = (xml.Attribute("val") ?? string.Empty).ToUpperInvariant(),
            ["basedOn"] = static (style, xml) => style.BasedOn = xml.Attribute("val"),
            ["b"] = static (style, xml) => style.IsBold = WordNames.IsOn(xml),
            ["vanish"] = static (style, xml) => style.IsHidden = WordNames.IsOn(xml),
            ["outlineLvl"] = static (style, xml) => style.OutlineLevel = WordNames.Number(xml.Attribute("val")),
            ["numId"] = static (style, xml) => style.List = WordNames.Number(xml.Attribute("val")),
            ["ilvl"] = static (style, xml) => style.ListLevel = WordNames.Number(xml.Attribute("val")),
        },
        "tblStylePr",
        "rPrChange",
        "pPrChange");

    /// <summary>The name in capitals.</summary>
    public string Name { get; private set; } = string.Empty;

    public string? BasedOn { get; private set; }

    public bool? IsBold { get; private set; }

    public bool? IsHidden { get; private set; }

    public int? OutlineLevel { get; private set; }

    public int? List { get; private set; }

    public int? ListLevel { get; private set; }

    /// <summary>Reads the current style; stands on its end.</summary>
    public static WordStyle Read(PartXml xml)
    {
        var style = new WordStyle();
        Rules.ReadInside(style, xml);
        return style;
    }
}
