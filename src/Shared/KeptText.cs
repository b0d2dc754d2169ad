using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Text as every database keeps it: without U+0000, and with U+FFFD for half a surrogate pair.</summary>
internal static class KeptText
{
    /// <summary>The text where nothing of it has to go, which costs one look and no copy.</summary>
    public static string Of(string text)
    {
        foreach (var c in text)
        {
            if (c == '\0' || char.IsSurrogate(c))
            {
                return Mended(text);
            }
        }

        return text;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                mended.Append(text, i++, 2);
            }
            else if (text[i] != '\0')
            {
                mended.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
            }
        }

        return mended.ToString();
    }
}
