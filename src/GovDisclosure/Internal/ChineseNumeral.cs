using System.Text;

namespace GovDisclosure.Internal;

/// <summary>Chinese numerals as official documents write them: 一, 十, 二十一, 一百零四.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes a number from 0 to 9999.</summary>
    public static string Of(int value)
    {
        Guard.InRange(value, 0, 9999);
        if (value < 10)
        {
            return Digits[value].ToString();
        }

        var text = new StringBuilder();
        var pendingZero = false;
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = value / unit % 10;
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

        return text.ToString();
    }
}
