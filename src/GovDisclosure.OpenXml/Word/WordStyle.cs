using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>What one style says itself.</summary>
internal sealed class WordStyle
{
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
        var depth = xml.Depth;
        while (!xml.IsEmptyAt(depth) && xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "name":
                    style.Name = (xml.Attribute("val") ?? string.Empty).ToUpperInvariant();
                    break;
                case "basedOn":
                    style.BasedOn = xml.Attribute("val");
                    break;
                case "b":
                    style.IsBold = WordNames.IsOn(xml);
                    break;
                case "vanish":
                    style.IsHidden = WordNames.IsOn(xml);
                    break;
                case "outlineLvl":
                    style.OutlineLevel = WordNames.Number(xml.Attribute("val"));
                    break;
                case "numId":
                    style.List = WordNames.Number(xml.Attribute("val"));
                    break;
                case "ilvl":
                    style.ListLevel = WordNames.Number(xml.Attribute("val"));
                    break;
                case "tblStylePr" or "rPrChange" or "pPrChange":
                    xml.Skip();
                    break;
            }
        }

        return style;
    }
}
