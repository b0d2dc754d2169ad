using System.Text;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>The entities of XML text.</summary>
internal static class XmlEntities
{
    public static string Decode(string text) => text.IndexOf('&') < 0 ? text
        : text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&amp;", "&");

    public static string Encode(string text) => new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
}
