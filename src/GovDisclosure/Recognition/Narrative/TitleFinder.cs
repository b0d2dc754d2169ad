using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>The title of a report: the pieces that it takes and what they say together; -1 and null where there is none.</summary>
internal readonly record struct FoundTitle(int First, int Last, string? Text);

/// <summary>Finds the line or the lines that are the title of a report.</summary>
internal sealed class TitleFinder(List<SourceItem> items)
{
    private const int MaxLine = 80;
    private const int MaxPart = 40;
    private const int MaxParts = 3;

    private static readonly string[] Labels = ["标题", "名称", "信息名称", "文件名称", "题名"];

    /// <summary>The title that says most, the last of several alike.</summary>
    /// <param name="end">The first piece behind those that are looked at.</param>
    public FoundTitle Find(int end)
    {
        var (best, found) = (0, new FoundTitle(-1, -1, null));
        for (var i = 0; i < Math.Min(items.Count, end + 1); i++)
        {
            if (At(i) is { } title && Score(title) is var score && score >= best)
            {
                (best, found) = (score, title);
            }
        }

        return found.Text is null ? found : WithLinesAbove(found);
    }

    /// <summary>A title without what marks it: 标题：, # of Markdown.</summary>
    public static string Clean(string line)
    {
        var text = line.Trim().TrimStart('#').Trim(' ', '　', '*');
        var colon = text.IndexOfAny(['：', ':']);
        return colon is > 0 and <= 8 && Labels.Contains(LabelText.Letters(text.Substring(0, colon))) ? text.Substring(colon + 1).Trim() : text;
    }

    /// <summary>Whether a text is the title of a report on disclosure.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length is < 8 or > 120 || text.IndexOfAny(['。', '；', '>', '＞', '»']) >= 0)
        {
            return false;
        }

        var letters = LabelText.Letters(text);
        return EndsAsTitle(letters) && (letters.Contains("信息公开", StringComparison.Ordinal) || letters.Contains("政务公开", StringComparison.Ordinal))
            && (letters.Contains("年报", StringComparison.Ordinal) || letters.Contains("年度", StringComparison.Ordinal) || DateReading.FindYear(text) is not null);
    }

    private static bool EndsAsTitle(string letters) => letters.EndsWith("报告", StringComparison.Ordinal) || letters.EndsWith("年报", StringComparison.Ordinal);

    /// <summary>The title that begins at a piece, in one line or in up to three; null for none.</summary>
    private FoundTitle? At(int start)
    {
        for (var count = 1; count <= MaxParts && start + count <= items.Count; count++)
        {
            var lines = items.GetRange(start, count);
            if (lines.Exists(line => line.Text.Length is 0 or > MaxLine) || (count > 1 && lines.Exists(line => line.Text.Length > MaxPart || IsTitle(line.Text))))
            {
                return null;
            }

            var text = string.Concat(lines.Select(line => Clean(line.Text)));
            if (IsTitle(text))
            {
                return new FoundTitle(start, start + count - 1, text);
            }
        }

        return null;
    }

    private int Score(FoundTitle title)
        => (items[title.First].Kind == SourceTextKind.Title ? 4 : items[title.First].IsHeading ? 3 : items[title.First].IsStrong ? 2 : 1)
            + (DateReading.FindYear(title.Text!) is null ? 0 : 3) + (PageHead.OrganIn(title.Text!) is null ? 0 : 2) - (title.Last > title.First ? 2 : 0);

    /// <summary>The organ, the year or both on a line of their own above the rest: 青石市人民政府2016年 above 政府信息公开工作年度报告.</summary>
    private FoundTitle WithLinesAbove(FoundTitle title)
    {
        if (title.First == 0 || PageHead.OrganIn(title.Text!) is not null)
        {
            return title;
        }

        var above = items[title.First - 1];
        var line = Clean(above.Text);
        var isPart = PageHead.IsOrgan(line)
            ? above.Kind == items[title.First].Kind || above.IsStrong
            : line.Length <= MaxPart && DateReading.Find(line) is null && DateReading.FindYear(title.Text!) is null && PageHead.OrganIn(line + title.Text) is not null;
        return isPart ? new FoundTitle(title.First - 1, title.Last, line + title.Text) : title;
    }
}
