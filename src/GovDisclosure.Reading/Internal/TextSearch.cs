namespace GovDisclosure.Reading.Internal;

/// <summary>Searches in text that both targets know.</summary>
internal static class TextSearch
{
    public static bool Has(string text, string word)
#if NET
        => text.Contains(word, StringComparison.Ordinal);
#else
        => text.IndexOf(word, StringComparison.Ordinal) >= 0;
#endif

    /// <summary>Whether a text has one of some words.</summary>
    public static bool HasAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (Has(text, word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasAnyCase(string text, string word)
#if NET
        => text.Contains(word, StringComparison.OrdinalIgnoreCase);
#else
        => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
#endif

    /// <summary>The whole number of the digits from a place on, at most nine; -1 where there is none.</summary>
    public static int Integer(string text, int start)
    {
        var value = 0;
        var at = start;
        for (; at < text.Length && at - start < 9 && text[at] is >= '0' and <= '9'; at++)
        {
            value = (value * 10) + (text[at] - '0');
        }

        return at == start ? -1 : value;
    }
}
