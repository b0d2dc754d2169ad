using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Chinese numerals as official documents write them: 一, 十, 二十一, 一百零四.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (int Unit, string Name)[] Groups = [(100_000_000, "亿"), (10_000, "万"), (1, string.Empty)];

    private static readonly (int Unit, string Name)[] Places = [(1000, "千"), (100, "百"), (10, "十"), (1, string.Empty)];

    /// <summary>Writes a number from 0.</summary>
    public static string Of(int value)
    {
        Guard.InRange(value, 0, int.MaxValue);
        if (value < 10)
        {
            return Digits[value].ToString();
        }

        var text = new StringBuilder();
        foreach (var (unit, name) in Groups)
        {
            if (value / unit % 10_000 is var group and not 0)
            {
                Append(text, group);
                text.Append(name);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int group)
    {
        var pendingZero = false;
        foreach (var (unit, name) in Places)
        {
            var digit = group / unit % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            if (pendingZero)
            {
                text.Append('零');
                pendingZero = false;
            }

            // 10-19 are written 十…十九, without a leading 一.
            if (digit != 1 || unit != 10 || text.Length > 0)
            {
                text.Append(Digits[digit]);
            }

            text.Append(name);
        }
    }
}
