namespace GovDisclosure.Reading.Pdf;

/// <summary>Tells a figure from a word: digits with their marks, or a mark that stands for no figure.</summary>
internal static class Figure
{
    private const string Marks = "/／-－—–－%％,，.．+＋ ";

    /// <summary>Whether a text is a figure or a mark in its place.</summary>
    public static bool Is(string text)
    {
        foreach (var letter in text)
        {
            if (letter is not ((>= '0' and <= '9') or (>= '０' and <= '９')) && Marks.IndexOf(letter) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
