using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Tests.Shared;

/// <summary>
/// The rule of scripts: in an English text Chinese characters stand only in quotation marks, as an official term or a text of a file; in a
/// Chinese text Latin letters stand only in quotation marks or 《》, or are one of a few names that Chinese has no other word for.
/// </summary>
public static partial class ScriptRule
{
    /// <summary>Kinds of files, standards and units that are written in Latin letters in Chinese too, and options of the command.</summary>
    private const string Names = "PDF|JSON|URL|HTML|CSV|XML|UTF|Unicode|ISO|ZIP|SHA|GB|MB|Word|Excel|Markdown|docx?|xlsx?|xlsb|A|--[a-z-]+|-[a-z]";

    /// <summary>What breaks the rule in a text, or null.</summary>
    public static string? Wrong(string text, Language language)
    {
        var rest = Unquoted(text);
        return language == Language.Chinese
            ? Latin().IsMatch(Known().Replace(rest, string.Empty)) ? text : null
            : Han().IsMatch(rest) ? text : null;
    }

    /// <summary>What breaks the rule in either wording; a name of data without a translation, which is the same in both, is no text.</summary>
    public static IEnumerable<string> Wrong(LocalizedText text)
        => text.Chinese == text.English ? [] : new[] { Wrong(text.Chinese, Language.Chinese), Wrong(text.English, Language.English) }.OfType<string>();

    /// <summary>What breaks the rule in what people read of a finding: message, place and source.</summary>
    public static IEnumerable<string> Wrong(Finding finding)
        => new[] { Language.Chinese, Language.English }.SelectMany(language => new[]
        {
            Wrong(finding.Message.In(language), language), Wrong(finding.PlaceIn(language), language), finding.Source is { } source ? Wrong(source.In(language), language) : null,
        }).OfType<string>().Select(text => $"{finding.RuleId}: {text}");

    /// <summary>What breaks the rule in an explanation.</summary>
    public static IEnumerable<string> Wrong(Explanation explanation)
        => Wrong(explanation.Conclusion).Concat(explanation.Steps.SelectMany(step => new[] { Language.Chinese, Language.English }.Select(language => Wrong(step.In(language), language)).OfType<string>()));

    /// <summary>Whether a piece of text, which may be cut in the middle of a quotation, mixes the scripts.</summary>
    public static bool IsMixed(string piece)
    {
        var rest = Known().Replace(Unquoted(piece), string.Empty);
        return Han().IsMatch(rest) && Latin().IsMatch(rest);
    }

    // A piece that begins in a quotation closes a mark that it did not open.
    private static string Unquoted(string text)
    {
        var rest = new StringBuilder();
        var depth = 0;
        var isStraight = false;
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    isStraight = !isStraight;
                    break;
                case '“' or '《':
                    depth++;
                    break;
                case '”' or '》':
                    if (depth == 0)
                    {
                        rest.Clear();
                    }

                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    if (depth == 0 && !isStraight)
                    {
                        rest.Append(c);
                    }

                    break;
            }
        }

        return rest.ToString();
    }

    [GeneratedRegex("[A-Za-z]", RegexOptions.None, 60_000)]
    private static partial Regex Latin();

    [GeneratedRegex("[\u3400-\u9fff]", RegexOptions.None, 60_000)]
    private static partial Regex Han();

    [GeneratedRegex($"(?<![A-Za-z-])(?:{Names})(?![A-Za-z])", RegexOptions.None, 60_000)]
    private static partial Regex Known();
}
