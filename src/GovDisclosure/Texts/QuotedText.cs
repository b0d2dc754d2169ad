using System.Text;

namespace GovDisclosure;

/// <summary>What messages quote of a file, whose texts may be of any length.</summary>
internal static class QuotedText
{
    /// <summary>A text of a file or of a host, or an official term, in the quotation marks of each language; marks within become single ones.</summary>
    public static LocalizedText Quote(string text)
        => new($"“{Inner(text)}”", $"\"{Inner(text)}\"");

    /// <summary>Names from data, each quoted, as one list.</summary>
    public static LocalizedText List(IEnumerable<string> names)
    {
        var quoted = names.Select(name => Quote(OneLine(name))).ToList();
        return quoted.Count == 0
            ? new LocalizedText("无", "none")
            : new LocalizedText(string.Join("、", quoted.Select(q => q.Chinese)), string.Join(", ", quoted.Select(q => q.English)));
    }

    /// <summary>The text with single quotation marks, as it stands between double ones.</summary>
    public static string Inner(string text) => text.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');

    /// <summary>The text, with a space for each line break and control character.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029')
            {
                line[i] = ' ';
            }
        }

        return line.ToString();
    }

    /// <summary>The text, or its beginning and “…” where it is longer.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        // No half of a pair at the cut.
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return new StringBuilder(text, 0, end, end + 1).Append('…').ToString();
    }
}
