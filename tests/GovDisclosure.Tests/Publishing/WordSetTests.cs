using GovDisclosure.Publishing;

namespace GovDisclosure.Tests.Publishing;

public class WordSetTests
{
    private static readonly Gen<string> Text = Gen.Char["甲乙丙丁a"].Array[0, 12].Select(letters => new string(letters));

    /// <summary>The set says of any text what a loop over its words says.</summary>
    [Fact]
    public void Set_OfAnyWords_SaysWhatALoopOverThemDoes()
        => Gen.Select(Gen.Char["甲乙丙丁a"].Array[1, 3].Select(letters => new string(letters)).Array[0, 6], Text).Sample((words, text) =>
        {
            var set = new WordSet(words);
            return set.IsIn(text) == words.Any(word => text.Contains(word, StringComparison.Ordinal))
                && set.LengthAt(text) == (words.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) ?? string.Empty).Length
                && set.Ends(text) == words.Any(word => text.EndsWith(word, StringComparison.Ordinal))
                && set.EndOfLast(text) == Max(words.Select(word => text.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : -1));
        });

    private static int Max(IEnumerable<int> ends) => ends.DefaultIfEmpty(-1).Max();
}
