using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>A host's text as it stands in a part; the same as in the core package's writers.</summary>
internal static class XmlText
{
    /// <summary>A text as <see cref="XmlBuffer.Text(string)"/> writes it, before escaping: what a reader gets back.</summary>
    public static string Clean(string text)
    {
        var isClean = true;
        foreach (var c in text)
        {
            isClean &= c < '\u007F' ? c >= ' ' || !TextSafety.IsForbidden(c) : c is >= '\u2E80' and < '\uD800';
        }

        return isClean ? text : CleanSlowly(text);
    }

    private static string CleanSlowly(string text)
    {
        var clean = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            i += TextSafety.Append(text, i, clean);
        }

        return clean.ToString();
    }
}
