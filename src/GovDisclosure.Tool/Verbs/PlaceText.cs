using System.Globalization;
using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Texts;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Says where in a file something stands.</summary>
internal static class PlaceText
{
    public static string Of(SourcePlace place, Language language)
    {
        if (language == Language.English)
        {
            return PlainLine.Of(place.ToString());
        }

        var text = new StringBuilder();
        Add(text, place.Page, "第{0}页");
        if (place.Sheet is { } sheet)
        {
            text.Append("工作表“").Append(PlainLine.Of(sheet)).Append('”');
        }

        Add(text, place.Line, "第{0}行");
        Add(text, place.Paragraph, "第{0}段");
        Add(text, place.Table, "第{0}个表");
        Add(text, place.Row, "第{0}行");
        Add(text, place.Column, "第{0}列");
        return text.Length == 0 ? "整个文件" : text.ToString();
    }

    private static void Add(StringBuilder text, int number, string words)
    {
        if (number > 0)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, words, number);
        }
    }
}
