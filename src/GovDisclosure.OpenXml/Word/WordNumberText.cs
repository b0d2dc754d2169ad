using System.Globalization;
using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml;

/// <summary>Prints a number in a format of Word (ST_NumberFormat); formats of other languages are printed in digits.</summary>
internal static class WordNumberText
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    public static string Of(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital"
            when number is >= 1 and <= 9999 => Chinese(number),
        "chineseLegalSimplified" when number is >= 1 and <= 9999 => Formal(Chinese(number)),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems.Substring(number - 1, 1),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(Digits(number)),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerRoman" when number is >= 1 and < 4000 => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is >= 1 and < 4000 => Roman(number),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The number of a first-level heading without its comma.
    private static string Chinese(int number) => ReportDocument.HeadingNumber(1, number).TrimEnd('、');

    private static string Formal(string number)
    {
        const string Plain = "零一二三四五六七八九十百千";
        const string Written = "零壹贰叁肆伍陆柒捌玖拾佰仟";
        var written = string.Concat(number.Select(c => Written[Plain.IndexOf(c)]));
        return written[0] == '拾' ? "壹" + written : written;
    }

    private static string FullWidth(string digits) => string.Concat(digits.Select(c => (char)(c - '0' + '０')));

    private static string Roman(int number)
    {
        (int Value, string Text)[] steps =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = string.Empty;
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }

        return text;
    }
}
