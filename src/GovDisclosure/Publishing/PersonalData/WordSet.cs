namespace GovDisclosure.Publishing;

/// <summary>Words that are looked for in a few characters, all of them in one pass: most characters begin none of them.</summary>
internal sealed class WordSet
{
    private const int Bits = 4096;

    private readonly ulong[] _first = new ulong[Bits / 64];
    private readonly ulong[] _last = new ulong[Bits / 64];
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;

    /// <summary>The words in the order in which they were given.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, none empty; where several begin at one place the first of them counts.</param>
    public WordSet(string[] words)
    {
        Words = words;
        _byFirst = words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = words.GroupBy(word => word[word.Length - 1]).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var word in words)
        {
            Mark(_first, word[0]);
            Mark(_last, word[word.Length - 1]);
        }
    }

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (LengthAt(text.Slice(at)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How long the word is with which a text begins; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && Has(_first, text[0]) && _byFirst.TryGetValue(text[0], out var words))
        {
            foreach (var word in words)
            {
                if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public bool Ends(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && Has(_last, text[text.Length - 1]) && _byLast.TryGetValue(text[text.Length - 1], out var words))
        {
            foreach (var word in words)
            {
                if (text.EndsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where the last of the words in a text ends; -1 where there is none.</summary>
    public int EndOfLast(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            if (Ends(text.Slice(0, end)))
            {
                return end;
            }
        }

        return -1;
    }

    private static void Mark(ulong[] bits, char c) => bits[(c % Bits) / 64] |= 1UL << (c % 64);

    private static bool Has(ulong[] bits, char c) => (bits[(c % Bits) / 64] & (1UL << (c % 64))) != 0;
}
