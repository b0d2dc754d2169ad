using System.Globalization;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>Puts the text of an element together, its entities resolved.</summary>
internal static class TextCollector
{
    public static void Append(ReadOnlySpan<char> raw, ref char[] text, ref int length)
    {
        while (text.Length - length < raw.Length)
        {
            Array.Resize(ref text, text.Length * 2);
        }

        for (var i = 0; i < raw.Length; i++)
        {
            var end = raw[i] == '&' ? raw.Slice(i, Math.Min(12, raw.Length - i)).IndexOf(';') : -1;
            text[length++] = end < 2 ? raw[i] : Entity(raw.Slice(i + 1, end - 1));
            i += Math.Max(end, 0);
        }
    }

    private static char Entity(ReadOnlySpan<char> name)
    {
        if (name[0] == '#' && name.Length > 1)
        {
            var isHex = name[1] is 'x' or 'X';
            return int.TryParse(name.Slice(isHex ? 2 : 1).ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue
                ? (char)code
                : '\uFFFD';
        }

        return XmlEntities.Decode("&" + name.ToString() + ";")[0];
    }
}
