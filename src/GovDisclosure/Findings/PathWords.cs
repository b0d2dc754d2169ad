using System.Globalization;

namespace GovDisclosure;

/// <summary>Says a path in the data of a report or of a request in words: <c>prose[0].paragraphs[2]</c> is 文字第1项·段落第3项, prose 1 · paragraph 3.</summary>
internal static partial class PathWords
{
    /// <summary>Places that name something: what stands before the colon, and how the name behind it is said.</summary>
    private static readonly (string Start, string Chinese, string English)[] Named =
    [
        ("heading:", "标题{0}", "heading {0}"),
        ("section:", "{0}部分", "section {0}"),
        ("prose:", "文字{0}", "prose {0}"),
    ];

    /// <summary>The path in words; null where one of its members is not known.</summary>
    public static LocalizedText? Of(string path)
    {
        foreach (var (start, chinese, english) in Named)
        {
            if (path.StartsWith(start, StringComparison.Ordinal))
            {
                var name = path.Substring(start.Length);
                return Wording.Of(chinese, english, Members.TryGetValue(name, out var known) ? known : QuotedText.Quote(QuotedText.OneLine(name)));
            }
        }

        var said = path.Split('.').Select(Step).ToList();
        return said.Contains(null) ? null : new LocalizedText(
            string.Join("·", said.Select(text => text!.Chinese)), string.Join(" · ", said.Select(text => text!.English)));
    }

    // A place in a list counts from 0 in the path and from 1 in words.
    private static LocalizedText? Step(string step)
    {
        var at = step.IndexOf('[');
        if (!Members.TryGetValue(at < 0 ? step : step.Substring(0, at), out var name))
        {
            return null;
        }

        return at < 0 ? name
            : step[^1] == ']' && int.TryParse(Inner(step, at), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < int.MaxValue
                ? Wording.Of("{0}第{1}项", "{0} {1}", name, index + 1)
                : null;
    }

#if NET
    private static ReadOnlySpan<char> Inner(string step, int at) => step.AsSpan(at + 1, step.Length - at - 2);
#else
    private static string Inner(string step, int at) => step.Substring(at + 1, step.Length - at - 2);
#endif
}
