using System.Text;

namespace GovDisclosure.OpenXml;

/// <summary>Counts the numbered paragraphs of a document in reading order, as Word does when it prints them.</summary>
internal sealed class WordCounters(Dictionary<int, WordList> lists)
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>What is printed in front of the next paragraph; null for nothing.</summary>
    public WordLabel? Next(WordParagraph paragraph, WordStyleSheet styles)
    {
        if (paragraph.IsEndDeleted || (paragraph.List ?? styles.List(paragraph.Style)) is not { } id || !lists.TryGetValue(id, out var list))
        {
            return null;
        }

        var level = paragraph.List is not null ? paragraph.ListLevel : list.LevelOf(paragraph.Style) ?? styles.ListLevel(paragraph.Style) ?? 0;
        if (level >= WordList.Levels || list.Level(level) is not { } format)
        {
            return null;
        }

        if (format.Format is "bullet" or "none")
        {
            return new WordLabel(string.Empty, format.Format == "bullet", IsPlain: false);
        }

        Count(list, id, level, format);
        return new WordLabel(Print(list, level, format), IsBullet: false, IsPlain(format));
    }

    private void Count(WordList list, int id, int level, WordNumberLevel format)
    {
        if (!_counts.TryGetValue(list.Kind, out var counts))
        {
            _counts[list.Kind] = counts = new int?[WordList.Levels];
        }

        var isNew = _begun.Add((id, level)) && list.Start(level) is not null;
        counts[level] = isNew ? list.Start(level) : counts[level] + 1 ?? format.Start;
        Array.Clear(counts, level + 1, counts.Length - level - 1);
    }

    private string Print(WordList list, int level, WordNumberLevel format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Text.Length; i++)
        {
            var place = format.Text[i] == '%' && i + 1 < format.Text.Length ? format.Text[i + 1] - '1' : -1;
            if (place < 0 || place > level)
            {
                text.Append(format.Text[i]);
                continue;
            }

            var other = list.Level(place);
            var number = _counts[list.Kind][place] ?? other?.Start ?? 1;
            text.Append(WordNumberText.Of(number, format.IsLegal ? "decimal" : other?.Format ?? "decimal"));
            i++;
        }

        return text.ToString();
    }

    /// <summary>1. 1、 1) and 1 are numbers of an enumeration; Chinese numerals, brackets on both sides and numbers of several levels are not.</summary>
    private static bool IsPlain(WordNumberLevel format)
        => (format.Format is "decimal" or "decimalFullWidth") && (format.Text.Length is 2 or 3) && format.Text[0] == '%';
}
