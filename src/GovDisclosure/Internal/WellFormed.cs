namespace GovDisclosure.Internal;

/// <summary>Makes text well-formed UTF-16, so that every writer and every reader sees the same text.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces every surrogate without its partner by U+FFFD; text without one is returned as it is.</summary>
    public static string Text(string value)
    {
        var at = FindLoneSurrogate(value, 0);
        if (at < 0)
        {
            return value;
        }

        var text = value.ToCharArray();
        for (; at >= 0; at = FindLoneSurrogate(value, at + 1))
        {
            text[at] = Replacement;
        }

        return new string(text);
    }

    private static int FindLoneSurrogate(string value, int start)
    {
        for (var i = start; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
