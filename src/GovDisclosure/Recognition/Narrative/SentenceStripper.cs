using System.Text.RegularExpressions;
using GovDisclosure.Reports;

namespace GovDisclosure.Recognition;

/// <summary>Takes out of a section the sentences that this library makes of the report's figures, so that what is left is the host's own prose.</summary>
internal static class SentenceStripper
{
    private static readonly Regex ScopePattern = new(
        @"\d{4}年，(?<scope>[^，。；：\d]{1,20}?)(?:新收政府信息公开申请|未收到政府信息公开申请|有\d+件依申请公开信息情况|共收到政府信息公开方面|共发生政府信息公开方面|共承担\d+件)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The prose of a section as it was before the sentences were put in.</summary>
    /// <param name="section">The code of the section.</param>
    /// <param name="paragraphs">The paragraphs as printed.</param>
    /// <param name="sentences">The paragraphs that are made of the figures.</param>
    /// <returns>The prose with the places of its paragraphs; nothing is taken out where the sentences do not stand there as they are made.</returns>
    public static List<(ReportProse Prose, List<SourcePlace> Places)> Strip(string section, List<FoundParagraph> paragraphs, IReadOnlyList<string> sentences)
    {
        var before = paragraphs.FindAll(p => !p.IsBehindTable);
        var behind = paragraphs.FindAll(p => p.IsBehindTable);
        var at = sentences.Count == 0 ? -1 : Find(before, sentences);
        var result = new List<(ReportProse, List<SourcePlace>)>();
        if (at < 0)
        {
            Add(section, ProsePosition.Before, before, result);
        }
        else
        {
            var (first, last) = (before[at], before[at + sentences.Count - 1]);
            Add(section, ProsePosition.Before, before.GetRange(0, at), result);
            var opening = first.Text.Substring(0, first.Text.IndexOf(sentences[0], StringComparison.Ordinal));
            var lastSentence = sentences[sentences.Count - 1];
            var start = last.Text.IndexOf(lastSentence, StringComparison.Ordinal) + lastSentence.Length;
            var closing = last.Text.Substring(start);
            Add(section, ProsePosition.Opening, opening.Length == 0 ? [] : [first with { Text = opening }], result);
            Add(section, ProsePosition.Closing, closing.Length == 0 ? [] : [last with { Text = closing }], result);
            behind.InsertRange(0, before.Skip(at + sentences.Count));
        }

        Add(section, ProsePosition.After, behind, result);
        return result;
    }

    /// <summary>Whether the sentences stand in the paragraphs.</summary>
    public static bool Holds(List<FoundParagraph> paragraphs, IReadOnlyList<string> sentences) => sentences.Count > 0 && Find(paragraphs, sentences) >= 0;

    /// <summary>The word that sentences call the reporting area by: 全区 of 2023年，全区新收政府信息公开申请; null where no sentence has one.</summary>
    public static string? ScopeIn(IEnumerable<FoundParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var match = ScopePattern.Match(paragraph.Text.Length > 400 ? paragraph.Text.Substring(0, 400) : paragraph.Text);
            if (match.Success)
            {
                return match.Groups["scope"].Value;
            }
        }

        return null;
    }

    private static int Find(List<FoundParagraph> paragraphs, IReadOnlyList<string> sentences)
    {
        for (var i = 0; i + sentences.Count <= paragraphs.Count; i++)
        {
            var fits = true;
            for (var k = 0; k < sentences.Count && fits; k++)
            {
                var text = paragraphs[i + k].Text;
                fits = (k > 0, k < sentences.Count - 1) switch
                {
                    (true, true) => text == sentences[k],
                    (true, false) => text.StartsWith(sentences[k], StringComparison.Ordinal),
                    (false, true) => text.EndsWith(sentences[k], StringComparison.Ordinal),
                    _ => text.Contains(sentences[k], StringComparison.Ordinal),
                };
            }

            if (fits)
            {
                return i;
            }
        }

        return -1;
    }

    private static void Add(string section, ProsePosition position, List<FoundParagraph> paragraphs, List<(ReportProse, List<SourcePlace>)> result)
    {
        if (paragraphs.Count > 0)
        {
            result.Add((new ReportProse(section, position, paragraphs.Select(p => p.Text)), paragraphs.ConvertAll(p => p.Place)));
        }
    }
}
