using System.Globalization;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Finds page numbers, running heads and running feet.</summary>
internal static class PageFurniture
{
    /// <summary>The part of a page at its top and at its foot where they stand.</summary>
    private const double Margin = 0.12;

    /// <summary>What stands around and between the numbers of pages.</summary>
    private const string Marks = "—-－–―‐_·•第页共/／，,";

    public static void Remove(List<PageLayout> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in page.Lines.Where(line => IsAtEdge(line, page)).Select(Key).Distinct(StringComparer.Ordinal))
            {
                seen.TryGetValue(key, out var count);
                seen[key] = count + 1;
            }
        }

        foreach (var page in pages)
        {
            page.Items.RemoveAll(item => item.Line is { } line && IsAtEdge(line, page) && (IsPageNumber(line.Text) || (seen[Key(line)] >= 3 && seen[Key(line)] * 2 > pages.Count)));
        }
    }

    /// <summary>Whether a line stands where numbers of pages and running feet do.</summary>
    public static bool IsAtFoot(TextLine line, double height) => line.Baseline > (1 - Margin) * height;

    private static bool IsAtEdge(TextLine line, PageLayout page) => line.Baseline < Margin * page.Height || IsAtFoot(line, page.Height);

    private static string Key(TextLine line)
        => string.Concat(line.Text.Where(c => !char.IsDigit(c))) + "@" + ((long)Math.Round(line.Baseline / 4)).ToString(CultureInfo.InvariantCulture);

    /// <summary>3, — 3 —, 第3页, 第 3 页 共 10 页, 3/10; two numbers with nothing but space between them, or more than two, are a row of figures.</summary>
    public static bool IsPageNumber(string text)
    {
        var (digits, numbers, isJoined) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDigit(text[i]))
            {
                digits++;
                numbers += i == 0 || !IsDigit(text[i - 1]) ? 1 : 0;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }
            else if (Marks.IndexOf(text[i]) < 0)
            {
                return false;
            }
            else
            {
                isJoined |= numbers == 1;
            }
        }

        return digits is > 0 and <= 8 && (numbers == 1 || (numbers == 2 && isJoined));
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
