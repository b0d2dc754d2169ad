using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Prose;

/// <summary>A text in the one print that all rules about prose compare: what differs between hosts in punctuation, digits and spaces is gone.</summary>
/// <remarks>
/// Half-width punctuation becomes full-width, because it ends a clause as that does; full-width digits become plain ones; 1,499 becomes 1499;
/// spaces go; 三件 becomes 3件; radicals become the characters they look like. Each character knows where it stood, so that a message can
/// print what the host wrote.
/// </remarks>
internal sealed class FoldedText
{
    private const string Numerals = "零一二三四五六七八九";

    // 每一件, 第一件, 同一件 count nothing.
    private const string NoCountBefore = "第每同逐某任其之";

    // 一件事, 一起参与 are words; what counts stands before these.
    private const string CountedUnits = "件宗";

    private readonly string _original;
    private readonly int[] _places;

    private FoldedText(string original, string text, int[] places)
    {
        _original = original;
        Text = text;
        _places = places;
    }

    /// <summary>The text as rules read it.</summary>
    public string Text { get; }

    /// <summary>The words of the host for a part of the folded text.</summary>
    public string Printed(int start, int end)
        => start >= end ? string.Empty : _original.Substring(_places[start], _places[end - 1] - _places[start] + 1).Trim();

    public static FoldedText Of(string original)
    {
        var text = Ideographs.Fold(original);
        var output = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (NumeralLength(text, i, out var value) is > 0 and var length)
            {
                foreach (var digit in value.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    output.Append(digit);
                    places.Add(i);
                }

                i += length - 1;
                places[places.Count - 1] = i;
            }
            else if (Fold(text, i, output) is var folded and not '\0')
            {
                output.Append(folded);
                places.Add(i);
            }
        }

        return new FoldedText(original, output.ToString(), [.. places]);
    }

    /// <summary>The character as it is compared; U+0000 for one that is left out.</summary>
    private static char Fold(string text, int at, StringBuilder before)
    {
        var c = Narrow(text[at]);
        return c switch
        {
            '\n' => c,
            ',' => IsThousands(text, at) ? '\0' : '，',
            ':' => IsBetweenDigits(text, at) ? c : '：',
            ';' => '；',
            '(' or '[' => '（',
            ')' or ']' => '）',
            '.' => EndsSentence(text, at) ? '。' : c,
            _ when char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060' => PartsClauses(text, at, before) ? '，' : '\0',
            _ => c,
        };
    }

    // Only what is one character in both prints; a full-width comma stays one, so that 59，110 are two numbers.
    private static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '％' or '﹪' => '%',
        '．' => '.',
        '﹐' => '，',
        '﹑' or '､' => '、',
        '﹒' or '｡' => '。',
        '﹔' => '；',
        '﹕' or '︰' => '：',
        '﹙' or '〔' => '（',
        '﹚' or '〕' => '）',
        _ => c,
    };

    // 1,499: three digits behind it and no fourth.
    private static bool IsThousands(string text, int at)
        => IsDigit(text, at - 1) && IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4);

    private static bool IsBetweenDigits(string text, int at) => IsDigit(text, at - 1) && IsDigit(text, at + 1);

    // 814件. ends a sentence, 66.9 and 1.主动公开 do not.
    private static bool EndsSentence(string text, int at) => at > 0 && !IsDigit(text, at - 1) && text[at - 1] > '\u2E80' && !IsDigit(text, at + 1);

    // 新收48件 上年结转3件: the space stands for a comma.
    private static bool PartsClauses(string text, int at, StringBuilder before)
        => before.Length > 1 && before[before.Length - 1] is '件' or '条' or '份' or '起' or '宗' && char.IsDigit(before[before.Length - 2])
            && at + 1 < text.Length && text[at + 1] > '\u2E80' && char.IsLetter(text[at + 1]);

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && Narrow(text[at]) is >= '0' and <= '9';

    /// <summary>How long a number in words is that counts cases: 三 of 三件, 一百零五 of 一百零五件; 0 for none.</summary>
    private static int NumeralLength(string text, int start, out int value)
    {
        value = 0;
        if (!IsNumeral(text[start]) || (start > 0 && (IsNumeral(text[start - 1]) || IsDigit(text, start - 1) || NoCountBefore.Contains(text[start - 1]))))
        {
            return 0;
        }

        var end = start;
        while (end < text.Length && end - start < 8 && IsNumeral(text[end]))
        {
            end++;
        }

        var isCount = end < text.Length && CountedUnits.Contains(text[end]) && (end + 1 >= text.Length || text[end + 1] is not ('事' or '套'));
        return isCount && TryRead(text.AsSpan(start, end - start), out value) ? end - start : 0;
    }

    private static bool IsNumeral(char c) => c is '两' or '十' or '百' or '千' || (Numerals.Contains(c) && c != '\0');

    private static bool TryRead(ReadOnlySpan<char> numeral, out int value)
    {
        value = 0;
        var digit = -1;
        foreach (var c in numeral)
        {
            var factor = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (factor > 0)
            {
                value += (digit < 0 ? 1 : digit) * factor;
                digit = -1;
            }
            else
            {
                digit = c == '两' ? 2 : Numerals.IndexOf(c);
            }
        }

        value += Math.Max(0, digit);
        return value > 0 && (numeral.Length > 1 || numeral[0] != '零');
    }
}
