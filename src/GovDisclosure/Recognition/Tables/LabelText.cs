using System.Globalization;
using System.Text;

namespace GovDisclosure.Recognition;

/// <summary>What is left of a label when everything is taken out in which pages differ: spaces, punctuation, numbering, remarks in brackets.</summary>
internal static class LabelText
{
    /// <summary>Longer texts are prose, never labels.</summary>
    public const int MaxLength = 200;

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The label without its numbering and remarks: 予以公开 of （一）予以公开, 部分公开 of （二）部分公开（区分处理的…）.</summary>
    public static string Key(string text) => Read(text, keepsRemarks: false);

    /// <summary>The label without its numbering, with the words of its remarks.</summary>
    public static string FullKey(string text) => Read(text, keepsRemarks: true);

    /// <summary>The letters and digits of a text, half-width and in lower case, numbering included.</summary>
    public static string Letters(string text)
    {
        var output = new StringBuilder(Math.Min(text.Length, MaxLength));
        for (var i = 0; i < text.Length && output.Length < MaxLength; i++)
        {
            Append(Narrow(text[i]), output);
        }

        return output.ToString();
    }

    /// <summary>A character as its half-width form; the brackets and marks of Chinese print as those of ASCII.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00A0' => ' ',
        '〔' or '【' or '［' => '[',
        '〕' or '】' or '］' => ']',
        '﹙' => '(',
        '﹚' => ')',
        _ => c,
    };

    private static string Read(string text, bool keepsRemarks)
    {
        if (text.Length > MaxLength)
        {
            return string.Empty;
        }

        Span<char> buffer = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in text)
        {
            var narrow = Narrow(c);
            if (!char.IsWhiteSpace(narrow) && !IsInvisible(narrow))
            {
                buffer[length++] = narrow;
            }
        }

        var compact = buffer.Slice(0, length);
        var output = new StringBuilder(length);
        Read(compact, keepsRemarks, output);
        if (output.Length == 0)
        {
            // All of it is a remark or a number: then that is the label.
            foreach (var c in compact)
            {
                Append(c, output);
            }
        }

        return output.ToString();
    }

    private static void Read(ReadOnlySpan<char> text, bool keepsRemarks, StringBuilder output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '(' or '[')
            {
                var end = Close(text, i);
                if (end > 0)
                {
                    var inner = text.Slice(i + 1, end - i - 1);
                    if (keepsRemarks && !IsNumber(inner))
                    {
                        Read(inner, keepsRemarks: true, output);
                    }

                    i = end;
                }
            }
            else if (NumberEnd(text, i) is > 0 and var next)
            {
                i = next - 1;
            }
            else
            {
                Append(c, output);
            }
        }
    }

    /// <summary>The place behind a number such as 一、 or 3. that begins here; 0 for none.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        if (IsDigit(text[start]))
        {
            // The tail of 12. or of 3.14 begins no number.
            return IsDigit(before) || before == '.' ? 0 : DigitsEnd(text, start);
        }

        // Inside a word numerals are part of it.
        return char.IsLetterOrDigit(before) ? 0 : NumeralsEnd(text, start);
    }

    /// <summary>The place behind 一、 or 十二. that begins here; 0 for none.</summary>
    private static int NumeralsEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 3 && Numerals.Contains(text[i]))
        {
            i++;
        }

        return i > start && i < text.Length && text[i] is '、' or '.' or ',' or '．' ? i + 1 : 0;
    }

    /// <summary>The place behind 3. or 12、 that begins here; 0 for none, and for a figure such as 3.14.</summary>
    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 2 && IsDigit(text[i]))
        {
            i++;
        }

        var isClosed = i < text.Length && text[i] is '.' or '、' or ')';
        return isClosed && (i + 1 >= text.Length || !IsDigit(text[i + 1])) ? i + 1 : 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Close(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> inner)
    {
        foreach (var c in inner)
        {
            if (Numerals.IndexOf(c) < 0 && !IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInvisible(char c)
        => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' || (c < ' ');

    private static void Append(char c, StringBuilder output)
    {
        if (c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= '\u4E00' and <= '\u9FFF'))
        {
            output.Append(c);
        }
        else if (c is >= 'A' and <= 'Z')
        {
            output.Append((char)(c + 32));
        }
        else if (c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter)
        {
            output.Append(c);
        }
    }
}
