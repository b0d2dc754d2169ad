using System.Text;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Tells a title that a program broke where its line was full, or to balance its lines, from one that a person set in lines: people break between words.</summary>
internal static class TitleWords
{
    private static readonly string[] Words =
        ["人民政府", "办公室", "管理局", "委员会", "街道", "政府", "政务", "信息", "公开", "工作", "年度", "年报", "情况", "报告", "统计表", "中华人民共和国"];

    /// <summary>Whether a word, a number or a number and its unit goes on from one line to the next.</summary>
    public static bool Spans(StringBuilder first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        return (char.IsDigit(first[first.Length - 1]) && (char.IsDigit(second[0]) || second[0] == '年')) || Array.Exists(Words, word => Spans(first, second, word));
    }

    private static bool Spans(StringBuilder first, string second, string word)
    {
        for (var split = 1; split < word.Length; split++)
        {
            if (EndsWith(first, word, split) && second.AsSpan().StartsWith(word.AsSpan(split), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(StringBuilder text, string word, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text.Length < length || text[text.Length - length + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
