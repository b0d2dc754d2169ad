namespace GovDisclosure.Publishing;

/// <summary>Words that are looked for in a few characters, all of them in one pass: most characters begin none of them.</summary>
internal sealed class WordSet
{
    private const int Bits = 4096;

    private readonly ulong[] _first = new ulong[Bits / 64];
    private readonly ulong[] _last = new ulong[Bits / 64];
    private readonly string[]?[] _byFirst;
    private readonly string[]?[] _byLast;

    /// <summary>The words in the order in which they were given.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, none empty; where several begin at one place the first of them counts.</param>
    public WordSet(string[] words)
    {
        Words = words;
        _byFirst = Buckets(words, static word => word[0]);
        _byLast = Buckets(words, static word => word[word.Length - 1]);
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
        if (text.Length > 0 && Has(_first, text[0]) && _byFirst[text[0] & (_byFirst.Length - 1)] is { } words)
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
        if (text.Length > 0 && Has(_last, text[text.Length - 1]) && _byLast[text[text.Length - 1] & (_byLast.Length - 1)] is { } words)
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

    // A bucket holds the words of one character, now and then of two, in the order in which they were given.
    private static string[]?[] Buckets(string[] words, Func<string, char> by)
    {
        var count = 8;
        while (count < 4 * words.Length)
        {
            count *= 2;
        }

        var buckets = new string[]?[count];
        foreach (var group in words.GroupBy(word => by(word) & (count - 1)))
        {
            buckets[group.Key] = [.. group];
        }

        return buckets;
    }

    private static void Mark(ulong[] bits, char c) => bits[(c % Bits) / 64] |= 1UL << (c % 64);

    private static bool Has(ulong[] bits, char c) => (bits[(c % Bits) / 64] & (1UL << (c % 64))) != 0;
}
