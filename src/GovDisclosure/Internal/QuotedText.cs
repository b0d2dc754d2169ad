using System.Text;

namespace GovDisclosure.Internal;

/// <summary>What messages quote of a file, whose texts may be of any length.</summary>
internal static class QuotedText
{
    /// <summary>The text, or its beginning and “…” where it is longer.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        // No half of a pair at the cut.
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return new StringBuilder(text, 0, end, end + 1).Append('…').ToString();
    }
}
