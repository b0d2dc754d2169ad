using System.Text;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Reads the texts that cells name by number; runs are joined, phonetic guides left out.</summary>
internal static class SharedStrings
{
    public static List<string> Read(PackageFile file, string part)
    {
        var texts = new List<string>();
        var characters = 0L;
        file.ReadXml(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.IsStart && xml.Name == "si")
                {
                    var text = ReadItem(xml);
                    characters += text.Length;
                    xml.CheckText(characters);
                    texts.Add(text);
                }
            }
        });
        return texts;
    }

    /// <summary>The text of the current element, which holds texts or runs of them; stands on its end.</summary>
    public static string ReadItem(PartXml xml)
    {
        if (xml.IsEmpty)
        {
            return string.Empty;
        }

        // Nearly every item is one text.
        string? first = null;
        StringBuilder? all = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsStart)
            {
                continue;
            }

            if (xml.Name is "rPh" or "phoneticPr" or "rPr")
            {
                xml.Skip();
            }
            else if (xml.Name == "t")
            {
                var text = xml.ReadText();
                if (first is null)
                {
                    first = text;
                }
                else
                {
                    (all ??= new StringBuilder(first)).Append(text);
                    xml.CheckText(all.Length);
                }
            }
        }

        return CellText.Decode(all?.ToString() ?? first ?? string.Empty);
    }
}
