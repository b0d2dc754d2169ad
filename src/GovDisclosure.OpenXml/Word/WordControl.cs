using System.Runtime.InteropServices;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>What the properties of a content control say.</summary>
/// <param name="Tag">Its tag; null for none.</param>
/// <param name="IsSkipped">Whether it only shows what should be typed, or is a table of contents.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordControl(string? Tag, bool IsSkipped)
{
    /// <summary>Reads the current properties; stands on their end.</summary>
    public static WordControl Read(PartXml xml)
    {
        var tag = default(string);
        var isSkipped = false;
        var depth = xml.Depth;
        while (!xml.IsEmptyAt(depth) && xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart)
            {
                tag = xml.Name == "tag" ? xml.Attribute("val") : tag;
                isSkipped |= (xml.Name == "showingPlcHdr" && WordNames.IsOn(xml))
                    || (xml.Name == "docPartGallery" && xml.Attribute("val") == "Table of Contents");
            }
        }

        return new WordControl(tag, isSkipped);
    }
}
