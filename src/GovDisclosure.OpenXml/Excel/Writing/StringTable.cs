using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Collects the texts of a workbook, each once, in the order of their first use.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    /// <summary>The number by which cells name a text, which is clean already: see <see cref="CellText.Clean"/>.</summary>
    public int Place(string text)
    {
        _uses++;
        if (!_places.TryGetValue(text, out var place))
        {
            _places[text] = place = _texts.Count;
            _texts.Add(text);
        }

        return place;
    }

    public void Write(XmlBuffer xml)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\""u8)
            .Number(_uses).Markup("\" uniqueCount=\""u8).Number(_texts.Count).Markup("\">"u8);
        foreach (var text in _texts)
        {
            xml.Markup(CellText.NeedsSpace(text) ? "<si><t xml:space=\"preserve\">"u8 : "<si><t>"u8).Text(CellText.Encode(text)).Markup("</t></si>"u8);
        }

        xml.Markup("</sst>"u8);
    }
}
