using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Names of elements and values of Word's XML, in both editions of the standard.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Whether the current element is one of the text itself, not of a drawing or formula.</summary>
    public static bool IsMain(PartXml xml) => xml.Namespace is Transitional or Strict;

    /// <summary>Whether a switch such as bold is on: it is where the element stands without a value.</summary>
    public static bool IsOn(PartXml xml) => xml.Attribute("val") is not ("0" or "false" or "off");

    /// <summary>A whole number from 0 to a million; null for anything else.</summary>
    public static int? Number(string? text)
    {
        if (string.IsNullOrEmpty(text) || text!.Length > 6)
        {
            return null;
        }

        var number = 0;
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9'))
            {
                return null;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
